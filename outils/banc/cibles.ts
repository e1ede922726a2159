/**
 * What Tisserin promises of its speed, in one place: at the size of a whole département, on two cores shared by client,
 * server and database, policies and traces on. `npm run bench -- --seuils` compares.
 */
export interface Cible {
  /** The line it holds for. */
  nom: string;
  /** A field of the line, or one of its `autres`. */
  champ: string;
  auPlus?: number;
  auMoins?: number;
}

const CLASSES = ['edition', 'son', 'ordre', 'accents', 'particule', 'naissance'] as const;

const DE_LA_RECHERCHE: Cible[] = CLASSES.flatMap((classe) =>
  [`recherche-${classe}`, `recherche-dehors-${classe}`].flatMap((nom) => [
    { nom, champ: 'p95', auPlus: 20 },
    { nom, champ: 'rappel', auMoins: 0.95 },
  ]),
);

/** So many bare pages, or bare queries: what continuous integration holds, on the demonstration base. */
const DES_RAPPORTS: Cible[] = [
  { nom: 'rapport-guichet', champ: 'rapport', auPlus: 60 },
  { nom: 'rapport-silencieuses', champ: 'rapport', auPlus: 45 },
  { nom: 'rapport-recu', champ: 'rapport', auPlus: 25 },
  { nom: 'rapport-recherche', champ: 'rapport', auPlus: 45 },
];

export const CIBLES: readonly Cible[] = [
  ...DE_LA_RECHERCHE,
  { nom: 'recherche-http', champ: 'p95', auPlus: 40 },
  ...['guichet', 'personne', 'silencieuses', 'recu'].flatMap((page) => [
    { nom: `${page}-100`, champ: 'p95', auPlus: 50 },
    { nom: `${page}-100`, champ: 'refusees', auPlus: 0 },
  ]),
  { nom: 'guichet-300', champ: 'p99', auPlus: 100 },
  { nom: 'guichet-300', champ: 'refusees', auPlus: 0 },
  { nom: 'premier-contact', champ: 'p95', auPlus: 40 },
  { nom: 'envoyer-une-orientation', champ: 'p95', auPlus: 40 },
  { nom: 'neuf-heures', champ: 'plusLongue', auPlus: 1000 },
  { nom: 'neuf-heures', champ: 'refusees', auPlus: 0 },
  { nom: 'doublons', champ: 'p95', auPlus: 50 },
  { nom: 'cout-d-une-trace', champ: 'part', auPlus: 0.2 },
  { nom: 'demarrage', champ: 'p95', auPlus: 2000 },
  { nom: 'memoire', champ: 'megaoctets', auPlus: 512 },
  { nom: 'import-50000', champ: 'p95', auPlus: 60_000 },
  { nom: 'import-50000-inchange', champ: 'p95', auPlus: 60_000 },
  // Of one core; what is given with the whole machine is its own measure.
  { nom: 'droits-rsa', champ: 'debit', auMoins: 5_000_000 },
  { nom: 'droits-rsa', champ: 'megaoctets', auPlus: 400 },
  { nom: 'droits-rsa', champ: 'octetsCompresses', auPlus: 10_240 },
  { nom: 'droits-ensemble', champ: 'debit', auMoins: 1_000_000 },
  { nom: 'droits-ensemble', champ: 'megaoctets', auPlus: 400 },
  { nom: 'droits-explication', champ: 'debit', auMoins: 100_000 },
  { nom: 'droits-http', champ: 'p95', auPlus: 10 },
  ...['flux-cnaf-100000', 'flux-cnaf-100000-suivant'].flatMap((nom) => [
    { nom, champ: 'p95', auPlus: 180_000 },
    { nom, champ: 'megaoctetsDeMemoire', auPlus: 512 },
  ]),
  { nom: 'reperer', champ: 'p95', auPlus: 15_000 },
  ...DES_RAPPORTS,
];

interface Mesuree {
  nom: string;
  autres?: Readonly<Record<string, number>>;
}

export interface Ecart extends Cible {
  valeur: number;
}

const valeurDe = (mesure: Mesuree, champ: string): number | undefined => {
  const dite = mesure.autres?.[champ] ?? (mesure as unknown as Record<string, unknown>)[champ];
  return typeof dite === 'number' ? dite : undefined;
};

/** The targets that these lines miss; a target whose line was not measured is not missed, it is not known. */
export function ecarts(mesures: readonly Mesuree[], cibles: readonly Cible[] = CIBLES): Ecart[] {
  return cibles.flatMap((cible) => {
    const mesure = mesures.find(({ nom }) => nom === cible.nom);
    const valeur = mesure && valeurDe(mesure, cible.champ);
    if (valeur === undefined) return mesure ? [{ ...cible, valeur: Number.NaN }] : [];
    const tenue =
      valeur <= (cible.auPlus ?? Number.POSITIVE_INFINITY) &&
      valeur >= (cible.auMoins ?? Number.NEGATIVE_INFINITY);
    return tenue ? [] : [{ ...cible, valeur }];
  });
}
