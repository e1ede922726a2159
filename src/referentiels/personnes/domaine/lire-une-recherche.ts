import {
  type CodeDeRetrait,
  chercherUneDate,
  chercherUnJourInexistant,
  chercherUnJourSansAnnee,
  couper,
  type DateCivile,
  type DatePartielle,
  jetonsDuNom,
  lireUnCode,
  lireUnTelephone,
  nettoyerUneLigne,
  normaliser,
  type Telephone,
} from '#socle/pur';

/** What one field says, whatever the order it was typed in. */
export interface Recherche {
  /** The words of a name that count; particles only when there is nothing else. */
  readonly mots: readonly string[];
  /** Every word, particles included, in order. */
  readonly tous: readonly string[];
  readonly naissance: DatePartielle | null;
  /** `02-29`: a birthday said without its year. */
  readonly anniversaire: string | null;
  /** « 30/02/1990 », as typed: told, and nobody is looked for by it. */
  readonly jourInexistant: string | null;
  readonly telephone: Telephone | null;
  /** Four to eight digits that end a number. */
  readonly finDeTelephone: string | null;
  readonly courriel: string | null;
  readonly code: CodeDeRetrait | null;
}

const MOTS_AU_PLUS = 8;
const LONGUEUR_LUE = 200;
const CIVILITES = new Set(['mme', 'mr', 'monsieur', 'madame', 'mlle', 'tel']);
const NUMERO = /(?<![\d+])(?:\+\d{1,3}|00\d{1,3}|0)[\s.\-()\d]{7,18}\d(?!\d)/;
const COURRIEL = /[^\s@]+@[^\s@]+\.[^\s@]+/;
const CODE = /(?<![\p{L}\d])[a-z\d]{4}([\s-]?)[a-z\d]{4}\1[a-z\d]{4}(?![\p{L}\d])/iu;
/** Letters and digits in one group, as drawn codes have: neither a name nor a year. */
const MELE = /[a-z]\d|\d[a-z]/i;
const CHIFFRES = /(?<![\d+])\d(?:[\s.]?\d){3,7}(?!\d)/;

/** Takes out of the text what a pattern finds and a reader understands. */
function prendre<T>(
  texte: string,
  motif: RegExp,
  lire: (vu: string) => T | null,
): { pris: T | null; reste: string } {
  const vu = motif.exec(texte);
  const pris = vu ? lire(vu[0]) : null;
  if (!vu || pris === null) return { pris: null, reste: texte };
  const fin = vu.index + vu[0].length;
  return { pris, reste: `${texte.slice(0, vu.index)} ${texte.slice(fin)}` };
}

const codeDe = (vu: string): CodeDeRetrait | null => {
  const lu = lireUnCode(vu);
  return lu.ok ? lu.valeur : null;
};
const telephoneDe = (vu: string): Telephone | null => {
  const lu = lireUnTelephone(vu);
  return lu.ok ? lu.valeur : null;
};

/** Reads the search field. Never refuses: what is not understood is a word of a name. */
export function lireUneRecherche(texte: string, aujourdHui: DateCivile): Recherche {
  const propre = nettoyerUneLigne(couper(texte, LONGUEUR_LUE));
  const courriel = prendre(propre, COURRIEL, (vu) => vu.toLowerCase());
  const code = prendre(courriel.reste, CODE, codeDe);
  // « MINA AWAA 1992 » could be a code as well: it is tried, and read as words too.
  const vuCommeCode = CODE.exec(courriel.reste)?.[0] ?? '';
  const sansCode = MELE.test(vuCommeCode) ? code.reste : courriel.reste;
  const telephone = prendre(sansCode, NUMERO, telephoneDe);
  const inexistant = chercherUnJourInexistant(telephone.reste);
  const sensee = inexistant?.reste ?? telephone.reste;
  const date = chercherUneDate(sensee, aujourdHui);
  const anniversaire = date ? null : chercherUnJourSansAnnee(sensee);
  const sansDate = date?.reste ?? anniversaire?.reste ?? sensee;
  const fin = prendre(sansDate, CHIFFRES, (vu) => vu.replace(/\D/g, ''));
  // Four digits may be a year or the end of a number: both are tried.
  const anneeSeule =
    date?.date.precision === 'annee' && fin.pris === null ? String(date.date.annee) : null;
  const jetons = jetonsDuNom(sansCivilite(fin.reste));
  const nommes = jetons.forts.filter((mot) => !/^\d+$/.test(mot));
  return {
    mots: [...new Set(nommes)].slice(0, MOTS_AU_PLUS),
    tous: jetons.tous.slice(0, MOTS_AU_PLUS * 2),
    naissance: date?.date ?? null,
    anniversaire: anniversaire?.jour ?? null,
    jourInexistant: inexistant?.ecrit ?? null,
    telephone: telephone.pris,
    finDeTelephone: fin.pris ?? anneeSeule,
    courriel: courriel.pris,
    code: code.pris,
  };
}

function sansCivilite(texte: string): string {
  const mots = texte.split(' ').filter((mot) => normaliser(mot) !== '');
  const sans = mots.filter((mot) => !CIVILITES.has(normaliser(mot)));
  return (sans.length > 0 ? sans : mots).join(' ');
}

export const estVide = ({ mots, naissance, telephone, ...reste }: Recherche): boolean =>
  mots.length === 0 &&
  !naissance &&
  !reste.anniversaire &&
  !telephone &&
  !reste.finDeTelephone &&
  !reste.courriel &&
  !reste.code;

/** A full name and one sure mark: what lets a reception desk recognise someone of another team. */
export const peutReconnaitre = ({ mots, naissance, telephone, code }: Recherche): boolean =>
  mots.length >= 2 && (naissance?.precision === 'jour' || telephone !== null || code !== null);
