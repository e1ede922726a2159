import type { Langue } from '#interface';
import type { Promesse, PromesseFermee } from '#promesses';
import { aujourdHuiA, type DateCivile, type Instant } from '#socle/pur';
import { mots } from './mots.ts';
import { promesseDOffice } from './promesses-d-office.ts';

/** A promise as the person reads it: four pieces of one sentence, and whether we are late. */
export interface PromesseDite {
  id: string;
  qui: string;
  quoi: string;
  /** In the agent's own French, on an English page: said so to a screen reader. */
  quoiEnFrancais: boolean;
  quand: string;
  enRetardDepuis: DateCivile | null;
  /** The day she was told first, when it was moved since. */
  avant: DateCivile | null;
}

/** A promise that is over: what was promised, what came of it, on which day. */
export interface PromesseFermeeDite extends Pick<PromesseDite, 'id' | 'qui' | 'quoi'> {
  quoiEnFrancais: boolean;
  tenue: boolean;
  suite: string;
}

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
  const connue = promesseDOffice(propre, langue);
  if (connue) return { quoi: connue, quoiEnFrancais: false };
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
    avant = null,
  }: {
    qui: string;
    langue: Langue;
    discret: boolean;
    maintenant: Instant;
    avant?: DateCivile | null;
  },
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
    avant: avant === le ? null : avant,
  };
}

/** Kept, or tried: said with its day, and what she can do when we could not reach her. */
export function direUnePromesseFermee(
  { id, quoi, issue, closeLe }: PromesseFermee,
  { qui, langue, discret }: { qui: string; langue: Langue; discret: boolean },
): PromesseFermeeDite {
  const dire = mots(langue);
  return {
    id,
    qui,
    ...(discret ? { quoi: dire.nouvelles, quoiEnFrancais: false } : direQuoi(quoi, langue)),
    tenue: issue !== 'pas_joint',
    suite: dire.suites[issue ?? 'fait'](aujourdHuiA(closeLe as Instant)),
  };
}
