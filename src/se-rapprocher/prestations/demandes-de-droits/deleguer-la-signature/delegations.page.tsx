import {
  Bandeau,
  Bouton,
  Cache,
  Cases,
  Champ,
  ChampDate,
  EnTete,
  EtatDit,
  Formulaire,
  ListeDeChoix,
  Pliable,
  type PointARevoir,
  Section,
  Tableau,
  Vide,
} from '#interface';
import type { AgentDeLAnnuaire } from '#services';
import { type DateCivile, jourEnColonne } from '#socle/pur';
import { MOT_DU_SENS, OPTIONS_DE_SENS } from '../dire-les-refus.ts';
import type { Delegation } from '../domaine/deleguer.ts';
import { chercherUnePrestation, PRESTATIONS } from '../domaine/prestations/catalogue.ts';

export interface LesDelegationsVues {
  delegations: readonly Delegation[];
  jour: DateCivile;
  /** Only the direction gives and takes back. */
  donne: boolean;
  /** Agents found for the words typed, to choose one. */
  agents: readonly AgentDeLAnnuaire[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[] | undefined;
  refus?: string | undefined;
}

const fin = ({ au, revoqueeLe }: Delegation): DateCivile | null =>
  [au, revoqueeLe].filter((jour) => jour !== null).sort()[0] ?? null;

function direLEtat(une: Delegation, jour: DateCivile) {
  const dernier = fin(une);
  if (une.du > jour)
    return <EtatDit etat="attente">{`à partir du ${jourEnColonne(une.du, jour)}`}</EtatDit>;
  if (dernier && dernier < jour) return <EtatDit etat="a_savoir">terminée</EtatDit>;
  return (
    <EtatDit etat="fait">
      {dernier ? `jusqu’au ${jourEnColonne(dernier, jour)}` : 'sans fin prévue'}
    </EtatDit>
  );
}

const Reprendre = ({ delegation }: { delegation: Delegation }) => (
  <Formulaire action="/delegations/reprise" prefixe={`reprise-${delegation.id}-`} enLigne>
    <Cache nom="delegation" valeur={delegation.id} />
    <Bouton petit genre="irreversible">
      Reprendre
    </Bouton>
  </Formulaire>
);

const Donner = ({ agents, saisie, aRevoir }: LesDelegationsVues) => (
  <Pliable titre="Donner une délégation" ouvert={aRevoir !== undefined || agents.length > 0}>
    <Formulaire action="/delegations" methode="get" enLigne libelle="Chercher l’agent">
      <Champ nom="qui" libelle="Chercher l’agent" aide="Son prénom, son nom ou sa fonction." />
      <Bouton>Chercher</Bouton>
    </Formulaire>
    {agents.length > 0 ? (
      <Formulaire action="/delegations" saisie={saisie} aRevoir={aRevoir ?? []}>
        <ListeDeChoix
          nom="agent"
          libelle="À qui"
          vide="Choisir"
          options={agents.map(({ id, prenom, nom, fonction }) => ({
            valeur: String(id),
            libelle: `${prenom} ${nom}, ${fonction}`,
          }))}
        />
        <Champ
          nom="qualite"
          libelle="Qualité imprimée sous la signature"
          aide="Par exemple : Responsable de l’autonomie, Plaine Commune."
          largeur="plein"
        />
        <ListeDeChoix
          nom="prestation"
          libelle="Pour quel droit"
          vide="Tous les droits"
          options={PRESTATIONS.map(({ code, nom }) => ({ valeur: code, libelle: nom }))}
        />
        <Cases nom="sens" libelle="Pour quelles décisions" options={OPTIONS_DE_SENS} />
        <Champ
          nom="plafond"
          libelle="Plafond, en euros"
          aide="Pour une décision. Vide : sans plafond."
          facultatif
          largeur="court"
          inputMode="numeric"
        />
        <ChampDate nom="du" libelle="À partir du" aide="Vide : aujourd’hui." facultatif />
        <ChampDate nom="au" libelle="Jusqu’au" aide="Vide : sans fin prévue." facultatif />
        <Champ
          nom="reference"
          libelle="Arrêté du président"
          aide="Tel qu’il est publié, par exemple : arrêté 2026-118."
          largeur="moyen"
        />
        <Bouton genre="plein">Donner cette délégation</Bouton>
      </Formulaire>
    ) : null}
  </Pliable>
);

/** Who may sign what, up to how much and until when: read by all, given by the direction alone. */
export function LesDelegations(vu: LesDelegationsVues) {
  const { delegations, jour, donne } = vu;
  return (
    <>
      <EnTete
        titre="Délégations de signature"
        phrase="Une décision a une signature, et la signature a un droit, un plafond et des dates."
      />
      {vu.refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {vu.refus}
        </Bandeau>
      ) : null}
      {donne ? <Donner {...vu} /> : null}
      <Section titre="Qui peut signer" compte={delegations.length}>
        {delegations.length === 0 ? (
          <Vide titre="Aucune délégation n’est donnée : personne ne peut signer.">
            La direction en donne ici, par un arrêté du président.
          </Vide>
        ) : (
          <Tableau
            legende="Délégations, celles en cours d’abord"
            colonnes={[
              { cle: 'qui', titre: 'Qui' },
              { cle: 'droit', titre: 'Quel droit' },
              { cle: 'sens', titre: 'Quelles décisions' },
              { cle: 'plafond', titre: 'Plafond', nombre: true },
              { cle: 'etat', titre: 'En cours' },
              { cle: 'reference', titre: 'Arrêté' },
              ...(donne ? [{ cle: 'geste', titre: 'Reprendre' }] : []),
            ]}
            lignes={delegations.map((une) => ({
              cle: une.id,
              valeurs: {
                qui: `${une.agentNom}, ${une.qualite}`,
                droit: une.prestation
                  ? (chercherUnePrestation(une.prestation)?.nomSimple ?? une.prestation)
                  : 'Tous',
                sens:
                  une.sens.length === OPTIONS_DE_SENS.length
                    ? 'Toutes'
                    : une.sens.map((sens) => MOT_DU_SENS[sens]).join(', '),
                plafond:
                  une.plafondEuros === null
                    ? 'aucun'
                    : `${une.plafondEuros.toLocaleString('fr-FR')}\u00a0€`,
                etat: direLEtat(une, jour),
                reference: une.reference,
                ...(donne && une.revoqueeLe === null
                  ? { geste: <Reprendre delegation={une} /> }
                  : {}),
              },
            }))}
          />
        )}
      </Section>
    </>
  );
}
