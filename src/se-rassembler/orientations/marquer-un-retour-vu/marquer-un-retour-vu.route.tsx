import { unGeste } from '../vie-d-une-orientation/un-geste.route.tsx';
import { marquerUnRetourVu } from './marquer-un-retour-vu.ts';

export const routesDeRetourVu = [
  unGeste('vu', {}, (acces, { id }) => marquerUnRetourVu(acces, id)),
];
