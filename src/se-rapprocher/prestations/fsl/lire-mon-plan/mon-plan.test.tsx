import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { centimes, dateCivile } from '#socle/pur';
import type { MensualiteTenue, Plan } from '../stockage/plans.ts';
import { MonPlan } from './mon-plan.panneau.tsx';

const une = (rang: number, dueLe: string, etat: MensualiteTenue['etat']): MensualiteTenue => ({
  ...{ rang, etat, dueLe: dateCivile(dueLe), centimes: centimes(6000) },
  ...{ noteeLe: null, noteePar: 'Nadia Benali', promesseId: null },
});
const PLAN: Plan = {
  ...{ id: 'p', demandeId: 'd', creancier: 'Énergie d’essai', etat: 'en_cours' },
  ...{ convenuLe: dateCivile('2026-11-27'), convenuPar: 'Nadia Benali' },
  ...{ arreteLe: null, pourquoi: null },
  mensualites: [
    une(1, '2026-12-05', 'tenue'),
    une(2, '2027-01-05', 'manquee'),
    une(3, '2027-02-05', 'a_venir'),
    une(4, '2027-03-05', 'a_venir'),
  ],
};
const lire = (langue: 'fr' | 'en', plan: Plan = PLAN) =>
  renderToStaticMarkup(<MonPlan plans={[plan]} langue={langue} jour={dateCivile('2027-02-10')} />)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

describe('Le plan de sa dette, sur son reçu', () => {
  it('dit chaque paiement, ce qui reste et le prochain ; un jour passé que personne n’a noté n’est pas manqué', () => {
    const page = lire('fr');
    expect(page).toContain('1 paiement sur 4. Il reste 180 €.');
    expect(page).toContain('Prochain paiement : 60 € le vendredi 5 mars 2027.');
    expect(page).toMatch(/5 janvier 2027 60 € Pas payé/);
    expect(page).toMatch(/5 février 2027 60 € Pas encore noté/);
    expect(page).toContain('Rien ne vous est retiré.');
    expect(page).not.toContain('Nadia');
  });

  it('le même en anglais ; arrêté, il n’annonce plus rien', () => {
    expect(lire('en')).toContain('Nothing is taken from you.');
    const arrete = lire('en', { ...PLAN, etat: 'arrete', arreteLe: dateCivile('2027-02-08') });
    expect(arrete).toContain('This plan was stopped on');
    expect(arrete).not.toContain('Next payment');
  });
});
