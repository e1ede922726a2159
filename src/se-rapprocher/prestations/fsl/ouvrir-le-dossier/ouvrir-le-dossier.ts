import { type Acces, casDUsage } from '#acces';
import { lireLesFaitsJoints, lireUneDemande } from '#demandes-de-droits';
import { lireLaFiche } from '#personnes';
import { type Resultat, refuse, reussi } from '#socle/pur';
import {
  type Dette,
  faitsDeLaDette,
} from '../deposer-une-demande-de-fsl/deposer-une-demande-de-fsl.ts';
import { completer, type FaitsSources } from '../domaine/dettes.ts';
import { ceQueLOnSait } from '../preremplir-une-demande/preremplir-une-demande.ts';
import { droits } from '../regles-d-acces.ts';
import { dossierDe, ecrireUnDossier } from '../stockage/dossiers.ts';

export interface CeQuiEstVenu {
  faits: FaitsSources;
  /** Euros a month that she told without her benefits: shown to be confirmed, never written as her resources. */
  ressourcesAConfirmer: number | null;
}

/** What is known before the debt: her record, her earlier requests, and the round of rights that this request came from. */
export async function ceQuiEstVenu(
  acces: Acces,
  demandeId: string,
): Promise<Resultat<CeQuiEstVenu & { personneId: string }, { raison: 'inconnu' }>> {
  const lue = await lireUneDemande(acces, demandeId);
  if (!lue.ok || lue.valeur.demande.prestation !== 'fsl') return refuse({ raison: 'inconnu' });
  const { personneId } = lue.valeur.demande;
  const fiche = await lireLaFiche(acces, personneId);
  if (!fiche.ok) return refuse({ raison: 'inconnu' });
  const joints = await lireLesFaitsJoints(acces, demandeId);
  const tour = joints.ok ? joints.valeur : null;
  const duTour: FaitsSources = tour
    ? Object.fromEntries(
        Object.entries(tour.faits).map(([nom, valeur]) => [
          nom,
          { valeur, source: 'tour' as const, le: tour.tourDu },
        ]),
      )
    : {};
  const faits = completer(duTour, await ceQueLOnSait(acces, fiche.valeur));
  return reussi({
    personneId,
    faits,
    ressourcesAConfirmer: 'ressources' in faits ? null : (tour?.ressourcesSansPrestations ?? null),
  });
}

/** A request for the fund that came in with the others: what is owed is told now, the rest is filled in. */
export const ouvrirLeDossier = casDUsage(
  droits.deposer,
  async (
    acces,
    { demandeId, dette, dits = {} }: { demandeId: string; dette: Dette; dits?: FaitsSources },
  ): Promise<Resultat<undefined, { raison: 'inconnu' }>> => {
    const venu = await ceQuiEstVenu(acces, demandeId);
    if (!venu.ok) return venu;
    if (await dossierDe(acces.bd, demandeId)) return reussi();
    const lue = await lireUneDemande(acces, demandeId);
    if (!lue.ok) return refuse({ raison: 'inconnu' });
    const { personneId, cle, depotCle, agentId } = lue.valeur.demande;
    await ecrireUnDossier(acces.bd, {
      demandeId,
      personneId,
      cle,
      depotCle,
      agentId,
      ...dette,
      faits: completer(completer(venu.valeur.faits, dits), faitsDeLaDette(dette, acces.aujourdHui)),
      ouvertLe: acces.maintenant,
      version: 1,
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'dossier de FSL',
      objetId: demandeId,
      personnes: [personneId],
    });
    return reussi();
  },
);
