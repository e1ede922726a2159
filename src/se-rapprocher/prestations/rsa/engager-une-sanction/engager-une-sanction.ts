import { type Acces, casDUsage } from '#acces';
import {
  type DateCivile,
  identifiant,
  nettoyerUnTexte,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { type SanctionEnvisagee, tenirAuBareme } from '../domaine/sanctions.ts';
import { duParcours, type Parcours, retenirOuvert, tracerLeParcours } from '../gestes/charger.ts';
import { quiDecideIci } from '../gestes/qui-decide.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUneSanction } from '../stockage/sanctions-et-dettes.ts';

/** Where the State decides, or nobody wrote who does, nothing is taken from a payment (T19). The base says the same. */
export async function refuserSiPasLeDepartement(
  acces: Acces,
  { departement }: Pick<Parcours, 'departement'>,
): Promise<RefusDeRsa | null> {
  const decide = await quiDecideIci(acces, departement, acces.aujourdHui);
  return decide.mode === 'departement'
    ? null
    : { raison: 'pas_le_departement', motif: decide.motif };
}

export interface SanctionAEngager extends SanctionEnvisagee {
  parcoursId: string;
  /** What happened, as facts. */
  faits: string;
  manquementLe: DateCivile;
}

/**
 * Opens the procedure: she is told the facts and what is envisaged, and has ten days to answer or to ask to be heard,
 * with the person of her choice. Nothing is decided. Refused where the département does not decide of the RSA, and
 * out of the scale of the day (CASF R262-68, R262-68-1; cap of R262-68-6, T9).
 */
export const engagerUneSanction = casDUsage(
  droits.engagerUneProcedure,
  async (
    acces,
    aEngager: SanctionAEngager,
  ): Promise<Resultat<{ sanctionId: string }, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, aEngager.parcoursId);
    if (!tenu.ok) return tenu;
    const ailleurs = await refuserSiPasLeDepartement(acces, tenu.valeur);
    if (ailleurs) return refuse(ailleurs);
    // A failure is to what was signed: without a contract, there is none.
    if (tenu.valeur.contrat?.etat !== 'signe') return refuse({ raison: 'pas_encore' });
    const bareme = tenirAuBareme(aEngager, acces.aujourdHui);
    if (!bareme.ok) return bareme;
    const faits = nettoyerUnTexte(aEngager.faits).trim().slice(0, 2000);
    if (faits.length < 10) return refuse({ raison: 'mots_manquent' });
    if (aEngager.manquementLe > acces.aujourdHui) return refuse({ raison: 'entree_a_venir' });
    const sanctionId = identifiant<'sanction'>() as string;
    await ecrireUneSanction(acces.bd, {
      id: sanctionId,
      parcours_id: tenu.valeur.id,
      faits,
      manquement_le: aEngager.manquementLe,
      genre: aEngager.genre,
      degre: aEngager.rang,
      taux: aEngager.taux,
      mois: aEngager.mois,
      foyer_personnes: aEngager.foyer.personnes,
      foyer_majore: aEngager.foyer.majore,
      prevenue_le: acces.aujourdHui,
    });
    await tracerLeParcours(acces, tenu.valeur, 'procédure engagée');
    await acces.annoncer({
      nom: 'SanctionEngagee',
      contenu: { ...duParcours(tenu.valeur), sanctionId, prevenueLe: acces.aujourdHui },
    });
    return reussi({ sanctionId });
  },
);
