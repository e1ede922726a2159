import { describe, expect, it } from 'vitest';
import { dateCivile } from '#socle/pur';
import { SERVICES } from '../services/services.ts';
import { SITES } from '../services/sites.ts';
import { TERRITOIRES } from '../services/territoires.ts';
import { AGENTS, absences, astreintes, lireLAgent } from './agents.ts';
import { DISTRIBUTION, MARYAM, NADIA, THOMAS } from './distribution.ts';

const JOUR = dateCivile('2026-11-24');

describe('les agents du département de démonstration', () => {
  it('compte la distribution et environ 120 autres agents, sans numéro en double', () => {
    expect(AGENTS.length).toBeGreaterThanOrEqual(DISTRIBUTION.length + 110);
    expect(AGENTS.length).toBeLessThanOrEqual(DISTRIBUTION.length + 150);
    for (const cle of ['id', 'identifiant', 'telephone'] as const)
      expect(new Set(AGENTS.map((agent) => agent[cle])).size, cle).toBe(AGENTS.length);
  });

  it('donne à chacun au moins une mission sur un service et un territoire qui existent', () => {
    const services = new Set([null, ...SERVICES.map((s) => s.id)]);
    const territoires = new Set([null, ...TERRITOIRES.map((t) => t.id)]);
    const sites = new Set(SITES.map((s) => s.id));
    for (const agent of AGENTS) {
      expect(agent.missions.length, agent.identifiant).toBeGreaterThan(0);
      expect(sites).toContain(agent.siteId);
      for (const mission of agent.missions) {
        expect(services).toContain(mission.serviceId);
        expect(territoires).toContain(mission.territoireId);
      }
    }
  });

  it('relaie Thomas par Maryam, et nul par lui-même', () => {
    expect(lireLAgent(THOMAS)).toMatchObject({ prenom: 'Thomas', nom: 'Brun', relaisId: MARYAM });
    expect(lireLAgent(NADIA)).toMatchObject({ nom: 'Cherif', bureau: 'guichet 2', siteId: 101 });
    for (const agent of AGENTS) {
      expect(agent.relaisId).not.toBe(agent.id);
      if (agent.relaisId !== null) expect(lireLAgent(agent.relaisId)).toBeDefined();
    }
    expect(absences(JOUR)[0]).toMatchObject({ agentId: 5, relaisAgentId: MARYAM });
    expect(absences(JOUR)).toEqual(absences(JOUR));
  });

  it('sait qui appeler à toute heure, sans recouvrement', () => {
    const duSite = astreintes(JOUR)
      .filter((a) => a.siteId === 101)
      .sort((a, b) => (a.debut < b.debut ? -1 : 1));
    expect(duSite).toHaveLength(28);
    for (const [i, garde] of duSite.entries())
      if (i > 0) expect(garde.debut).toBe(duSite[i - 1]?.fin);
  });

  it('a quelqu’un à l’accueil et un travailleur social dans chaque circonscription', () => {
    for (const site of SITES.filter((s) => s.serviceId === 1)) {
      const missions = AGENTS.filter((a) => a.siteId === site.id).map(
        (a) => a.missions[0]?.mission,
      );
      expect(missions, site.nom).toContain('accueil');
      expect(missions, site.nom).toContain('travail_social');
    }
  });
});
