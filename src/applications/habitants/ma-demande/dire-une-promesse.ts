import type { Langue } from '#interface';
import type { Promesse } from '#promesses';
import { aujourdHuiA, type DateCivile, type Instant } from '#socle/pur';
import { mots } from './mots.ts';

/** A promise as the person reads it: four pieces of one sentence, and whether we are late. */
export interface PromesseDite {
  id: string;
  qui: string;
  quoi: string;
  /** In the agent's own French, on an English page: said so to a screen reader. */
  quoiEnFrancais: boolean;
  quand: string;
  enRetardDepuis: DateCivile | null;
}

/** What the product itself promises, in both languages; what an agent wrote stays in her words. */
const CONNUES: Readonly<Record<string, Readonly<Record<Langue, string>>>> = {
  'lire son message et lui répondre': {
    fr: 'lit votre message et vous répond',
    en: 'will read your message and answer you',
  },
  'lui expliquer ce qui n’était pas clair': {
    fr: 'vous explique ce qui n’était pas clair',
    en: 'will explain what was not clear',
  },
  'arrêter de transmettre sa demande et le lui confirmer': {
    fr: 'arrête de transmettre votre demande et vous le confirme',
    en: 'will stop passing on your request and tell you when it is done',
  },
  'lui donner la liste de qui a regardé': {
    fr: 'vous donne la liste de qui a regardé',
    en: 'will give you the list of who looked',
  },
  'lire sa demande et lui répondre': {
    fr: 'lit votre demande et vous répond',
    en: 'will read your request and answer you',
  },
  'vous appelle': { fr: 'vous appelle', en: 'will call you' },
  'vous écrit': { fr: 'vous écrit', en: 'will write to you' },
  'vous reçoit': { fr: 'vous reçoit', en: 'will see you' },
  'donner des nouvelles': { fr: 'vous donne des nouvelles', en: 'will give you news' },
};

const MOMENTS: Readonly<Record<string, string>> = {
  'avant midi': 'before noon',
  'le matin': 'in the morning',
  'l’après-midi': 'in the afternoon',
  'en fin de journée': 'at the end of the day',
};

const INFINITIF = /^\p{L}+(er|ir|re)$/iu;
const enMinuscule = (texte: string) => texte.charAt(0).toLowerCase() + texte.slice(1);

function direQuoi(texte: string, langue: Langue): Pick<PromesseDite, 'quoi' | 'quoiEnFrancais'> {
  const propre = enMinuscule(texte.trim().replace(/\.$/, ''));
  const connue = CONNUES[propre];
  if (connue) return { quoi: connue[langue], quoiEnFrancais: false };
  const [verbe = ''] = propre.split(' ');
  const lien = langue === 'fr' ? 's’engage à' : 'promised:';
  const quoi = INFINITIF.test(verbe) || langue === 'en' ? `${lien} ${propre}` : propre;
  return { quoi, quoiEnFrancais: langue === 'en' };
}

/**
 * @param qui first name of who will do it, or its team
 * @param discret nothing of what was promised is said: whoever holds the telephone reads it too
 */
export function direUnePromesse(
  promesse: Pick<Promesse, 'id' | 'quoi' | 'moment' | 'pourLe'>,
  {
    qui,
    langue,
    discret,
    maintenant,
  }: { qui: string; langue: Langue; discret: boolean; maintenant: Instant },
): PromesseDite {
  const dire = mots(langue);
  const le = aujourdHuiA(promesse.pourLe as Instant);
  const jour = le === aujourdHuiA(maintenant) ? dire.aujourdHui : dire.jour(le);
  const { moment } = promesse;
  const dit = moment && (langue === 'fr' ? moment : MOMENTS[moment]);
  return {
    id: promesse.id,
    qui,
    ...(discret
      ? { quoi: dire.nouvelles, quoiEnFrancais: false }
      : direQuoi(promesse.quoi, langue)),
    quand: dit ? `${jour}, ${dit}` : jour,
    enRetardDepuis: promesse.pourLe < maintenant ? le : null,
  };
}
