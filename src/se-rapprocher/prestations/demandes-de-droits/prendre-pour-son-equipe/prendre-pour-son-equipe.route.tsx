import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { prendrePourSonEquipe } from './prendre-pour-son-equipe.ts';

export const routeDeLaPrise = (reglages: ReglagesDesDemandes) =>
  unGeste(reglages, 'prise', {}, (acces, { id, version }) =>
    prendrePourSonEquipe(acces, { demandeId: id, ...(version ? { version } : {}) }),
  );
