import { type Acces, juger } from '#acces';
import { formatNomme } from '../gestes/format-du-payeur.ts';
import type { DestinataireAPayer } from '../gestes/prevoir.ts';
import { droits } from '../regles-d-acces.ts';
import {
  chercherUnDestinataire,
  type Destinataire,
  destinatairesParIds,
  type GenreDeDestinataire,
} from '../stockage/destinataires.ts';
import { engagementsVivants } from '../stockage/engagements.ts';
import { payeurEnVigueur } from '../stockage/payeurs.ts';

/** Somebody who is paid, or will be, for a request: whether it is known where. */
export interface Compte {
  /** Null: nobody wrote this payee yet. */
  destinataireId: string | null;
  aQui: GenreDeDestinataire;
  nom: string | null;
  /** The last four signs of the account; null: none is known, and nothing can go. */
  ibanFin: string | null;
  /** Who is owed is known, beside the account. */
  creancierDit: boolean;
  /** The paymaster must be told it: without it nothing goes. */
  creancierDemande: boolean;
}

const connu =
  (creancierDemande: boolean) =>
  ({ id, genre, nom, ibanFin, creancierDit }: Destinataire): Compte => ({
    ...{ destinataireId: id, aQui: genre, nom, ibanFin, creancierDit },
    creancierDemande,
  });

/** Whether the paymaster's format names each creditor. */
export const demandeLeCreancier = async (acces: Acces): Promise<boolean> =>
  formatNomme((await payeurEnVigueur(acces.bd)).format).nommeLesCreanciers;

/** Where to pay for this request: payees of what is foreseen or committed, and those that the right expects. */
export async function lireOuPayer(
  acces: Acces,
  {
    demandeId,
    personneId,
    cle,
    attendus,
  }: {
    demandeId: string;
    personneId: string;
    cle: number;
    attendus: readonly DestinataireAPayer[];
  },
): Promise<Compte[]> {
  if (!juger(droits.engager, acces.lecteur).accord) return [];
  const vivants = await engagementsVivants(acces.bd, [demandeId]);
  const ids = [...new Set(vivants.map(({ destinataireId }) => destinataireId))];
  const creancierDemande = await demandeLeCreancier(acces);
  const direConnu = connu(creancierDemande);
  const comptes = (await destinatairesParIds(acces.bd, ids)).map(direConnu);
  for (const un of attendus) {
    const aQui = un.genre === 'elle' ? ('elle' as const) : un.quoi;
    const nom = un.genre === 'elle' ? null : un.nom;
    if (comptes.some((compte) => compte.aQui === aQui && compte.nom === nom)) continue;
    const trouve = await chercherUnDestinataire(acces.bd, { genre: aQui, nom, personneId, cle });
    comptes.push(
      trouve
        ? direConnu(trouve)
        : {
            ...{ destinataireId: null, aQui, nom, ibanFin: null },
            ...{ creancierDit: false, creancierDemande },
          },
    );
  }
  return comptes;
}
