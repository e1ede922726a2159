import { ajouterMois } from '#socle/pur';
import { languesDites } from '../../../src/s-ouvrir/partenaires/domaine/langues-parlees.ts';
import { empreinteDe } from '../../../src/s-ouvrir/partenaires/importer-des-partenaires/comparer.ts';
import { jetonsDuService } from '../../../src/s-ouvrir/partenaires/importer-des-partenaires/jetons-du-service.ts';
import { INES } from '../agents/distribution.ts';
import { ENGAGEMENTS_DES_PARTENAIRES } from '../index.ts';
import type { Chantier } from './chantier.ts';
import { auMatin } from './une-demande-de-droit.ts';

/** The name of this delivery, as if the file had been imported: the same file again changes nothing. */
const APPORT = 'demonstration';

/** Structures, their services, and what each service is found by. */
export async function ecrireLesPartenaires(chantier: Chantier): Promise<void> {
  const { ecriture, offre } = chantier;
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
  await ecrireLesAutorisations(chantier);
}

/** The CCAS that go to people's homes: authorised for fifteen years, as the law has it, one of them until last year. */
const ecrireLesAutorisations = ({ ecriture, offre, id, aujourdHui }: Chantier): Promise<void> =>
  ecriture.inserer(
    'partenaires.autorisation',
    offre.services
      .filter(({ nom }) => nom === 'Maintien à domicile et repas portés')
      .map(({ structure_id }, rang) => ({
        id: id('autorisation', structure_id),
        structure_id,
        activite: 'aide_a_domicile',
        reference: `arrêté de démonstration ${2012 + (rang % 10)}-${100 + rang}`,
        du: ajouterMois(aujourdHui, -60 - rang),
        au: rang === 1 ? ajouterMois(aujourdHui, -12) : ajouterMois(aujourdHui, 120 - rang),
        dite_le: auMatin(ajouterMois(aujourdHui, -12)),
        dite_par: INES,
      })),
  );
