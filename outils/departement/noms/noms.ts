import type { Alea } from '../alea.ts';
import { LANGUES_PAR_FAMILLE, type Langue } from './langues.ts';
import { type FamilleDeNoms, PATRONYMES } from './patronymes.ts';
import { PRENOMS, type PrenomsDUneFamille } from './prenoms.ts';
import { variantesDe } from './variantes.ts';

const DE_BASE: readonly string[] = [...new Set(PATRONYMES.flatMap((famille) => famille.noms))];
const SIMPLE = /^[^-’\s]+$/u;
const SIMPLES: readonly string[] = DE_BASE.filter((nom) => SIMPLE.test(nom));

/** The list, then its variants by rule, each once. */
const ECRITS: readonly string[] = [...new Set([...DE_BASE, ...DE_BASE.flatMap(variantesDe)])];
const DEJA = new Set(ECRITS);

/**
 * The surname of a rank: the list first, then its spelling variants, then double names. Two ranks never give the same
 * name, from 0 to well past a million.
 */
export function nomNumero(n: number): string {
  const ecrit = ECRITS[n];
  if (ecrit !== undefined) return ecrit;
  const rang = n - ECRITS.length;
  const nombre = SIMPLES.length;
  if (!Number.isInteger(n) || n < 0 || rang >= nombre * (nombre - 1))
    throw new RangeError(`Aucun nom de ce rang : ${n}`);
  // Walks the square by diagonals, so that the first thousands already mix every name with another.
  const premier = rang % nombre;
  const pas = 1 + Math.floor(rang / nombre);
  const double = `${SIMPLES[premier]}-${SIMPLES[(premier + pas) % nombre]}`;
  return DEJA.has(double) ? `${double}-${SIMPLES[premier]}` : double;
}

/** How many surnames the list and the rule hold. */
export const NOMBRE_DE_NOMS = ECRITS.length + SIMPLES.length * (SIMPLES.length - 1);
export const NOMS_DE_BASE: readonly string[] = DE_BASE;
export const PRENOMS_DE_BASE: readonly string[] = [
  ...new Set(
    PRENOMS.flatMap((p) => [
      ...p.elles,
      ...p.eux,
      ...(p.ellesAnciens ?? []),
      ...(p.euxAnciens ?? []),
    ]),
  ),
];

/** A way of naming one family's members; opaque on purpose: it says nothing that may be written on a person. */
export interface Lignee {
  nom(): string;
  prenomDElle(anneeDeNaissance: number): string;
  prenomDeLui(anneeDeNaissance: number): string;
  /** The language someone of this household may prefer: French nine times in ten. */
  langue(): Langue;
}

const parCle = new Map(PRENOMS.map((p) => [p.cle, p]));
const FAMILLE_COMMUNE = parCle.get('fr') as PrenomsDUneFamille;

function prenom(hasard: Alea, famille: PrenomsDUneFamille, elle: boolean, annee: number): string {
  // Everyday given names cross families, the more so as children are born here.
  const ailleurs = hasard.chance(annee >= 1995 ? 0.22 : 0.06) ? FAMILLE_COMMUNE : famille;
  const anciens = elle ? ailleurs.ellesAnciens : ailleurs.euxAnciens;
  if (anciens && annee < 1970) return hasard.un(anciens);
  return hasard.un(elle ? ailleurs.elles : ailleurs.eux);
}

/** Particles, by family of spelling: of French, Breton and of the Maghreb, of Portuguese, Spanish, Italian and Dutch. */
const PARTICULES: Readonly<Record<string, readonly string[]>> = {
  fr: ['de', 'Le', 'Saint-', 'Van', 'du'],
  ma: ['Ben', 'El', 'Aït', 'Bou', 'Ould', 'Bel'],
  pt: ['da', 'dos', 'de', 'do'],
  es: ['de', 'del', 'de la'],
  it: ['Di', 'De', 'La', 'Lo'],
  om: ['de', 'Saint-'],
  ht: ['Saint-', 'de'],
};

/**
 * A rarer surname of the same family, by rule: a particle, a variant of a variant, a compound. It is how a list of a
 * thousand makes the tens of thousands that a département bears.
 */
function unNomRare(hasard: Alea, famille: FamilleDeNoms): string {
  const base = hasard.un(famille.noms);
  const tirage = hasard.uniforme();
  const particules = PARTICULES[famille.cle];
  if (tirage < 0.16 && particules && SIMPLE.test(base)) {
    const particule = hasard.un(particules);
    const nom = hasard.chance(0.3) ? hasard.un([base, ...variantesDe(base)]) : base;
    return particule.endsWith('-') ? `${particule}${nom}` : `${particule} ${nom}`;
  }
  if (tirage < 0.5) {
    const une = hasard.un([base, ...variantesDe(base)]);
    return hasard.un([une, ...variantesDe(une)]);
  }
  const autre = hasard.un(famille.noms);
  return base === autre || !SIMPLE.test(base) || !SIMPLE.test(autre) ? base : `${base}-${autre}`;
}

/** A lineage as a whole département has them: half of its surnames are drawn among the rare ones. */
export function uneLigneeRare(hasard: Alea): Lignee {
  const famille = hasard.unPese(PATRONYMES, (f) => f.poids);
  const courante = lignee(hasard, famille);
  return {
    ...courante,
    nom: () => (hasard.chance(0.52) ? unNomRare(hasard, famille) : courante.nom()),
  };
}

/** Draws a lineage: its surname (a variant one time in eleven, a double name now and then), its given names. */
export function uneLignee(hasard: Alea): Lignee {
  return lignee(
    hasard,
    hasard.unPese(PATRONYMES, (f) => f.poids),
  );
}

function lignee(hasard: Alea, famille: FamilleDeNoms): Lignee {
  const prenoms = parCle.get(famille.cle) ?? FAMILLE_COMMUNE;
  return {
    nom() {
      const base = hasard.un(famille.noms);
      if (hasard.chance(0.09)) {
        const variantes = variantesDe(base);
        if (variantes.length > 0) return hasard.un(variantes);
      }
      return hasard.chance(0.04) ? `${base}-${hasard.un(famille.noms)}` : base;
    },
    prenomDElle: (annee) => prenom(hasard, prenoms, true, annee),
    prenomDeLui: (annee) => prenom(hasard, prenoms, false, annee),
    langue() {
      if (hasard.chance(0.004)) return 'fsl';
      const langues = LANGUES_PAR_FAMILLE[famille.cle];
      return langues && hasard.chance(0.14) ? hasard.un(langues) : 'fr';
    },
  };
}
