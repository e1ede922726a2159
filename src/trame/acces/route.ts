import { definirRoutePour } from '#socle';
import type { Acces } from './acces.ts';

/** Declares an address of the product: its context is the access of whoever asks. */
export const route = definirRoutePour<Acces>();
