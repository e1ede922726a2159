import { type DateCivile, jourEnToutesLettres } from '#socle/pur';

export type EtatDeReglement = 'brouillon' | 'propose' | 'publie';

/** Whose life of a request a regulation feeds. */
export const PRESTATIONS = {
  aide: 'Une aide du département',
  fsl: 'Le fonds de solidarité pour le logement (FSL)',
} as const;
export type PrestationDeReglement = keyof typeof PRESTATIONS;

export const NOM_DE_L_ETAT: Readonly<Record<EtatDeReglement, string>> = {
  brouillon: 'brouillon',
  propose: 'attend sa publication',
  publie: 'publié',
};

export interface Version {
  depuis: DateCivile;
  jusqua: DateCivile | null;
  numero: number | null;
}

/**
 * The version that rules a day: the latest to have taken effect, and of two on the same day the last published. Once it
 * is over, nothing rules: an older version does not come back by itself.
 */
export function versionAu<V extends Version>(versions: readonly V[], le: DateCivile): V | null {
  const [derniere] = versions
    .filter(({ numero, depuis }) => numero !== null && depuis <= le)
    .sort((a, b) => (a.depuis === b.depuis ? rang(b) - rang(a) : a.depuis < b.depuis ? 1 : -1));
  if (!derniere) return null;
  return derniere.jusqua === null || derniere.jusqua >= le ? derniere : null;
}

const rang = ({ numero }: Version): number => numero ?? 0;

/**
 * A regulation rules from a day to come: never what was already decided (no retroactive act). The first version of a
 * code may tell a past day: it says what the département already applied before this tool.
 */
export function defautsDeDate(
  { depuis }: { depuis: DateCivile },
  publiees: readonly Version[],
  aujourdHui: DateCivile,
): string[] {
  if (publiees.length === 0) return [];
  return depuis <= aujourdHui
    ? [
        `Une nouvelle version ne s’applique pas au passé : choisissez une date d’effet après ${jourEnToutesLettres(aujourdHui, true)}.`,
      ]
    : [];
}

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The département adds to national law, it never takes its place (CASF L.121-3 and L.111-4): a regulation may not bear
 * the name of a national right.
 */
export function defautsDuCode(code: string, droitsNationaux: readonly string[]): string[] {
  if (!CODE.test(code) || code.length < 3 || code.length > 60)
    return ['Le code s’écrit en minuscules, chiffres et tirets, par exemple « aide-cantine ».'];
  const tel = code.replaceAll('-', '_');
  return droitsNationaux.some((droit) => droit === tel)
    ? [
        `« ${code} » est un droit national : un règlement du département ajoute une aide, il ne remplace pas la loi (CASF, art. L121-3 et L111-4).`,
      ]
    : [];
}

/** An aid adds: no amount of it may be negative, no share above the whole. */
export function defautsDuMontant(montant: Readonly<Record<string, unknown>>): string[] {
  const nombres = Object.entries(montant).flatMap(([nom, valeur]) =>
    nom === 'tranches' && Array.isArray(valeur)
      ? valeur.map((une) => ['euros', (une as { euros?: unknown }).euros] as const)
      : nom === 'genre'
        ? []
        : [[nom, valeur] as const],
  );
  const mauvais = nombres.filter(
    ([, valeur]) => typeof valeur !== 'number' || !Number.isFinite(valeur) || valeur < 0,
  );
  const taux = montant.taux;
  return [
    ...(mauvais.length > 0
      ? ['Un montant de l’aide est illisible ou négatif : une aide ajoute, elle ne retire rien.']
      : []),
    ...(typeof taux === 'number' && taux > 1
      ? ['La part de la dépense dépasse 100 % : écrivez un taux entre 0 et 1.']
      : []),
  ];
}
