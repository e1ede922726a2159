import type { ReactNode } from 'react';
import {
  Action,
  Actions,
  Bandeau,
  Bouton,
  Cache,
  Choix,
  Colonnes,
  Definitions,
  EnTete,
  EtatDit,
  Formulaire,
  ListeDeChoix,
  type Option,
  Pliable,
  type PointARevoir,
  Section,
} from '#interface';
import type { ServiceDuDepartement, Site } from '#services';
import { type Instant, momentPourHabitant } from '#socle/pur';
import { DIRE_L_ETAT, DIRE_LA_RAISON, peutManquer, peutPasser } from '../domaine/etats.ts';
import type { QuandPartent } from '../domaine/rappel.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';
import { direQui, FORMES } from '../voir-la-journee/la-journee.page.tsx';
import { direLeRappel } from '../vouloir-un-rappel/dire-le-rappel.ts';
import { rappelADire } from '../vouloir-un-rappel/vouloir-un-rappel.ts';

export interface PageDuRendezVous {
  rendezVous: RendezVous;
  site: Site | null;
  service: ServiceDuDepartement | null;
  personnes: ReadonlyMap<string, string>;
  agents: ReadonlyMap<number, string>;
  /** Where it may move, as a list of choices. */
  heures: readonly Option[];
  maintenant: Instant;
  fait?: 'pris' | 'deplace' | 'rappel' | undefined;
  aRevoir: readonly PointARevoir[];
  rappelOffert: boolean;
  quand: QuandPartent;
  /** Until when the team owes her a call in its place. */
  appelPromis: Instant | null;
  /** What the room that it is about adds here. */
  suite: ReactNode;
}

const FAITS = {
  pris: 'L’heure est prise.',
  deplace: 'L’heure a changé, le papier reste bon.',
  rappel: 'C’est noté.',
} as const;
const CANAUX = {
  guichet: 'au guichet',
  telephone: 'au téléphone',
  en_ligne: 'en ligne',
  agent: 'par l’agent qui reçoit',
} as const;

function Absence({ rendezVous, maintenant, aRevoir }: PageDuRendezVous) {
  if (!peutPasser(rendezVous.etat, 'pas_venue') || !peutManquer(rendezVous.debut, maintenant))
    return null;
  return (
    <Section titre="N’a pas pu venir">
      <Formulaire
        action={`/rendez-vous/${rendezVous.id}/absence`}
        prefixe="absence-"
        aRevoir={aRevoir.filter(({ champ }) => champ === 'raison')}
      >
        <Choix
          nom="raison"
          libelle="Raison connue ?"
          defaut="inconnue"
          options={Object.entries(DIRE_LA_RAISON).map(([valeur, libelle]) => ({ valeur, libelle }))}
        />
        <Bouton>Noter qu’elle n’a pas pu venir</Bouton>
      </Formulaire>
    </Section>
  );
}

function Changer({ rendezVous, heures, aRevoir }: PageDuRendezVous) {
  if (!peutPasser(rendezVous.etat, 'annule')) return null;
  return (
    <Section titre="Changer">
      {heures.length > 0 ? (
        <Formulaire
          action={`/rendez-vous/${rendezVous.id}/deplacer`}
          aRevoir={aRevoir.filter(({ champ }) => champ === 'creneau')}
        >
          <Cache nom="version" valeur={rendezVous.version} />
          <ListeDeChoix
            nom="creneau"
            libelle={
              rendezVous.chezElle
                ? 'Une autre heure, parmi celles qui lui sont proposées'
                : 'Une autre heure, au même endroit'
            }
            options={heures}
          />
          <Bouton icone="calendrier">Déplacer à cette heure</Bouton>
        </Formulaire>
      ) : (
        <p>
          {rendezVous.chezElle
            ? 'Aucune autre heure ne lui est proposée : proposez-en depuis sa demande.'
            : 'Aucune autre heure libre ici dans les quatre semaines.'}
        </p>
      )}
      <Pliable titre="Annuler ce rendez-vous">
        <p>
          L’heure redevient libre aussitôt. Prévenez la personne si ce n’est pas elle qui annule.
        </p>
        <Action
          vers={`/rendez-vous/${rendezVous.id}/annuler`}
          champs={{ version: rendezVous.version }}
          genre="irreversible"
        >
          Annuler ce rendez-vous
        </Action>
      </Pliable>
    </Section>
  );
}

