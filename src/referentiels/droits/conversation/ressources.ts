import { anneeDe, ecrireLeMois } from '../langue/mois.ts';
import type { Brouillon } from './brouillon.ts';
import { dite, type Question, type Reponses } from './question.ts';

/** What one may receive, and the facts that it tells: net where the law reads net, taxable where it reads taxable. */
export const RESSOURCES: Readonly<Record<string, readonly string[]>> = {
  salaire: ['salaire_net', 'salaire_imposable'],
  chomage: ['chomage_net', 'chomage_imposable'],
  retraite: ['retraite_nette', 'retraite_imposable'],
  invalidite: ['pensions_invalidite'],
  maladie: ['indemnites_journalieres_maladie', 'indemnites_journalieres_imposables'],
  pension: ['pensions_alimentaires_percues'],
  micro: ['rpns_auto_entrepreneur_CA_bic'],
  loyers: ['revenus_locatifs'],
  epargne: ['epargne_revenus_non_imposables'],
};
/** Told without an amount: the rights that would count it are unknown, never calculated without it. */
const AUTRE = 'gains_exceptionnels';
const EN_NET: ReadonlySet<string> = new Set([
  'salaire',
  'chomage',
  'retraite',
  'invalidite',
  'maladie',
  'loyers',
]);
const IMPOSABLES: readonly string[] = ['salaire', 'chomage', 'retraite'];

/** The last months that the law reads as « the quarter », then the year before them, then older ones. */
const MOIS_ACTUELS = 5;
const MOIS_D_AVANT = 17;
const MOIS_LUS = 48;

export type Adulte = 'elle' | 'conjoint';
export const suffixe = (qui: Adulte): string => (qui === 'elle' ? '' : '_conjoint');

export const nature = (reponses: Reponses, qui: Adulte): readonly string[] =>
  (dite(reponses, `ressources${suffixe(qui)}`) ?? '').split(',').filter((une) => une in RESSOURCES);

const estUn = (genre: string, qui: Adulte) => (reponses: Reponses) =>
  nature(reponses, qui).includes(genre);
/** Self-employed, and nothing that a tax notice calls wages or pensions. */
const estSansSalaire = (reponses: Reponses, qui: Adulte) =>
  nature(reponses, qui).includes('micro') &&
  !IMPOSABLES.some((genre) => nature(reponses, qui).includes(genre));
const aChange = (reponses: Reponses) => dite(reponses, 'stable') === 'non';

const MONTANTS: Readonly<Record<string, readonly string[]>> = {
  epargne: ['0', '5000', '100000'],
};
const SOMMES: readonly string[] = ['0', '300', '900', '1800', '4000'];

const enNombre = (texte: string | undefined): number | undefined =>
  texte === undefined ? undefined : Number(texte);

/** One value when nothing changed, else month by month: what is not told is written unknown. */
function serie(
  brouillon: Brouillon,
  reponses: Reponses,
  genre: string,
  qui: Adulte,
  variable: string,
) {
  const actuel = enNombre(dite(reponses, `${genre}${suffixe(qui)}`));
  if (actuel === undefined || genre === 'epargne') return actuel;
  const stable = dite(reponses, 'stable');
  if (stable === 'oui') return actuel;
  const avant =
    stable === 'non' ? enNombre(dite(reponses, `avant_${genre}${suffixe(qui)}`)) : undefined;
  const annuel = stable === 'non' ? enNombre(dite(reponses, `annee${suffixe(qui)}`)) : undefined;
  const ancien =
    variable === 'salaire_imposable' ? annuel && annuel / 12 : annuel === undefined ? annuel : 0;
  return Object.fromEntries(
    Array.from({ length: MOIS_LUS }, (_, recul) => [
      ecrireLeMois(brouillon.mois - recul),
      (recul < MOIS_ACTUELS ? actuel : recul < MOIS_D_AVANT ? avant : ancien) ?? null,
    ]),
  );
}

function ecrireUneRessource(brouillon: Brouillon, reponses: Reponses, genre: string, qui: Adulte) {
  const dit = `${genre}${suffixe(qui)}`;
  for (const variable of RESSOURCES[genre] ?? []) {
    const valeur = serie(brouillon, reponses, genre, qui, variable);
    brouillon.noter(dit, qui, { [variable]: valeur });
    if (typeof valeur !== 'object') continue;
    // In the order they are asked: the months before are asked of her only once she says that they changed.
    for (const autre of ['stable', `avant_${genre}${suffixe(qui)}`, `annee${suffixe(qui)}`])
      brouillon.manquera(autre, qui, variable);
  }
}

/** What the household has a month, for the participation to an APA: the tax notice will say it better. */
function mensuelles(reponses: Reponses, adultes: readonly Adulte[]): number | undefined {
  let total = 0;
  for (const qui of adultes) {
    if (dite(reponses, `ressources${suffixe(qui)}`) === undefined) return undefined;
    for (const genre of nature(reponses, qui).filter((une) => EN_NET.has(une))) {
      const montant = enNombre(dite(reponses, `${genre}${suffixe(qui)}`));
      if (montant === undefined) return undefined;
      total += montant;
    }
  }
  return total;
}

