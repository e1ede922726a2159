import { casDUsage } from '#acces';
import { lireUneDemande } from '#demandes-de-droits';
import { lireLaFiche } from '#personnes';
import { type Resultat, refuse, reussi } from '#socle/pur';
import {
  type Dette,
  faitsDeLaDette,
} from '../deposer-une-demande-de-fsl/deposer-une-demande-de-fsl.ts';
import { completer } from '../domaine/dettes.ts';
import { ceQueLOnSait } from '../preremplir-une-demande/preremplir-une-demande.ts';
import { droits } from '../regles-d-acces.ts';
import { dossierDe, ecrireUnDossier } from '../stockage/dossiers.ts';

/** A request for the fund that came in with the others: what is owed is told now, the rest is filled in. */
export const ouvrirLeDossier = casDUsage(
  droits.deposer,
  async (
    acces,
    { demandeId, dette }: { demandeId: string; dette: Dette },
  ): Promise<Resultat<undefined, { raison: 'inconnu' }>> => {
    const lue = await lireUneDemande(acces, demandeId);
    if (!lue.ok || lue.valeur.demande.prestation !== 'fsl') return refuse({ raison: 'inconnu' });
    if (await dossierDe(acces.bd, demandeId)) return reussi();
    const { personneId, cle, depotCle, agentId } = lue.valeur.demande;
    const fiche = await lireLaFiche(acces, personneId);
    if (!fiche.ok) return refuse({ raison: 'inconnu' });
    await ecrireUnDossier(acces.bd, {
      demandeId,
      personneId,
      cle,
      depotCle,
      agentId,
      ...dette,
      faits: completer(
        await ceQueLOnSait(acces, fiche.valeur),
        faitsDeLaDette(dette, acces.aujourdHui),
      ),
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
