import { INSECABLE as _ } from '#socle/pur';

const JOURS: Readonly<Record<string, string>> = {
  Mo: 'lundi',
  Tu: 'mardi',
  We: 'mercredi',
  Th: 'jeudi',
  Fr: 'vendredi',
  Sa: 'samedi',
  Su: 'dimanche',
};

const heure = (texte: string): string => {
  const [h = '', minute = '00'] = texte.split(':');
  return `${Number(h)}${_}h${minute === '00' ? '' : `${_}${minute}`}`;
};

function direLesJours(texte: string): string | null {
  const parties = texte.split(',').map((partie) => {
    const [de = '', a] = partie.split('-');
    const [premier, dernier] = [JOURS[de], a === undefined ? undefined : JOURS[a]];
    if (premier === undefined || (a !== undefined && dernier === undefined)) return null;
    return dernier === undefined ? `le ${premier}` : `du ${premier} au ${dernier}`;
  });
  return parties.includes(null) ? null : parties.join(' et ');
}

function direUneRegle(regle: string): string | null {
  if (/^PH off$/.test(regle)) return '';
  const lue = /^([A-Z][a-z](?:[-,][A-Z][a-z])*) (.+)$/.exec(regle);
  if (!lue) return null;
  const jours = direLesJours(lue[1] ?? '');
  if (jours === null) return null;
  if (lue[2] === 'off') return `fermé ${jours}`;
  const heures = (lue[2] ?? '').split(',').map((plage) => {
    const bornes = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(plage.trim());
    return bornes ? `de ${heure(bornes[1] ?? '')} à ${heure(bornes[2] ?? '')}` : null;
  });
  return heures.includes(null) ? null : `${jours}, ${heures.join(' et ')}`;
}

/**
 * Opening hours as OpenStreetMap writes them (`Mo-Fr 09:00-12:30; PH off`), one French line a group of days; what is
 * written otherwise is given back as it stands, unknown gives no line.
 */
export function direLesHoraires(horaires: string | null): string[] {
  if (horaires === null || horaires.trim() === '') return [];
  const regles = horaires.split(';').map((regle) => direUneRegle(regle.trim()));
  if (regles.includes(null)) return [horaires.trim()];
  const lignes = regles.filter((ligne): ligne is string => ligne !== null && ligne !== '');
  return regles.includes('') ? [...lignes, 'fermé les jours fériés'] : lignes;
}
