import { direUnMoment } from '#acces';
import {
  Actions,
  Bandeau,
  Bouton,
  Cache,
  Champ,
  Definitions,
  EnTete,
  Formulaire,
  LienBouton,
  type PointARevoir,
  Section,
} from '#interface';
import type { Site } from '#services';
import { aujourdHuiA, jourEnToutesLettres } from '#socle/pur';
import type { EtatDUnSite } from '../stockage/cahiers.ts';

export interface PageDesSiens {
  lieux: readonly { site: Site; dernier: EtatDUnSite }[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  /** The place whose drill was just noted. */
  note: number | null;
}

const direLeCahier = ({ jour, ecritLe }: EtatDUnSite): string =>
  jour && ecritLe
    ? `pour ${jourEnToutesLettres(jour)}, écrit ${direUnMoment(ecritLe)}`
    : 'aucun encore : demandez à l’administration une clé pour ce lieu';

const UnLieu = ({
  site,
  dernier,
  saisie,
  aRevoir,
}: { site: Site; dernier: EtatDUnSite } & Pick<PageDesSiens, 'saisie' | 'aRevoir'>) => {
  const concerne = Number(saisie.site) === site.id;
  return (
    <Section titre={site.nom} id={`lieu-${site.id}`}>
      <Definitions
        paires={[
          ['Dernier cahier', direLeCahier(dernier)],
          [
            'Dernier exercice',
            dernier.exerciceLe
              ? jourEnToutesLettres(aujourdHuiA(dernier.exerciceLe), true)
              : 'personne ne l’a encore ouvert',
          ],
        ]}
      />
      <Formulaire
        id={`exercice-${site.id}`}
        action="/cahier-de-secours"
        libelle={`Exercice, ${site.nom}`}
        saisie={concerne ? saisie : {}}
        aRevoir={concerne ? aRevoir : []}
      >
        <Cache nom="site" valeur={site.id} />
        <Champ
          nom="mot"
          libelle="Mot de la première page"
          aide="Six signes, en bas : K7M-Q3X. Il prouve que le cahier s’ouvre."
          largeur="court"
          longueur={12}
          sansCorrection
        />
        <Actions>
          <Bouton>Noter cet exercice</Bouton>
          <LienBouton href={`/accueil/feuilles?site=${site.id}`} genre="lien">
            Recopier une feuille de papier
          </LienBouton>
        </Actions>
      </Formulaire>
    </Section>
  );
};

/** For the team: is our pack there, who last opened it, and what to do the morning when nothing works. */
export const LesSiens = ({ lieux, saisie, aRevoir, note }: PageDesSiens) => (
  <>
    <EnTete
      titre="Cahier de secours"
      phrase="Chaque soir, un dossier chiffré arrive sur le poste de secours du lieu : rendez-vous, promesses, téléphones, feuilles de papier. Il s’ouvre sans réseau."
      retour={{ href: '/accueil', libelle: 'Accueil' }}
    />
    {note === null ? null : (
      <Bandeau etat="fait" titre="Exercice noté.">
        Le cahier de ce lieu s’ouvre. Remettez la clé dans une enveloppe neuve, et détruisez ce que
        vous avez imprimé.
      </Bandeau>
    )}
    <Section titre="Le matin où rien ne marche">
      <ol>
        <li>Ouvrez l’enveloppe scellée du lieu : la clé y est, sur papier et sur une clé USB.</li>
        <li>Sur le poste de secours, suivez LISEZ-MOI.txt dans le dossier du cahier.</li>
        <li>Imprimez. La première page dit quoi faire ; la deuxième, qui appeler.</li>
        <li>Le réseau revenu, recopiez chaque feuille : son reçu se met à marcher.</li>
      </ol>
      <p>Lisez cette page un jour calme : elle non plus ne s’ouvrira pas ce matin-là.</p>
    </Section>
    {lieux.map(({ site, dernier }) => (
      <UnLieu key={site.id} site={site} dernier={dernier} saisie={saisie} aRevoir={aRevoir} />
    ))}
  </>
);
