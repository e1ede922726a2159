import { casDUsage } from '#acces';
import { identifiant, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import { attendUneDecision } from '../domaine/etats.ts';
import { avisRecueilli } from '../domaine/signer.ts';
import { inscrire, nomDuLecteur, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUnAvis } from '../stockage/avis.ts';

export type RefusDAvis = RefusDAvancer | { raison: 'avis_ou_raison' };

const propre = (texte: string | null, longueur: number): string | null =>
  nettoyerUnTexte(texte ?? '')
    .trim()
    .slice(0, longueur) || null;

/** What she thinks of it, in her words; or why nobody has her words. One of the two, never both (R9). */
export const recueillirLAvis = casDUsage(
  droits.ecouter,
  async (
    acces,
    {
      demandeId,
      version,
      ...dits
    }: {
      demandeId: string;
      version?: number;
      avis: string | null;
      raisonDuSansAvis: string | null;
    },
  ): Promise<Resultat<{ avisId: string }, RefusDAvis>> => {
    const avis = propre(dits.avis, 2000);
    const raisonDuSansAvis = avis === null ? propre(dits.raisonDuSansAvis, 500) : null;
    if (!avisRecueilli({ avis, raisonDuSansAvis })) return refuse({ raison: 'avis_ou_raison' });
    const tenue = await tenir(acces, demandeId, { version, pourInstruire: false });
    if (!tenue.ok) return tenue;
    const { demande } = tenue.valeur;
    // Of a decision already signed, her view is an appeal or a review.
    const ouverte = attendUneDecision(demande.etat) && demande.etat !== 'signee';
    if (!ouverte && demande.etat !== 'notifiee' && demande.silenceLe === null)
      return refuse({ raison: 'pas_maintenant', etat: demande.etat });
    const avisId = identifiant<'avis'>();
    await ecrireUnAvis(acces.bd, {
      id: avisId,
      demandeId,
      avis,
      raisonDuSansAvis,
      recueilliLe: acces.maintenant,
      recueilliPar: nomDuLecteur(acces.lecteur),
    });
    const genre = avis === null ? 'sans_avis' : 'avis';
    const ecrite = await inscrire(acces, demande, {}, { genre });
    return ecrite.ok ? reussi({ avisId }) : ecrite;
  },
);
