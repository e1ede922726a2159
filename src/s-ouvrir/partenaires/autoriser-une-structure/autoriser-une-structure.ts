import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import {
  type DateCivile,
  identifiant,
  nettoyerUneLigne,
  normaliser,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  type Autorisation,
  autorisationsEnBase,
  ecrireUneAutorisation,
  finirEnBase,
  type StructureAutorisee,
} from '../stockage/autorisations.ts';
import { structuresParIds } from '../stockage/structures.ts';

export type RefusDAutoriser =
  | RefusDAcces
  | { raison: 'structure_inconnue' }
  | { raison: 'sans_reference' }
  | { raison: 'fin_avant_debut' }
  | { raison: 'deja' }
  | { raison: 'plus_en_cours' };

/** Writes that a structure of the directory is authorised, by which order, from when to when. One runs at a time. */
export const autoriserUneStructure = casDUsage(
  droits.autoriser,
  async (
    acces,
    voulue: Omit<Autorisation, 'id'>,
  ): Promise<Resultat<undefined, RefusDAutoriser>> => {
    const reference = nettoyerUneLigne(voulue.reference);
    const [structure] = await structuresParIds(acces.bd, [voulue.structureId]);
    if (!structure || structure.retireLe !== null) return refuse({ raison: 'structure_inconnue' });
    if (reference.length < 3) return refuse({ raison: 'sans_reference' });
    if (voulue.au !== null && voulue.au <= voulue.du) return refuse({ raison: 'fin_avant_debut' });
    const siennes = await autorisationsEnBase(acces.bd, {
      jour: voulue.du,
      structureIds: [voulue.structureId],
    });
    if (siennes.some(({ activite }) => activite === voulue.activite))
      return refuse({ raison: 'deja' });
    const ditePar = acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : 0;
    await ecrireUneAutorisation(acces.bd, {
      ...voulue,
      ...{ id: identifiant<'autorisation'>(), reference, diteLe: acces.maintenant, ditePar },
    });
    await acces.tracer({ operation: 'ecriture', objet: 'autorisation d’une structure' });
    return reussi();
  },
);

/** Withdrawn or not renewed: from that day it is chosen no more; plans that name it keep its name. */
export const finirUneAutorisation = casDUsage(
  droits.autoriser,
  async (
    acces,
    { id, au }: { id: string; au: DateCivile },
  ): Promise<Resultat<undefined, RefusDAutoriser>> => {
    if (!(await finirEnBase(acces.bd, id, au))) return refuse({ raison: 'plus_en_cours' });
    await acces.tracer({ operation: 'ecriture', objet: 'fin d’une autorisation' });
    return reussi();
  },
);

export const lireLesAutorisations = casDUsage(
  droits.autoriser,
  async (acces, _: Record<string, never>): Promise<Resultat<StructureAutorisee[], never>> =>
    reussi(await autorisationsEnBase(acces.bd, { jour: null })),
);

/** Those of these structures that are authorised that day. Public data: no trace is owed. */
export async function structuresAutorisees(
  acces: Acces,
  structureIds: readonly string[],
  jour: DateCivile = acces.aujourdHui,
): Promise<Map<string, StructureAutorisee>> {
  if (structureIds.length === 0) return new Map();
  const lues = await autorisationsEnBase(acces.bd, { jour, structureIds });
  return new Map(lues.map((une) => [une.structureId, une]));
}

/**
 * Structures authorised today whose name or commune holds a word that begins like each of these; one named exactly so
 * comes first. A département has a few hundred of them.
 */
export async function chercherDesStructuresAutorisees(
  acces: Acces,
  mots: string,
  limite = 8,
): Promise<StructureAutorisee[]> {
  const cherches = normaliser(mots).split(' ').filter(Boolean);
  if (cherches.length === 0) return [];
  const exact = cherches.join(' ');
  const toutes = await autorisationsEnBase(acces.bd, { jour: acces.aujourdHui });
  return toutes
    .map((une) => ({ une, nom: normaliser(une.nom) }))
    .filter(({ une, nom }) => {
      const siens = `${nom} ${normaliser(une.commune ?? '')}`.split(' ');
      return cherches.every((mot) => siens.some((sien) => sien.startsWith(mot)));
    })
    .sort((a, b) => Number(b.nom === exact) - Number(a.nom === exact))
    .slice(0, limite)
    .map(({ une }) => une);
}

export function direLeRefusDAutoriser(refus: RefusDAutoriser): { champ: string; phrase: string } {
  switch (refus.raison) {
    case 'acces':
      return { champ: '', phrase: refus.motif };
    case 'structure_inconnue':
      return { champ: 'structure', phrase: 'Choisissez une structure de l’annuaire.' };
    case 'sans_reference':
      return { champ: 'reference', phrase: 'Écrivez l’arrêté, par exemple « arrêté 2024-118 ».' };
    case 'fin_avant_debut':
      return { champ: 'au', phrase: 'La fin vient après le début.' };
    case 'deja':
      return { champ: 'structure', phrase: 'Cette structure est déjà autorisée ce jour-là.' };
    case 'plus_en_cours':
      return { champ: 'fin', phrase: 'Cette autorisation ne court plus ce jour-là.' };
  }
}
