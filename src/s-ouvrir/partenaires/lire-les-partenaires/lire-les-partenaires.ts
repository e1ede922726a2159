import { type Acces, casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type ServiceTrouve, servicesParIds } from '../stockage/recherche.ts';
import {
  type ServiceDUneStructure,
  type StructurePartenaire,
  servicesDesStructures,
  structuresEnOrdre,
  structuresParIds,
} from '../stockage/structures.ts';

export type StructureEtServices = StructurePartenaire & {
  services: readonly ServiceDUneStructure[];
};

/** A page of the directory, by id, each structure with what it offers; never the name of anyone who works there. */
export const listerLesStructures = casDUsage(
  droits.lireLAnnuaire,
  async (
    acces,
    page: { apres: string; limite: number; communeCode: string | null },
  ): Promise<Resultat<StructureEtServices[], never>> => {
    const structures = await structuresEnOrdre(acces.bd, page);
    const services = await servicesDesStructures(
      acces.bd,
      structures.map(({ id }) => id),
    );
    return reussi(
      structures.map((structure) => ({
        ...structure,
        services: services.filter(({ structureId }) => structureId === structure.id),
      })),
    );
  },
);

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
