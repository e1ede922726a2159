import { capacites, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type Reception, receptionParId, receptionsRecentes } from '../stockage/receptions.ts';

const PAR_PAGE = 24;

export interface ReceptionsVues {
  receptions: readonly Reception[];
  suite: boolean;
  peutSuivre: boolean;
}

/** What arrived, the last first: dates and counts, nobody’s name. */
export const voirLesReceptions = casDUsage(
  droits.voirLesReceptions,
  async (acces, { page }: { page: number }): Promise<Resultat<ReceptionsVues, never>> => {
    const lues = await receptionsRecentes(acces.bd, {
      limite: PAR_PAGE + 1,
      depuis: page * PAR_PAGE,
    });
    return reussi({
      receptions: lues.slice(0, PAR_PAGE),
      suite: lues.length > PAR_PAGE,
      peutSuivre: capacites(droits, acces.lecteur).suivreLesChangements,
    });
  },
);

export const voirUneReception = casDUsage(
  droits.voirLesReceptions,
  async (acces, id: string): Promise<Resultat<Reception, { raison: 'inconnue' }>> => {
    const reception = await receptionParId(acces.bd, id);
    return reception ? reussi(reception) : refuse({ raison: 'inconnue' });
  },
);
