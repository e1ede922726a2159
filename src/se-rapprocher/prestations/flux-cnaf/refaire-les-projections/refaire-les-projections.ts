import { casDUsage, type Environnement, enTantQue } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { FINALITE_DU_FLUX, MACHINE_DU_FLUX } from '../machine.ts';
import { projeterUnFlux } from '../projeter-un-flux/projeter-un-flux.ts';
import { droits } from '../regles-d-acces.ts';
import { effacerLesOublies, oublierCeQuiFutDit } from '../stockage/foyers.ts';
import { type Reception, receptionsGardees } from '../stockage/receptions.ts';

const oublier = casDUsage(
  droits.recevoir,
  async (acces, _: undefined): Promise<Resultat<Reception[], never>> => {
    const gardees = await receptionsGardees(acces.bd);
    // Some are told already: a rebuilding that died goes on with those that are left.
    const enCours = gardees.some(({ etat }) => etat === 'deposee');
    if (!enCours && gardees.length > 0)
      await oublierCeQuiFutDit(
        acces.bd,
        gardees.map(({ id }) => id),
      );
    await acces.tracer({ operation: 'ecriture', objet: 'flux_cnaf : refaire' });
    return reussi(await receptionsGardees(acces.bd));
  },
);

const effacerCeQuiNEstPlusDit = casDUsage(
  droits.recevoir,
  async (acces, _: undefined): Promise<Resultat<number, never>> => {
    const oublies = await effacerLesOublies(acces.bd);
    await acces.tracer({ operation: 'ecriture', objet: 'foyers que plus aucun flux ne dit' });
    return reussi(oublies);
  },
);

/**
 * Makes everything that teams read from the messages that are kept, in their order. Who was recognised stays so.
 * Stopped anywhere, the same command goes on.
 * @returns the messages that were told, and how many households are in none of them
 */
export async function refaireLesProjections(
  env: Environnement,
  avancer: (faits: number, enTout: number) => void = () => undefined,
): Promise<{ receptions: readonly Reception[]; effaces: number }> {
  const aFaire = await enTantQue(env, MACHINE_DU_FLUX, FINALITE_DU_FLUX, (acces) =>
    oublier(acces, undefined),
  );
  if (!aFaire.ok) throw new Error(aFaire.refus.motif);
  if (aFaire.valeur.length === 0) return { receptions: [], effaces: 0 };
  const receptions: Reception[] = [];
  for (const reception of aFaire.valeur)
    receptions.push(
      reception.etat === 'deposee' ? await projeterUnFlux(env, reception, avancer) : reception,
    );
  const effaces = await enTantQue(env, MACHINE_DU_FLUX, FINALITE_DU_FLUX, (acces) =>
    effacerCeQuiNEstPlusDit(acces, undefined),
  );
  return { receptions, effaces: effaces.ok ? effaces.valeur : 0 };
}
