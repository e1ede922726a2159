import { casDUsage } from '#acces';
import { chiffrer, dechiffrer } from '#comptes';
import { nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import { inscrire, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireUneSensible,
  type GenreSensible,
  sensiblesDe,
} from '../stockage/pieces-sensibles.ts';

export type RefusDeSensible =
  | RefusDAvancer
  | { raison: 'pas_exigee_par_ce_droit' }
  | { raison: 'piece_illisible' };

/** One key a request: a row copied beside another says nothing. */
const usage = (demandeId: string): string => `piece-sensible-${demandeId}`;

const LISIBLES: Readonly<Record<GenreSensible, RegExp>> = {
  nir: /^[1-478]\d{2}(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])\d{3}\d{3}\d{2}$/,
  titre: /^.{3,120}$/,
};

/** The number's own key: 97 less the rest of its division, Corsica counted as the law says (2A is 19, 2B is 18). */
const cleDuNir = (nir: string): boolean => {
  const corps = nir.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - Number(BigInt(corps) % 97n) === Number(nir.slice(13));
};

/**
 * Keeps, ciphered and in this right's own file, what its law requires and nothing else may hold (R8): the social
 * security number, or the residence permit. Refused where this right does not require it.
 */
export const joindreUnePieceSensible = casDUsage(
  droits.instruire,
  async (
    acces,
    {
      demandeId,
      version,
      genre,
      valeur,
    }: { demandeId: string; version?: number; genre: GenreSensible; valeur: string },
  ): Promise<Resultat<undefined, RefusDeSensible>> => {
    const tenue = await tenir(acces, demandeId, { version });
    if (!tenue.ok) return tenue;
    const { demande, prestation } = tenue.valeur;
    if (!prestation.sensibles.includes(genre)) return refuse({ raison: 'pas_exigee_par_ce_droit' });
    const ligne = nettoyerUneLigne(valeur);
    const propre = genre === 'nir' ? ligne.replace(/[\s.-]/g, '').toUpperCase() : ligne;
    if (!LISIBLES[genre].test(propre) || (genre === 'nir' && !cleDuNir(propre)))
      return refuse({ raison: 'piece_illisible' });
    await ecrireUneSensible(acces.bd, {
      demandeId,
      genre,
      chiffre: chiffrer(acces, usage(demandeId), propre),
      le: acces.maintenant,
    });
    const ecrite = await inscrire(acces, demande, {}, { genre: 'piece_sensible' });
    return ecrite.ok ? reussi() : ecrite;
  },
);

/** Opens it, for the team that examines, with a trace of its own. */
export const lireLesPiecesSensibles = casDUsage(
  droits.instruire,
  async (
    acces,
    { demandeId }: { demandeId: string },
  ): Promise<Resultat<Partial<Record<GenreSensible, string>>, RefusDAvancer>> => {
    const tenue = await tenir(acces, demandeId);
    if (!tenue.ok) return tenue;
    const gardees = await sensiblesDe(acces.bd, demandeId);
    if (gardees.length > 0)
      await acces.tracer({
        operation: 'lecture',
        objet: 'pièce sensible',
        objetId: demandeId,
        personnes: [tenue.valeur.demande.personneId],
        fondement: droits.instruire.phrase,
      });
    return reussi(
      Object.fromEntries(
        gardees.map(({ genre, chiffre }) => [genre, dechiffrer(acces, usage(demandeId), chiffre)]),
      ),
    );
  },
);
