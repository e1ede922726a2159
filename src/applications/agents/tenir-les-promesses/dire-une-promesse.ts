import type { CanalDePromesse, IssueDePromesse, Promesse } from '#promesses';
import type { AgentDeLAnnuaire } from '#services';
import {
  aujourdHuiA,
  type DateCivile,
  heurePourAgent,
  type Instant,
  jourEnColonne,
} from '#socle/pur';

export const CANAUX: Readonly<Record<CanalDePromesse, string>> = {
  telephone: 'par téléphone',
  message: 'par message',
  courrier: 'par courrier',
  sur_place: 'sur place',
  par_le_recu: 'sur la page de son reçu',
};

export const ISSUES: Readonly<Record<IssueDePromesse, string>> = {
  fait: 'C’est fait',
  joint: 'Je l’ai jointe',
  message_laisse: 'J’ai laissé le message convenu',
  pas_joint: 'Je n’ai pas pu la joindre',
  autre: 'Autre chose',
};

/** « mar. 24 nov., avant midi »; a day that is over says that we are late. */
export function direPourQuand({ pourLe, moment }: Promesse, jour: DateCivile): string {
  const du = aujourdHuiA(pourLe as Instant);
  const heure = moment ?? heurePourAgent(pourLe as Instant);
  if (du < jour) return `en retard, c’était ${jourEnColonne(du, jour)}`;
  return du === jour ? `aujourd’hui, ${heure}` : `${jourEnColonne(du, jour)}, ${heure}`;
}

/** Who owes it: someone by her first name, or the team. */
export const direQui = (
  agentId: number | null,
  noms: ReadonlyMap<number, AgentDeLAnnuaire>,
): string => (agentId ? (noms.get(agentId)?.prenom ?? 'quelqu’un qui n’est plus là') : 'l’équipe');

/** Where the thing promised is kept, or done; none when it has no screen of its own. */
export function adresseDeLObjet({ objet, objetId }: Promesse): string | null {
  switch (objet) {
    case 'premier_contact':
      return `/accueil/contacts/${objetId}`;
    case 'orientation':
      return `/orientations/${objetId}`;
    case 'question':
      return `/questions/${objetId}`;
    case 'rendez_vous':
      return `/rendez-vous/${objetId}`;
    case 'demande_de_droit':
      return `/demandes-de-droits/${objetId}`;
    case 'personne':
      return `/personnes/${objetId}`;
    case 'rappel':
      return '/rendez-vous/prendre';
    default:
      return null;
  }
}

export const estDue = ({ pourLe }: Promesse, jour: DateCivile): boolean =>
  aujourdHuiA(pourLe as Instant) <= jour;
