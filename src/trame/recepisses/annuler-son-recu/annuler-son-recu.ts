import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { monRecepisse, revoquerLeMien } from '../stockage/recepisses.ts';

export type RefusDAnnuler = { raison: 'deja_annule' };

/** The person cancels her own receipt: its code, and all that it opened, are closed at once. */
export const annulerSonRecu = casDUsage(
  droits.tenir,
  async (acces, _: Record<never, never>): Promise<Resultat<undefined, RefusDAnnuler>> => {
    const recepisse = await monRecepisse(acces.bd, acces.maintenant);
    if (!recepisse) return refuse({ raison: 'deja_annule' });
    await acces.tracer({ operation: 'ecriture', objet: 'recepisse', objetId: recepisse.id });
    await revoquerLeMien(acces.bd);
    await acces.annoncer({ nom: 'RecepisseAnnule', contenu: { id: recepisse.id } });
    return reussi();
  },
);
