import type { Acces } from '#acces';
import { lireLeMois, quiDecideDuRsa } from '#droits';
import { lireLesCommunes } from '#territoires';
import type { Competence } from '../domaine/refuser-le-rsa.ts';

/** « 93 », « 2A », « 974 »: what the codes of its communes begin with. */
const departementDeLaCommune = (code: string): string =>
  code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2);

/** What the law says today of who decides of the RSA in the département that this base is of. */
export async function competenceDuRsa(acces: Acces): Promise<Competence> {
  const [commune] = await lireLesCommunes(acces);
  const mois = lireLeMois(acces.aujourdHui.slice(0, 7));
  if (!mois.ok || !commune) return 'inconnu';
  return quiDecideDuRsa(departementDeLaCommune(commune.code), mois.valeur).mode;
}
