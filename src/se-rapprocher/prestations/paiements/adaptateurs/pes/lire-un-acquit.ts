import { type Resultat, refuse, reussi } from '#socle/pur';
import type { BordereauRemis, RefusDeReponse, ReponseDuPayeur } from '../../domaine/bordereau.ts';
import type { ReglagesDuPes } from '../../domaine/payeur.ts';
import { nomDuFlux, numeroDeBordereau, numeroDeMandat } from './composer-un-aller.ts';
import { lire, type Noeud, tous } from './noeud.ts';

const sansExtension = (nom: string): string => nom.replace(/\.xml$/i, '');
const direLesMandats = (combien: number): string =>
  combien === 1 ? 'un mandat est à corriger' : `${combien} mandats sont à corriger`;
const PRIS = /^(1|true)$/;

/** Read by the team and by her: the accountant's words when there are some, his code when it is all there is. */
const lesErreurs = (noeud: Noeud): string[] =>
  tous(noeud, 'Erreur').flatMap((erreur) => {
    const code = lire(erreur, 'NumAnoAck');
    return lire(erreur, 'LibelleAnoAck') || (code ? `code ${code}` : []);
  });
const dire = (erreurs: readonly string[]): string =>
  ([...new Set(erreurs)].join(' ; ') || 'motif non précisé').slice(0, 200);

/**
 * PES_ACQUIT: the flow was taken, or not. An element that names no slip speaks of the whole flow; what stops one piece
 * stops its slip: the others are put back to pay as they were, that one with its reason.
 */
export function lireUnAcquit(
  racine: Noeud,
  remis: BordereauRemis,
  pes: ReglagesDuPes,
): Resultat<ReponseDuPayeur, RefusDeReponse> {
  const nom = lire(racine, 'Enveloppe', 'Parametres', 'NomFic');
  if (nom === null || sansExtension(nom) !== nomDuFlux(remis))
    return refuse({ raison: 'autre_bordereau' });
  const elements = tous(racine, 'ACQUIT', 'ElementACQUIT');
  if (elements.length === 0) return refuse({ raison: 'reponse_vide' });
  const numero = String(numeroDeBordereau(remis.numero, pes));
  const estLeNotre = (un: Noeud) => Number(lire(un, 'NumBord') ?? numero) === Number(numero);
  const notres = elements.filter(estLeNotre);
  const ailleurs = elements.length - notres.length;
  const refuses = notres.filter((un) => !PRIS.test(lire(un, 'EtatAck') ?? ''));
  if (notres.length === 0) return refuse({ raison: 'autre_bordereau' });
  if (refuses.length === 0) return reussi({ lignes: [], tout: { dit: 'recu' }, ailleurs });
  const parNumero = new Map(
    [...remis.pieces].map(([piece, { reference }]) => [numeroDeMandat(piece, pes), reference]),
  );
  const lignes = refuses.flatMap((un) =>
    tous(un, 'DetailPiece').flatMap((detail) => {
      const reference = parNumero.get(Number(lire(detail, 'NumPiece')));
      const erreurs = [detail, ...tous(detail, 'DetailLigne')].flatMap(lesErreurs);
      return reference === undefined || erreurs.length === 0
        ? []
        : [{ reference, statut: 'rejete' as const, le: remis.luLe, motif: dire(erreurs) }];
    }),
  );
  const pourquoi = dire([
    ...refuses.flatMap(lesErreurs),
    ...(lignes.length > 0 ? [direLesMandats(lignes.length)] : []),
  ]);
  return reussi({ lignes, tout: { dit: 'refuse', pourquoi }, ailleurs });
}
