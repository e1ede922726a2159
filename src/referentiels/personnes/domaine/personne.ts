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

/** Reads an identity. A name field that its nature does not have is left out, not refused. */
export function lireUneIdentite(saisie: IdentiteSaisie): Resultat<Identite, RefusDIdentite> {
  if (saisie.nature === 'anonyme') return reussi({ nature: 'anonyme' });
  const lus: Partial<Record<ChampDeNom, string>> = {};
  const exiges: readonly ChampDeNom[] =
    saisie.nature === 'identifiee' ? ['prenom', 'nom'] : ['nomDUsage'];
  const champs: readonly ChampDeNom[] =
    saisie.nature === 'identifiee' ? [...exiges, 'nomDUsage', 'nomDeNaissance'] : exiges;
  for (const champ of champs) {
    const lu = lireUnNom(saisie[champ] ?? '');
    if (lu.ok) lus[champ] = lu.valeur;
    else if (exiges.includes(champ) || lu.refus.motif !== 'nom_vide')
      return refuse({ raison: 'nom', champ, refus: lu.refus });
  }
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
