import { type Acces, juger } from '#acces';
import type { DestinataireAPayer } from '../gestes/prevoir.ts';
import { droits } from '../regles-d-acces.ts';
import {
  chercherUnDestinataire,
  type Destinataire,
  destinatairesParIds,
  type GenreDeDestinataire,
} from '../stockage/destinataires.ts';
import { engagementsVivants } from '../stockage/engagements.ts';

/** Somebody who is paid, or will be, for a request: whether it is known where. */
export interface Compte {
  /** Null: nobody wrote this payee yet. */
  destinataireId: string | null;
  aQui: GenreDeDestinataire;
  nom: string | null;
  /** The last four signs of the account; null: none is known, and nothing can go. */
  ibanFin: string | null;
}

const connu = ({ id, genre, nom, ibanFin }: Destinataire): Compte => ({
  destinataireId: id,
  aQui: genre,
  nom,
  ibanFin,
});

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
  const comptes = (await destinatairesParIds(acces.bd, ids)).map(connu);
  for (const un of attendus) {
    const aQui = un.genre === 'elle' ? ('elle' as const) : un.quoi;
    const nom = un.genre === 'elle' ? null : un.nom;
    if (comptes.some((compte) => compte.aQui === aQui && compte.nom === nom)) continue;
    const trouve = await chercherUnDestinataire(acces.bd, { genre: aQui, nom, personneId, cle });
    comptes.push(trouve ? connu(trouve) : { destinataireId: null, aQui, nom, ibanFin: null });
  }
  return comptes;
}
