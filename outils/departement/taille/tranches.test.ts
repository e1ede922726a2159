import { describe, expect, it } from 'vitest';
import { dateCivile, estOuvre } from '#socle/pur';
import { AGENTS } from '../agents/agents.ts';
import { renforts } from '../agents/renforts.ts';
import { alea } from '../alea.ts';
import { unVoisinage } from '../habitants/habitants.ts';
import { uneLignee, uneLigneeRare } from '../noms/noms.ts';
import { tranchesPour } from './tranches.ts';

const JOUR = dateCivile('2026-11-24');
const tranches = tranchesPour(600_000, JOUR);

describe('Le département entier, coupé en tranches', () => {
  it('compte le nombre demandé, celui de l’essai compris, sans une tranche trop grosse pour la mémoire', () => {
    const personnes = tranches.reduce((somme, tranche) => somme + tranche.personnes, 0);
    expect(personnes + 2000).toBe(600_000);
    expect(Math.max(...tranches.map((tranche) => tranche.personnes))).toBeLessThan(4000);
    expect(tranchesPour(2000, JOUR)).toEqual([]);
    expect(tranchesPour(3000, JOUR).reduce((somme, t) => somme + t.personnes, 0)).toBe(1000);
  });

  it('couvre dix ans de jours ouvrés, et deux tranches d’un lieu n’ont jamais le même', () => {
    const saintDenis = tranches.filter(({ site }) => site.id === 103);
    expect(saintDenis.length).toBeGreaterThan(3);
    const jours = saintDenis.flatMap(({ passes }) => passes);
    expect(new Set(jours).size).toBe(jours.length);
    expect(jours.length).toBeGreaterThan(2500);
    expect([...jours].sort()[0]?.slice(0, 7)).toBe('2016-11');
    expect(jours.every((jour) => jour < JOUR && estOuvre(jour))).toBe(true);
    const suite = saintDenis.flatMap(({ aVenir }) => aVenir);
    expect(new Set(suite).size).toBe(12);
    expect([...suite].sort()[0]).toBe(JOUR);
  });

  it('numérote les fiches sans jamais en reprendre un numéro', () => {
    const debuts = tranches.map(({ premier }) => premier);
    expect(new Set(debuts).size).toBe(tranches.length);
    expect(Math.min(...debuts)).toBeGreaterThan(2100);
  });

  it('peuple un voisinage pareil avec la même graine : ses communes, ses fiches, ses numéros', () => {
    const [tranche] = tranches;
    if (!tranche) throw new Error('Aucune tranche');
    const { communes, premier } = tranche;
    const peupler = (graine: string) =>
      unVoisinage(graine, JOUR, { nombre: 1000, premier, communes });
    const population = peupler('93');
    expect(peupler('93')).toEqual(population);
    expect(peupler('94')).not.toEqual(population);
    const codes = new Set(communes.map(({ code }) => code));
    for (const { codeCommune } of population.habitants)
      expect(codeCommune === null || codes.has(codeCommune)).toBe(true);
    const numeros = population.habitants.flatMap(({ moyens }) => moyens.map((m) => m.valeur));
    const partages = population.presqueDoubles.length + population.homonymes.length;
    expect(numeros.length - new Set(numeros).size).toBeLessThanOrEqual(partages);
    expect(numeros.every((numero) => numero.startsWith('+999'))).toBe(true);
  });

  it('protège environ une personne sur cent, et n’écrit pas où elle est', () => {
    const communes = tranches[0]?.communes ?? [];
    const { habitants } = unVoisinage('protegees', JOUR, { nombre: 12_000, premier: 1, communes });
    const protegees = habitants.filter((h) => h.protegee);
    expect(protegees.length / habitants.length).toBeGreaterThan(0.007);
    expect(protegees.length / habitants.length).toBeLessThan(0.013);
    expect(protegees.every((h) => h.adresses.length === 0)).toBe(true);
  });
});

describe('Les noms d’un département entier', () => {
  const tirer = (lignee: typeof uneLignee, combien: number) => {
    const hasard = alea('noms');
    return new Set(Array.from({ length: combien }, () => lignee(hasard).nom()));
  };

  it('sont bien plus divers que ceux d’un essai, et le restent à mesure', () => {
    const essai = tirer(uneLignee, 20_000);
    const vingt = tirer(uneLigneeRare, 20_000);
    const quarante = tirer(uneLigneeRare, 40_000);
    expect(vingt.size).toBeGreaterThan(essai.size * 1.5);
    // Still one name in ten is new: six hundred thousand people reach 45,000 (docs/mesures.md).
    expect(quarante.size - vingt.size).toBeGreaterThan(2000);
    for (const nom of quarante) expect(nom.trim().length, nom).toBeGreaterThan(1);
    for (const forme of [
      /^(?:de|du|Le) \p{Lu}/u,
      /^(?:Ben|El|Aït) \p{Lu}/u,
      /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u,
    ])
      expect([...quarante].filter((nom) => forme.test(nom)).length, String(forme)).toBeGreaterThan(
        20,
      );
  });
});

describe('Les agents d’un département entier', () => {
  const agents = [...AGENTS, ...renforts(3000, JOUR)];

  it('sont 3 000, chacun à son lieu, avec une à trois missions dont la première court', () => {
    expect(agents).toHaveLength(3000);
    expect(renforts(AGENTS.length, JOUR)).toEqual([]);
    expect(renforts(3000, JOUR)).toEqual(agents.slice(AGENTS.length));
    for (const cle of ['id', 'identifiant'] as const)
      expect(new Set(agents.map((agent) => agent[cle])).size).toBe(3000);
    const missions = agents.map((agent) => agent.missions.length);
    expect(new Set(missions)).toEqual(new Set([1, 2, 3]));
    for (const { missions: siennes } of agents) {
      expect(siennes[0]).toMatchObject({ au: null });
      for (const { du, au } of siennes) expect(au === null || au > du).toBe(true);
    }
  });
});
