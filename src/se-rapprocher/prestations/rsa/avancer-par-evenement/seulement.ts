import { type Acces, juger } from '#acces';
import { droits } from '../regles-d-acces.ts';

/** Only as the machine « rsa »: what happened elsewhere moves a parcours on, once however many times it is told. */
export const seulement = (acces: Acces): boolean => juger(droits.noter, acces.lecteur).accord;
