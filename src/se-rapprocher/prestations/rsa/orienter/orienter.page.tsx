import {
  Bandeau,
  Bouton,
  Champ,
  Choix,
  EnTete,
  Formulaire,
  ListeDeChoix,
  Pliable,
  type PointARevoir,
  Section,
  ZoneDeTexte,
} from '#interface';
import type { Faits } from '../domaine/criteres.ts';
import { MENTION_DE_L_ALGORITHME, ORGANISMES, PARCOURS } from '../domaine/orienter.ts';
import type { ParcoursLu } from '../voir-un-parcours/lire-un-parcours.ts';
import { ExplicationDesRegles } from '../voir-un-parcours/orientation.panneau.tsx';
import type { CeQueDisentLesRegles } from './proposer.ts';

export interface PageDOrientation {
  lu: ParcoursLu;
  regles: CeQueDisentLesRegles;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  geste?: 'faits' | 'confirmer' | undefined;
  refus?: string | undefined;
}

export const QUESTIONS: Readonly<
  Partial<Record<{ [N in keyof Faits]: boolean extends Faits[N] ? N : never }[keyof Faits], string>>
> = {
  inscrite: 'Inscrite comme demandeuse d’emploi',
  preteATravailler: 'Prête à travailler tout de suite, elle le dit',
  jamaisTravaille: 'N’a jamais travaillé',
  dejaOrientee: 'Déjà orientée une première fois',
  rsaMajore: 'RSA majoré',
  seuleAvecEnfants: 'Seule avec ses enfants',
  logementUrgent: 'Sans logement sûr',
  hebergeeParUneAssociation: 'Hébergée par une association qui l’accompagne',
  francaisSeulement: 'Apprendre le français est sa seule difficulté',
  difficultesSociales: 'Elle dit des difficultés de la vie qui passent avant',
};

const REPONSES = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
  { valeur: '', libelle: 'Pas dit' },
];

const ecrit = (fait: boolean | null): string => (fait === null ? '' : fait ? 'oui' : 'non');
const options = (mots: Readonly<Record<string, string>>) =>
  Object.entries(mots).map(([valeur, libelle]) => ({ valeur, libelle }));

function LesFaits({ lu, regles, saisie, aRevoir, geste }: PageDOrientation) {
  const { faits } = regles;
  return (
    <Formulaire
      action={`/rsa/${lu.parcours.id}/faits`}
      prefixe="faits-"
      {...(geste === 'faits' ? { saisie, aRevoir } : {})}
    >
      <Champ
        nom="age"
        libelle="Âge"
        facultatif
        largeur="court"
        inputMode="numeric"
        longueur={3}
        defaut={faits.age ?? ''}
      />
      <Champ
        nom="enfants"
        libelle="Enfants à charge"
        facultatif
        largeur="court"
        inputMode="numeric"
        longueur={2}
        defaut={faits.enfants ?? ''}
      />
      <Champ
        nom="moisDepuisInscription"
        libelle="Mois depuis sa dernière inscription comme demandeuse d’emploi"
        facultatif
        largeur="court"
        inputMode="numeric"
        longueur={3}
        defaut={faits.moisDepuisInscription ?? ''}
      />
      {Object.entries(QUESTIONS).map(([nom, libelle]) => (
        <Choix
          key={nom}
          nom={nom}
          libelle={libelle}
          segmente
          options={REPONSES}
          defaut={ecrit(faits[nom as keyof typeof QUESTIONS] ?? null)}
        />
      ))}
      <ListeDeChoix
        nom="preconisation"
        libelle="Ce que France Travail recommande"
        vide="Rien que nous sachions"
        options={options(PARCOURS)}
        defaut={faits.preconisation ?? ''}
      />
      <Bouton genre={regles.lignes.length > 0 ? 'trait' : 'plein'}>
        Voir ce que disent les règles
      </Bouton>
    </Formulaire>
  );
}

function Confirmer({ lu, regles, saisie, aRevoir, geste }: PageDOrientation) {
  const { proposition, lignes } = regles;
  return (
    <>
      <p>
        {proposition
          ? `Les règles proposent : ${PARCOURS[proposition.parcours]}, avec : ${ORGANISMES[proposition.organisme]}.`
          : 'Aucune règle ne propose rien : vous proposez, et vous dites pourquoi.'}
      </p>
      {lignes.length > 0 ? (
        <Pliable titre="Pourquoi, règle par règle" ouvert>
          <p>{MENTION_DE_L_ALGORITHME}</p>
          <ExplicationDesRegles lignes={lignes} />
        </Pliable>
      ) : null}
      <Formulaire
        action={`/rsa/${lu.parcours.id}/orienter`}
        prefixe="confirmer-"
        {...(geste === 'confirmer' ? { saisie, aRevoir } : {})}
      >
        <Choix
          nom="parcours"
          libelle="Quel parcours"
          options={options(PARCOURS)}
          defaut={proposition?.parcours}
        />
        <Choix
          nom="organisme"
          libelle="Qui l’accompagne"
          options={options(ORGANISMES)}
          defaut={proposition?.organisme}
        />
        <ListeDeChoix
          nom="service"
          libelle="Si c’est le département, quel service"
          facultatif
          vide="Aucun"
          options={lu.services.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
        />
        <ZoneDeTexte
          nom="raison"
          libelle="Si ce n’est pas ce que disent les règles : pourquoi"
          facultatif
          lignes={2}
          longueur={500}
        />
        <Bouton genre="plein">Confirmer cette orientation</Bouton>
      </Formulaire>
    </>
  );
}

/** Facts first, then what the rules say of them, then a human who decides. */
export function Orienter(vu: PageDOrientation) {
  return (
    <>
      <EnTete
        retour={{ href: `/rsa/${vu.lu.parcours.id}`, libelle: `Parcours de ${vu.lu.nom}` }}
        titre="Orienter"
        phrase="Des règles écrites proposent ; vous confirmez, ou vous dites autre chose et pourquoi."
      />
      {vu.refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {vu.refus}
        </Bandeau>
      ) : null}
      <Section titre="1. Ce qu’elle dit de sa situation" aide="Ce qui n’est pas dit ne compte pas">
        <LesFaits {...vu} />
      </Section>
      <Section titre="2. Ce que disent les règles, et ce que vous décidez" id="decider">
        <Confirmer {...vu} />
      </Section>
    </>
  );
}
