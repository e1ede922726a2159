import { randomBytes } from 'node:crypto';
import { casDUsage, type Environnement, enTantQue, type Lecteur } from '#acces';
import { ajouterMinutes, type Resultat, refuse, reussi } from '#socle/pur';
import { empreinteDeLEntree, empreinteDuCode, empreinteDuJeton } from '../empreintes.ts';
import { DUREE_D_UNE_ENTREE, ESSAIS_DE_CODE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { demanderUnCodeEnBase, entrerEnBase, lienDeLEntree } from '../stockage/liens.ts';
import { type Porte, porteDuLien } from '../stockage/partages.ts';

/** The cookie of a partner who gave address and code; a few hours, this link only. */
export const COOKIE_DE_LIEN = 'tisserin_lien';

/** Wrong, spent, expired, revoked, or too many tries: one answer, so that nothing is learnt by trying. */
export type RefusDEntree = { raison: 'lien_sans_suite' };

/** The network of an address, not the address: /24 for IPv4, /48 for IPv6. */
const reseauDe = (adresse: string): string =>
  adresse.includes(':') && !adresse.includes('.')
    ? adresse.split(':').slice(0, 3).join(':')
    : (adresse.split(':').at(-1) ?? '').split('.').slice(0, 3).join('.');

/**
 * Lets a partner in who holds both the address and the code of this link. The code is spent by it.
 * @returns what the cookie holds; its hash alone is kept
 */
export const entrerParUnLien = casDUsage(
  droits.entrer,
  async (
    acces,
    { jeton, code, adresse }: { jeton: string; code: string; adresse: string },
  ): Promise<Resultat<{ cookie: string; dureeSecondes: number }, RefusDEntree>> => {
    const empreinte = empreinteDuJeton(acces, jeton.slice(0, 60));
    const chiffres = code.replace(/[^0-9]/g, '').slice(0, 12);
    const cookie = randomBytes(24).toString('base64url');
    const lien = await entrerEnBase(acces.bd, {
      jeton: empreinte,
      code: empreinteDuCode(acces, empreinte, chiffres),
      reseau: acces.empreindre('reseau-de-lien', reseauDe(adresse)),
      entree: empreinteDeLEntree(acces, cookie),
      parLien: ESSAIS_DE_CODE.parLien,
      parReseau: ESSAIS_DE_CODE.parReseau,
      fin: ajouterMinutes(acces.maintenant, DUREE_D_UNE_ENTREE.heures * 60),
    });
    if (!lien) return refuse({ raison: 'lien_sans_suite' });
    await acces.tracer({ operation: 'connexion', objet: 'lien', objetId: lien });
    return reussi({ cookie, dureeSecondes: DUREE_D_UNE_ENTREE.heures * 3600 });
  },
);

/** Asks the team that shares for another code. The answer is the same whether or not the address exists. */
export const demanderUnCode = casDUsage(
  droits.entrer,
  async (acces, { jeton }: { jeton: string }): Promise<Resultat<undefined, never>> => {
    await demanderUnCodeEnBase(acces.bd, empreinteDuJeton(acces, jeton.slice(0, 60)));
    return reussi();
  },
);

/** Which page answers what this partner's link opens; null when the link is over. */
export const ouMeneLeLien = casDUsage(
  droits.suivreLeLien,
  async (acces, _: Record<string, never>): Promise<Resultat<Porte | null, never>> =>
    reussi(await porteDuLien(acces.bd)),
);

const reconnaitre = casDUsage(
  droits.reconnaitre,
  async (acces, cookie: string): Promise<Resultat<string | null, never>> =>
    reussi(await lienDeLEntree(acces.bd, empreinteDeLEntree(acces, cookie), acces.maintenant)),
);

/** Who holds this cookie: a partner by its link, or nobody (the link is over, or never was). */
export async function lecteurDuLien(
  environnement: Environnement,
  cookie: string | undefined,
): Promise<Extract<Lecteur, { genre: 'partenaire' }> | null> {
  if (!cookie) return null;
  const machine = { genre: 'machine', nom: 'liens' } as const;
  const lien = await enTantQue(environnement, machine, 'reconnaître un partenaire', (acces) =>
    reconnaitre(acces, cookie.slice(0, 100)),
  );
  return lien.ok && lien.valeur ? { genre: 'partenaire', lienId: lien.valeur } : null;
}
