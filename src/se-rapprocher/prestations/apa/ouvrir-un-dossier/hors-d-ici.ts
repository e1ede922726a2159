import type { Acces } from '#acces';
import { lireUneDemande } from '#demandes-de-droits';
import { systemeDe } from '../domaine/systeme.ts';
import { basculesEnBase } from '../stockage/systemes.ts';
import { DIRE_LE_NATIONAL } from './tenue-des-dossiers.ts';

/** Why a request that this reader may see has no file here: it was received once the national system held them. */
export async function horsDIci(acces: Acces, demandeId: string): Promise<string | null> {
  const lue = await lireUneDemande(acces, demandeId);
  if (!lue.ok || !lue.valeur.demande.prestation.startsWith('apa_')) return null;
  const systeme = systemeDe(lue.valeur.demande.recueLe, await basculesEnBase(acces.bd));
  return systeme === 'national' ? DIRE_LE_NATIONAL : null;
}
