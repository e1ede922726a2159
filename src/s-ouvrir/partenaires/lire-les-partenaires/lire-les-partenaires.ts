import type { Acces } from '#acces';
import { type ServiceTrouve, servicesParIds } from '../stockage/recherche.ts';
import { type StructurePartenaire, structuresParIds } from '../stockage/structures.ts';

/** Structures by id, in one query; those that were withdrawn since too. Public data: no trace is owed. */
export async function lireLesStructures(
  acces: Acces,
  ids: readonly string[],
): Promise<Map<string, StructurePartenaire>> {
  const lues = await structuresParIds(acces.bd, [...new Set(ids)]);
  return new Map(lues.map((structure) => [structure.id, structure]));
}

/** Services by id, in one query; those that were withdrawn since too (`retireLe`). */
export async function lireLesServicesPartenaires(
  acces: Acces,
  ids: readonly string[],
): Promise<Map<string, ServiceTrouve & { retireLe: string | null }>> {
  const lus = await servicesParIds(acces.bd, [...new Set(ids)]);
  return new Map(lus.map((service) => [service.id, service]));
}
