import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { commencerUneDemarche } from '../demarche.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type CompteACreer,
  type CompteAdministre,
  creerEnBase,
  fermer,
  retirerLeCode,
  reveiller,
  tousLesComptes,
} from '../stockage/entretien.ts';
import { ecrireUneIdentite } from '../stockage/identites-externes.ts';

/** Who may sign in. The administrator sees accounts, never a password, never a person's file. */
export const listerLesComptes = casDUsage(
  droits.administrerLesComptes,
  async (acces: Acces, _: Record<string, never>): Promise<Resultat<CompteAdministre[], never>> =>
    reussi(await tousLesComptes(acces.bd)),
);

/**
 * Opens an account and gives a code, once, for the agent to choose her password within 72 hours.
 * Refuses an agent or an identifier that already has an account.
 */
export const inviterUnAgent = casDUsage(
  droits.administrerLesComptes,
  async (
    acces: Acces,
    aCreer: CompteACreer,
  ): Promise<Resultat<{ code: string }, { raison: 'deja_la' }>> => {
    const identifiant = aCreer.identifiant.trim().toLowerCase();
    const id = await creerEnBase(acces.bd, { ...aCreer, identifiant }, acces.maintenant);
    if (!id) return refuse({ raison: 'deja_la' });
    await acces.tracer({ operation: 'ecriture', objet: 'compte', objetId: id });
    return reussi({ code: await commencerUneDemarche(acces, 'activation', id, {}) });
  },
);

/** A new code for an account that lost its password. */
export const donnerUnCodeDActivation = casDUsage(
  droits.administrerLesComptes,
  async (
    acces: Acces,
    { compteId }: { compteId: string },
  ): Promise<Resultat<{ code: string }, never>> => {
    await acces.tracer({ operation: 'ecriture', objet: 'compte', objetId: compteId });
    return reussi({ code: await commencerUneDemarche(acces, 'activation', compteId, {}) });
  },
);

/** `sans_code`: her telephone is lost; the password alone opens until she adds another. */
export type GesteSurUnCompte = 'reveiller' | 'fermer' | 'sans_code';

const FAIRE = { reveiller, fermer, sans_code: retirerLeCode } as const;

/** Wakes an account, closes it for good with its sessions, or frees it of a lost telephone. Refuses a closed one. */
export const changerUnCompte = casDUsage(
  droits.administrerLesComptes,
  async (
    acces: Acces,
    { compteId, geste }: { compteId: string; geste: GesteSurUnCompte },
  ): Promise<Resultat<undefined, { raison: 'deja_ferme' }>> => {
    if (!(await FAIRE[geste](acces.bd, compteId, acces.maintenant)))
      return refuse({ raison: 'deja_ferme' });
    await acces.tracer({ operation: 'ecriture', objet: `compte : ${geste}`, objetId: compteId });
    return reussi();
  },
);

/** Records the subject by which a provider knows this agent. Refuses one that is already somebody's. */
export const rattacherUneIdentite = casDUsage(
  droits.administrerLesComptes,
  async (
    acces: Acces,
    identite: { compteId: string; emetteur: string; sujet: string },
  ): Promise<Resultat<undefined, { raison: 'deja_rattachee' }>> => {
    if (!(await ecrireUneIdentite(acces.bd, { ...identite, le: acces.maintenant })))
      return refuse({ raison: 'deja_rattachee' });
    await acces.tracer({ operation: 'ecriture', objet: 'identité', objetId: identite.compteId });
    return reussi();
  },
);
