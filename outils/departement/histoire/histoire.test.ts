import { describe, expect, it } from 'vitest';
import {
  ajouterMinutes,
  aujourdHuiA,
  dateCivile,
  type Instant,
  instantDuMur,
  minutesEntre,
} from '#socle/pur';
import { AGENTS, presences } from '../agents/agents.ts';
import { habitants } from '../habitants/habitants.ts';
import { partenaires } from '../partenaires/partenaires.ts';
import { SITES } from '../services/sites.ts';
import { salleDUnAutreJour } from './aujourd-hui.ts';
import { histoire, planterLeDecor } from './histoire.ts';
import { RECITS } from './lire-les-paroles.ts';

const JOUR = dateCivile('2026-11-23');
const MAINTENANT = instantDuMur(JOUR, '10:42');
const population = habitants('93', JOUR);
const offre = partenaires(JOUR);
const racontee = histoire('93', MAINTENANT, population, offre);

describe('les paroles', () => {
  it('sont environ 150, toutes différentes, et le lexique entend quelque chose dans chacune', () => {
    expect(RECITS.length).toBeGreaterThanOrEqual(145);
    expect(new Set(RECITS.map((r) => r.paroles)).size).toBe(RECITS.length);
    expect(RECITS.filter((r) => r.themes.length === 0).map((r) => r.paroles)).toEqual([]);
  });
});

describe('l’histoire du département de démonstration', () => {
  it('se raconte pareil avec la même graine au même moment', () => {
    expect(histoire('93', MAINTENANT, population, offre)).toEqual(racontee);
    expect(histoire('94', MAINTENANT, population, offre)).not.toEqual(racontee);
  });

  it('est vivante : des venues, des demandes, des orientations dans tous leurs états', () => {
    expect(racontee.venues.length).toBeGreaterThan(500);
    expect(racontee.contacts.length).toBeGreaterThan(350);
    expect(new Set(racontee.orientations.map((o) => o.etat))).toEqual(
      new Set([
        'envoyee',
        'lue',
        'acceptee',
        'refusee',
        'plus_de_temps',
        'premier_rendez_vous',
        'close',
        'silencieuse',
      ]),
    );
    expect(racontee.promesses.some((p) => p.tenueLe === null && p.pourLe < MAINTENANT)).toBe(true);
    expect(new Set(racontee.venues.map((v) => v.etat))).toEqual(
      new Set(['attend', 'recue', 'partie', 'non_recue']),
    );
    expect(racontee.dangers.every((d) => d.reponse !== null && d.reponduLe !== null)).toBe(true);
  });

  it('ne cite que des personnes, agents, lieux et partenaires qui existent', () => {
    const connus = new Set(population.habitants.map((h) => h.cle));
    const agents = new Set(AGENTS.map((a) => a.id));
    const sites = new Set(SITES.map((s) => s.id));
    const structures = new Set(offre.structures.map((s) => s.id));
    const services = new Set(offre.services.map((s) => s.id));
    const contacts = new Set(racontee.contacts.map((c) => c.cle));
    const venues = new Set(racontee.venues.map((v) => v.cle));
    for (const { habitant } of [
      ...racontee.venues,
      ...racontee.contacts,
      ...racontee.orientations,
      ...racontee.promesses,
      ...racontee.rendezVous,
      ...racontee.referents,
    ])
      if (habitant !== null) expect(connus).toContain(habitant);
    for (const o of racontee.orientations) {
      expect(contacts).toContain(o.contact);
      expect(agents).toContain(o.deAgentId);
      if (o.vers.genre === 'site') expect(sites).toContain(o.vers.siteId);
      else {
        expect(structures).toContain(o.vers.structureId);
        if (o.vers.serviceId) expect(services).toContain(o.vers.serviceId);
      }
    }
    for (const c of racontee.contacts) if (c.venue) expect(venues).toContain(c.venue);
    for (const v of racontee.venues)
      if (v.rendezVous) expect(racontee.rendezVous.map((r) => r.cle)).toContain(v.rendezVous);
    for (const cles of [
      racontee.venues,
      racontee.contacts,
      racontee.orientations,
      racontee.promesses,
      racontee.rendezVous,
      racontee.questions,
    ])
      expect(new Set(cles.map((c) => c.cle)).size).toBe(cles.length);
  });

  it('n’a rien après le présent que des promesses et des rendez-vous, et les étapes sont dans l’ordre', () => {
    for (const o of racontee.orientations) {
      const dates = o.etapes.map((e) => e.le);
      expect([...dates].sort()).toEqual(dates);
      expect((dates.at(-1) ?? '') <= MAINTENANT).toBe(true);
    }
    for (const v of racontee.venues) expect(v.arriveeLe <= MAINTENANT).toBe(true);
    for (const q of racontee.questions)
      expect((q.reponduLe ?? q.recueLe) >= q.recueLe && q.recueLe < MAINTENANT).toBe(true);
    for (const c of racontee.constats)
      expect((c.reponduLe ?? c.le) >= c.le && c.le < MAINTENANT).toBe(true);
  });

  it('ne laisse jamais sans réponse une demande où il y a des violences ; l’enfant en danger va à la CRIP', () => {
    const graves = new Set(racontee.contacts.filter((c) => c.violence === 'oui').map((c) => c.cle));
    const suites = racontee.orientations.filter((o) => graves.has(o.contact));
    expect(suites.length).toBeGreaterThan(5);
    expect(suites.filter((o) => o.etat === 'refusee')).toEqual([]);
    const enfants = suites.filter((o) => o.quoi === 'Un enfant en danger');
    expect(enfants.length).toBeGreaterThan(0);
    for (const o of enfants) expect(o.vers).toEqual({ genre: 'site', siteId: 501 });
  });

  it('montre la salle d’Aubervilliers à 10:42, Karim depuis 34 minutes', () => {
    const salle = racontee.venues.filter((v) => v.etat === 'attend');
    expect(salle.map((v) => v.codeSalle)).toEqual([
      'A-21',
      'A-22',
      'A-23',
      'A-24',
      'A-25',
      'A-26',
      'A-27',
    ]);
    expect(salle[0]).toMatchObject({
      nomDit: 'Karim',
      espaceCalme: true,
      arriveeLe: instantDuMur(JOUR, '10:08'),
    });
    const matin = racontee.rendezVous.slice(0, 5).map((r) => [r.debut, r.nomDit]);
    expect(matin[0]).toEqual([instantDuMur(JOUR, '10:30'), 'Mei Lin']);
    expect(matin[4]).toEqual([instantDuMur(JOUR, '11:30'), 'Rosa Ferreira']);
    expect(
      racontee.rendezVous.filter(
        (r) => r.debut >= instantDuMur(JOUR, '00:00') && r.debut < instantDuMur(JOUR, '23:59'),
      ),
    ).toHaveLength(14);
  });

  it('raconte le fil d’Awa : le CCAS se tait depuis deux jours ouvrés', () => {
    expect(racontee.orientations.find((o) => o.cle === 'awa-electricite')).toMatchObject({
      etat: 'silencieuse',
      reponsePromiseLe: '2026-11-19',
    });
  });

  it.each(['00:05', '03:00', '19:30', '23:58'])(
    'tient à toute heure, à %s comme un dimanche',
    (heure) => {
      const moment: Instant = instantDuMur(dateCivile('2026-11-29'), heure);
      const autre = histoire('93', moment, population, offre);
      expect(
        autre.venues.filter((v) => v.etat === 'attend').every((v) => v.jour === '2026-11-29'),
      ).toBe(true);
      for (const p of autre.promesses) expect(p.faiteLe < p.pourLe).toBe(true);
    },
  );
});

