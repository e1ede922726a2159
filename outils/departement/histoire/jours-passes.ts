/** The weeks before today: who came, what was heard, what was promised, and what came back. */
import type { DateCivile, Instant } from '#socle/pur';
import { AGENTS, type AgentDeDemonstration } from '../agents/agents.ts';
import { RACHID } from '../agents/distribution.ts';
import { type Alea, alea } from '../alea.ts';
import { ajouterJoursOuvres, ajouterMinutes, instantDuMur } from '../calendrier.ts';
import { type HabitantDeDemonstration, nomDit } from '../habitants/modele.ts';
import type { PartenairesDeDemonstration } from '../partenaires/partenaires.ts';
import { SITES, type SiteDeDemonstration } from '../services/sites.ts';
import { TERRITOIRES } from '../services/territoires.ts';
import { RECITS } from './lire-les-paroles.ts';
import type {
  ContactDeDemonstration,
  DangerDeDemonstration,
  HistoireDeDemonstration,
  VenueDeDemonstration,
} from './modele.ts';
import { DESTINS, unParcours } from './parcours.ts';
import { portesOuvertes } from './portes.ts';

const REPONSES_SIMPLES = [
  'Horaires et adresse de la permanence juridique, donnés par écrit.',
  'Lettre lue ensemble : rien à payer, c’était un rappel d’information.',
  'Numéro de l’assurance maladie, et rendez-vous pris d’ici.',
  'Adresse de l’épicerie solidaire et heures d’ouverture.',
  'Formulaire imprimé et rempli au guichet.',
];
const PROMESSES = [
  ['Rappeler avec la réponse du bailleur', 'telephone'],
  ['Envoyer la liste des pièces', 'courrier'],
  ['Donner des nouvelles par message', 'message'],
  ['Appeler la Caf avec elle', 'guichet'],
  ['Passer à la maison voir le logement', 'visite'],
] as const;
const REPONSES_AUX_DANGERS = [
  'Le cadre de permanence a trouvé une place pour la nuit, un taxi l’a conduite.',
  'Reçue dans l’heure par la travailleuse sociale, départ préparé, adresse tenue secrète.',
  'Bons remis, et médecin vu le jour même à la permanence.',
  'Transmis à la CRIP, qui a rencontré l’enfant le lendemain.',
];

const JOURNEE = 24 * 60;
/** How long a silence, and a promise not kept, may stand before the team sees to it; in minutes. */
const SILENCE = 15 * JOURNEE;
const RETARD = 4 * JOURNEE;

export interface Decor {
  /** When someone who waits came in: nearer than told just after midnight, never before the day nor after now. */
  ilYA?: (minutes: number) => Instant;
  maintenant: Instant;
  aujourdHui: DateCivile;
  habitants: readonly HabitantDeDemonstration[];
  partenaires: PartenairesDeDemonstration;
  /** Who works where this is told: by default, the agents of the try-out. */
  agents?: readonly AgentDeDemonstration[];
  /** How often someone who comes in is known already. */
  connues?: number;
  /** So long ago that all of it came to an end, promises kept and silences answered, and only demandes are left. */
  accompli?: boolean;
}

const equipe = (
  site: SiteDeDemonstration,
  mission: string,
  agents: readonly AgentDeDemonstration[] = AGENTS,
): AgentDeDemonstration[] =>
  agents.filter((a) => a.siteId === site.id && a.missions.some((m) => m.mission === mission));

function dangersDuContact(
  contact: ContactDeDemonstration,
  agentId: number,
  hasard: Alea,
  histoire: HistoireDeDemonstration,
): void {
  const faits: DangerDeDemonstration['fait'][] = [];
  if (contact.sansToit === 'oui') faits.push('sans_toit');
  if (contact.violence === 'oui')
    faits.push(contact.violencePour === 'enfant' ? 'enfant' : 'violence');
  if (contact.faimOuSoins === 'oui') faits.push('faim_ou_soins');
  for (const fait of faits) {
    const promesse = `${contact.cle}-danger-${fait}`;
    const reponduLe = ajouterMinutes(contact.ouvertLe as Instant, hasard.entier(20, 150));
    histoire.promesses.push({
      cle: promesse,
      contact: contact.cle,
      habitant: contact.habitant,
      siteId: contact.siteId,
      agentId: RACHID,
      quoi: 'Répondre au danger signalé',
      canal: 'guichet',
      pourLe: ajouterMinutes(contact.ouvertLe as Instant, 60),
      moment: null,
      nature: 'danger',
      faiteLe: contact.ouvertLe,
      tenueLe: reponduLe,
    });
    histoire.dangers.push({
      contact: contact.cle,
      fait,
      signaleLe: contact.ouvertLe,
      signalePar: agentId,
      promesse,
      reponse:
        REPONSES_AUX_DANGERS[{ sans_toit: 0, violence: 1, faim_ou_soins: 2, enfant: 3 }[fait]] ??
        REPONSES_AUX_DANGERS[0]!,
      reponduLe,
      reponduPar: RACHID,
    });
  }
}

