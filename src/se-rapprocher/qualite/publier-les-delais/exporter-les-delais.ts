import type { Cellule } from '#socle';
import { compteEnJoursOuvres } from '../observer-les-delais/delais-publies.ts';
import { dureePromise, nomDuDelai } from './dire-un-delai-publie.ts';
import type { DelaisObserves } from './lire-les-delais-observes.ts';
import { mots } from './mots.ts';

const TITRES = [
  'engagement',
  'qui le fixe',
  'delai',
  'trimestre',
  'reponses',
  'mediane',
  'unite de la mediane',
  'part tenue (%)',
  'compte le',
];

/** The published figures as they are, one line a commitment: what is hidden is said so, in its cell. */
export const tableauDesDelais = ({
  trimestre,
  calculeLe,
  delais,
}: DelaisObserves): readonly (readonly Cellule[])[] => {
  const dire = mots('fr');
  return [
    TITRES,
    ...delais.map(({ delai, observe }): readonly Cellule[] => [
      nomDuDelai(delai, 'fr'),
      delai.genre === 'promis' ? 'le département' : delai.regime.references.join(' ; '),
      dureePromise(delai, 'fr') ?? dire.deChacun,
      trimestre?.slice(0, 7) ?? '',
      observe && observe.effectif === null ? 'moins de 11, pas montré' : (observe?.effectif ?? ''),
      observe?.mediane ?? null,
      compteEnJoursOuvres(delai.quoi) ? 'jours ouvrés' : 'jours',
      observe?.part ?? null,
      calculeLe,
    ]),
  ];
};

export const methodeDesDelais = (): readonly (readonly Cellule[])[] =>
  mots('fr').regles.map((regle) => [regle]);
