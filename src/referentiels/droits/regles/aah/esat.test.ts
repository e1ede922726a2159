import { describe, expect, it } from 'vitest';
import { repondreAUneSituation } from '../../calcul/repondre.ts';
import { moisEcrit } from '../../langue/mois.ts';
import { GRAPHE_NATIONAL } from '../graphe-national.ts';

const aah = (mois: string, faits: object) => {
  const dit = repondreAUneSituation(
    GRAPHE_NATIONAL,
    { individus: { a: { age: 40, taux_incapacite: 0.8, ...faits } } },
    { mois: moisEcrit(mois), droits: ['aah'] },
  );
  if ('erreur' in dit) throw new Error(dit.erreur.phrase);
  return dit.droits[0];
};

describe('L’AAH d’un travailleur d’ESAT', () => {
  it.each([
    // D. 821-10: 3.5, 4, 4.5 or 5 % off, by the share of the Smic that the establishment pays.
    [0.05, 1016.05 - 700 * 0.965],
    [0.12, 1016.05 - 700 * 0.96],
    [0.15, 1016.05 - 700 * 0.955],
    [0.5, 1016.05 - 700 * 0.95],
  ])('avant juillet 2026, une part de %d du Smic laisse %d €', (part, attendu) => {
    const faits = { remuneration_esat: 700, esat_part_du_smic: part };
    expect(aah('2024-06', faits)?.montant).toBeCloseTo(attendu, 2);
  });

  it('ne dépasse pas, avec la rémunération, le Smic brut', () => {
    // 11.65 × 151.67 − 1 500, where the difference with the pay alone would leave nothing.
    const faits = { remuneration_esat: 1500, esat_part_du_smic: 0.5 };
    expect(aah('2024-06', faits)?.montant).toBe(0);
    expect(aah('2024-06', { remuneration_esat: 900, esat_part_du_smic: 0.5 })?.montant).toBe(
      161.05,
    );
  });

  it('sans la part de l’établissement, est encadrée ; depuis juillet 2026, son calcul est à dire', () => {
    expect(aah('2024-06', { remuneration_esat: 700 })).toMatchObject({
      statut: 'inconnu',
      manque: expect.arrayContaining([expect.objectContaining({ variable: 'esat_part_du_smic' })]),
    });
    expect(aah('2026-07', { travailleur_esat: true, remuneration_esat: 700 })?.statut).toBe(
      'inconnu',
    );
    expect(aah('2026-07', { travailleur_esat: true, aah_en_esat: 500 })?.montant).toBe(500);
  });
});

describe('L’AAH après soixante-deux ans', () => {
  // L.821-1 CSS: from the age of retirement for inaptitude, which the reform of 2023 left at 62.
  const deTaux = (taux: number, age: number) => ({
    age,
    taux_incapacite: taux,
    aah_restriction_substantielle_durable_acces_emploi: true,
  });
  it('reste à qui a 80 %, cesse sous 80 %, aussi après septembre 2023', () => {
    expect(aah('2024-08', deTaux(0.6, 61))?.montant).toBe(1016.05);
    expect(aah('2024-08', deTaux(0.6, 62))?.statut).toBe('non_du');
    expect(aah('2024-08', deTaux(0.8, 62))?.montant).toBe(1016.05);
  });
});
