import { type Acces, casDUsage } from '#acces';
import { direLeRefusDeDemande, lireUneDemande, preparerUneDecision } from '#demandes-de-droits';
import { direLeRefusDePaiement, engager } from '#paiements';
import {
  type Centimes,
  ecrireLeMontant,
  nettoyerUnTexte,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { parametreAu } from '../domaine/parametres.ts';
import { rattrapageDe, reversementDe } from '../domaine/sanctions.ts';
import { duParcours, type Parcours, tracerLeParcours } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { changerLaSanction, type SanctionEnBase } from '../stockage/sanctions-et-dettes.ts';
import { refuserSiPasLeDepartement } from './engager-une-sanction.ts';
import { retenirLaProcedure } from './l-entendre.ts';

const ENVELOPPE = 'rsa';

export interface FinDeSanction {
  sanctionId: string;
  parceQue: string;
  /** What she is paid for a month without the sanction, in cents; null: nothing is given back. */
  mensuel: Centimes | null;
}

/**
 * Prepares what is given back of a suspension that she was handed: a decision of its own, signed and paid like any other.
 * Refused where the département does not decide of the RSA (T19), by the rule of this room and by that of payments.
 */
async function reverser(
  acces: Acces,
  { cle, demandeId, personneId, departement }: Parcours,
  sanction: SanctionEnBase,
  mensuel: Centimes,
): Promise<Resultat<undefined, RefusDeRsa>> {
  const ailleurs = await refuserSiPasLeDepartement(acces, { departement });
  if (ailleurs) return refuse(ailleurs);
  const lue = await lireUneDemande(acces, demandeId);
  const remiseLe = lue.ok
    ? lue.valeur.decisions.find(({ id }) => id === sanction.decisionId)?.dateCertaine
    : null;
  if (!remiseLe) return refuse({ raison: 'pas_encore' });
  const rendu = reversementDe(sanction, { remiseLe, finieLe: acces.aujourdHui, mensuel });
  if (!rendu) return refuse({ raison: 'rien_a_reverser' });
  const euros = rendu.centimes / 100;
  const preparee = await preparerUneDecision(acces, {
    demandeId,
    sens: 'accord',
    motifsDeDroit: [
      {
        texte: 'Code de l’action sociale et des familles',
        article: parametreAu('reversement', acces.aujourdHui)?.reference ?? 'L262-37',
      },
    ],
    motifsDeFait: [
      `Vous avez repris ce qui était convenu. Ce qui a été suspendu pendant ${rendu.mois} mois vous est reversé : ${ecrireLeMontant(rendu.centimes as Centimes)}.`,
    ],
    montant: { euros, periodicite: 'unique', depuis: null, jusquau: null },
    calcul: null,
    enveloppe: ENVELOPPE,
  });
  if (!preparee.ok)
    return refuse({ raison: 'ailleurs', phrase: direLeRefusDeDemande(preparee.refus) });
  const prevu = await engager(acces, {
    ...{ decisionId: preparee.valeur.decisionId, demandeId, personneId, cle },
    ...{ prestation: 'rsa', enveloppe: ENVELOPPE, montantEuros: euros },
    echeancier: { genre: 'unique', le: acces.aujourdHui },
    destinataire: { genre: 'elle' },
    competence: 'departement',
  });
  if (prevu.ok) return reussi();
  const phrase =
    prevu.refus.raison === 'acces' ? prevu.refus.motif : direLeRefusDePaiement(prevu.refus);
  return refuse({ raison: 'ailleurs', phrase });
}

/** She complied, or her reasons were heard: it ends that day, and what was suspended is given back within the law. */
export const finirUneSanction = casDUsage(
  droits.engagerUneProcedure,
  async (
    acces,
    { sanctionId, parceQue, mensuel }: FinDeSanction,
  ): Promise<Resultat<undefined, RefusDeRsa>> => {
    const tenue = await retenirLaProcedure(acces, sanctionId);
    if (!tenue.ok) return tenue;
    const { sanction, parcours } = tenue.valeur;
    if (sanction.etat !== 'engagee' && sanction.etat !== 'decidee')
      return refuse({ raison: 'pas_encore' });
    const dit = nettoyerUnTexte(parceQue).trim().slice(0, 500);
    if (dit.length < 3) return refuse({ raison: 'mots_manquent' });
    if (sanction.etat === 'decidee' && mensuel !== null) {
      const rendu = await reverser(acces, parcours, sanction, mensuel);
      if (!rendu.ok) return rendu;
    }
    const etat = sanction.etat === 'engagee' ? 'abandonnee' : 'levee';
    const finie = await changerLaSanction(acces.bd, sanction, {
      etat,
      finie_le: acces.aujourdHui,
      finie_parce_que: dit,
    });
    if (!finie) return refuse({ raison: 'change_entre_temps' });
    await tracerLeParcours(acces, parcours, 'sanction terminée');
    await acces.annoncer({
      nom: 'SanctionTerminee',
      contenu: {
        ...duParcours(parcours),
        sanctionId,
        decisionId: sanction.decisionId,
        finieLe: acces.aujourdHui,
        rattrapageMoisAuPlus:
          rattrapageDe({ ...sanction, etat, finieLe: acces.aujourdHui })?.valeur ?? null,
      },
    });
    return reussi();
  },
);
