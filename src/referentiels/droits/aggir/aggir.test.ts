import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type Adverbes,
  GRILLE_AGGIR,
  lireUnProfil,
  type Modalite,
  modaliteDUneVariable,
  type Profil,
} from './index.ts';
import { VARIABLES_QUI_PESENT } from './variables.ts';

const profil = (lettres: string): Profil =>
  Object.fromEntries(
    VARIABLES_QUI_PESENT.map((variable, place) => [variable, lettres[place] as Modalite]),
  ) as Profil;

const tous: string[] = VARIABLES_QUI_PESENT.reduce<string[]>(
  (debuts) => debuts.flatMap((debut) => [`${debut}A`, `${debut}B`, `${debut}C`]),
  [''],
);

const compter = (valeurs: readonly number[]) =>
  valeurs.reduce<Record<number, number>>((comptes, valeur) => {
    comptes[valeur] = (comptes[valeur] ?? 0) + 1;
    return comptes;
  }, {});

describe('la grille AGGIR', () => {
  it('classe les 6 561 profils comme le décret', () => {
    const classes = tous.map((lettres) => GRILLE_AGGIR.classer(profil(lettres)));
    expect(classes).toHaveLength(6561);
    expect(compter(classes.map(({ gir }) => gir))).toEqual({
      1: 8,
      2: 3208,
      3: 2400,
      4: 760,
      5: 157,
      6: 28,
    });
    expect(compter(classes.map(({ rang }) => rang))).toEqual({
      1: 8,
      2: 131,
      3: 414,
      4: 1085,
      5: 4,
      6: 336,
      7: 1238,
      8: 1253,
      9: 1147,
      10: 490,
      11: 270,
      12: 157,
      13: 28,
    });
    // The counts could agree while two profiles are swapped: the whole list is held too.
    const empreinte = createHash('sha256')
      .update(tous.map((lettres, place) => `${lettres}:${classes[place]?.rang}`).join('\n'))
      .digest('hex');
    expect(empreinte).toBe('290b0c4a8e41f0e4e8540f89b04b38e6f71e7d6ffcc459a07de977a08ffc27b7');
  });

  it.each([
    ['CCCCCCCC', 'A', 4440, 1, 1],
    ['CCCCCCCB', 'A', 4272, 2, 2],
    ['CCAAAAAA', 'B', 2700, 4, 2],
    ['AACCAAAA', 'F', 1000, 9, 3],
    ['BBBBBBBB', 'G', 1100, 10, 4],
    ['AAABAAAA', 'H', 2000, 12, 5],
    ['CAAAAAAA', 'H', 0, 13, 6],
  ])('%s : groupe %s, total %i, rang %i, GIR %i', (lettres, groupe, total, rang, gir) => {
    const classement = GRILLE_AGGIR.classer(profil(lettres));
    expect(classement).toMatchObject({ rang, gir });
    expect(classement.etapes.at(-1)).toMatchObject({ groupe, total });
  });

  it('garde les anomalies officielles, et en prévient l’évaluateur', () => {
    const pas = new Set(
      tous.flatMap((lettres) =>
        GRILLE_AGGIR.vigilance(profil(lettres)).map(({ variable, de, vers }) => {
          const place = VARIABLES_QUI_PESENT.indexOf(variable);
          return `${variable}:${de}>${vers}:${lettres.slice(0, place)}_${lettres.slice(place + 1)}`;
        }),
      ),
    );
    const de = (debut: string) => [...pas].filter((un) => un.startsWith(debut)).length;
    expect([pas.size, de('transfert:B>C'), de('deplacement_interieur:A>B')]).toEqual([30, 16, 14]);
    expect(GRILLE_AGGIR.classer(profil('AAAAAABA')).gir).toBe(5);
    expect(GRILLE_AGGIR.classer(profil('AAAAAACA')).gir).toBe(6);
    expect(GRILLE_AGGIR.vigilance(profil('AAAAAACA'))[0]?.note).toContain('GIR 6 au lieu du GIR 5');
    expect(GRILLE_AGGIR.vigilance(profil('CCCCCCCC'))).toEqual([]);
  });

  it('dit chaque étape jusqu’au groupe qui décide', () => {
    const dit = GRILLE_AGGIR.dire(GRILLE_AGGIR.classer(profil('CCAAAAAA')));
    expect(dit.map((phrase) => phrase.replaceAll(/\s/g, ' '))).toEqual([
      'Groupe A : Cohérence C 2 000 + Orientation C 1 200 = 3 200. C’est moins que 3 390 : on passe au groupe suivant.',
      'Groupe B : Cohérence C 1 500 + Orientation C 1 200 = 2 700. Le seuil de 2 016 est atteint : rang 4.',
      'Rang 4 : GIR 2. Les GIR 1 à 4 ouvrent l’APA.',
    ]);
    expect(GRILLE_AGGIR.dire(GRILLE_AGGIR.classer(profil('AAAAAAAA'))).at(-2)).toContain(
      'aucun groupe ne retient la personne, rang 13',
    );
  });

  it('refuse un profil incomplet plutôt que de lire A', () => {
    expect(lireUnProfil({ coherence: 'A' })).toMatchObject({
      ok: false,
      refus: { code: 'variables_manquantes' },
    });
    expect(lireUnProfil({ ...profil('AAAAAAAA'), toilette: 'D' })).toMatchObject({
      ok: false,
      refus: { code: 'modalite_inconnue', variable: 'toilette' },
    });
    expect(lireUnProfil({ ...profil('AAAAAAAA'), communication: 'B' })).toMatchObject({ ok: true });
  });
});

describe('des adverbes à la modalité', () => {
  const oui: Adverbes = {
    spontanement: true,
    totalement: true,
    correctement: true,
    habituellement: true,
  };
  const non: Adverbes = {
    spontanement: false,
    totalement: false,
    correctement: false,
    habituellement: false,
  };
  const parfois: Adverbes = { ...oui, habituellement: false };
  const lire = (variable: Parameters<typeof modaliteDUneVariable>[0], ...lus: Adverbes[]) => {
    const noms = { alimentation: ['se_servir', 'manger'], elimination: ['urinaire', 'fecale'] };
    const sous = noms[variable as keyof typeof noms] ?? ['haut', 'bas'];
    const lu = modaliteDUneVariable(
      variable,
      Object.fromEntries(sous.map((nom, place) => [nom, lus[place]])),
    );
    return lu.ok ? lu.valeur.modalite : lu.refus.code;
  };

  it.each([
    ['toilette', oui, oui, 'A'],
    ['toilette', oui, non, 'B'],
    ['toilette', non, non, 'C'],
    ['alimentation', oui, non, 'B'],
    ['alimentation', non, parfois, 'C'],
    ['alimentation', parfois, parfois, 'B'],
    ['elimination', oui, non, 'C'],
    ['elimination', oui, parfois, 'B'],
  ] as const)('%s', (variable, un, deux, attendue) => {
    expect(lire(variable, un, deux)).toBe(attendue);
  });

  it('dit l’adverbe qui manque, et refuse une sous-variable non observée', () => {
    expect(modaliteDUneVariable('toilette', { haut: oui, bas: parfois })).toMatchObject({
      valeur: { modalite: 'B', raison: expect.stringContaining('pas habituellement') },
    });
    expect(lire('toilette', oui)).toBe('sous_variable_manquante');
  });
});
