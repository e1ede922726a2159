import { randomBytes } from 'node:crypto';
import { ajouterJours, debutDuJour, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import type { Acces } from '../acces.ts';
import { casDUsage } from '../cas-d-usage.ts';
import { droits } from '../droits.ts';
import type { Permission } from '../lecteur.ts';
import { DUREE_D_UN_JETON } from '../parametres.ts';
import {
  ecrireUnJeton,
  ecrireUnSysteme,
  revoquerEnBase,
  type SystemeAEcrire,
  systemesEnBase,
} from '../stockage/systemes.ts';

export type SystemeAInscrire = Omit<SystemeAEcrire, 'id' | 'le' | 'par'>;

export type RefusDInscrire = { raison: 'nom_pris' };
export type RefusDAccorder =
  | { raison: 'systeme_inconnu' }
  | { raison: 'trop_long' }
  | { raison: 'sans_permission' }
  /** Reading what is addressed to a structure: which one has to be said. */
  | { raison: 'sans_structure' };

const parQui = (acces: Acces): number =>
  acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : 0;

/** How a token begins, so that a leak is recognised by those who look for secrets in a text. */
export const DEBUT_DE_JETON = 'tisserin_';

/** Writes down a partner's system: its name, its purpose, whom to write to, and what it is bound to. */
export const inscrireUnSysteme = casDUsage(
  droits.accorderUnJeton,
  async (
    acces,
    systeme: SystemeAInscrire,
  ): Promise<Resultat<{ systemeId: string }, RefusDInscrire>> => {
    const id = identifiant<'systeme'>();
    const ecrit = await ecrireUnSysteme(acces.bd, {
      ...systeme,
      id,
      le: acces.maintenant,
      par: parQui(acces),
    });
    if (!ecrit) return refuse({ raison: 'nom_pris' });
    await acces.tracer({ operation: 'ecriture', objet: 'système', objetId: id });
    return reussi({ systemeId: id });
  },
);

/**
 * Draws a token (256 random bits) for a system. It is said once, here; its keyed hash alone is kept. Days are counted
 * to the end of the last one; refuses more than the dated bound.
 */
export const accorderUnJeton = casDUsage(
  droits.accorderUnJeton,
  async (
    acces,
    {
      systemeId,
      permissions,
      jours,
    }: { systemeId: string; permissions: readonly Permission[]; jours: number },
  ): Promise<Resultat<{ jetonId: string; jeton: string; expireLe: string }, RefusDAccorder>> => {
    const systeme = (await systemesEnBase(acces.bd)).find(({ id }) => id === systemeId);
    if (!systeme) return refuse({ raison: 'systeme_inconnu' });
    if (permissions.length === 0) return refuse({ raison: 'sans_permission' });
    if (jours < 1 || jours > DUREE_D_UN_JETON.joursAuPlus) return refuse({ raison: 'trop_long' });
    if (permissions.some((une) => une.startsWith('orientations:')) && !systeme.structureId) {
      return refuse({ raison: 'sans_structure' });
    }
    const jeton = `${DEBUT_DE_JETON}${randomBytes(32).toString('base64url')}`;
    const jetonId = identifiant<'jeton'>();
    const expireLe = debutDuJour(ajouterJours(acces.aujourdHui, jours + 1));
    await ecrireUnJeton(acces.bd, {
      id: jetonId,
      systemeId,
      empreinte: empreinteDuJeton(acces, jeton),
      debut: jeton.slice(0, DEBUT_DE_JETON.length + 5),
      permissions: [...new Set(permissions)].sort(),
      le: acces.maintenant,
      par: parQui(acces),
      expireLe,
    });
    await acces.tracer({ operation: 'ecriture', objet: 'jeton de système', objetId: jetonId });
    return reussi({ jetonId, jeton, expireLe });
  },
);

export const empreinteDuJeton = (acces: Acces, jeton: string): string =>
  acces.empreindre('jeton-de-systeme', jeton);

/** Ends a token at once and for ever. */
export const revoquerUnJeton = casDUsage(
  droits.accorderUnJeton,
  async (
    acces,
    { jetonId }: { jetonId: string },
  ): Promise<Resultat<undefined, { raison: 'jeton_inconnu' }>> => {
    if (!(await revoquerEnBase(acces.bd, jetonId, acces.maintenant)))
      return refuse({ raison: 'jeton_inconnu' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'jeton de système révoqué',
      objetId: jetonId,
    });
    return reussi();
  },
);

const PHRASES: Record<(RefusDInscrire | RefusDAccorder)['raison'] | 'jeton_inconnu', string> = {
  nom_pris: 'Un autre système porte déjà ce nom : donnez-en un autre.',
  systeme_inconnu: 'Ce système n’est pas inscrit. Choisissez-le dans la liste.',
  trop_long: `Un jeton vaut de 1 à ${DUREE_D_UN_JETON.joursAuPlus} jours : donnez un nombre de jours plus court.`,
  sans_permission: 'Cochez au moins une chose que ce jeton permet.',
  sans_structure:
    'Pour recevoir des orientations, ce système doit répondre d’une structure de l’annuaire. Inscrivez-le avec sa structure.',
  jeton_inconnu: 'Ce jeton est déjà révoqué, ou n’existe pas.',
};
export const direLeRefusDeJeton = ({ raison }: { raison: keyof typeof PHRASES }): string =>
  PHRASES[raison];
