import { aplatir, lireLesMots, type Mot } from './aplatir.ts';
import {
  LEXIQUE,
  THEMES_DE_MANQUE,
  THEMES_LARGES,
  THEMES_PRUDENTS,
} from './lexique-du-quotidien.ts';

export const BESOINS_DU_LEXIQUE = [
  'se_loger',
  'argent',
  'manger',
  'sante',
  'enfants',
  'travail',
  'papiers',
  'quotidien',
  'securite',
  'parler',
] as const;
export type BesoinDuLexique = (typeof BESOINS_DU_LEXIQUE)[number];

/** What some of her words speak of. */
export interface MotsEntendus {
  besoins: readonly BesoinDuLexique[];
  theme: string;
  /** Her own words, exactly. */
  extrait: string;
  /** Position in the text, in UTF-16 units; `fin` is excluded. */
  debut: number;
  fin: number;
}

type Piece = { choix: { forme: string; prefixe: boolean }[] } | 'intervalle';
interface Expression {
  theme: string;
  besoins: readonly BesoinDuLexique[];
  pieces: readonly Piece[];
  ditUnManque: boolean;
}

const ENTRE_DEUX_MAX = 3;
/** Words that spoken French puts or drops inside an expression. */
const TRANSPARENTS = new Set(
  [
    'n',
    'ne',
    'vraiment',
    'même',
    'bien',
    'encore',
    'déjà',
    'un',
    'peu',
    'tout',
    'trop',
    'me',
    'y',
  ].map((mot) => aplatir(mot)),
);
const SUJETS = new Set('je j on nous il elle ils elles ça tu'.split(' ').map((m) => aplatir(m)));
const ARTICLES = new Set(
  'le la les l un une des du mon ma mes notre nos son sa ses leur leurs'
    .split(' ')
    .map((m) => aplatir(m)),
);
const NEGATIONS = new Set(['pas', 'aucun', 'aucune', 'jamais', 'sans'].map((m) => aplatir(m)));
/** « Je ne veux pas perdre mon logement » speaks of losing it: after these, a negation takes nothing away. */
const VOULOIR = new Set(
  'veux veut voulons veulent voudrais peux peut pouvons arrive sais sait aimerais faudrait'
    .split(' ')
    .map((m) => aplatir(m)),
);

const AVOIR = new Set(
  'ai nai a as ont avons avez avait avais trouve trouvons recois recu eu'
    .split(' ')
    .map((m) => aplatir(m)),
);

const lirePiece = (texte: string): Piece =>
  texte === '_'
    ? 'intervalle'
    : {
        choix: texte.split('/').map((choix) => {
          const prefixe = choix.endsWith('*');
          return { forme: aplatir(prefixe ? choix.slice(0, -1) : choix, prefixe), prefixe };
        }),
      };

const estUnBesoin = (texte: string): texte is BesoinDuLexique =>
  (BESOINS_DU_LEXIQUE as readonly string[]).includes(texte);

export const EXPRESSIONS: readonly Expression[] = LEXIQUE.trim()
  .split('\n')
  .flatMap((ligne) => {
    const [theme = '', besoins = '', expressions = ''] = ligne.split('|').map((c) => c.trim());
    return expressions.split(';').map((expression) => {
      const mots = expression.trim().split(/[\s-]+/);
      return {
        theme,
        besoins: besoins.split(' ').filter(estUnBesoin),
        pieces: mots.map(lirePiece),
        ditUnManque: mots.some(
          (mot) => NEGATIONS.has(aplatir(mot)) || mot === 'plus' || mot === 'rien',
        ),
      };
    });
  });

/** Expressions by the first letter of their first word: a long text meets a few dozen of them per word. */
const PAR_INITIALE = new Map<string, Expression[]>();
for (const expression of EXPRESSIONS) {
  const [premiere] = expression.pieces;
  if (premiere === undefined || premiere === 'intervalle') continue;
  for (const initiale of new Set(premiere.choix.map(({ forme }) => forme.charAt(0))))
    PAR_INITIALE.set(initiale, [...(PAR_INITIALE.get(initiale) ?? []), expression]);
}

const convient = (mot: Mot, piece: Exclude<Piece, 'intervalle'>): boolean =>
  piece.choix.some(({ forme, prefixe }) =>
    prefixe ? mot.forme.startsWith(forme) : mot.forme === forme,
  );