function suites(
  contact: ContactDeDemonstration,
  recit: (typeof RECITS)[number],
  agentId: number,
  decor: Decor,
  hasard: Alea,
  histoire: HistoireDeDemonstration,
): void {
  const conclu = contact.concluLe as Instant;
  for (const [i, porte] of portesOuvertes(
    recit,
    decor.partenaires,
    contact.codeCommune,
    contact.siteId,
    hasard,
  ).entries()) {
    const [tire] = hasard.unPese(DESTINS, ([, poids]) => poids);
    // An old silence does not last: somebody called, and was answered.
    const rompu = tire === 'silencieuse' && conclu < ajouterMinutes(decor.maintenant, -SILENCE);
    const destin = contact.violence === 'oui' || rompu ? 'acceptee' : tire;
    histoire.orientations.push({
      cle: `${contact.cle}-o${i + 1}`,
      contact: contact.cle,
      habitant: contact.habitant,
      deAgentId: agentId,
      ...porte,
      ...unParcours(hasard, {
        le: conclu,
        engagement: porte.engagementJoursOuvres,
        maintenant: decor.maintenant,
        destin,
        accompli: decor.accompli ?? false,
      }),
    });
  }
  if (!hasard.chance(0.6)) return;
  const [quoi, canal] = hasard.un(PROMESSES);
  const jour = ajouterJoursOuvres(contact.ouvertLe.slice(0, 10) as DateCivile, hasard.entier(1, 6));
  const pourLe = instantDuMur(jour, hasard.un(['12:00', '17:00']));
  histoire.promesses.push({
    cle: `${contact.cle}-p`,
    contact: contact.cle,
    habitant: contact.habitant,
    siteId: contact.siteId,
    agentId,
    quoi,
    canal,
    pourLe,
    moment: null,
    nature: 'ordinaire',
    faiteLe: conclu,
    tenueLe:
      pourLe < decor.maintenant &&
      (hasard.chance(0.96) || decor.accompli || pourLe < ajouterMinutes(decor.maintenant, -RETARD))
        ? ajouterMinutes(pourLe, -hasard.entier(5, 200))
        : null,
  });
}

function contactDe(
  venue: VenueDeDemonstration,
  commune: string | null,
  decor: Decor,
  hasard: Alea,
  histoire: HistoireDeDemonstration,
): void {
  const recit = hasard.un(RECITS);
  const simple = !decor.accompli && hasard.chance(0.35);
  const ouvertLe = venue.recueLe as Instant;
  const agentId = venue.recuePar ?? RACHID;
  const contact: ContactDeDemonstration = {
    cle: `c-${venue.cle}`,
    venue: venue.cle,
    siteId: venue.siteId,
    canal: hasard.chance(0.12) ? 'telephone' : 'guichet',
    etat: simple ? 'reponse_simple' : 'demande',
    ouvertLe,
    ouvertPar: agentId,
    concluLe: ajouterMinutes(ouvertLe, hasard.entier(4, 22)),
    nomDit: venue.nomDit,
    // A simple answer leaves no person's file behind.
    habitant: simple ? null : venue.habitant,
    codeCommune: commune,
    ...recit.dire(venue.jour as DateCivile),
    reponse: simple ? hasard.un(REPONSES_SIMPLES) : '',
  };
  histoire.contacts.push(contact);
  dangersDuContact(contact, agentId, hasard, histoire);
  if (!simple) suites(contact, recit, agentId, decor, hasard, histoire);
}

