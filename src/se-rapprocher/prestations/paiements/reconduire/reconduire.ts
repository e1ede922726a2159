import { type Acces, casDUsage, type Environnement, enTantQue } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { direLeRefusDePaiement } from '../domaine/refus.ts';
import { recaler } from '../gestes/recaler.ts';
import { DEMANDES_PAR_LOT } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { demandesAReconduire } from '../stockage/engagements.ts';

/**
 * One lot of the requests whose monthly right goes on into a year that nobody committed, or waits for credits: each is set
 * straight. @returns the last one read; null when there is no more
 */
export const reconduireUnLot = casDUsage(
  droits.reconduire,
  async (acces, { apres }: { apres: string | null }): Promise<Resultat<string | null, never>> => {
    const annee = Number(acces.aujourdHui.slice(0, 4)) + 1;
    const demandes = await demandesAReconduire(acces.bd, {
      ...{ annee, apres, combien: DEMANDES_PAR_LOT },
    });
    for (const demandeId of demandes) {
      const fait = await recaler(acces, demandeId);
      if (!fait.ok)
        throw new Error(`payments of ${demandeId}: ${direLeRefusDePaiement(fait.refus)}`);
    }
    await acces.tracer({ operation: 'ecriture', objet: 'versements des droits qui continuent' });
    return reussi(demandes.length < DEMANDES_PAR_LOT ? null : (demandes.at(-1) ?? null));
  },
);

/** Each night: what goes on is committed for the year that comes, once it has credits. */
export async function reconduireLesDroits(env: Environnement): Promise<void> {
  let apres: string | null = null;
  do {
    const fait: Resultat<string | null, unknown> = await enTantQue(
      env,
      { genre: 'machine', nom: 'paiements' },
      'engager les mois à venir des droits qui continuent',
      (acces) => reconduireUnLot(acces, { apres }),
    );
    apres = fait.ok ? fait.valeur : null;
  } while (apres !== null);
}

/** Reaction: an envelope was opened or filled; what waited for it takes its credits at once. */
export async function servirCeQuiAttend(acces: Acces): Promise<void> {
  await reconduireUnLot(acces, { apres: null });
}
