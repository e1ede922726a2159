import { nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';

export const FORMATS = ['csv', 'pes'] as const;
export type NomDeFormat = (typeof FORMATS)[number];

/** The accounts that an envelope is charged to (M57: by nature, and by function). */
export interface Imputation {
  nature: string;
  fonction: string | null;
}

/** Who we are for the public accountant, and where our numbers begin. */
export interface ReglagesDuPes {
  poste: string;
  siret: string;
  collectivite: string;
  budget: string;
  libelle: string;
  typeDeFichier: string;
  /** The series of numbers that the finance department keeps for Tisserin, each year. */
  premierBordereau: number;
  premierMandat: number;
  /** By the code of an envelope. */
  imputations: Readonly<Record<string, Imputation>>;
}

export type Payeur = { format: 'csv' } | { format: 'pes'; pes: ReglagesDuPes };

export const CHAMPS_DU_PES = [
  'poste',
  'siret',
  'collectivite',
  'budget',
  'libelle',
  'typeDeFichier',
  'premierBordereau',
  'premierMandat',
  'imputations',
] as const;
export type ChampDuPes = (typeof CHAMPS_DU_PES)[number];
export type SaisieDuPes = Readonly<Record<ChampDuPes, string>>;

export interface FauteDeReglage {
  champ: ChampDuPes;
  phrase: string;
}

const ATTENDU: Record<Exclude<ChampDuPes, 'imputations'>, readonly [RegExp, string]> = {
  poste: [
    /^(02[AB]\d{3,4}|\d{6,7})$/,
    'Le poste comptable est un codique de 6 ou 7 chiffres (par exemple 093000) : la paierie le donne.',
  ],
  siret: [/^\d{14}$/, 'Le SIRET du budget compte 14 chiffres.'],
  collectivite: [
    /^(?!000)[0-9A-Z]{3}$/,
    'Le code collectivité compte 3 signes : la paierie le donne.',
  ],
  budget: [/^[0-9A-Z]\d$/, 'Le code budget compte 2 signes (00 pour un budget principal).'],
  libelle: [/^.{1,38}$/, 'Le nom du budget compte 38 signes au plus.'],
  typeDeFichier: [
    /^[A-Z0-9_]{3,32}$/,
    'Le type de fichier s’écrit en majuscules : PESALR2, sauf si la paierie dit autre chose.',
  ],
  premierBordereau: [
    /^[1-9]\d{0,6}$/,
    'Le premier numéro de bordereau est un nombre de 1 à 9999999, réservé à Tisserin.',
  ],
  premierMandat: [
    /^[1-9]\d{0,7}$/,
    'Le premier numéro de mandat est un nombre de 1 à 99999999, réservé à Tisserin.',
  ],
};

/** One line an envelope: code, account by nature, account by function when there is one. */
function lireLesImputations(saisi: string): Resultat<Record<string, Imputation>, string> {
  const lues: Record<string, Imputation> = {};
  for (const ligne of saisi.split(/\r?\n/).map(nettoyerUneLigne).filter(Boolean)) {
    const [code = '', nature = '', fonction = '', ...reste] = ligne.split(/[;\s]+/);
    const tient =
      /^[a-z0-9_-]{2,60}$/.test(code) &&
      /^[1-9]\d{0,11}$/.test(nature) &&
      /^(?!0+$)\d{0,10}$/.test(fonction);
    if (!tient || reste.join('') !== '')
      return refuse(
        `« ${ligne.slice(0, 60)} » ne se lit pas. Écrivez une ligne par enveloppe : son code, le compte par nature, le compte par fonction. Par exemple : apa-domicile 6511411 4238`,
      );
    if (lues[code]) return refuse(`L’enveloppe « ${code} » y figure deux fois.`);
    lues[code] = { nature, fonction: fonction || null };
  }
  return Object.keys(lues).length === 0
    ? refuse('Dites au moins une enveloppe et son compte par nature : sans compte, aucun mandat.')
    : reussi(lues);
}

/** What the public accountant's flow cannot do without, as typed; each thing missing in its own sentence. */
export function lireLesReglagesDuPes(
  saisie: SaisieDuPes,
): Resultat<ReglagesDuPes, FauteDeReglage[]> {
  const fautes: FauteDeReglage[] = [];
  const propre = (champ: ChampDuPes) => nettoyerUneLigne(saisie[champ]);
  const colle = (champ: ChampDuPes) => propre(champ).replace(/\s/g, '').toUpperCase();
  const lu = {
    poste: colle('poste'),
    siret: colle('siret'),
    collectivite: colle('collectivite'),
    budget: colle('budget'),
    libelle: propre('libelle'),
    typeDeFichier: colle('typeDeFichier'),
    premierBordereau: colle('premierBordereau'),
    premierMandat: colle('premierMandat'),
  };
  for (const [champ, [motif, phrase]] of Object.entries(ATTENDU))
    if (!motif.test(lu[champ as keyof typeof lu]))
      fautes.push({ champ: champ as ChampDuPes, phrase });
  const imputations = lireLesImputations(saisie.imputations);
  if (!imputations.ok) fautes.push({ champ: 'imputations', phrase: imputations.refus });
  if (fautes.length > 0 || !imputations.ok) return refuse(fautes);
  return reussi({
    ...lu,
    premierBordereau: Number(lu.premierBordereau),
    premierMandat: Number(lu.premierMandat),
    imputations: imputations.valeur,
  });
}

/** The same as it is typed, for the form. */
export const enSaisie = (pes: ReglagesDuPes): SaisieDuPes => ({
  ...pes,
  premierBordereau: String(pes.premierBordereau),
  premierMandat: String(pes.premierMandat),
  imputations: Object.entries(pes.imputations)
    .map(([code, { nature, fonction }]) => [code, nature, fonction ?? ''].join(' ').trim())
    .join('\n'),
});
