import type { Acces } from '#acces';
import { premierRegard } from '../domaine/annoncer.ts';
import { calculerLEcheance, type Faits } from '../domaine/calculer.ts';
import type { EcheanceEnBase } from '../stockage/echeances.ts';
import { regimeDe } from './regime-de.ts';

type ADater = Pick<EcheanceEnBase, 'regime' | 'regimeDu'>;

/** What the facts make of a clock today: its day, its state, and when it is next looked at. */
export function recalculer<Une extends ADater>(
  { aujourdHui }: Pick<Acces, 'aujourdHui'>,
  une: Une,
  faits: Faits,
): Une & Pick<EcheanceEnBase, 'faits' | 'echueLe' | 'etat' | 'aRegarderLe' | 'depasseeLe'> {
  const regime = regimeDe(une);
  const echueLe = calculerLEcheance(regime, faits);
  return {
    ...une,
    faits,
    echueLe,
    etat: echueLe === null ? 'suspendue' : 'en_cours',
    aRegarderLe:
      echueLe === null
        ? null
        : premierRegard(regime, { depart: faits.depart, echueLe }, aujourdHui),
    depasseeLe: null,
  };
}
