import { type Resultat, refuse, reussi } from './resultat.ts';

declare const sorte: unique symbol;

/** An international number, `+33612345614` (E.164). Overseas départements keep their own code. */
export type Telephone = string & { readonly [sorte]: 'Telephone' };

export type RefusDeTelephone =
  | { readonly motif: 'telephone_vide' }
  | { readonly motif: 'signe_inattendu'; readonly signe: string }
  | { readonly motif: 'trop_court'; readonly manque: number }
  | { readonly motif: 'trop_long'; readonly enTrop: number }
  | { readonly motif: 'indicatif_inconnu' };

/** French numbering plan (ARCEP): the three digits after 0 that belong to an overseas code. */
const OUTRE_MER: Readonly<Record<string, string>> = {
  '262': '262',
  '263': '262',
  '269': '262',
  '639': '262',
  '692': '262',
  '693': '262',
  '709': '262',
  '590': '590',
  '690': '590',
  '691': '590',
  '594': '594',
  '694': '594',
  '596': '596',
  '696': '596',
  '697': '596',
  '508': '508',
  '708': '508',
};
const INDICATIFS_FRANCAIS = ['33', '262', '590', '594', '596', '508'];

/** Country codes of one or two digits (ITU-T E.164); all the others have three. */
const INDICATIFS_COURTS = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

const CHIFFRES_FRANCAIS = 10;

function national(dixChiffres: string): Telephone {
  const sansZero = dixChiffres.slice(1);
  return `+${OUTRE_MER[sansZero.slice(0, 3)] ?? '33'}${sansZero}` as Telephone;
}

function lireLeNational(chiffres: string): Resultat<Telephone, RefusDeTelephone> {
  // Spreadsheets eat the leading zero.
  const entier = /^[1-9]\d{8}$/.test(chiffres) ? `0${chiffres}` : chiffres;
  if (entier.length < CHIFFRES_FRANCAIS)
    return refuse({ motif: 'trop_court', manque: CHIFFRES_FRANCAIS - entier.length });
  if (entier.length > CHIFFRES_FRANCAIS)
    return refuse({ motif: 'trop_long', enTrop: entier.length - CHIFFRES_FRANCAIS });
  return /^0[1-9]/.test(entier) ? reussi(national(entier)) : refuse({ motif: 'indicatif_inconnu' });
}

function lireLInternational(chiffres: string): Resultat<Telephone, RefusDeTelephone> {
  const francais = INDICATIFS_FRANCAIS.find((code) => chiffres.startsWith(code));
  if (francais) return lireLeNational(`0${chiffres.slice(francais.length).replace(/^0/, '')}`);
  if (chiffres.startsWith('0')) return refuse({ motif: 'indicatif_inconnu' });
  if (chiffres.length < 8) return refuse({ motif: 'trop_court', manque: 8 - chiffres.length });
  if (chiffres.length > 15) return refuse({ motif: 'trop_long', enTrop: chiffres.length - 15 });
  return reussi(`+${chiffres}` as Telephone);
}

/**
 * Reads a number as people write it: spaces, dots, hyphens, `+33`, `0033`, `+33 (0)6`, a missing
 * first zero. A foreign number needs its `+` or `00`. Nothing is guessed beyond that.
 */
export function lireUnTelephone(saisie: string): Resultat<Telephone, RefusDeTelephone> {
  const propre = saisie
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/[\s\p{Pd}\p{Cf}.,/()_]/gu, '');
  if (propre === '') return refuse({ motif: 'telephone_vide' });
  const intrus = [...propre].find(
    (signe, rang) => !/^\d$/.test(signe) && !(signe === '+' && rang === 0),
  );
  if (intrus !== undefined) return refuse({ motif: 'signe_inattendu', signe: intrus });
  if (propre.startsWith('+')) return lireLInternational(propre.slice(1));
  if (propre.startsWith('00')) return lireLInternational(propre.slice(2));
  if (/^33[1-9]\d{8}$/.test(propre)) return lireLInternational(propre);
  return lireLeNational(propre);
}

/** The sentence shown beside the field; what was typed stays in it. */
export function direLeRefusDeTelephone(refus: RefusDeTelephone): string {
  switch (refus.motif) {
    case 'telephone_vide':
      return 'Écrivez un numéro, par exemple 06 12 34 56 14.';
    case 'signe_inattendu':
      return `Le signe « ${refus.signe} » n’a pas sa place dans un numéro. Gardez les chiffres.`;
    case 'trop_court':
      return `Il manque ${refus.manque} ${refus.manque > 1 ? 'chiffres' : 'chiffre'} à ce numéro.`;
    case 'trop_long':
      return `Il y a ${refus.enTrop} ${refus.enTrop > 1 ? 'chiffres' : 'chiffre'} de trop. Pour un numéro étranger, commencez par +.`;
    case 'indicatif_inconnu':
      return 'Ce début de numéro n’existe pas. Un numéro français commence par 01 à 09, un numéro étranger par +.';
  }
}

function decouper(telephone: Telephone): { debut: string; reste: string } {
  const chiffres = telephone.slice(1);
  const francais = INDICATIFS_FRANCAIS.find((code) => chiffres.startsWith(code));
  if (francais && chiffres.length === francais.length + 9)
    return {
      debut: `0${chiffres.charAt(francais.length)}`,
      reste: chiffres.slice(francais.length + 1),
    };
  const longueur = INDICATIFS_COURTS.exec(chiffres)?.[0].length ?? 3;
  return { debut: `+${chiffres.slice(0, longueur)}`, reste: chiffres.slice(longueur) };
}

/** Groups of two from the right; an odd digit joins the first group. */
function parPaires(reste: string): string {
  const tete = reste.length % 2 === 0 ? 2 : 3;
  return [reste.slice(0, tete), ...(reste.slice(tete).match(/../g) ?? [])].join('\u00a0');
}

/** `06 12 34 56 14`, or `+221 771 23 45 67`, with non-breaking spaces. */
export function ecrireLeTelephone(telephone: Telephone): string {
  const { debut, reste } = decouper(telephone);
  return `${debut}\u00a0${parPaires(reste)}`;
}

/** `06 •• •• •• 14`: enough for the person to know it, not for a neighbour to call it. */
export function masquerLeTelephone(telephone: Telephone): string {
  const { debut, reste } = decouper(telephone);
  return `${debut}\u00a0${parPaires(`${'•'.repeat(reste.length - 2)}${reste.slice(-2)}`)}`;
}

/** The last digits (4 by default), for search. */
export function finDuTelephone(telephone: Telephone, chiffres = 4): string {
  return telephone.slice(1).slice(-chiffres);
}

/** Whether an SMS can reach it: 06 and 07, overseas 639 and 69x. Foreign numbers: not known. */
export function recoitLesSms(telephone: Telephone): 'oui' | 'non' | 'inconnu' {
  const { debut } = decouper(telephone);
  if (debut.startsWith('+')) return 'inconnu';
  return debut === '06' || debut === '07' ? 'oui' : 'non';
}
