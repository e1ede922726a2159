import { casDUsage } from '#acces';
import { direLeRefusDeDemande, preparerUneDecision } from '#demandes-de-droits';
import { identifiant, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { type Dette, verifierUneDette } from '../domaine/dettes.ts';
import { refuserSiPasLeDepartement } from '../engager-une-sanction/engager-une-sanction.ts';
import { duParcours, retenirOuvert, tracerLeParcours } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUneDette } from '../stockage/sanctions-et-dettes.ts';

export interface DetteAConstater extends Dette {
  parcoursId: string;
  motif: string;
}

/**
 * What was paid and should not have been, as a decision that she can contest (RAPO, CASF L262-47). Refused where the
 * département does not decide of the RSA, or where nobody wrote that it does (T19); the base refuses as well.
 */
export const constaterUneDette = casDUsage(
  droits.engagerUneProcedure,
  async (acces, dette: DetteAConstater): Promise<Resultat<{ detteId: string }, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, dette.parcoursId);
    if (!tenu.ok) return tenu;
    const ailleurs = await refuserSiPasLeDepartement(acces, tenu.valeur);
    if (ailleurs) return refuse(ailleurs);
    const verifiee = verifierUneDette(dette, acces.aujourdHui);
    if (!verifiee.ok) return verifiee;
    const motif = nettoyerUnTexte(dette.motif).trim().slice(0, 1000);
    if (motif.length < 10) return refuse({ raison: 'mots_manquent' });
    const { demandeId } = tenu.valeur;
    const preparee = await preparerUneDecision(acces, {
      demandeId,
      sens: 'reduction',
      motifsDeDroit: [
        { texte: 'Code de l’action sociale et des familles', article: 'L262-46' },
        { texte: 'Code de l’action sociale et des familles', article: 'L262-47' },
      ],
      motifsDeFait: [motif],
      montant: {
        euros: dette.montant / 100,
        periodicite: 'unique',
        depuis: dette.du,
        jusquau: dette.au,
      },
      calcul: null,
    });
    if (!preparee.ok)
      return refuse({ raison: 'ailleurs', phrase: direLeRefusDeDemande(preparee.refus) });
    const detteId = identifiant<'dette'>() as string;
    await ecrireUneDette(acces.bd, {
      ...verifiee.valeur,
      id: detteId,
      parcoursId: tenu.valeur.id,
      motif,
      constateeLe: acces.aujourdHui,
      decisionId: preparee.valeur.decisionId,
    });
    await tracerLeParcours(acces, tenu.valeur, 'dette constatée');
    await acces.annoncer({
      nom: 'DetteConstatee',
      contenu: { ...duParcours(tenu.valeur), detteId },
    });
    return reussi({ detteId });
  },
);
