import type { Acces } from '#acces';
import { valeurOuErreur } from '#socle/pur';
import { etablirUnBordereau } from './etablir-un-bordereau/etablir-un-bordereau.ts';

/** What is due today and has an account goes to the paymaster. */
export const payerCeQuiEstDu = async (acces: Acces): Promise<{ id: string }> =>
  valeurOuErreur(await etablirUnBordereau(acces, {}));