describe('la scène du jour', () => {
  it.each([
    ['un matin', '2026-11-23', '09:05'],
    ['le soir', '2026-11-23', '21:40'],
    ['juste après minuit', '2026-11-23', '00:10'],
    ['à minuit deux', '2026-11-23', '00:02'],
    ['un dimanche', '2026-11-29', '15:20'],
  ])('tient debout %s', (_, jour, heure) => {
    const maintenant = instantDuMur(dateCivile(jour), heure);
    const decor = planterLeDecor(maintenant, population, offre);
    const scene = histoire('93', maintenant, population, offre);
    const salle = scene.venues.filter((v) => v.jour === jour && v.siteId === 101);
    expect(salle.map((v) => v.etat)).toEqual(Array(7).fill('attend'));
    expect(salle.every((v) => v.arriveeLe <= maintenant)).toBe(true);
    expect(salle.every((v) => aujourdHuiA(v.arriveeLe as Instant) === jour)).toBe(true);
    const libre = presences(decor.maintenant).find(({ detail }) => detail?.startsWith('Libre'));
    const dans = minutesEntre(
      decor.maintenant,
      instantDuMur(decor.aujourdHui, (libre?.detail ?? '').slice(-5)),
    );
    if (heure < '23:30') expect(dans).toBeGreaterThan(0);
    const dues = scene.promesses.filter((p) => p.siteId === 101 && !p.tenueLe);
    expect(dues.some((p) => p.pourLe > decor.maintenant)).toBe(true);
    const oubliees = dues.filter((p) => p.pourLe < ajouterMinutes(decor.maintenant, -5 * 24 * 60));
    expect(oubliees).toEqual([]);
  });

  it('se rejoue un autre jour sous d’autres clés, sans toucher à celles du premier', () => {
    const demain = planterLeDecor(
      instantDuMur(dateCivile('2026-11-24'), '10:00'),
      population,
      offre,
    );
    const { venues, rendezVous } = salleDUnAutreJour(demain);
    const cles = new Set([...racontee.venues, ...racontee.rendezVous].map(({ cle }) => cle));
    expect([...venues, ...rendezVous].filter(({ cle }) => cles.has(cle))).toEqual([]);
    const attendus = new Set(rendezVous.map(({ cle }) => cle));
    expect(venues.filter((v) => v.rendezVous && !attendus.has(v.rendezVous))).toEqual([]);
    expect(venues).toHaveLength(7);
  });
});
