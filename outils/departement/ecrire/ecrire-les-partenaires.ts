import { languesDites } from '../../../src/s-ouvrir/partenaires/domaine/langues-parlees.ts';
import { empreinteDe } from '../../../src/s-ouvrir/partenaires/importer-des-partenaires/comparer.ts';
import { jetonsDuService } from '../../../src/s-ouvrir/partenaires/importer-des-partenaires/jetons-du-service.ts';
import { ENGAGEMENTS_DES_PARTENAIRES } from '../index.ts';
import type { Chantier } from './chantier.ts';

/** The name of this delivery, as if the file had been imported: the same file again changes nothing. */
const APPORT = 'demonstration';

/** Structures, their services, and what each service is found by. */
export async function ecrireLesPartenaires({ ecriture, offre }: Chantier): Promise<void> {
  const structures = new Map(offre.structures.map((structure) => [structure.id, structure]));
  await ecriture.inserer(
    'partenaires.structure',
    offre.structures.map((structure) => ({
      ...structure,
      apport: APPORT,
      empreinte: empreinteDe(structure),
      engagement_jours: ENGAGEMENTS_DES_PARTENAIRES.get(structure.id) ?? null,
    })),
  );
  const services = offre.services.map((service) => {
    const description = structures.get(service.structure_id)?.description ?? null;
    return { ...service, langues: languesDites(service.description, description) };
  });
  await ecriture.inserer(
    'partenaires.service',
    services.map((service) => ({ ...service, apport: APPORT, empreinte: empreinteDe(service) })),
  );
  const jetons = services.flatMap((service) => {
    const structure = structures.get(service.structure_id);
    if (!structure) return [];
    return [...jetonsDuService(service, structure)].map(([racine, poids]) => ({
      racine,
      service_id: service.id,
      poids,
    }));
  });
  await ecriture.inserer('partenaires.jeton', jetons);
  const racines = new Set(jetons.map(({ racine }) => racine).filter((r) => !r.startsWith('th:')));
  await ecriture.inserer(
    'partenaires.racine',
    [...racines].map((racine) => ({ racine })),
  );
}
