import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Groupe, Role } from '../langue/expressions.ts';
import type { RefusDeSituation } from './refus.ts';

export interface GroupeLu {
  id: string;
  /** Of each member, with the roles that the group gives. */
  membres: { qui: string; roles: readonly Role[] }[];
  faits: Readonly<Record<string, unknown>>;
}

export type Objet = Readonly<Record<string, unknown>>;
export const estUnObjet = (valeur: unknown): valeur is Objet =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** A name as it was written; what is no name is shown as JSON, never run. */
export const enTexte = (valeur: unknown): string =>
  typeof valeur === 'string' ? valeur : (JSON.stringify(valeur) ?? '');

const ENFANTS_AU_PLUS = 20;

/** The words under which each group names its members, and what they are there. */
const PLACES: Readonly<Record<Groupe, Readonly<Record<string, readonly (readonly Role[])[]>>>> = {
  famille: {
    parents: [
      ['parent', 'demandeur'],
      ['parent', 'conjoint'],
    ],
    demandeur: [['parent', 'demandeur']],
    conjoint: [['parent', 'conjoint']],
    enfants: [['enfant']],
  },
  foyer_fiscal: {
    declarants: [['declarant', 'declarant_principal'], ['declarant']],
    declarant_principal: [['declarant', 'declarant_principal']],
    personnes_a_charge: [['personne_a_charge']],
  },
  menage: {
    personne_de_reference: [['personne_de_reference']],
    conjoint: [[]],
    enfants: [[]],
    autres: [[]],
  },
};

/** An object by name, or a list whose elements carry their `id`. */
export function enEntrees(lu: unknown): [string, Objet][] {
  if (Array.isArray(lu))
    return lu.map((un, rang) => [
      estUnObjet(un) && un.id !== undefined ? enTexte(un.id) : String(rang + 1),
      estUnObjet(un) ? un : {},
    ]);
  return estUnObjet(lu) ? Object.entries(lu).map(([id, un]) => [id, estUnObjet(un) ? un : {}]) : [];
}

const noms = (lu: unknown): string[] =>
  lu === undefined || lu === null ? [] : (Array.isArray(lu) ? lu : [lu]).map(enTexte);

export function lireUnGroupe(entite: Groupe, id: string, lu: Objet): GroupeLu {
  const { id: _id, inputs, members, ...corps } = lu;
  const tout: Objet = {
    ...corps,
    ...(estUnObjet(members) ? members : {}),
    ...(estUnObjet(inputs) ? inputs : {}),
  };
  const places = PLACES[entite];
  const membres = Object.entries(places).flatMap(([place, roles]) =>
    noms(tout[place]).map((qui, rang) => ({
      qui,
      roles: roles[Math.min(rang, roles.length - 1)] ?? [],
    })),
  );
  const faits = Object.fromEntries(Object.entries(tout).filter(([cle]) => !(cle in places)));
  return { id, membres, faits };
}

/** Each person in one group of the kind, and only one. */
export function verifierLesGroupes(
  entite: Groupe,
  groupes: readonly GroupeLu[],
  connus: ReadonlySet<string>,
): Resultat<undefined, RefusDeSituation> {
  const places = new Set<string>();
  for (const { id, membres } of groupes)
    for (const { qui } of membres) {
      if (!connus.has(qui))
        return refuse({ motif: 'personne_inconnue', groupe: `${entite} « ${id} »`, qui });
      if (places.has(qui)) return refuse({ motif: 'deux_groupes', qui, entite });
      places.add(qui);
    }
  for (const qui of connus)
    if (!places.has(qui)) return refuse({ motif: 'sans_groupe', qui, entite });
  return entite === 'famille' ? verifierLesFamilles(groupes) : reussi();
}

function verifierLesFamilles(groupes: readonly GroupeLu[]): Resultat<undefined, RefusDeSituation> {
  for (const { id, membres } of groupes) {
    const combien = (role: Role) => membres.filter(({ roles }) => roles.includes(role)).length;
    if (combien('parent') === 0) return refuse({ motif: 'famille_sans_parent', famille: id });
    if (combien('parent') > 2)
      return refuse({ motif: 'trop_de_parents', famille: id, combien: combien('parent') });
    if (combien('enfant') > ENFANTS_AU_PLUS)
      return refuse({
        motif: 'trop_d_enfants',
        famille: id,
        combien: combien('enfant'),
        auPlus: ENFANTS_AU_PLUS,
      });
  }
  return reussi();
}

/** What a situation that only tells its families means: one tax household and one home for each. */
export const groupesDesFamilles = (familles: readonly GroupeLu[], entite: Groupe): GroupeLu[] =>
  familles.map(({ id, membres }) => ({
    id,
    faits: {},
    membres: membres.map(({ qui, roles }) => ({
      qui,
      roles: rolesAilleurs(entite, roles),
    })),
  }));

function rolesAilleurs(entite: Groupe, roles: readonly Role[]): readonly Role[] {
  if (entite === 'menage') return roles.includes('demandeur') ? ['personne_de_reference'] : [];
  if (roles.includes('enfant')) return ['personne_a_charge'];
  return roles.includes('demandeur') ? ['declarant', 'declarant_principal'] : ['declarant'];
}
