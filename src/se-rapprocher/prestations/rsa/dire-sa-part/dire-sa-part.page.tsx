import { Bouton, EnTete, Formulaire, type PointARevoir, Section, ZoneDeTexte } from '#interface';
import { LES_THEMES, THEMES, type Theme } from '../domaine/themes.ts';
import type { ParcoursLu } from '../voir-un-parcours/lire-un-parcours.ts';

const motsDe = ({ regards }: ParcoursLu, theme: Theme, de: 'personne' | 'professionnel'): string =>
  regards.find((un) => un.theme === theme && un.de === de)?.mots ?? '';

/** Strengths first; on each theme her words, then the professional's, side by side. Nothing is required. */
export const DireSaPart = ({
  lu,
  saisie,
  aRevoir,
}: {
  lu: ParcoursLu;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <>
    <EnTete
      retour={{ href: `/rsa/${lu.parcours.id}`, libelle: `Parcours de ${lu.nom}` }}
      titre="D’où elle part"
      phrase="Écrivez ses mots comme elle les dit, puis les vôtres à côté. Elle lira les deux."
    />
    <Formulaire action={`/rsa/${lu.parcours.id}/point-de-depart`} saisie={saisie} aRevoir={aRevoir}>
      {LES_THEMES.map((theme) => (
        <Section key={theme} titre={THEMES[theme]}>
          <ZoneDeTexte
            nom={`elle_${theme}`}
            libelle="Elle dit"
            facultatif
            sesMots
            lignes={2}
            longueur={1000}
            defaut={motsDe(lu, theme, 'personne')}
          />
          <ZoneDeTexte
            nom={`nous_${theme}`}
            libelle="Vous voyez"
            facultatif
            lignes={2}
            longueur={1000}
            defaut={motsDe(lu, theme, 'professionnel')}
          />
        </Section>
      ))}
      <Bouton genre="plein">Garder les deux</Bouton>
    </Formulaire>
  </>
);
