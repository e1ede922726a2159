import { casDUsage } from '#acces';
import { commencerUnDroit } from '#paiements';
import { ajouterJours, type DateCivile, type Resultat, reussi } from '#socle/pur';
import { premierVersement } from '../preparer-la-decision/prevoir-le-paiement.ts';
import { droits } from '../regles-d-acces.ts';
import { dossierParDemande } from '../stockage/dossiers.ts';
import { finirLesForfaits } from '../stockage/forfaits.ts';
import { accorderParSilence } from './accorder-un-forfait.ts';

interface SilenceDUneDemande {
  demandeId: string;
  prestation: string;
  effet: string;
  le: DateCivile;
}

/** What the law makes of two silent months, when the request is one of ours. */
export const suivreUnSilence = casDUsage(
  droits.suivre,
  async (
    acces,
    { demandeId, prestation, effet, le }: SilenceDUneDemande,
  ): Promise<Resultat<boolean, never>> => {
    if (!prestation.startsWith('apa_') || effet !== 'accord_forfaitaire') return reussi(false);
    const fait = await accorderParSilence(acces, { demandeId, le });
    return reussi(fait.ok && fait.valeur !== null);
  },
);

interface DecisionRemise {
  demandeId: string;
  decisionId: string;
  prestation: string;
  sens: string;
  dateCertaine: DateCivile;
}

/**
 * An express decision reached her: the flat allowance ends the day before (CASF L. 232-14), what was paid of it is kept
 * back from what follows (L. 232-12, R. 232-29), and what the decision grants is paid from that day: at home, the day
 * she has it (R. 232-23). A provisional decision ends nothing.
 */
export const suivreUneDecision = casDUsage(
  droits.suivre,
  async (
    acces,
    { demandeId, decisionId, prestation, sens, dateCertaine }: DecisionRemise,
  ): Promise<Resultat<boolean, never>> => {
    const dossier = prestation.startsWith('apa_')
      ? await dossierParDemande(acces.bd, demandeId)
      : null;
    if (!dossier) return reussi(false);
    const aPartirDuDossierComplet = dossier.cadre === 'etablissement' && sens === 'accord';
    const fait = await commencerUnDroit(acces, {
      ...{ demandeId, decisionId, le: dateCertaine },
      depuis: aPartirDuDossierComplet ? null : dateCertaine,
      premierLe: sens === 'revision' ? acces.aujourdHui : premierVersement(dateCertaine),
    });
    if (fait.ok && fait.valeur === 'avance') return reussi(false);
    await finirLesForfaits(acces.bd, demandeId, ajouterJours(dateCertaine, -1));
    await acces.tracer({ operation: 'ecriture', objet: 'forfait d’APA fini', objetId: demandeId });
    return reussi(true);
  },
);
