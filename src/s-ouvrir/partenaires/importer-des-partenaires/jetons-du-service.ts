import {
  PUBLICS,
  RESEAUX_PORTEURS,
  THEMATIQUES,
} from '../adaptateurs/data-inclusion/enumerations.ts';
import { jetonsDesThemes } from '../domaine/mots-du-quotidien.ts';
import { racinesDe } from '../domaine/racines.ts';

export interface ATrouver {
  nom: string;
  description: string;
  thematiques: readonly string[] | null;
  publics: readonly string[] | null;
  conditions_acces: string | null;
}
export interface SaStructure {
  nom: string;
  description: string | null;
  commune: string | null;
  reseaux_porteurs: readonly string[] | null;
}

const libelles = (
  table: Readonly<Record<string, string>>,
  cles: readonly string[] | null,
): string => (cles ?? []).map((cle) => table[cle] ?? '').join(' ');

/** What a service is found by, with the weight of each token: its name before its theme, its theme before the rest. */
export function jetonsDuService(service: ATrouver, structure: SaStructure): Map<string, number> {
  const jetons = new Map<string, number>();
  const peser = (racines: readonly string[], poids: number) => {
    for (const racine of racines)
      if (racine.length <= 80) jetons.set(racine, Math.max(poids, jetons.get(racine) ?? 0));
  };
  peser(racinesDe(service.nom), 9);
  peser(jetonsDesThemes(service.thematiques ?? []), 6);
  peser(racinesDe(structure.nom), 6);
  peser(racinesDe(libelles(THEMATIQUES, service.thematiques)), 4);
  peser(racinesDe(libelles(RESEAUX_PORTEURS, structure.reseaux_porteurs)), 3);
  peser(racinesDe(libelles(PUBLICS, service.publics)), 3);
  peser(racinesDe(service.description), 3);
  peser(racinesDe(service.conditions_acces ?? ''), 1);
  peser(racinesDe(structure.description ?? ''), 1);
  peser(racinesDe(structure.commune ?? ''), 2);
  return jetons;
}
