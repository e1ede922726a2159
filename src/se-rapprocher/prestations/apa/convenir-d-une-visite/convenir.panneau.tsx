import {
  Action,
  Actions,
  Bandeau,
  Bouton,
  Cases,
  Champ,
  ChampDate,
  Choix,
  Formulaire,
  LienBouton,
  ListeDeChoix,
  ListeDeRangees,
  Pliable,
  type PointARevoir,
  Rangee,
  Section,
} from '#interface';
import { type CodeDeRetrait, momentPourHabitant, montrerLeCode } from '#socle/pur';
import type { VisiteConvenue } from './convenir-d-une-visite.ts';
import { DUREES } from './lire-des-heures.ts';

export type FormulaireDeVisite = 'visite-heures' | 'visite-prendre' | 'visite-code';

export interface PanneauDeLaVisite {
  demandeId: string;
  convenue: VisiteConvenue;
  /** Who is reading: offered first among those who may go. */
  moi: number | null;
  /** Said once, for the helper she named. */
  code: string | null;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  formulaire: string | undefined;
}

const prenom = ({ noms }: VisiteConvenue, agentId: number | null) =>
  (agentId === null ? undefined : noms.get(agentId)?.prenom) ?? 'l’équipe';

const Prevue = ({ convenue }: Pick<PanneauDeLaVisite, 'convenue'>) =>
  convenue.prevue ? (
    <Bandeau
      etat="fait"
      titre={`${momentPourHabitant(convenue.prevue.debut)}, avec ${prenom(convenue, convenue.prevue.agentId)}.`}
    >
      {convenue.prevue.prisPar === 'en_ligne'
        ? 'Choisie avec le code du reçu.'
        : 'Choisie avec vous.'}
      <Actions>
        <LienBouton href={`/rendez-vous/${convenue.prevue.id}`} petit>
          La déplacer ou l’annuler
        </LienBouton>
      </Actions>
    </Bandeau>
  ) : null;

const Perdue = ({ convenue: { prevue, perdue } }: Pick<PanneauDeLaVisite, 'convenue'>) =>
  prevue || !perdue ? null : (
    <Bandeau
      etat="a_savoir"
      titre={`La visite de ${momentPourHabitant(perdue.debut)} n’aura pas lieu.`}
    >
      {perdue.etat === 'pas_venue'
        ? 'Elle n’a pas pu vous recevoir. '
        : perdue.annulePar === 'elle'
          ? 'Elle l’a annulée. '
          : 'Nous l’avons annulée. '}
      Proposez-lui d’autres heures.
    </Bandeau>
  );

function AChoisir(vue: PanneauDeLaVisite) {
  const { demandeId, convenue, formulaire } = vue;
  if (convenue.heures.length === 0) return null;
  const points = (lequel: FormulaireDeVisite) => (formulaire === lequel ? vue.aRevoir : []);
  return (
    <>
      <ListeDeRangees libelle="Heures proposées" dense>
        {convenue.heures.map(({ id, debut, agentId }) => (
          <Rangee
            key={id}
            identite={momentPourHabitant(debut)}
            detail={`avec ${prenom(convenue, agentId)}`}
            action={
              <Action vers={`/apa/${demandeId}/visite/retirer`} champs={{ heure: id }} petit>
                Retirer
                <span className="invisible">{` ${momentPourHabitant(debut)}`}</span>
              </Action>
            }
          />
        ))}
      </ListeDeRangees>
      <Pliable titre="La prendre avec elle" ouvert={formulaire === 'visite-prendre'}>
        <Formulaire
          action={`/apa/${demandeId}/visite/prendre`}
          prefixe="visite-prendre-"
          aRevoir={points('visite-prendre')}
          libelle="Prendre une heure avec elle"
        >
          <Choix
            nom="heure"
            libelle="L’heure qu’elle choisit"
            options={convenue.heures.map(({ id, debut, agentId }) => ({
              valeur: id,
              libelle: `${momentPourHabitant(debut)}, avec ${prenom(convenue, agentId)}`,
            }))}
          />
          <Bouton>Prendre cette heure</Bouton>
        </Formulaire>
      </Pliable>
      <Pliable titre="Un proche choisit pour elle" ouvert={formulaire === 'visite-code'}>
        <Formulaire
          action={`/apa/${demandeId}/visite/code`}
          prefixe="visite-code-"
          aRevoir={points('visite-code')}
          libelle="Code pour un proche"
        >
          <p>
            Le code ouvre les heures de cette visite, et rien de sa demande. Qui le reçoit choisit,
            change ou annule à sa place.
          </p>
          <Cases
            nom="nommee"
            libelle="Son accord"
            options={[{ valeur: 'oui', libelle: 'Elle a nommé cette personne' }]}
          />
          <Bouton>Donner un code</Bouton>
        </Formulaire>
      </Pliable>
    </>
  );
}

const Proposer = ({ demandeId, convenue, moi, saisie, aRevoir, formulaire }: PanneauDeLaVisite) => {
  const repris = formulaire === 'visite-heures';
  return (
    <Pliable titre="Proposer des heures" ouvert={repris}>
      <Formulaire
        action={`/apa/${demandeId}/visite/heures`}
        saisie={{ agent: String(moi ?? ''), duree: '90', ...(repris ? saisie : {}) }}
        aRevoir={repris ? aRevoir : []}
        prefixe="visite-heures-"
        libelle="Proposer des heures de visite"
      >
        <ListeDeChoix
          nom="agent"
          libelle="Qui ira chez elle"
          options={convenue.equipe.map(({ id, prenom: dit, nom }) => ({
            valeur: String(id),
            libelle: `${dit} ${nom}`,
          }))}
        />
        <ChampDate nom="jour" libelle="Jour" aide="Par exemple 02/12." />
        <Champ nom="heures" libelle="Heures" aide="Par exemple : 9 h 30, 14 h." longueur={80} />
        <Choix
          nom="duree"
          libelle="Durée"
          options={DUREES.map((une) => ({ valeur: String(une), libelle: `${une} minutes` }))}
          segmente
        />
        <Bouton>Proposer ces heures</Bouton>
      </Formulaire>
    </Pliable>
  );
};

/** When the evaluator goes to her: hours that the team offers, among which she chooses with her receipt, or here. */
export const ConvenirDUneVisite = (vue: PanneauDeLaVisite) => (
  <Section titre="Visite chez elle" id="visite">
    {vue.code ? (
      <Bandeau etat="fait" titre={`Code : ${montrerLeCode(vue.code as CodeDeRetrait)}`}>
        Dites-le ou écrivez-le maintenant : il ne se montre qu’une fois.
      </Bandeau>
    ) : null}
    <Prevue convenue={vue.convenue} />
    <Perdue convenue={vue.convenue} />
    {vue.convenue.prevue === null && vue.convenue.heures.length > 0 ? (
      <p>Elle choisit avec le code de son reçu, chez elle, ou ici avec vous.</p>
    ) : null}
    <AChoisir {...vue} />
    <Proposer {...vue} />
  </Section>
);