/** Those who may come here: residents of its communes or without an address, neither the cast nor protected people. */
function voisinsDe(
  site: SiteDeDemonstration,
  habitants: readonly HabitantDeDemonstration[],
): HabitantDeDemonstration[] {
  const communes = TERRITOIRES.find((t) => t.id === site.territoireId)?.communes ?? [];
  return habitants.filter(
    (h) =>
      (h.codeCommune === null || communes.includes(h.codeCommune)) &&
      h.cle.startsWith('h') &&
      !h.protegee &&
      h.moyens.length > 0,
  );
}

export function uneJournee(
  site: SiteDeDemonstration,
  jour: DateCivile,
  combien: number,
  decor: Decor,
  hasard: Alea,
  histoire: HistoireDeDemonstration,
  premierRang = 1,
): void {
  const deLAccueil = equipe(site, 'accueil', decor.agents);
  const enPoste = deLAccueil.filter(({ missions }) => missions.some(({ du }) => du <= jour));
  const accueil = enPoste.length > 0 ? enPoste : deLAccueil;
  let minute = 5;
  for (let rang = premierRang; rang < premierRang + combien; rang += 1) {
    minute += Math.round(hasard.exponentielle(360 / (combien + 1)));
    if (minute > 430) break;
    const connue =
      decor.habitants.length > 0 && hasard.chance(decor.connues ?? 0.6)
        ? hasard.un(decor.habitants)
        : null;
    const arriveeLe = ajouterMinutes(instantDuMur(jour, '09:00'), minute);
    const attente = Math.round(Math.min(110, 3 + hasard.exponentielle(19)));
    const fin = hasard.uniforme();
    const etat = decor.accompli || fin < 0.93 ? 'recue' : fin < 0.97 ? 'partie' : 'non_recue';
    const recueLe = etat === 'recue' ? ajouterMinutes(arriveeLe, attente) : null;
    const venue: VenueDeDemonstration = {
      cle: `${site.id}-${jour}-${String(rang).padStart(2, '0')}`,
      siteId: site.id,
      jour,
      codeSalle: `A-${String(rang).padStart(2, '0')}`,
      arriveeLe,
      nomDit: connue ? nomDit(connue) : null,
      precisionDite: connue ? null : hasard.un(['première venue', 'revient pour un papier', null]),
      habitant: connue?.cle ?? null,
      rendezVous: null,
      attenduPar: null,
      espaceCalme: hasard.chance(0.04),
      interprete: null,
      etat,
      bureau: etat === 'recue' ? hasard.un(site.bureaux).toLowerCase() : null,
      recueLe,
      recuePar:
        etat === 'recue' ? hasard.un(accueil.length > 0 ? accueil : AGENTS.slice(0, 1)).id : null,
      finieLe: recueLe
        ? ajouterMinutes(recueLe, hasard.entier(6, 40))
        : etat === 'partie'
          ? ajouterMinutes(arriveeLe, attente)
          : null,
      motif:
        etat === 'non_recue'
          ? hasard.un(['plus_de_place', 'autre_lieu', 'fermeture'] as const)
          : etat === 'partie'
            ? 'attente_trop_longue'
            : null,
    };
    histoire.venues.push(venue);
    if (etat === 'recue' && (decor.accompli || hasard.chance(0.8)))
      contactDe(venue, connue ? connue.codeCommune : site.communeCode, decor, hasard, histoire);
  }
}

const JOURS = 25;

/** Five weeks of worked days at every desk of the social service, Aubervilliers the busiest. */
export function raconterLesJoursPasses(
  graine: string,
  decor: Decor,
  histoire: HistoireDeDemonstration,
): void {
  for (const site of SITES.filter((s) => s.serviceId === 1 || s.serviceId === 2)) {
    const ici = { ...decor, habitants: voisinsDe(site, decor.habitants) };
    for (let n = 1; n <= JOURS; n += 1) {
      const hasard = alea(`${graine} ${site.id} moins ${n}`);
      const combien = site.id === 101 ? hasard.entier(7, 13) : hasard.entier(0, 2);
      uneJournee(site, ajouterJoursOuvres(decor.aujourdHui, -n), combien, ici, hasard, histoire);
    }
  }
}