export const adultesDe = (reponses: Reponses): readonly Adulte[] =>
  dite(reponses, 'couple') === 'oui' ? ['elle', 'conjoint'] : ['elle'];

const ressources = (qui: Adulte): Question => {
  const id = `ressources${suffixe(qui)}`;
  return {
    id,
    modele: 'ressources',
    pour: qui,
    etape: 'ressources',
    genre: { type: 'cases', valeurs: [...Object.keys(RESSOURCES), 'autre'] },
    essais: () => ['', 'salaire', 'retraite', Object.keys(RESSOURCES).join(',')],
    ecrire(brouillon, valeur, reponses) {
      const base = mensuelles(reponses, adultesDe(reponses));
      brouillon.noter(id, qui, { base_ressources_apa: base });
      if (base === undefined)
        for (const une of adultesDe(reponses))
          for (const genre of nature(reponses, une))
            brouillon.manquera(`${genre}${suffixe(une)}`, qui, 'base_ressources_apa');
      if (valeur === undefined) {
        const tous = Object.values(RESSOURCES).flat();
        brouillon.noter(id, qui, Object.fromEntries(tous.map((une) => [une, undefined])));
        return;
      }
      for (const genre of nature(reponses, qui))
        ecrireUneRessource(brouillon, reponses, genre, qui);
      const annuel = enNombre(dite(reponses, `annee${suffixe(qui)}`));
      // What the tax notice tells is a benefit where nothing else was earned; unchanged, the months tell the year.
      if (aChange(reponses) && annuel !== undefined && estSansSalaire(reponses, qui))
        brouillon.noter(id, qui, {
          rpns_imposables: {
            [anneeDe(brouillon.mois) - 2]: annuel,
            [anneeDe(brouillon.mois) - 3]: annuel,
          },
        });
      if (valeur.split(',').includes('autre')) brouillon.noter(id, qui, { [AUTRE]: undefined });
      // Nothing taxable now, another year before: the year told is read all the same.
      if (
        aChange(reponses) &&
        annuel &&
        !estSansSalaire(reponses, qui) &&
        !nature(reponses, qui).includes('salaire')
      )
        brouillon.noter(id, qui, {
          salaire_imposable: Object.fromEntries(
            Array.from({ length: MOIS_LUS - MOIS_D_AVANT }, (_, recul) => [
              ecrireLeMois(brouillon.mois - MOIS_D_AVANT - recul),
              annuel / 12,
            ]),
          ),
        });
    },
  };
};

const RIEN = () => undefined;
const montant = (genre: string, qui: Adulte): Question => ({
  id: `${genre}${suffixe(qui)}`,
  modele: genre,
  pour: qui,
  etape: 'montants',
  genre: { type: 'montant' },
  siReponses: estUn(genre, qui),
  essais: () => MONTANTS[genre] ?? SOMMES,
  ecrire: RIEN,
});
const avant = (genre: string, qui: Adulte): Question => ({
  ...montant(genre, qui),
  id: `avant_${genre}${suffixe(qui)}`,
  modele: `avant_${genre}`,
  etape: 'avant',
  siReponses: (reponses) => aChange(reponses) && estUn(genre, qui)(reponses),
});
const annee = (qui: Adulte): Question => ({
  id: `annee${suffixe(qui)}`,
  modele: 'annee',
  pour: qui,
  etape: 'avant',
  genre: { type: 'montant' },
  siReponses: (reponses) =>
    aChange(reponses) && [...IMPOSABLES, 'micro'].some((genre) => estUn(genre, qui)(reponses)),
  essais: () => ['0', '12000', '30000', '60000'],
  ecrire: RIEN,
});

/** Its facts are those of the amounts, month by month. */
const STABLE: Question = {
  id: 'stable',
  modele: 'stable',
  pour: 'foyer',
  etape: 'montants',
  genre: { type: 'choix', valeurs: ['oui', 'non'] },
  siReponses: (reponses) =>
    adultesDe(reponses).some((qui) => nature(reponses, qui).some((genre) => genre !== 'epargne')),
  avec: (reponses) =>
    Object.fromEntries(
      adultesDe(reponses).flatMap((qui) =>
        nature(reponses, qui).map((genre) => [`${genre}${suffixe(qui)}`, '900']),
      ),
    ),
  essais: () => ['oui'],
  ecrire: RIEN,
};

export const questionsDesRessources = (reponses: Reponses): readonly Question[] => {
  const adultes = adultesDe(reponses);
  const genres = Object.keys(RESSOURCES);
  return [
    ...adultes.map(ressources),
    ...adultes.flatMap((qui) => genres.map((genre) => montant(genre, qui))),
    STABLE,
    ...adultes.flatMap((qui) => [
      ...genres.filter((genre) => genre !== 'epargne').map((genre) => avant(genre, qui)),
      annee(qui),
    ]),
  ];
};
