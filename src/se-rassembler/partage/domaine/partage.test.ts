import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHAMPS,
  type ChampChoisi,
  ecrireLExtrait,
  lireLExtrait,
  NOMS_DE_CHAMP,
} from './extrait.ts';
import { CLASSES, FONDEMENTS } from './fondements.ts';
import { verifierLeFondement, verifierSonInformation } from './verifier-un-partage.ts';

describe('Le fondement d’un partage', () => {
  it('sans fondement, ou avec un fondement inconnu, il n’y a pas de partage', () => {
    expect(verifierLeFondement(undefined, 'crip')).toMatchObject({
      refus: { raison: 'sans_fondement' },
    });
    expect(verifierLeFondement('parce que', 'crip')).toMatchObject({
      refus: { raison: 'sans_fondement' },
    });
    expect(verifierLeFondement('toString', 'crip').ok).toBe(false);
  });

  it.each([
    ['L226-3', 'partenaire_social'],
    ['L121-6-2', 'equipe_de_soins'],
    ['L226-2-2', 'autre_institution'],
    ['accord_de_la_personne', 'crip'],
    ['L1110-4', 'autre_institution'],
  ])('%s ne permet pas d’écrire à la classe %s', (code, classe) => {
    expect(verifierLeFondement(code, classe)).toMatchObject({
      ok: false,
      refus: { raison: 'hors_fondement' },
    });
  });

  it('chaque fondement est daté, référencé, et nomme ses destinataires', () => {
    for (const fondement of Object.values(FONDEMENTS)) {
      expect(fondement.reference.length).toBeGreaterThan(10);
      expect(fondement.depuis).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(fondement.classes.length).toBeGreaterThan(0);
      expect(fondement.classes.every((classe) => classe in CLASSES)).toBe(true);
    }
  });

  it('celui qui repose sur son accord ne tient pas sans elle', () => {
    expect(
      verifierSonInformation('accord_de_la_personne', 'sans_elle', { informee: true }),
    ).toMatchObject({ refus: { raison: 'son_accord_manque' } });
    expect(verifierSonInformation('L121-6-2', 'sans_elle', { informee: true }).ok).toBe(true);
  });

  it('ne pas l’informer demande une raison, et seulement là où la loi l’admet', () => {
    const tue = {
      informee: false,
      pourquoi: 'Le parent lit ses messages : cela la mettrait en danger.',
    } as const;
    expect(verifierSonInformation('L226-3', 'sans_elle', tue).ok).toBe(true);
    expect(
      verifierSonInformation('L226-3', 'sans_elle', { informee: false, pourquoi: 'non' }),
    ).toMatchObject({ refus: { raison: 'pourquoi_pas_informee' } });
    expect(verifierSonInformation('L121-6-2', 'sans_elle', tue)).toMatchObject({
      refus: { raison: 'information_obligatoire' },
    });
  });
});

describe('L’extrait', () => {
  const champs = fc.array(
    fc.record({
      nom: fc.constantFrom(...NOMS_DE_CHAMP),
      texte: fc.string({ unit: 'binary', maxLength: 1500 }),
    }),
    { maxLength: 12 },
  );

  it('se relit tel qu’il a été écrit, octet pour octet, quoi que l’on y mette', () => {
    fc.assert(
      fc.property(champs, (choisis: ChampChoisi[]) => {
        const texte = ecrireLExtrait(choisis);
        const relu = lireLExtrait(texte);
        expect(ecrireLExtrait(relu)).toBe(texte);
        expect(Buffer.from(texte, 'utf8').toString('utf8')).toBe(texte);
        expect(texte).not.toContain('\u0000');
        expect(texte.length).toBeLessThanOrEqual(20_000);
      }),
    );
  });

  it('laisse de côté ce qui n’a pas été choisi, et garde l’ordre de lecture', () => {
    const texte = ecrireLExtrait([
      { nom: 'elle_dit', texte: 'Je peux payer la moitié.' },
      { nom: 'joindre', texte: '   ' },
      { nom: 'pour', texte: 'Awa D., Aubervilliers' },
    ]);
    expect(lireLExtrait(texte).map(({ nom }) => CHAMPS[nom])).toEqual(['Pour', 'Elle dit']);
  });
});
