import { casDUsage } from '#acces';
import { identifiant, nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import { attendUneDecision } from '../domaine/etats.ts';
import { chercherUnePiece } from '../domaine/prestations/pieces.ts';
import { inscrire, nomDuLecteur, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { droits } from '../regles-d-acces.ts';
import { type EtatDePiece, noterEnBase, piecesDe } from '../stockage/pieces.ts';

export interface PieceANoter {
  demandeId: string;
  version?: number;
  code: string;
  /** `vue`: shown and not kept, the ordinary way. */
  etat: Exclude<EtatDePiece, 'manquante'>;
  /** Why it is not owed. */
  raison?: string;
}

export type RefusDeNoter =
  | RefusDAvancer
  | { raison: 'piece_inconnue' }
  | { raison: 'raison_manquante' };

/** A paper was shown, handed over, or is not owed: said by whoever receives her, at the desk as in the service. */
export const noterUnePiece = casDUsage(
  droits.ecouter,
  async (
    acces,
    { demandeId, version, code, etat, raison }: PieceANoter,
  ): Promise<Resultat<{ manquantes: number }, RefusDeNoter>> => {
    const tenue = await tenir(acces, demandeId, { version, pourInstruire: false });
    if (!tenue.ok) return tenue;
    const { demande, prestation } = tenue.valeur;
    if (!attendUneDecision(demande.etat))
      return refuse({ raison: 'pas_maintenant', etat: demande.etat });
    const demandees = await piecesDe(acces.bd, [demandeId]);
    const connue =
      demandees.find((une) => une.code === code) ??
      prestation.pieces.find((une) => une.code === code) ??
      chercherUnePiece(code);
    if (!connue) return refuse({ raison: 'piece_inconnue' });
    const dite = nettoyerUneLigne(raison ?? '').slice(0, 300);
    if (etat === 'dispensee' && dite.length < 3) return refuse({ raison: 'raison_manquante' });
    await noterEnBase(acces.bd, demandeId, {
      id: identifiant<'piece'>(),
      code,
      nom: connue.nom,
      etat,
      le: acces.aujourdHui,
      par: nomDuLecteur(acces.lecteur),
      raison: dite || null,
    });
    const ecrite = await inscrire(acces, demande, {}, { genre: `piece_${etat}`, mots: connue.nom });
    if (!ecrite.ok) return ecrite;
    const manquantes = demandees.filter(
      (une) => une.etat === 'manquante' && une.code !== code,
    ).length;
    return reussi({ manquantes });
  },
);
