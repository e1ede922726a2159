import { type Acces, casDUsage } from '#acces';
import { direLeRefusDeDemande, preparerUneDecision } from '#demandes-de-droits';
import { engagerSelonLaLoi } from '#paiements';
import {
  ajouterJours,
  ajouterMois,
  type DateCivile,
  identifiant,
  type Resultat,
  refuse,
  reussi,
  valeurOuErreur,
} from '#socle/pur';
import { calculerLeForfait } from '../calculer-l-apa/calculer.ts';
import { quatreExplications } from '../expliquer-le-calcul/quatre-explications.ts';
import { ENVELOPPE, MOTIF_LISIBLE, moisDuForfaitDUrgence } from '../parametres.ts';
import {
  depenseDe,
  echeancierDe,
  premierVersement,
  prevoirLePaiement,
} from '../preparer-la-decision/prevoir-le-paiement.ts';
import { droits } from '../regles-d-acces.ts';
import { type Dossier, dossierParDemande } from '../stockage/dossiers.ts';
import { ecrireUnForfait, type Forfait, forfaitsDesDemandes } from '../stockage/forfaits.ts';
import { agentDe, DIRE_INTROUVABLE, type RefusDeTenir, tenirLeDossier } from '../tenir.ts';

async function ecrire(
  acces: Acces,
  { demandeId, personneId, cle, cadre }: Dossier,
  dit: Pick<Forfait, 'cause' | 'motif' | 'depuis' | 'jusquau'>,
): Promise<Forfait | null> {
  const calcul = calculerLeForfait(dit.depuis.slice(0, 7), cadre);
  const forfait: Forfait = {
    ...dit,
    id: identifiant<'forfait'>(),
    demandeId,
    montant: calcul.allocation,
    calcul,
  };
  const ecrit = { ...forfait, personneId, cle, le: acces.maintenant, par: agentDe(acces) };
  if (!(await ecrireUnForfait(acces.bd, ecrit))) return null;
  await acces.tracer({
    operation: 'ecriture',
    objet: `APA forfaitaire : ${dit.cause}`,
    objetId: demandeId,
    personnes: [personneId],
  });
  return forfait;
}

/**
 * Two months from the complete file without a decision: the allowance is deemed granted, at a flat amount, until an
 * express decision is notified (CASF L. 232-14, R. 232-29). Run by the reaction; idempotent. An amount that the tariff
 * of that day does not give stays unknown: the right stands all the same.
 * @param le the day the delay ended
 */
export const accorderParSilence = casDUsage(
  droits.suivre,
  async (
    acces,
    { demandeId, le }: { demandeId: string; le: DateCivile },
  ): Promise<Resultat<Forfait | null, never>> => {
    const dossier = await dossierParDemande(acces.bd, demandeId);
    if (!dossier) return reussi(null);
    const dit = { cause: 'silence', motif: '', depuis: le, jusquau: null } as const;
    const forfait = await ecrire(acces, dossier, dit);
    if (forfait?.montant) {
      const echeancier = echeancierDe(forfait.montant, {
        ...{ depuis: le, premierLe: premierVersement(le) },
      });
      valeurOuErreur(
        await engagerSelonLaLoi(
          acces,
          depenseDe(dossier, forfait.id, echeancier, { avance: true }),
        ),
      );
    }
    return reussi(forfait);
  },
);

export type RefusDUrgence =
  | RefusDeTenir
  | { raison: 'sans_motif' }
  | { raison: 'deja' }
  | { raison: 'inconnu'; motifs: readonly string[] }
  | { raison: 'demande'; phrase: string };

const CASF = 'Code de l’action sociale et des familles';

/**
 * An emergency, medical or social: the flat allowance at once, two months at most (CASF L. 232-12), as a decision that
 * somebody signs. Refuses an emergency without its reason, and one for which no amount is known.
 */
export const accorderDansLUrgence = casDUsage(
  droits.decider,
  async (
    acces,
    { demandeId, motif }: { demandeId: string; motif: string },
  ): Promise<Resultat<Forfait, RefusDUrgence>> => {
    const tenu = await tenirLeDossier(acces, demandeId);
    if (!tenu.ok) return tenu;
    if (motif.length < MOTIF_LISIBLE) return refuse({ raison: 'sans_motif' });
    const deja = await forfaitsDesDemandes(acces.bd, [demandeId]);
    if (deja.some(({ cause }) => cause === 'urgence')) return refuse({ raison: 'deja' });
    const depuis = acces.aujourdHui;
    const calcul = calculerLeForfait(depuis.slice(0, 7), tenu.valeur.cadre);
    if (calcul.allocation === null) return refuse({ raison: 'inconnu', motifs: calcul.motifs });
    const jusquau = ajouterJours(ajouterMois(depuis, moisDuForfaitDUrgence(depuis)), -1);
    const preparee = await preparerUneDecision(acces, {
      demandeId,
      sens: 'accord',
      provisoire: true,
      enveloppe: ENVELOPPE,
      motifsDeDroit: [
        { texte: CASF, article: 'L. 232-12' },
        { texte: CASF, article: 'R. 232-29' },
      ],
      motifsDeFait: [
        `Votre situation est urgente : ${motif}`,
        'Cette aide est provisoire et d’un montant forfaitaire. Une visite et une décision la suivront.',
      ],
      montant: { euros: calcul.allocation / 100, periodicite: 'mensuelle', depuis, jusquau },
      calcul: {
        versionDesParametres: calcul.versionDesParametres,
        entrees: calcul.entrees,
        explication: quatreExplications(calcul),
      },
    });
    if (!preparee.ok)
      return refuse({ raison: 'demande', phrase: direLeRefusDeDemande(preparee.refus) });
    const ecrit = await ecrire(acces, tenu.valeur, { cause: 'urgence', motif, depuis, jusquau });
    if (!ecrit) return refuse({ raison: 'deja' });
    // At once: it is what an emergency is.
    const echeancier = echeancierDe(calcul.allocation, { depuis, jusquau, premierLe: depuis });
    const { decisionId } = preparee.valeur;
    const paye = await prevoirLePaiement(
      acces,
      depenseDe(tenu.valeur, decisionId, echeancier, { avance: true }),
    );
    return paye.ok ? reussi(ecrit) : paye;
  },
);

export function direLeRefusDUrgence(refus: RefusDUrgence): { champ: string; phrase: string } {
  switch (refus.raison) {
    case 'introuvable':
      return { champ: '', phrase: DIRE_INTROUVABLE };
    case 'sans_motif':
      return { champ: 'motif', phrase: 'Dites ce qui est urgent, en une phrase.' };
    case 'deja':
      return { champ: 'motif', phrase: 'L’APA d’urgence est déjà donnée pour cette demande.' };
    case 'inconnu':
      return { champ: 'motif', phrase: refus.motifs.join(' ') };
    case 'demande':
      return { champ: 'motif', phrase: refus.phrase };
  }
}
