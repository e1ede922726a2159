import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { MOTS, unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { recueillirLAvis } from './recueillir-l-avis.ts';

export const routeDeLAvis = (reglages: ReglagesDesDemandes) =>
  unGeste(
    reglages,
    'avis',
    { avis: MOTS(2000), raisonDuSansAvis: MOTS(500) },
    (acces, { id, version, avis, raisonDuSansAvis }) =>
      recueillirLAvis(acces, {
        demandeId: id,
        avis,
        raisonDuSansAvis,
        ...(version ? { version } : {}),
      }),
  );
