import type { PersonneAIndexer } from './cles-de-recherche.ts';
import {
  meilleure,
  memeTelephone,
  nomsProches,
  type Proximite,
  rapportDeNaissance,
} from './ressemblances.ts';

/** Why two records may be one person, said to who decides. */
export type RaisonDeDoublon =
  | 'meme_nom'
  | 'noms_se_prononcent_pareil'
  | 'noms_proches'
  | 'prenom_et_nom_echanges'
  | 'meme_naissance'
  | 'naissance_echangee'
  | 'naissance_compatible'
  | 'meme_telephone';

export const DIRE_DOUBLON: Readonly<Record<RaisonDeDoublon, string>> = {
  meme_nom: 'même nom',
  noms_se_prononcent_pareil: 'le nom se prononce pareil',
  noms_proches: 'noms proches',
  prenom_et_nom_echanges: 'prénom et nom échangés',
  meme_naissance: 'même date de naissance',
  naissance_echangee: 'jour et mois de naissance échangés',
  naissance_compatible: 'dates de naissance compatibles',
  meme_telephone: 'même téléphone',
};

const NOMS: Readonly<Record<Proximite, RaisonDeDoublon>> = {
  pareil: 'meme_nom',
  se_prononce_pareil: 'noms_se_prononcent_pareil',
  commence_pareil: 'noms_proches',
  proche: 'noms_proches',
};

const presents = (noms: readonly (string | null)[]) => noms.filter((nom) => nom !== null);
const familles = ({ nom, nomDeNaissance, nomDUsage }: PersonneAIndexer) =>
  presents([nom, nomDeNaissance, nomDUsage]);
const proches = (a: string | null, b: string | null) =>
  a === null || b === null ? null : nomsProches(a, b);

/** One record has only a name of use: it is held against the other's whole name. */
function parLeNomDUsage(une: PersonneAIndexer, autre: PersonneAIndexer): Proximite | null {
  const entiers = ({ prenom, nom, nomDUsage }: PersonneAIndexer) =>
    presents([nomDUsage, prenom && nom ? `${prenom} ${nom}` : null]);
  if (une.nature === 'identifiee' && autre.nature === 'identifiee') return null;
  return meilleure(entiers(une).flatMap((a) => entiers(autre).map((b) => nomsProches(a, b))));
}

function raisonDuNom(une: PersonneAIndexer, autre: PersonneAIndexer): RaisonDeDoublon | null {
  const prenom = proches(une.prenom, autre.prenom);
  const nom = meilleure(
    familles(une).flatMap((a) => familles(autre).map((b) => nomsProches(a, b))),
  );
  if (prenom && nom) return NOMS[prenom === 'pareil' ? nom : prenom];
  if (proches(une.prenom, autre.nom) && proches(une.nom, autre.prenom))
    return 'prenom_et_nom_echanges';
  const dUsage = parLeNomDUsage(une, autre);
  return dUsage && NOMS[dUsage];
}

/**
 * Why two records may be one person; null when they are held to be two. A name alone is never enough, and two known
 * birth dates that differ make two persons.
 */
export function doublonPossible(
  une: PersonneAIndexer,
  autre: PersonneAIndexer,
): readonly RaisonDeDoublon[] | null {
  const rapport = rapportDeNaissance(une.naissance, autre.naissance);
  if (rapport === 'autre') return null;
  const nom = raisonDuNom(une, autre);
  const telephone = memeTelephone(une, autre);
  const prenomEtDate = rapport === 'meme' && proches(une.prenom, autre.prenom) !== null;
  if (!nom && !(prenomEtDate && telephone)) return null;
  if (rapport === 'inconnu' && !telephone) return null;
  const naissances: Partial<Record<typeof rapport, RaisonDeDoublon>> = {
    meme: 'meme_naissance',
    echangee: 'naissance_echangee',
    compatible: 'naissance_compatible',
  };
  const naissance = naissances[rapport];
  return [
    ...(nom ? [nom] : []),
    ...(naissance ? [naissance] : []),
    ...(telephone ? (['meme_telephone'] as const) : []),
  ];
}
