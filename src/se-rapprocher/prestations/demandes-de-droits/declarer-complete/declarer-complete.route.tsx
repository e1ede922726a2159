import { jourTape } from '../vie-d-une-demande/lire-la-saisie.ts';
import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { DATE, unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { commencerLInstruction, declarerComplete } from './declarer-complete.ts';

export const routesDeLExamen = (reglages: ReglagesDesDemandes) => [
  unGeste(reglages, 'complete', { le: DATE }, async (acces, { id, version, le }) => {
    const jour = jourTape(le, 'le', {
      aujourdHui: acces.aujourdHui,
      sens: 'passe',
      vide: acces.aujourdHui,
    });
    if (!jour.ok) return jour;
    return declarerComplete(acces, {
      demandeId: id,
      le: jour.valeur ?? acces.aujourdHui,
      ...(version ? { version } : {}),
    });
  }),
  unGeste(reglages, 'instruction', {}, (acces, { id, version }) =>
    commencerLInstruction(acces, { demandeId: id, ...(version ? { version } : {}) }),
  ),
];
