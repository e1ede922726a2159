import { type Langue, LienBouton } from '#interface';
import { mots } from './mots.ts';

/** On her page, under her request: the way to what was calculated for her. */
export const LienVersMonCalcul = ({ demandeId, langue }: { demandeId: string; langue: Langue }) => (
  <LienBouton href={`/ma-demande/apa/${demandeId}`}>{mots(langue).titre}</LienBouton>
);
