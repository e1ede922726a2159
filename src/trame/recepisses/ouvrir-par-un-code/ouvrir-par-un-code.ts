import { casDUsage, type Environnement, enTantQue } from '#acces';
import { lireUnCode, type Resultat, refuse, reussi } from '#socle/pur';
import { ESSAIS_PAR_HEURE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { compterUnEssai, type Recepisse, recepisseParEmpreinte } from '../stockage/recepisses.ts';

/** Wrong, expired, revoked, or too many tries: one answer, so that nothing is learnt by trying. */
export type RefusDuCode = { raison: 'code_sans_suite' };

const chercher = casDUsage(
  droits.ouvrir,
  async (
    acces,
    { saisie, prefixe }: { saisie: string; prefixe: string },
  ): Promise<Resultat<Recepisse, RefusDuCode>> => {
    const heure = `${acces.maintenant.slice(0, 13)}:00:00Z`;
    const { duPrefixe, enTout } = await compterUnEssai(acces.bd, prefixe, heure, 0);
    const code = lireUnCode(saisie);
    // The same query whether or not the code has the right form, whether or not the limit is passed.
    const empreinte = acces.empreindre('code-de-recu', code.ok ? code.valeur : saisie.slice(0, 40));
    const recepisse = await recepisseParEmpreinte(acces.bd, empreinte, acces.maintenant);
    const tropDEssais =
      duPrefixe >= ESSAIS_PAR_HEURE.parPrefixe || enTout >= ESSAIS_PAR_HEURE.enTout;
    if (!recepisse || !code.ok || tropDEssais) {
      await compterUnEssai(acces.bd, prefixe, heure, 1);
      return refuse({ raison: 'code_sans_suite' });
    }
    return reussi(recepisse);
  },
);

/** The network of an address, not the address: /24 for IPv4, /48 for IPv6. */
export function prefixeDe(adresse: string): string {
  if (adresse.includes(':')) return adresse.split(':').slice(0, 3).join(':');
  return adresse.split('.').slice(0, 3).join('.');
}

/**
 * Finds the receipt that a code opens, whoever asks, in a transaction of its own so that a wrong try is
 * counted whatever happens next.
 */
export function ouvrirParUnCode(
  environnement: Environnement,
  saisie: string,
  adresse: string,
): Promise<Resultat<Recepisse, RefusDuCode>> {
  const machine = { genre: 'machine', nom: 'recepisses' } as const;
  return enTantQue(environnement, machine, 'reconnaître un reçu', async (acces) => {
    const trouve = await chercher(acces, { saisie, prefixe: prefixeDe(adresse) });
    return trouve.ok ? trouve : refuse({ raison: 'code_sans_suite' });
  });
}
