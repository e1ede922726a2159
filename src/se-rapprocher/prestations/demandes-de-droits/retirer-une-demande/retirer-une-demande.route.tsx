import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { MOTS, unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { cloreUneDemande, retirerUneDemande } from './retirer-une-demande.ts';

export const routesDeLaFin = (reglages: ReglagesDesDemandes) => [
  unGeste(reglages, 'retrait', { mots: MOTS(500) }, (acces, { id, version, mots }) =>
    retirerUneDemande(acces, { demandeId: id, mots, ...(version ? { version } : {}) }),
  ),
  unGeste(reglages, 'cloture', {}, (acces, { id, version }) =>
    cloreUneDemande(acces, { demandeId: id, ...(version ? { version } : {}) }),
  ),
];
