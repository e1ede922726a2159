import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { confierUnDossier, dossierParDemande } from '../stockage/dossiers.ts';

/** The team that received her took her request to examine: visits, plan and file are its own. Idempotent. */
export const suivreUnePrise = casDUsage(
  droits.suivre,
  async (
    acces,
    { demandeId, cle, personneId }: { demandeId: string; cle: number; personneId: string },
  ): Promise<Resultat<boolean, never>> => {
    const dossier = await dossierParDemande(acces.bd, demandeId);
    if (!dossier || dossier.cle === cle) return reussi(false);
    await confierUnDossier(acces.bd, demandeId, cle);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'dossier d’APA confié à l’équipe qui l’a reçu',
      objetId: demandeId,
      personnes: [personneId],
    });
    return reussi(true);
  },
);