/** The rank of the last word of the expression when it begins at `depart`, else null. */
function finDe(mots: readonly Mot[], depart: number, pieces: readonly Piece[]): number | null {
  let rang = depart;
  let libre = 0;
  let dernier = depart;
  for (const [i, piece] of pieces.entries()) {
    if (piece === 'intervalle') {
      libre = ENTRE_DEUX_MAX;
      continue;
    }
    while (true) {
      const mot = mots[rang];
      if (!mot) return null;
      if (convient(mot, piece)) break;
      if (i === 0) return null;
      if (libre > 0) libre -= 1;
      else if (!TRANSPARENTS.has(mot.forme)) return null;
      rang += 1;
    }
    dernier = rang;
    libre = 0;
    rang += 1;
  }
  return dernier;
}

/** Takes in the subject or the article before: « la petite tousse », « je n’arrive plus à payer ». */
function debutDeLExtrait(texte: string, mots: readonly Mot[], premier: number): number {
  let rang = premier;
  const memePhrase = (un: number) =>
    !/[.!?;:,\n]/.test(texte.slice(mots[un]?.fin, mots[un + 1]?.debut));
  const precedent = (ensemble: ReadonlySet<string>) =>
    rang > 0 && ensemble.has(mots[rang - 1]?.forme ?? '') && memePhrase(rang - 1);
  if (precedent(ARTICLES)) return rang - 1;
  const avant = rang;
  while (precedent(new Set(['n', 'ne', 'me', 'm', 'en', 'ai', 'a']))) rang -= 1;
  return precedent(SUJETS) ? rang - 1 : avant;
}

function estNie(mots: readonly Mot[], premier: number, dernier: number, theme: string): boolean {
  const apres = mots[dernier + 1]?.forme;
  const avant = mots.slice(Math.max(0, premier - 3), premier);
  const ne = avant.some((mot) => mot.forme === 'ne' || mot.forme === 'n');
  if (apres === 'pa' || apres === 'pas' || apres === 'jamais' || apres === 'jamai') return ne;
  const rang = avant.findLastIndex((mot) => NEGATIONS.has(mot.forme));
  if (rang === -1) return false;
  const gouverne = mots[premier - (avant.length - rang) - 1]?.forme;
  const manque = avant[rang]?.forme === 'sans' || (gouverne !== undefined && AVOIR.has(gouverne));
  if (manque && THEMES_DE_MANQUE.has(theme)) return false;
  return !(gouverne && VOULOIR.has(gouverne));
}

const contient = (un: MotsEntendus, autre: MotsEntendus) =>
  un.debut <= autre.debut && un.fin >= autre.fin;
const seTouchent = (un: MotsEntendus, autre: MotsEntendus) =>
  un.debut < autre.fin && autre.debut < un.fin;

function garderLesPlusPrecis(entendus: readonly MotsEntendus[]): MotsEntendus[] {
  return entendus.filter((un, i) =>
    entendus.every((autre, j) => {
      if (i === j || !seTouchent(un, autre)) return true;
      const pareils = un.debut === autre.debut && un.fin === autre.fin;
      if (pareils) return un.theme !== autre.theme || i < j;
      if (contient(autre, un)) return false;
      if (contient(un, autre)) return true;
      return !(THEMES_LARGES.has(un.theme) && !THEMES_LARGES.has(autre.theme));
    }),
  );
}

/**
 * What a person's words speak of, in the order she said it, each with her exact words: a proposal to the agent, who
 * decides. Never throws; an unknown text gives nothing, and nothing is stored.
 */
export function besoinsDansLesMots(texte: string): MotsEntendus[] {
  const mots = lireLesMots(texte);
  const entendus: MotsEntendus[] = [];
  for (const [rang, mot] of mots.entries())
    for (const { theme, besoins, pieces, ditUnManque } of PAR_INITIALE.get(mot.forme.charAt(0)) ??
      []) {
      const dernier = finDe(mots, rang, pieces);
      if (dernier === null) continue;
      if (!ditUnManque && !THEMES_PRUDENTS.has(theme) && estNie(mots, rang, dernier, theme))
        continue;
      const debut = mots[debutDeLExtrait(texte, mots, rang)]?.debut ?? mot.debut;
      const fin = mots[dernier]?.fin ?? mot.fin;
      entendus.push({ besoins, theme, extrait: texte.slice(debut, fin), debut, fin });
    }
  return garderLesPlusPrecis(entendus).sort((a, b) => a.debut - b.debut || b.fin - a.fin);
}

/** The pictograms to propose, in their order on the board. */
export function besoinsProposes(entendus: readonly MotsEntendus[]): BesoinDuLexique[] {
  return BESOINS_DU_LEXIQUE.filter((besoin) => entendus.some((e) => e.besoins.includes(besoin)));
}
