import { casDUsage } from '#acces';
import { direLeRefusDeDemande, preparerUneDecision, recueillirLAvis } from '#demandes-de-droits';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { tenirAuBareme, verifierLeContradictoire } from '../domaine/sanctions.ts';
import { tracerLeParcours } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { changerLaSanction, type SanctionEnBase } from '../stockage/sanctions-et-dettes.ts';
import { refuserSiPasLeDepartement } from './engager-une-sanction.ts';
import { retenirLaProcedure } from './l-entendre.ts';

const envisagee = (s: SanctionEnBase) => ({
  genre: s.genre,
  rang: s.degre,
  taux: s.taux,
  mois: s.mois,
  foyer: { personnes: s.foyerPersonnes, majore: s.foyerMajore },
});

const MOTS = { suspension: 'Suspension', suppression: 'Suppression' } as const;

/**
 * Prepares the decision that will be signed: judged again by the law of the day, never before she could speak, with
 * what she said carried into the file (R9). Nothing applies before it is signed and notified.
 */
export const deciderUneSanction = casDUsage(
  droits.engagerUneProcedure,
  async (acces, sanctionId: string): Promise<Resultat<{ decisionId: string }, RefusDeRsa>> => {
    const tenue = await retenirLaProcedure(acces, sanctionId);
    if (!tenue.ok) return tenue;
    const { sanction, parcours } = tenue.valeur;
    if (sanction.etat !== 'engagee') return refuse({ raison: 'pas_encore' });
    const ailleurs = await refuserSiPasLeDepartement(acces, parcours);
    if (ailleurs) return refuse(ailleurs);
    const bareme = tenirAuBareme(envisagee(sanction), acces.aujourdHui);
    if (!bareme.ok) return bareme;
    const parle = verifierLeContradictoire(sanction, sanction.genre, acces.aujourdHui);
    if (!parle.ok) return parle;
    const { demandeId } = parcours;
    const avis = await recueillirLAvis(acces, {
      demandeId,
      avis: sanction.observations,
      raisonDuSansAvis: sanction.observations
        ? null
        : sanction.entendueLe
          ? `Entendue le ${sanction.entendueLe}, ses mots sont dans la procédure.`
          : `Prévenue le ${sanction.prevenueLe}, elle n’a pas répondu dans les dix jours.`,
    });
    if (!avis.ok) return refuse({ raison: 'ailleurs', phrase: direLeRefusDeDemande(avis.refus) });
    const preparee = await preparerUneDecision(acces, {
      demandeId,
      sens: 'suspension',
      motifsDeDroit: [
        { texte: 'Code de l’action sociale et des familles', article: 'L262-37' },
        ...bareme.valeur.references.map((article) => ({ texte: 'Barème', article })),
      ],
      motifsDeFait: [
        sanction.faits,
        `${MOTS[sanction.genre]} de ${sanction.taux} % pendant ${sanction.mois} mois. Elle s’arrête le jour où vous reprenez ce qui était convenu.`,
      ],
      montant: null,
      calcul: null,
    });
    if (!preparee.ok)
      return refuse({ raison: 'ailleurs', phrase: direLeRefusDeDemande(preparee.refus) });
    const decidee = await changerLaSanction(acces.bd, sanction, {
      etat: 'decidee',
      decision_id: preparee.valeur.decisionId,
      decidee_le: acces.aujourdHui,
    });
    if (!decidee) return refuse({ raison: 'change_entre_temps' });
    await tracerLeParcours(acces, parcours, 'sanction préparée');
    return reussi(preparee.valeur);
  },
);
