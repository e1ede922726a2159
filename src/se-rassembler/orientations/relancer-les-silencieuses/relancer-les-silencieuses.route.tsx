import type { ReglagesDOrientations } from '../remettre-le-lien/remettre-le-lien.ts';
import { unGeste } from '../vie-d-une-orientation/un-geste.route.tsx';
import { relancer } from './relancer-les-silencieuses.ts';

export const routesDeRelance = ({ canaux }: ReglagesDOrientations) => [
  unGeste('relance', {}, (acces, { id }) => relancer(acces, { orientationId: id, canaux })),
];
