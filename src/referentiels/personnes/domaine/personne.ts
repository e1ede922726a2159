import {
  type DatePartielle,
  direLeRefusDeNom,
  ecrireDatePartielle,
  lireUnNom,
  type RefusDeNom,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';

/** What is known of who she is. A record without a name has no name field at all. */
export type Identite =
  | { readonly nature: 'anonyme' }
  | {
      readonly nature: 'nom_d_usage';
      readonly nomDUsage: string;
      readonly naissance: DatePartielle | null;
    }
  | {
      readonly nature: 'identifiee';
      readonly nomDUsage: string | null;
      readonly prenom: string;
      readonly nom: string;
      readonly nomDeNaissance: string | null;
      readonly naissance: DatePartielle | null;
    };
export type Nature = Identite['nature'];

export const SANS_NOM = 'Sans nom donné';

/** How her name is said at a desk: the name she uses comes first. */
export function nomDit(identite: Identite): string {
  switch (identite.nature) {
    case 'anonyme':
      return SANS_NOM;
    case 'nom_d_usage':
      return identite.nomDUsage;
    case 'identifiee':
      return identite.nomDUsage ?? `${identite.prenom} ${identite.nom}`;
  }
}

/** The same as columns hold it. */
export interface IdentiteEcrite {
  readonly nature: Nature;
  readonly nomDUsage: string | null;
  readonly prenom: string | null;
  readonly nom: string | null;
  readonly nomDeNaissance: string | null;
  readonly naissance: string | null;
}

const VIDE = { nomDUsage: null, prenom: null, nom: null, nomDeNaissance: null, naissance: null };
const date = (naissance: DatePartielle | null) => naissance && ecrireDatePartielle(naissance);

export function ecrireUneIdentite(identite: Identite): IdentiteEcrite {
  if (identite.nature === 'anonyme') return { ...VIDE, nature: 'anonyme' };
  return { ...VIDE, ...identite, naissance: date(identite.naissance) };
}

/** What a form, an import or another module says of her, before it is read. */
export interface IdentiteSaisie {
  nature: Nature;
  nomDUsage?: string | undefined;
  prenom?: string | undefined;
  nom?: string | undefined;
  nomDeNaissance?: string | undefined;
  naissance?: DatePartielle | undefined;
}

export type ChampDeNom = 'nomDUsage' | 'prenom' | 'nom' | 'nomDeNaissance';
export interface RefusDIdentite {
  readonly raison: 'nom';
  readonly champ: ChampDeNom;
  readonly refus: RefusDeNom;
}

/** The names that its nature has, read one by one; all that cannot be. */
function lireLesNoms(saisie: IdentiteSaisie) {
  const refus: RefusDIdentite[] = [];
  const lus: Partial<Record<ChampDeNom, string>> = {};
  const exiges: readonly ChampDeNom[] = {
    anonyme: [],
    nom_d_usage: ['nomDUsage' as const],
    identifiee: ['prenom' as const, 'nom' as const],
  }[saisie.nature];
  const champs: readonly ChampDeNom[] =
    saisie.nature === 'identifiee' ? [...exiges, 'nomDUsage', 'nomDeNaissance'] : exiges;
  for (const champ of champs) {
    const lu = lireUnNom(saisie[champ] ?? '');
    if (lu.ok) lus[champ] = lu.valeur;
    else if (exiges.includes(champ) || lu.refus.motif !== 'nom_vide')
      refus.push({ raison: 'nom', champ, refus: lu.refus });
  }
  return { lus, refus };
}

/** Everything that is to review of the names, for a form that shows all of it at once. */
export const refusDesNoms = (saisie: IdentiteSaisie): readonly RefusDIdentite[] =>
  lireLesNoms(saisie).refus;

/** Reads an identity. A name field that its nature does not have is left out, not refused. */
export function lireUneIdentite(saisie: IdentiteSaisie): Resultat<Identite, RefusDIdentite> {
  if (saisie.nature === 'anonyme') return reussi({ nature: 'anonyme' });
  const {
    lus,
    refus: [premier],
  } = lireLesNoms(saisie);
  if (premier) return refuse(premier);
  const naissance = saisie.naissance ?? null;
  if (saisie.nature === 'nom_d_usage')
    return reussi({ nature: 'nom_d_usage', nomDUsage: lus.nomDUsage ?? '', naissance });
  return reussi({
    nature: 'identifiee',
    nomDUsage: lus.nomDUsage ?? null,
    prenom: lus.prenom ?? '',
    nom: lus.nom ?? '',
    nomDeNaissance: lus.nomDeNaissance ?? null,
    naissance,
  });
}

const DIT: Readonly<Record<ChampDeNom, string>> = {
  nomDUsage: 'Nom d’usage',
  prenom: 'Prénom',
  nom: 'Nom',
  nomDeNaissance: 'Nom de naissance',
};
export const direLeRefusDIdentite = ({ champ, refus }: RefusDIdentite): string =>
  `${DIT[champ]} : ${direLeRefusDeNom(refus)}`;
