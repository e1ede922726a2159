import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { MOTS, unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { demanderLesMotifs, donnerLesMotifs } from './produire-l-effet-du-silence.ts';

export const routesDesMotifs = (reglages: ReglagesDesDemandes) => [
  unGeste(reglages, 'motifs', {}, (acces, { id, version }) =>
    demanderLesMotifs(acces, { demandeId: id, ...(version ? { version } : {}) }),
  ),
  unGeste(reglages, 'motifs-donnes', { motifs: MOTS(1000) }, (acces, { id, version, motifs }) =>
    donnerLesMotifs(acces, { demandeId: id, motifs, ...(version ? { version } : {}) }),
  ),
];
