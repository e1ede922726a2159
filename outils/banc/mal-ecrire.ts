import { normaliser } from '#socle/pur';
import type { Alea } from '../departement/index.ts';
import { variantesDe } from '../departement/noms/variantes.ts';

export interface Cible {
  id: string;
  prenom: string;
  nom: string;
  /** AAAA-MM-JJ. */
  naissance: string;
}

/** How a desk writes a name wrong. Each makes of somebody what is typed; null where this mistake cannot be made. */
export type Faute = (cible: Cible, hasard: Alea) => string | null;

/** A word of its own, or elided: what is written in one (« Benali », « Lebrun ») is no particle any more. */
const PARTICULE =
  /^(?:(?:da|de|di|do|dos|du|des|del|della|van|von|el|al|ben|bou|bel|ait|aït|le|la|ould)[ -]|[nmd]’)(?=\p{L}{3})/iu;

const enUnSens = ({ prenom }: Cible, nom: string, hasard: Alea): string =>
  hasard.chance(0.5) ? `${prenom} ${nom}` : `${nom} ${prenom}`;

/** A slip of the hand: a letter left out, doubled, swapped or replaced. */
export function uneCoquille(nom: string, hasard: Alea): string {
  const i = hasard.entier(1, Math.max(1, nom.length - 2));
  return hasard.un([
    nom.slice(0, i) + nom.slice(i + 1),
    nom.slice(0, i) + nom.slice(i, i + 1) + nom.slice(i),
    nom.slice(0, i) + nom.slice(i + 1, i + 2) + nom.slice(i, i + 1) + nom.slice(i + 2),
    `${nom.slice(0, i)}e${nom.slice(i + 1)}`,
  ]);
}

const MOIS = [
  ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre'],
  ...['octobre', 'novembre', 'decembre'],
];

/** A birth date as people say it, in pieces. */
export function direUneDate(naissance: string, hasard: Alea): string {
  const [annee = '', mois = '', jour = ''] = naissance.split('-');
  return hasard.un([
    `${jour}/${mois}/${annee}`,
    `${Number(jour)} ${MOIS[Number(mois) - 1]} ${annee}`,
    `${Number(jour)} ${MOIS[Number(mois) - 1]} ${annee.slice(2)}`,
    `${jour} ${mois} ${annee}`,
    `${jour}.${mois}.${annee.slice(2)}`,
  ]);
}

export const FAUTES: Readonly<Record<string, Faute>> = {
  edition: (cible, hasard) =>
    cible.nom.length > 3 ? enUnSens(cible, uneCoquille(cible.nom, hasard), hasard) : null,
  son: (cible, hasard) => {
    const variantes = variantesDe(cible.nom);
    return variantes.length > 0 ? enUnSens(cible, hasard.un(variantes), hasard) : null;
  },
  ordre: ({ prenom, nom }, hasard) => {
    const mots = `${prenom} ${nom}`.split(/[\s-]+/);
    return hasard.plusieurs(mots, mots.length).join(' ').toLowerCase();
  },
  accents: (cible, hasard) => {
    const nu = normaliser(`${cible.prenom} ${cible.nom}`);
    const accentue = nu.replace(/e/u, () => hasard.un(['é', 'è', 'ê']));
    return nu === `${cible.prenom} ${cible.nom}`.toLowerCase() ? accentue : nu;
  },
  particule: (cible, hasard) =>
    PARTICULE.test(cible.nom) ? enUnSens(cible, cible.nom.replace(PARTICULE, ''), hasard) : null,
  naissance: (cible, hasard) =>
    `${uneCoquille(cible.nom, hasard)} ${direUneDate(cible.naissance, hasard)}`,
};
