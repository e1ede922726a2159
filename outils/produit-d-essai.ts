import { horlogeReglee, type Reglages } from '#socle';
import { demarrer } from '../src/demarrer.ts';
import { uneBaseGeneree } from './base-generee.ts';
import { REGLAGES_D_ESSAI } from './reglages-d-essai.ts';

const CLE = Buffer.alloc(32, 7);

/** The real product on a port of its own, over the generated département, its clock in the test's hand. */
export async function unProduit(instant: string, reglages: Partial<Reglages> = {}) {
  const horloge = horlogeReglee(instant);
  const moteur = await uneBaseGeneree(horloge, CLE);
  const { adresse, fermer } = await demarrer(
    { ...REGLAGES_D_ESSAI, urlPublique: 'http://127.0.0.1', cle: CLE, ...reglages },
    { horloge, moteur },
  );
  return { adresse, fermer, horloge, moteur, cle: CLE };
}
