import {
  type Centimes,
  type DateCivile,
  dateCivile,
  lireDateCivile,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import type {
  BordereauRemis,
  LigneDeReponse,
  RefusDeReponse,
  ReponseDuPayeur,
} from '../../domaine/bordereau.ts';
import type { ReglagesDuPes } from '../../domaine/payeur.ts';
import { numeroDeBordereau, numeroDeMandat } from './composer-un-aller.ts';
import { direLesMotifs } from './motifs.ts';
import { lire, type Noeud, tous } from './noeud.ts';

const EN_INSTANCE = '01';
const REJETE = '04';
const SOLDE = '05';
/** Settled by a payment: to the creditor, to who has a claim on her money, or by the accountant's own order. */
const PAR_UN_PAIEMENT = ['01', '04', '05'];

const enCentimes = (valeur: string | null): number =>
  valeur !== null && /^\d{1,12}(\.\d{1,2})?$/.test(valeur)
    ? Math.round(Number(valeur) * 100)
    : Number.NaN;
const leJour = (valeur: string | null, sinon: DateCivile): DateCivile => {
  const lu = lireDateCivile(valeur ?? '');
  return lu.ok ? dateCivile(lu.valeur) : sinon;
};

/** The last day it was paid, when what was paid is what was asked; null: not settled, or not by a payment. */
function payeLe(piece: Noeud, centimes: Centimes, sinon: DateCivile): DateCivile | null {
  const emargements = tous(piece, 'LigneDePiece', 'PaiementEmargement');
  const payes = emargements.filter((un) => PAR_UN_PAIEMENT.includes(lire(un, 'OrgEma') ?? ''));
  const somme = payes.reduce((total, un) => total + enCentimes(lire(un, 'MtPay')), 0);
  if (somme !== centimes) return null;
  return (
    payes
      .map((un) => leJour(lire(un, 'DtePay'), sinon))
      .sort()
      .at(-1) ?? null
  );
}

function uneLigne(
  piece: Noeud,
  { reference, centimes }: { reference: string; centimes: Centimes },
  leDuFlux: DateCivile,
): LigneDeReponse | null {
  const info = (nom: string) => lire(piece, 'InfoPiece', nom);
  const deLaLigne = (nom: string) =>
    lire(piece, 'LigneDePiece', 'BlocLignePiece', 'InfoLignePiece', nom);
  const motif = direLesMotifs(
    [info('ObsEtat'), deLaLigne('ObsEtat')].filter(Boolean).join(' ') || null,
    info('Commentaire') ?? deLaLigne('Commentaire'),
  );
  switch (info('EtatPce')) {
    case REJETE:
      return { reference, statut: 'rejete', le: leJour(info('DtePceRej'), leDuFlux), motif };
    case EN_INSTANCE:
      return { reference, statut: 'instance', le: leJour(info('DtePceInst'), leDuFlux), motif };
    case SOLDE: {
      const le = payeLe(piece, centimes, leDuFlux);
      return le && { reference, statut: 'paye', le };
    }
    default:
      return null;
  }
}

/**
 * PES_Retour, expenditure: piece by piece, rejected with why, kept in wait with why, settled by a payment. Taken in
 * charge says nothing new. A piece whose amount is not ours stops the reading: a number was used twice.
 */
export function lireUnRetour(
  racine: Noeud,
  remis: BordereauRemis,
  pes: ReglagesDuPes,
): Resultat<ReponseDuPayeur, RefusDeReponse> {
  const leDuFlux = leJour(lire(racine, 'EnTetePES', 'DteStr'), remis.luLe);
  const siret = lire(racine, 'EnTetePES', 'IdColl');
  if (siret !== null && siret !== pes.siret) return refuse({ raison: 'autre_bordereau' });
  const notre = numeroDeBordereau(remis.numero, pes);
  const parNumero = new Map(
    [...remis.pieces].map(([piece, une]) => [numeroDeMandat(piece, pes), une]),
  );
  const lignes: LigneDeReponse[] = [];
  let ailleurs = 0;
  let vues = 0;
  for (const bordereau of tous(racine, 'PES_DepenseRetour', 'Bordereau')) {
    const bloc = (nom: string) => lire(bordereau, 'BlocBordereau', nom);
    const pieces = tous(bordereau, 'Piece');
    if (
      bloc('TypBord') !== '01' ||
      Number(bloc('Exer')) !== remis.annee ||
      Number(bloc('IdBord')) !== notre
    ) {
      ailleurs += pieces.length;
      continue;
    }
    for (const piece of pieces) {
      const numero = lire(piece, 'InfoPiece', 'IdPce');
      const une = parNumero.get(Number(numero));
      if (!une) {
        ailleurs++;
        continue;
      }
      vues++;
      const montants = tous(piece, 'LigneDePiece', 'BlocLignePiece', 'InfoLignePiece', 'MtHT');
      const somme = montants.reduce((total, { valeur }) => total + enCentimes(valeur), 0);
      if (somme !== une.centimes)
        return refuse({
          raison: 'illisible',
          quoi: `le mandat ${Number(numero)} n’y a pas le montant que nous avons remis.`,
        });
      const ligne = uneLigne(piece, une, leDuFlux);
      if (ligne) lignes.push(ligne);
    }
  }
  if (vues === 0) return refuse({ raison: 'autre_bordereau' });
  return reussi({ lignes, tout: null, ailleurs });
}
