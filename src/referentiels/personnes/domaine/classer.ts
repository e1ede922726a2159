import { ecrireDatePartielle, jetonsDuNom } from '#socle/pur';
import { motsDUneIdentite, motsDUnNom, type PersonneAIndexer } from './cles-de-recherche.ts';
import type { Recherche } from './lire-une-recherche.ts';
import type { IdentiteEcrite } from './personne.ts';
import {
  meilleure,
  motsProches,
  type Proximite,
  rapportDeNaissance,
  scoreDe,
} from './ressemblances.ts';

/** Why someone was found, in the words of the screen. */
export type Pourquoi =
  | Proximite
  | 'meme_naissance'
  | 'naissance_echangee'
  | 'naissance_possible'
  | 'meme_anniversaire'
  | 'meme_telephone'
  | 'fin_de_telephone'
  | 'meme_courriel'
  | 'code'
  | 'autre_nom';

export const DIRE_POURQUOI: Readonly<Record<Pourquoi, string>> = {
  pareil: 'même nom',
  se_prononce_pareil: 'se prononce pareil',
  commence_pareil: 'commence pareil',
  proche: 'nom proche',
  meme_naissance: 'même date de naissance',
  naissance_echangee: 'jour et mois de naissance échangés',
  naissance_possible: 'date de naissance possible',
  meme_anniversaire: 'même jour de naissance',
  meme_telephone: 'même téléphone',
  fin_de_telephone: 'fin du téléphone',
  meme_courriel: 'même adresse électronique',
  code: 'code du reçu',
  autre_nom: 'sous un autre de ses noms',
};

export interface Classement {
  readonly score: number;
  readonly pourquoi: readonly Pourquoi[];
}

const MARQUES: Partial<Record<Pourquoi, number>> = {
  meme_naissance: 1,
  naissance_echangee: 0.6,
  naissance_possible: 0.4,
  meme_anniversaire: 0.5,
  meme_telephone: 1,
  fin_de_telephone: 0.6,
  meme_courriel: 1,
  code: 2,
};

function marquesDe(recherche: Recherche, candidate: PersonneAIndexer, parCode: boolean) {
  const vues: Pourquoi[] = parCode ? ['code'] : [];
  const cherchee = recherche.naissance && ecrireDatePartielle(recherche.naissance);
  const rapport = rapportDeNaissance(cherchee, candidate.naissance);
  if (rapport === 'meme') vues.push('meme_naissance');
  if (rapport === 'echangee') vues.push('naissance_echangee');
  if (rapport === 'compatible') vues.push('naissance_possible');
  const { anniversaire, telephone, finDeTelephone, courriel } = recherche;
  if (anniversaire && candidate.naissance?.slice(5) === anniversaire)
    vues.push('meme_anniversaire');
  if (telephone && candidate.telephones.includes(telephone)) vues.push('meme_telephone');
  if (finDeTelephone && candidate.telephones.some((un) => un.endsWith(finDeTelephone)))
    vues.push('fin_de_telephone');
  if (courriel && candidate.courriels.some((un) => un.toLowerCase() === courriel))
    vues.push('meme_courriel');
  return vues;
}

/** Each word typed against each word of her names; two words that follow may be one of hers. */
function motsTrouves(recherche: Recherche, siens: readonly string[]): (Proximite | null)[] {
  return recherche.mots.map((mot, rang) => {
    const place = recherche.tous.indexOf(mot);
    const voisins = [
      `${recherche.tous[place - 1] ?? ''}${mot}`,
      `${mot}${recherche.tous[place + 1] ?? ''}`,
    ].filter((colle) => colle !== mot);
    const dernier = rang === recherche.mots.length - 1;
    return meilleure([
      ...siens.map((sien) => motsProches(mot, sien, dernier)),
      ...voisins.flatMap((colle) => siens.map((sien) => motsProches(colle, sien))),
    ]);
  });
}

/** The words of the name that lists show: her name of use when she has one. */
const motsDits = (candidate: PersonneAIndexer): readonly string[] =>
  motsDUneIdentite({
    ...candidate,
    nomDeNaissance: null,
    ...(candidate.nomDUsage ? { prenom: null, nom: null } : {}),
  });

/**
 * How well a candidate answers what was typed, and why; null when too little agrees. One word in three may be
 * wrong; a mark (date, telephone, code) makes up for one more.
 */
export function classer(
  recherche: Recherche,
  candidate: PersonneAIndexer,
  parCode = false,
): Classement | null {
  const trouves = motsTrouves(recherche, motsDUneIdentite(candidate));
  const bons = trouves.filter((proximite) => proximite !== null);
  const marques = marquesDe(recherche, candidate, parCode);
  const manquants = trouves.length - bons.length;
  const admis = Math.floor(trouves.length / 3) + (marques.length > 0 ? 1 : 0);
  if (manquants > admis || bons.length + marques.length === 0) return null;
  const noms = bons.reduce((somme, proximite) => somme + scoreDe(proximite), 0);
  const reperes = marques.reduce((somme, marque) => somme + (MARQUES[marque] ?? 0), 0);
  // Said under a name that her line does not show: it would look like a mistake.
  const dits = motsTrouves(recherche, motsDits(candidate));
  const sousUnAutreNom = trouves.some((proximite, rang) => proximite && !dits[rang]);
  const pire = bons.sort((a, b) => scoreDe(a) - scoreDe(b))[0];
  return {
    score:
      noms / Math.max(1, trouves.length) +
      reperes -
      manquants * 0.2 -
      Math.max(0, motsDits(candidate).length - trouves.length) * 0.01,
    pourquoi: [
      ...(pire ? [pire] : []),
      ...(sousUnAutreNom ? (['autre_nom'] as const) : []),
      ...marques,
    ],
  };
}

/**
 * Whether what was typed holds her whole name: a first name and a name of hers or, of who goes by a name of use,
 * each of its words. Two words of one surname are not a full name.
 */
export function nomEntier(mots: readonly string[], candidate: IdentiteEcrite): boolean {
  const dit = (sien: string) => mots.some((mot) => motsProches(mot, sien) !== null);
  const { prenom, nom, nomDeNaissance, nomDUsage } = candidate;
  if (candidate.nature === 'nom_d_usage') return jetonsDuNom(nomDUsage ?? '').forts.every(dit);
  const noms = [nom, nomDeNaissance, nomDUsage].flatMap((un) =>
    un === null ? [] : motsDUnNom(un),
  );
  const prenoms = motsDUnNom(prenom ?? '');
  // One word cannot stand for both: « Martin Martin » was typed twice.
  return mots.some(
    (mot, rang) =>
      prenoms.some((sien) => motsProches(mot, sien) !== null) &&
      mots.some(
        (autre, place) => place !== rang && noms.some((s) => motsProches(autre, s) !== null),
      ),
  );
}
