import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { chercherUneProcedure, noterMaLecture } from '../stockage/procedures.ts';

/** Read and understood, for oneself: nobody else reads it, and it is never counted (charter R2). */
export const noterUneLecture = casDUsage(
  droits.lireLesProcedures,
  async (
    acces,
    { id, rang }: { id: string; rang: number },
  ): Promise<Resultat<undefined, { raison: 'inconnue' }>> => {
    const procedure = await chercherUneProcedure(acces.bd, id);
    if (!procedure?.versions.some((version) => version.rang === rang))
      return refuse({ raison: 'inconnue' });
    if (acces.lecteur.genre === 'agent')
      await noterMaLecture(acces.bd, {
        procedureId: id,
        rang,
        agentId: acces.lecteur.agentId,
        le: acces.aujourdHui,
      });
    return reussi();
  },
);
