import {
  Bouton,
  Champ,
  EnTete,
  Formulaire,
  ListeDeChoix,
  Pliable,
  type PointARevoir,
  Section,
} from '#interface';
import { DELAIS, NATURES } from '../domaine/engagement.ts';

export const RANGS = [1, 2, 3, 4] as const;

export interface PageDePublication {
  equipes: readonly { cle: number; nom: string }[];
  indicateurs: readonly { cle: string; titre: string }[];
  /** How many working days each delay is, as the product keeps it. */
  jours: Readonly<Record<string, number | null>>;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

const enOptions = (noms: Readonly<Record<string, string>>) =>
  Object.entries(noms).map(([valeur, libelle]) => ({ valeur, libelle }));

const LeMoyen = ({ rang }: { rang: number }) => (
  <>
    <ListeDeChoix
      nom={`nature${rang}`}
      libelle="De quoi s’agit-il ?"
      options={enOptions(NATURES)}
    />
    <Champ
      nom={`moyen${rang}`}
      libelle="En quelques mots"
      aide="Par exemple : postes à l’accueil ; demi-journées ouvertes par semaine."
      longueur={160}
    />
    <Champ nom={`moyenEn${rang}`} libelle="Les mêmes mots en anglais" longueur={160} />
    <Champ
      nom={`prevu${rang}`}
      libelle="Combien sont prévus"
      inputMode="decimal"
      largeur="court"
      longueur={12}
    />
    <Champ
      nom={`minimum${rang}`}
      libelle="Combien au moins"
      aide="Sous ce nombre, l’engagement se dit suspendu, de lui-même."
      inputMode="decimal"
      largeur="court"
      longueur={12}
    />
    <Champ
      nom={`enPlace${rang}`}
      libelle="Combien sont en place aujourd’hui"
      inputMode="decimal"
      largeur="court"
      longueur={12}
    />
  </>
);

const aRevoirDans = (aRevoir: readonly PointARevoir[], rang: number): boolean =>
  aRevoir.some(({ champ }) => champ.endsWith(String(rang)));

const estSaisi = (saisie: PageDePublication['saisie'], rang: number): boolean =>
  ['moyen', 'moyenEn', 'prevu', 'minimum', 'enPlace'].some((nom) => saisie[`${nom}${rang}`]);

/** What one commits to, with what, and how anyone may know: in this order, because R13 says so. */
export function PublierUnEngagement({
  equipes,
  indicateurs,
  jours,
  saisie,
  aRevoir,
}: PageDePublication) {
  return (
    <>
      <EnTete
        titre="Publier un engagement"
        phrase="Il est public dès que vous l’écrivez, avec ses moyens. Sans moyens, il ne se publie pas."
        retour={{ href: '/qualite/engagements', libelle: 'Engagements' }}
      />
      <Formulaire action="/qualite/engagements/nouveau" saisie={saisie} aRevoir={aRevoir}>
        <Section titre="L’engagement">
          <ListeDeChoix
            nom="cle"
            libelle="Qui s’engage"
            options={equipes.map(({ cle, nom }) => ({ valeur: String(cle), libelle: nom }))}
          />
          <Champ
            nom="quoi"
            libelle="À quoi"
            aide="Par exemple : Une réponse à votre question en 5 jours ouvrés."
            largeur="plein"
            longueur={200}
          />
          <Champ nom="quoiEn" libelle="La même phrase en anglais" largeur="plein" longueur={200} />
          <ListeDeChoix
            nom="delai"
            libelle="Un délai que Tisserin tient déjà"
            aide="Les jours sont ceux que Tisserin promet : on n’en publie pas d’autres."
            vide="Aucun"
            options={Object.entries(DELAIS)
              .filter(([valeur]) => jours[valeur] !== null)
              .map(([valeur, libelle]) => ({
                valeur,
                libelle: `${libelle}, ${jours[valeur]} jours ouvrés`,
              }))}
          />
        </Section>
        <Section titre="Avec quels moyens">
          <LeMoyen rang={1} />
        </Section>
        {RANGS.slice(1).map((rang) => (
          <Pliable
            key={rang}
            titre={`Un autre moyen (${rang} sur ${RANGS.length})`}
            ouvert={aRevoirDans(aRevoir, rang) || estSaisi(saisie, rang)}
          >
            <LeMoyen rang={rang} />
          </Pliable>
        ))}
        <Section titre="Comment savoir si c’est tenu">
          <ListeDeChoix
            nom="indicateur"
            libelle="Le chiffre qui le dit"
            vide="Aucun chiffre"
            options={indicateurs.map(({ cle, titre }) => ({ valeur: cle, libelle: titre }))}
          />
          <Champ
            nom="commentSavoir"
            libelle="Ou une phrase"
            aide="Par exemple : Les heures sont affichées à la porte, et en ligne."
            facultatif
            largeur="plein"
            longueur={300}
          />
          <Champ
            nom="commentSavoirEn"
            libelle="La même phrase en anglais"
            facultatif
            largeur="plein"
            longueur={300}
          />
        </Section>
        <div>
          <Bouton genre="plein">Publier cet engagement</Bouton>
        </div>
      </Formulaire>
    </>
  );
}
