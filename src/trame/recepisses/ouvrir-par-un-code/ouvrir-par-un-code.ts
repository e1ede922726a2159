import { casDUsage, type Environnement, enTantQue } from '#acces';
import { type CodeDeRetrait, lireUnCode, type Resultat, refuse, reussi } from '#socle/pur';
import { ESSAIS_PAR_HEURE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { compterUnEssai, type Recepisse, recepisseParEmpreinte } from '../stockage/recepisses.ts';

/** The only reader that finds a receipt by its code. */
export const MACHINE_DES_RECUS = 'recepisses';

/** Wrong, expired, revoked, or too many tries: one answer, so that nothing is learnt by trying. */
export type RefusDuCode = { raison: 'code_sans_suite' };

/** The network of an address, not the address: /24 for IPv4 (also written as IPv6), /48 for IPv6. */
export function prefixeDe(adresse: string): string {
  if (adresse.includes(':') && !adresse.includes('.'))
    return adresse.split(':').slice(0, 3).join(':');
  return (adresse.split(':').at(-1) ?? '').split('.').slice(0, 3).join('.');
}

/** Finds the receipt that a code opens. Whoever asks, whatever was typed, the same queries are made. */
export const reconnaitreUnCode = casDUsage(
  droits.ouvrir,
  async (
    acces,
    { saisie, adresse }: { saisie: string; adresse: string },
  ): Promise<Resultat<{ recepisse: Recepisse; code: CodeDeRetrait }, RefusDuCode>> => {
    const heure = `${acces.maintenant.slice(0, 13)}:00:00Z`;
    const prefixe = acces.empreindre('reseau-de-recu', prefixeDe(adresse));
    const { duPrefixe, enTout } = await compterUnEssai(acces.bd, prefixe, heure, 0);
    const code = lireUnCode(saisie);
    const empreinte = acces.empreindre('code-de-recu', code.ok ? code.valeur : saisie.slice(0, 40));
    const recepisse = await recepisseParEmpreinte(acces.bd, empreinte, acces.maintenant);
    const { parPrefixe, enTout: plafond, parPrefixeAlors } = ESSAIS_PAR_HEURE;
    const tropDEssais = duPrefixe >= (enTout >= plafond ? parPrefixeAlors : parPrefixe);
    const ouvert = code.ok && recepisse !== null && !tropDEssais;
    await compterUnEssai(acces.bd, prefixe, heure, ouvert ? 0 : 1);
    if (!ouvert) return refuse({ raison: 'code_sans_suite' });
    return reussi({ recepisse, code: code.valeur });
  },
);

/**
 * The same, in a transaction of its own, so that a wrong try is counted whatever happens next.
 * Used where no route opened one.
 */
export function ouvrirParUnCode(
  environnement: Environnement,
  saisie: string,
  adresse: string,
): Promise<Resultat<Recepisse, RefusDuCode>> {
  const machine = { genre: 'machine', nom: MACHINE_DES_RECUS } as const;
  return enTantQue(environnement, machine, 'reconnaître un reçu', async (acces) => {
    const trouve = await reconnaitreUnCode(acces, { saisie, adresse });
    return trouve.ok ? reussi(trouve.valeur.recepisse) : refuse({ raison: 'code_sans_suite' });
  });
}
