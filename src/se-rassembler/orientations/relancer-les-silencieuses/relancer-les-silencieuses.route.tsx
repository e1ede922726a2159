import { unGeste } from '../vie-d-une-orientation/un-geste.route.tsx';
import { relancer } from './relancer-les-silencieuses.ts';

export const routesDeRelance = [unGeste('relance', {}, (acces, { id }) => relancer(acces, id))];
