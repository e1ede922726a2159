import type { Fiche } from './fiche.ts';
import { besoinsDansLesMots } from './mots-et-besoins.ts';

/** Her words speak of a danger that no fact of the sheet tells yet. */
export interface DangerEntendu {
  /** « on frappe la petite », exactly. */
  extrait: string;
  aFaire: string;
}

const VIOLENCE_A_DIRE = 'Demandez-lui si elle a peur de quelqu’un, et dites-le plus haut.';

/** What to ask, and when it is no more to be asked: someone answered the fact, whatever the answer. */
const A_FAIRE: Readonly<Record<string, { aFaire: string; estDit: (fiche: Fiche) => boolean }>> = {
  'sans-abri': {
    aFaire: 'Demandez-lui si elle a où dormir ce soir, et dites-le plus haut.',
    estDit: ({ sansToit }) => sansToit !== 'pas_aborde',
  },
  violence: { aFaire: VIOLENCE_A_DIRE, estDit: ({ violence }) => violence !== 'pas_aborde' },
  'mariage-force': { aFaire: VIOLENCE_A_DIRE, estDit: ({ violence }) => violence !== 'pas_aborde' },
  'enfant-en-danger': {
    aFaire:
      'Si un enfant est en danger, dites-le plus haut : « Oui », puis « Pour un enfant ». La cellule (CRIP) le reçoit. Le 119 répond jour et nuit.',
    estDit: ({ violence, violencePour }) =>
      violence === 'non' || (violence === 'oui' && violencePour !== null),
  },
  'idees-noires': {
    aFaire:
      'Ne la laissez pas seule. Le 3114, jour et nuit, avec elle ; le 15 si c’est maintenant.',
    estDit: () => false,
  },
};

/** A proposal to the agent, never a fact: nothing is written, nobody is told. */
export function dangersEntendus(fiche: Fiche): DangerEntendu[] {
  const entendus = [fiche.paroles, fiche.souhait].flatMap(besoinsDansLesMots);
  const parConduite = new Map<string, string>();
  for (const { theme, extrait } of entendus) {
    const conduite = A_FAIRE[theme];
    if (!conduite || conduite.estDit(fiche) || parConduite.has(conduite.aFaire)) continue;
    parConduite.set(conduite.aFaire, extrait);
  }
  return [...parConduite].map(([aFaire, extrait]) => ({ extrait, aFaire }));
}
