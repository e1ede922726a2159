import { expect, it } from 'vitest';
import { dateCivile } from '#socle/pur';
import { jourAPreparer } from './prochaine-ouverture.ts';

const lieu = (horaires: string | null) => ({ id: 11, horaires });
const jour = (texte: string) => dateCivile(texte);

it('un vendredi, un lieu ordinaire prépare le lundi ; le samedi rien ; le dimanche le lundi encore', () => {
  const ordinaire = lieu(null);
  expect(jourAPreparer(ordinaire, [], jour('2026-11-27'))).toBe('2026-11-30');
  expect(jourAPreparer(ordinaire, [], jour('2026-11-28'))).toBeNull();
  expect(jourAPreparer(ordinaire, [], jour('2026-11-29'))).toBe('2026-11-30');
});

it('un lieu ouvert le samedi a son cahier le vendredi', () => {
  expect(jourAPreparer(lieu('Tu-Sa 09:00-17:00; PH off'), [], jour('2026-11-27'))).toBe(
    '2026-11-28',
  );
});

it('ni un jour férié, ni une fermeture du lieu ; l’absence d’un agent ne ferme pas', () => {
  expect(jourAPreparer(lieu(null), [], jour('2026-12-24'))).toBe('2026-12-28');
  const fermee = { siteId: 11, agentId: null, du: jour('2026-11-27'), au: jour('2026-11-27') };
  expect(jourAPreparer(lieu(null), [fermee], jour('2026-11-26'))).toBe('2026-11-30');
  expect(jourAPreparer(lieu(null), [{ ...fermee, agentId: 7 }], jour('2026-11-26'))).toBe(
    '2026-11-27',
  );
});

it('un lieu fermé pour longtemps n’a rien à préparer', () => {
  const fermee = { siteId: 11, agentId: null, du: jour('2026-11-01'), au: jour('2027-01-31') };
  expect(jourAPreparer(lieu(null), [fermee], jour('2026-11-26'))).toBeNull();
});
