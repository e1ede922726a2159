import type { NomDeGeste } from './decider.ts';
import { attendUneReponse, type NomDEtat, responsable } from './etats.ts';

export type Place = 'emetteur' | 'destinataire';

const DE_L_EMETTEUR: readonly NomDeGeste[] = ['accorder', 'envoyer', 'passer_la_main', 'retirer'];
const DU_DESTINATAIRE: readonly NomDeGeste[] = [
  'lire',
  'accepter',
  'refuser',
  'demander_du_temps',
  'fixer_le_rendez_vous',
];

/**
 * Who may do what, by place. Nobody answers in the receiver's place: the sender writes down what it said by
 * telephone, with its name, and the record says so. Whoever answers for her now is the one who closes.
 */
export function peut(
  geste: NomDeGeste,
  place: Place,
  etat: NomDEtat,
  parTelephone: boolean,
): boolean {
  if (DE_L_EMETTEUR.includes(geste)) return place === 'emetteur';
  if (DU_DESTINATAIRE.includes(geste)) {
    return place === 'destinataire' ? !parTelephone : parTelephone && geste !== 'lire';
  }
  const quiEnRepond = responsable(etat);
  return quiEnRepond === place || (place === 'emetteur' && parTelephone);
}

/** The gestures open in a state, for the screen: it obeys, it does not decide. */
export function gestesOuverts(etat: NomDEtat, place: Place): readonly NomDeGeste[] {
  const possibles: readonly NomDeGeste[] =
    etat === 'proposee'
      ? ['accorder', 'retirer']
      : etat === 'accordee'
        ? ['envoyer', 'passer_la_main', 'retirer']
        : attendUneReponse(etat)
          ? ['accepter', 'refuser', 'demander_du_temps', 'retirer']
          : etat === 'acceptee' || etat === 'premier_rendez_vous'
            ? ['fixer_le_rendez_vous', 'clore']
            : etat === 'refusee' || etat === 'main_passee'
              ? ['clore']
              : [];
  return possibles.filter(
    (geste) => peut(geste, place, etat, false) || peut(geste, place, etat, true),
  );
}
