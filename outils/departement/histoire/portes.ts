/** Which doors a contact of the past led to, from its words and its commune, as the desk itself would propose them. */
import { portesDuTheme } from '../../../src/se-rapprocher/accueil/domaine/portes-par-theme.ts';
import type { Alea } from '../alea.ts';
import {
  ENGAGEMENTS_DES_PARTENAIRES,
  type PartenairesDeDemonstration,
} from '../partenaires/partenaires.ts';
import { lireLeService } from '../services/services.ts';
import { siteCompetent } from '../services/site-competent.ts';
import type { Recit } from './lire-les-paroles.ts';
import type { OrientationDeDemonstration } from './modele.ts';

export type PorteOuverte = Pick<
  OrientationDeDemonstration,
  'vers' | 'quoi' | 'extrait' | 'engagementJoursOuvres'
>;

type Offre = PartenairesDeDemonstration['services'][number];

const proches = new WeakMap<readonly Offre[], Map<string, readonly Offre[]>>();

/** Who offers this near here, or else anywhere in the département; looked for once. */
function partenairesProches(
  services: readonly Offre[],
  thematique: string,
  codeCommune: string | null,
): readonly Offre[] {
  const connus = proches.get(services) ?? new Map<string, readonly Offre[]>();
  proches.set(services, connus);
  const cle = `${thematique} ${codeCommune}`;
  const deja = connus.get(cle);
  if (deja) return deja;
  const offrants = services.filter((s) =>
    (s.thematiques as readonly string[] | null)?.includes(thematique),
  );
  const ici = offrants.filter((s) => s.code_insee === codeCommune);
  const ailleurs = offrants.filter((s) => s.zone_eligibilite?.includes('93'));
  const choix = ici.length > 0 ? ici : ailleurs;
  connus.set(cle, choix);
  return choix;
}

/** One door per theme at most, never the place where she already stands. */
export function portesOuvertes(
  recit: Recit,
  partenaires: PartenairesDeDemonstration,
  codeCommune: string | null,
  siteId: number,
  hasard: Alea,
): PorteOuverte[] {
  return recit.themes.slice(0, 2).flatMap((theme): PorteOuverte[] => {
    const { libelle, portes } = portesDuTheme(theme);
    const extrait = recit.extraits.get(theme) ?? recit.paroles;
    // A child's danger goes to the CRIP and nowhere else.
    const essayees =
      theme === 'enfant-en-danger' ? portes : hasard.plusieurs(portes, portes.length);
    for (const porte of essayees) {
      if (porte.genre === 'service') {
        const service = lireLeService(porte.code);
        const site = siteCompetent(service.id, codeCommune);
        if (site === null || site === siteId) continue;
        return [
          {
            vers: { genre: 'site', siteId: site },
            quoi: libelle,
            extrait,
            engagementJoursOuvres: service.engagementJoursOuvres,
          },
        ];
      }
      if (porte.genre === 'partenaire') {
        const choix = partenairesProches(partenaires.services, porte.thematique, codeCommune);
        if (choix.length === 0) continue;
        const offre = hasard.un(choix);
        return [
          {
            vers: { genre: 'structure', structureId: offre.structure_id, serviceId: offre.id },
            quoi: libelle,
            extrait,
            engagementJoursOuvres: ENGAGEMENTS_DES_PARTENAIRES.get(offre.structure_id) ?? null,
          },
        ];
      }
    }
    return [];
  });
}
