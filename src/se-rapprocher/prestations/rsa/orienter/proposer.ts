import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { AUCUN_FAIT, type Faits } from '../domaine/criteres.ts';
import { type LigneDExplication, orienter, type Proposition } from '../domaine/orienter.ts';
import { retenirOuvert, tracerLeParcours } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { changerLeParcours } from '../stockage/parcours.ts';
import { reglesEnBase } from '../stockage/regles.ts';

export interface CeQueDisentLesRegles {
  faits: Faits;
  proposition: Proposition | null;
  lignes: readonly LigneDExplication[];
}

/** What the rules of today say of what was said of her: read, not written. */
export async function lireLesRegles(
  acces: Parameters<typeof tracerLeParcours>[0],
  faits: Partial<Faits>,
): Promise<CeQueDisentLesRegles> {
  const complets = { ...AUCUN_FAIT, ...faits };
  return {
    faits: complets,
    ...orienter(await reglesEnBase(acces.bd), complets, acces.aujourdHui),
  };
}

/** Writes what she says of her situation; the rules then propose, and nothing is decided. */
export const noterLesFaits = casDUsage(
  droits.orienter,
  async (
    acces,
    { parcoursId, faits }: { parcoursId: string; faits: Faits },
  ): Promise<Resultat<CeQueDisentLesRegles, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, parcoursId);
    if (!tenu.ok) return tenu;
    await changerLeParcours(acces.bd, tenu.valeur, { faits: JSON.stringify(faits) });
    await tracerLeParcours(acces, tenu.valeur, 'faits pour orienter');
    return reussi(await lireLesRegles(acces, faits));
  },
);
