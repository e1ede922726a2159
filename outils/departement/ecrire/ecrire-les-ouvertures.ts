import { lireLeSite } from '../index.ts';
import { siteCompetent } from '../services/site-competent.ts';
import { type Chantier, cleDuSite } from './chantier.ts';
import type { Ligne } from './tables.ts';

const SERVICE_SOCIAL = 1;
const SANS_ADRESSE = 2;

/** The team that first opened a record: the social service where she lives, or the one for people without an address. */
const premiereEquipe = (codeCommune: string | null): number | null =>
  siteCompetent(codeCommune === null ? SANS_ADRESSE : SERVICE_SOCIAL, codeCommune);

/**
 * Who may open whose record, and why: the team that received her, the one that accepted her, the agent named. A
 * protected person is opened to one agent by name, and to no team.
 */
export async function ecrireLesOuvertures({
  ecriture,
  id,
  population,
  racontee,
  maintenant,
  agents,
  tranche,
  connueLe,
}: Chantier): Promise<void> {
  const proteges = new Set(population.habitants.filter((h) => h.protegee).map((h) => h.cle));
  const ouvertures = new Map<string, Ligne<'acces.ouverture'>>();
  const ouvrir = (
    habitant: string | null,
    a: { cle: number } | { agentId: number },
    fondement: string,
    le: string,
  ) => {
    if (habitant === null || ('cle' in a && proteges.has(habitant))) return;
    const cle = 'cle' in a ? a.cle : null;
    const agent_id = 'agentId' in a ? a.agentId : null;
    const nom = `${habitant} ${cle} ${agent_id} ${fondement}`;
    if (ouvertures.has(nom)) return;
    ouvertures.set(nom, {
      id: id('ouverture', nom),
      personne_id: id('personne', habitant),
      cle,
      agent_id,
      fondement,
      ouverte_le: le,
    });
  };
  const auSite = (siteId: number) => ({ cle: cleDuSite(siteId) });
  for (const { habitant, siteId, ouvertLe } of racontee.contacts)
    ouvrir(habitant, auSite(siteId), 'demande', ouvertLe);
  for (const { habitant, siteId, arriveeLe } of racontee.venues)
    ouvrir(habitant, auSite(siteId), 'accueil', arriveeLe);
  for (const { habitant, siteId, serviceId, agentId, prisLe } of racontee.rendezVous) {
    // Taken by the team that receives: her record was open to it already.
    if (prisLe !== undefined) continue;
    const cle = serviceId * 1000 + lireLeSite(siteId).territoireId;
    ouvrir(habitant, { cle }, 'rendez_vous', maintenant);
    ouvrir(habitant, auSite(siteId), 'rendez_vous', maintenant);
    ouvrir(habitant, { agentId }, 'rendez_vous', maintenant);
  }
  for (const { habitant, siteId, faiteLe } of racontee.promesses)
    ouvrir(habitant, auSite(siteId), 'demande', faiteLe);
  for (const { habitant, agentId, depuis } of racontee.referents)
    ouvrir(habitant, { agentId }, 'referent', `${depuis}T09:00:00Z`);
  for (const { habitant, vers, etapes } of racontee.orientations) {
    const acceptee = etapes.find(({ nature }) => nature === 'acceptee');
    if (acceptee && vers.genre === 'site')
      ouvrir(habitant, auSite(vers.siteId), 'orientation', acceptee.le);
  }
  const recoivent = agents.filter(
    (a) =>
      a.missions[0]?.mission === 'travail_social' && (!tranche || a.siteId === tranche.site.id),
  );
  for (const [rang, { cle, codeCommune, protegee }] of population.habitants.entries()) {
    const siteId = tranche?.site.id ?? premiereEquipe(codeCommune);
    if (siteId === null) continue;
    const nommees = recoivent.filter((a) => a.siteId === siteId);
    const nommee = nommees[tranche ? rang % nommees.length : 0];
    if (!protegee) ouvrir(cle, auSite(siteId), 'creation', connueLe(cle));
    else if (nommee) ouvrir(cle, { agentId: nommee.id }, 'protection', connueLe(cle));
  }
  await ecriture.inserer('acces.ouverture', [...ouvertures.values()]);
  await ecriture.inserer(
    'acces.protection',
    [...proteges].map((cle) => ({ personne_id: id('personne', cle), depuis: connueLe(cle) })),
  );
}
