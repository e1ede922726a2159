import { casDUsage } from '#acces';
import { nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import { avancer, faitDe, nomDuLecteur, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { ouvrirLesRecours, tenirPour } from '../gestes/horloges.ts';
import { droits } from '../regles-d-acces.ts';
import { type ReponseAuRecours, recoursParId, repondreEnBase } from '../stockage/recours.ts';

export interface ReponseADonner {
  recoursId: string;
  version?: number;
  reponse: ReponseAuRecours;
  /** Written for her, as a decision is (CRPA, art. L211-2). */
  motifs: string;
}

export type RefusDeReponse =
  | RefusDAvancer
  | { raison: 'motif_de_fait_manquant' }
  | { raison: 'recours_deja_repondu' };

/**
 * Answers an appeal. Admitted, another decision is to be prepared and signed; refused, the judge's time opens from
 * today. The answer comes from the team that examines; the decision that follows, from who may sign.
 */
export const repondreAUnRecours = casDUsage(
  droits.signer,
  async (
    acces,
    { recoursId, version, reponse, motifs }: ReponseADonner,
  ): Promise<Resultat<undefined, RefusDeReponse>> => {
    const dits = nettoyerUnTexte(motifs).trim().slice(0, 4000);
    if (dits.length < 10) return refuse({ raison: 'motif_de_fait_manquant' });
    const recours = await recoursParId(acces.bd, recoursId);
    if (!recours) return refuse({ raison: 'inconnue' });
    const tenue = await tenir(acces, recours.demandeId, { version });
    if (!tenue.ok) return tenue;
    const { demande, prestation } = tenue.valeur;
    const ecrite = await avancer(acces, demande, 'repondre', { mots: reponse });
    if (!ecrite.ok) return ecrite;
    const repondu = await repondreEnBase(acces.bd, recoursId, {
      etat: 'repondu',
      reponse,
      reponseMotifs: dits,
      reponduLe: acces.aujourdHui,
      reponduPar: nomDuLecteur(acces.lecteur),
    });
    if (!repondu) return refuse({ raison: 'recours_deja_repondu' });
    if (recours.genre === 'prealable') {
      await tenirPour(acces, demande, 'recours.reponse', acces.aujourdHui);
      const juge = prestation.recours.filter(({ genre }) => genre === 'contentieux');
      if (reponse !== 'admis') await ouvrirLesRecours(acces, demande, juge, acces.aujourdHui);
    }
    await acces.annoncer({ nom: 'RecoursRepondu', contenu: { ...faitDe(demande), recoursId } });
    return reussi();
  },
);
