import { casDUsage } from '#acces';
import {
  ajouterJours,
  type DateCivile,
  identifiant,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { chercherUnePiece } from '../domaine/prestations/pieces.ts';
import type { Prestation } from '../domaine/prestations/prestation.ts';
import { avancer, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { arreter } from '../gestes/horloges.ts';
import { droits } from '../regles-d-acces.ts';
import { demanderEnBase } from '../stockage/pieces.ts';

export interface PiecesADemander {
  demandeId: string;
  version?: number;
  /** Codes of the catalogue; what is not in it is named in everyday words. */
  codes: readonly string[];
  autre?: string;
  /** Until when she may bring them; 30 days when not said. */
  pourLe?: DateCivile;
}

export type RefusDePieces =
  | RefusDAvancer
  | { raison: 'aucune_piece' }
  | { raison: 'piece_inconnue' }
  | { raison: 'delai_passe' };

/** Long enough to get a paper from another office; hers to ask for more. */
const DELAI_POUR_APPORTER = 30;

function aDemander({ codes, autre }: PiecesADemander, { pieces }: Prestation) {
  const connues = codes.map(
    (code) => pieces.find((une) => une.code === code) ?? chercherUnePiece(code),
  );
  if (connues.includes(null)) return refuse({ raison: 'piece_inconnue' } as const);
  const nommees = connues.flatMap((une) => (une ? [{ code: une.code, nom: une.nom }] : []));
  const dite = nettoyerUneLigne(autre ?? '').slice(0, 200);
  const toutes = dite.length >= 2 ? [...nommees, { code: 'autre', nom: dite }] : nommees;
  return toutes.length === 0 ? refuse({ raison: 'aucune_piece' } as const) : reussi(toutes);
}

/**
 * Says which papers are missing, in one go and by when (CRPA, art. L114-5). The clock of a refusal by silence stops
 * for that time; the one of an agreement has not begun.
 */
export const demanderDesPieces = casDUsage(
  droits.instruire,
  async (acces, aFaire: PiecesADemander): Promise<Resultat<undefined, RefusDePieces>> => {
    const tenue = await tenir(acces, aFaire.demandeId, { version: aFaire.version });
    if (!tenue.ok) return tenue;
    const { demande, prestation } = tenue.valeur;
    const pieces = aDemander(aFaire, prestation);
    if (!pieces.ok) return pieces;
    const pourLe = aFaire.pourLe ?? ajouterJours(acces.aujourdHui, DELAI_POUR_APPORTER);
    if (pourLe <= acces.aujourdHui) return refuse({ raison: 'delai_passe' });
    const noms = pieces.valeur.map(({ nom }) => nom).join(' ; ');
    const ecrite = await avancer(acces, demande, 'demander_des_pieces', { mots: noms });
    if (!ecrite.ok) return ecrite;
    await demanderEnBase(
      acces.bd,
      demande.id,
      pieces.valeur.map((une) => ({ ...une, id: identifiant<'piece'>() })),
      { le: acces.aujourdHui, pourLe },
    );
    await arreter(acces, demande, { depuis: acces.aujourdHui, jusquau: pourLe });
    return reussi();
  },
);
