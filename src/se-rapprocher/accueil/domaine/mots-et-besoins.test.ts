import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BESOINS_DU_LEXIQUE,
  besoinsDansLesMots,
  besoinsProposes,
  EXPRESSIONS,
} from './mots-et-besoins.ts';

const entendre = (texte: string) =>
  besoinsDansLesMots(texte).map(({ theme, extrait }) => [theme, extrait]);
const themes = (texte: string) => [...new Set(besoinsDansLesMots(texte).map((e) => e.theme))];

describe('les besoins dans les mots de tous les jours', () => {
  it('entend l’argent et la santé de l’enfant, et cite ses mots', () => {
    const texte = 'je n’arrive plus à payer et la petite tousse';
    expect(entendre(texte)).toEqual([
      ['manque-d-argent', 'je n’arrive plus à payer'],
      ['sante-de-l-enfant', 'la petite tousse'],
    ]);
    expect(besoinsProposes(besoinsDansLesMots(texte))).toEqual(['argent', 'sante', 'enfants']);
  });

  it('préfère le loyer à l’argent en général', () => {
    const texte =
      'Je n’arrive plus à payer le loyer depuis septembre, j’ai reçu un papier du tribunal. Et la petite tousse toutes les nuits.';
    expect(entendre(texte)).toEqual([
      ['loyer-impaye', 'payer le loyer'],
      ['expulsion', 'un papier du tribunal'],
      ['sante-de-l-enfant', 'la petite tousse'],
      ['sante-de-l-enfant', 'tousse toutes les nuits'],
    ]);
  });

  it.each([
    ['j’arrive plus a payé', 'manque-d-argent'],
    ['jai des retard de loyé', 'loyer-impaye'],
    ['on va nous expulsé', 'expulsion'],
    ['je suis ensainte de 5 mois', 'grossesse'],
    ['une apartement plus grand', 'logement-trop-petit'],
    ['besoin d’une place en crêche', 'creche'],
    ['ils mon coupé l’électricité', 'energie'],
    ['j ai plus rien a mangé', 'alimentation'],
    ['l’uissier est passé', 'expulsion'],
    ['il me tape le soir', 'violence'],
    ['mon fils est andicapé', 'handicap'],
    ['jen peux plus', 'epuisement'],
    ['la CAF répond pas', 'allocations'],
    ['renouvelé mes papiers à la préfecture', 'titre-de-sejour'],
    ['ma mère oublie tout, elle vit seule', 'perte-d-autonomie'],
    ['je ne sais pas où dormir ce soir', 'sans-abri'],
    ['je comprends pas la lettre', 'courrier-incompris'],
    ['sortir de chez soi, 82 ans', 'isolement'],
    ['ma mère oublie le gaz', 'perte-d-autonomie'],
    ['mon mari m’a mise dehors', 'violence'],
    ['mon mari m’a mise dehors', 'sans-abri'],
    ['jdor dehor ac mes enfan', 'sans-abri'],
    ['jai mal au dents mais jai pas de mutuelle', 'couverture-maladie'],
    ['je veux plus vivre', 'idees-noires'],
    ['ma fille a été placée', 'enfant-confie'],
    ['j’ai peur qu’on me prenne mes enfants', 'enfant-confie'],
    ['le proprio veut nous mettre dehors', 'expulsion'],
    ['mes papiers expire bientot', 'titre-de-sejour'],
    ['j’ai un bebe de 2 mois et plus de lait', 'alimentation'],
    ['je bois trop', 'addictions'],
    ['mon frigo est en panne', 'couches-et-vetements'],
    ['je prends soin de ma femme malade', 'aidants'],
    ['je garde mon petit-fils depuis que sa mère est partie', 'etre-parent'],
    ['la voisine frappe la petite', 'enfant-en-danger'],
  ])('comprend « %s »', (texte, theme) => {
    expect(themes(texte)).toContain(theme);
  });

  it.each([
    ['ce n’est pas pour le loyer, c’est pour la crèche', ['creche']],
    ['Je n’ai pas de dettes.', []],
    ['Je n’ai pas de mutuelle.', ['couverture-maladie']],
    ['Ce n’est pas pour la mutuelle.', []],
    ['Ma fille n’a pas ses vaccins', ['sante-de-l-enfant']],
    ['Je n’ai pas de travail.', ['recherche-d-emploi']],
    ['Je ne veux pas perdre mon logement.', ['expulsion']],
    ['Il ne tousse pas', []],
    ['bonjour, il fait beau', []],
    ['', []],
  ])('tient compte de la négation dans « %s »', (texte, attendus) => {
    expect(themes(texte)).toEqual(attendus);
  });

  it('garde la violence même niée : l’agent posera la question', () => {
    expect(themes('Mon mari ne me frappe pas, il crie')).toEqual(['violence']);
  });

  it('connaît au moins 250 expressions, et chaque besoin en a', () => {
    expect(EXPRESSIONS.length).toBeGreaterThanOrEqual(250);
    for (const besoin of BESOINS_DU_LEXIQUE)
      expect(EXPRESSIONS.filter((e) => e.besoins.includes(besoin)).length, besoin).toBeGreaterThan(
        8,
      );
    expect(EXPRESSIONS.every((e) => e.besoins.length > 0 && e.pieces.length > 0)).toBe(true);
  });

  it('cite toujours le texte tel quel, quel que soit le texte', () => {
    const mots = fc.constantFrom(
      'je',
      'n’',
      'pas',
      'loyer',
      'payer',
      'le',
      'enceinte',
      'É',
      '🙂',
      'pluie',
      '.',
      'tousse',
      'plus',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(mots, { maxLength: 40 }).map((m) => m.join(' ')),
        ),
        (texte) => {
          for (const { extrait, debut, fin } of besoinsDansLesMots(texte)) {
            expect(extrait).toBe(texte.slice(debut, fin));
            expect(extrait.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('vient à bout d’un très long texte', () => {
    const long = 'je n’arrive plus à payer le loyer et la petite tousse encore. '.repeat(300);
    expect(long.length).toBeGreaterThan(18_000);
    expect(besoinsDansLesMots(long).length).toBeGreaterThan(500);
  });
});
