import { casDUsage } from '#acces';
import { type DateCivile, type Resultat, reussi } from '#socle/pur';
import { REGIMES } from '../domaine/regimes/regimes.ts';
import { droits } from '../regles-d-acces.ts';
import { compterPourLaQualite } from '../stockage/controle-de-nuit.ts';

/** A person's own delay is not a risk of ours. */
const LES_NOTRES = [
  ...new Set(REGIMES.flatMap(({ id, du }) => (du === 'administration' ? [id] : []))),
];

/** What the administration owes and whose day is past, team by team. Counts, never rows: for the register of risks. */
export const controlerLesRetards = casDUsage(
  droits.controler,
  async (acces, avant: DateCivile): Promise<Resultat<{ cle: number; combien: number }[], never>> =>
    reussi(await compterPourLaQualite(acces.bd, avant, LES_NOTRES)),
);