function Faire({ rendezVous, suite, rappelOffert, quand }: PageDuRendezVous) {
  const vers = `/rendez-vous/${rendezVous.id}`;
  const { etat } = rendezVous;
  return (
    <Actions>
      {suite}
      {peutPasser(etat, 'arrivee') && !rendezVous.chezElle ? (
        <Action vers={`${vers}/arrivee`} genre="plein" touche="A" icone="coche">
          Noter son arrivée
        </Action>
      ) : null}
      {etat === 'arrivee' ? (
        <Action vers={`${vers}/recue`} genre="plein" icone="coche">
          Noter qu’elle est reçue
        </Action>
      ) : null}
      {rappelADire(rendezVous, quand) && (rappelOffert || rendezVous.rappelVoulu) ? (
        <Action vers={`${vers}/rappel`} champs={{ voulu: rendezVous.rappelVoulu ? 'non' : 'oui' }}>
          {rendezVous.rappelVoulu ? 'Ne plus le lui rappeler' : 'Le lui rappeler par un message'}
        </Action>
      ) : null}
      {etat === 'annule' ? null : (
        <Action vers={`${vers}/recu`} icone="imprimante">
          Imprimer son reçu
        </Action>
      )}
    </Actions>
  );
}

export function VoirUnRendezVous(vu: PageDuRendezVous) {
  const { rendezVous, site, service, personnes, agents, fait, aRevoir, rappelOffert } = vu;
  const { quand, appelPromis } = vu;
  const { agentId, ou, telephone, raisonDAbsence, etat } = rendezVous;
  return (
    <>
      <EnTete
        titre={direQui(rendezVous, personnes)}
        phrase={momentPourHabitant(rendezVous.debut)}
        retour={{ href: `/rendez-vous?site=${rendezVous.siteId}`, libelle: 'Agenda' }}
        etat={
          <EtatDit etat={FORMES[etat]} encre>
            {DIRE_L_ETAT[etat]}
          </EtatDit>
        }
      />
      {fait ? <Bandeau etat="fait" titre={FAITS[fait]} /> : null}
      {aRevoir.map(({ champ, phrase }) => (
        <Bandeau key={champ} etat="a_revoir" titre={phrase} />
      ))}
      <Colonnes
        laterale={
          <>
            <Changer {...vu} />
            <Absence {...vu} />
          </>
        }
      >
        <Definitions
          paires={[
            [
              'Où',
              rendezVous.chezElle
                ? 'Chez elle : son adresse est sur sa fiche'
                : [site?.nom, site?.adresse, ou].filter(Boolean).join(', '),
            ],
            ['Service', service?.nom ?? 'Service fermé depuis'],
            [
              'Avec',
              agentId === null ? 'l’équipe' : (agents.get(agentId) ?? 'une personne de l’équipe'),
            ],
            ['Durée', `${rendezVous.dureeMinutes} minutes`],
            ['Téléphone', telephone ?? 'Pas donné'],
            ['Pris', CANAUX[rendezVous.prisPar]],
            ...(rappelOffert || rendezVous.rappelVoulu
              ? [['Rappel', direLeRappel(rendezVous, quand, appelPromis)] as const]
              : []),
            ...(raisonDAbsence ? [['Raison', DIRE_LA_RAISON[raisonDAbsence]] as const] : []),
          ]}
        />
        <Faire {...vu} />
      </Colonnes>
    </>
  );
}
