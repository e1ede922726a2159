import { INSECABLE as _ } from './typographie.ts';

interface Parler {
  jours: Readonly<Record<string, string>>;
  /** On these days; `ferme` when the rule closes them. */
  un(jour: string): string;
  de(premier: string, dernier: string): string;
  et: string;
  heures(de: string, a: string): string;
  heure(h: number, minute: string): string;
  ferme(jours: string): string;
  feries: string;
  toujours: string;
}

const ENGLISH: Parler = {
  jours: {
    Mo: 'Monday',
    Tu: 'Tuesday',
    We: 'Wednesday',
    Th: 'Thursday',
    Fr: 'Friday',
    Sa: 'Saturday',
    Su: 'Sunday',
  },
  un: (jour) => jour,
  de: (premier, dernier) => `${premier} to ${dernier}`,
  et: ' and ',
  heures: (de, a) => `${de} to ${a}`,
  heure: (h, minute) =>
    `${h % 12 === 0 ? 12 : h % 12}${minute === '00' ? '' : `:${minute}`}${_}${h < 12 ? 'am' : 'pm'}`,
  ferme: (jours) => `closed on ${jours}`,
  feries: 'closed on public holidays',
  toujours: 'day and night, every day',
};

const FRANCAIS: Parler = {
  jours: {
    Mo: 'lundi',
    Tu: 'mardi',
    We: 'mercredi',
    Th: 'jeudi',
    Fr: 'vendredi',
    Sa: 'samedi',
    Su: 'dimanche',
  },
  un: (jour) => `le ${jour}`,
  de: (premier, dernier) => `du ${premier} au ${dernier}`,
  et: ' et ',
  heures: (de, a) => `de ${de} à ${a}`,
  heure: (h, minute) => `${h}${_}h${minute === '00' ? '' : `${_}${minute}`}`,
  ferme: (jours) => `fermé ${jours}`,
  feries: 'fermé les jours fériés',
  toujours: 'jour et nuit, tous les jours',
};

const heure = (texte: string, parler: Parler): string => {
  const [h = '', minute = '00'] = texte.split(':');
  return parler.heure(Number(h), minute);
};

function direLesJours(texte: string, parler: Parler): string | null {
  const parties = texte.split(',').map((partie) => {
    const [de = '', a] = partie.split('-');
    const [premier, dernier] = [parler.jours[de], a === undefined ? undefined : parler.jours[a]];
    if (premier === undefined || (a !== undefined && dernier === undefined)) return null;
    return dernier === undefined ? parler.un(premier) : parler.de(premier, dernier);
  });
  return parties.includes(null) ? null : parties.join(parler.et);
}

function direUneRegle(regle: string, parler: Parler): string | null {
  if (/^PH off$/.test(regle)) return '';
  const lue = /^([A-Z][a-z](?:[-,][A-Z][a-z])*) (.+)$/.exec(regle);
  if (!lue) return null;
  const jours = direLesJours(lue[1] ?? '', parler);
  if (jours === null) return null;
  if (lue[2] === 'off') return parler.ferme(jours);
  const heures = (lue[2] ?? '').split(',').map((plage) => {
    const bornes = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(plage.trim());
    return bornes
      ? parler.heures(heure(bornes[1] ?? '', parler), heure(bornes[2] ?? '', parler))
      : null;
  });
  return heures.includes(null) ? null : `${jours}, ${heures.join(parler.et)}`;
}

function direEn(parler: Parler, horaires: string | null): string[] {
  if (horaires === null || horaires.trim() === '') return [];
  if (horaires.trim() === '24/7') return [parler.toujours];
  const regles = horaires.split(';').map((regle) => direUneRegle(regle.trim(), parler));
  if (regles.includes(null)) return [horaires.trim()];
  const lignes = regles.filter((ligne): ligne is string => ligne !== null && ligne !== '');
  return regles.includes('') ? [...lignes, parler.feries] : lignes;
}

/**
 * Opening hours as OpenStreetMap writes them (`Mo-Fr 09:00-12:30; PH off`), one French line a group of days; what is
 * written otherwise is given back as it stands, unknown gives no line.
 */
export const direLesHoraires = (horaires: string | null): string[] => direEn(FRANCAIS, horaires);

/** The same, in English. */
export const hoursInEnglish = (horaires: string | null): string[] => direEn(ENGLISH, horaires);
