import { normaliser } from '#socle/pur';

export const LANGUES_CONNUES =
  `albanais; allemand; anglais; arabe; arménien; bambara; bengali; chinois; coréen; créole; dari;
espagnol; géorgien; hindi; italien; kabyle; kurde; langue des signes; lingala; mandarin; ourdou;
pachto; pendjabi; persan; peul; polonais; portugais; roumain; russe; serbe; somali; soninké;
swahili; tamoul; tigrinya; turc; ukrainien; vietnamien; wolof; yoruba`
    .split(';')
    .map((langue) => langue.trim());
const ANNONCE =
  /\b(?:on y parle|langues? (?:parlees?|d accueil)|parle aussi|interpretes?|accueil en)\b/;
const FORMES = LANGUES_CONNUES.map((langue) => [langue, ` ${normaliser(langue)} `] as const);

/**
 * data·inclusion has no column for languages: they are read where a description announces them (« On y parle aussi :
 * arabe, peul »). Null when nothing is announced: unknown, not « French only ».
 */
export function languesDites(...textes: readonly (string | null)[]): string[] | null {
  const trouvees = new Set<string>();
  for (const texte of textes) {
    for (const phrase of (texte ?? '').split(/[.\n;]/)) {
      const lue = normaliser(phrase);
      if (!ANNONCE.test(lue)) continue;
      for (const [langue, forme] of FORMES) if (` ${lue} `.includes(forme)) trouvees.add(langue);
    }
  }
  return trouvees.size === 0 ? null : [...trouvees].sort((a, b) => a.localeCompare(b, 'fr'));
}
