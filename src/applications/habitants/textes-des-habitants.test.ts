import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Langue } from '#interface';
import { mesurerLaLisibilite } from '#messages';

/** Every catalogue that a resident reads: the file says so by its name. */
const FICHIERS = globSync('src/**/{mots,numeros}.ts')
  .filter((f) => !f.includes('/domaine/'))
  .sort();

interface Phrase {
  ou: string;
  texte: string;
}

type Parle = (...nommes: string[]) => unknown;

const DITES = ['2026-11-26', '2026-11-26T09:00:00Z', 'X'];

/** Said with dates, instants or names: the first of what it understands. */
function appeler(message: Parle): unknown {
  for (const une of DITES)
    for (const deux of DITES)
      for (const trois of DITES) {
        try {
          return message(une, deux, trois);
        } catch {
          // This message reads something else here.
        }
      }
  throw new Error('a message of a resident understands neither dates nor names');
}

function phrasesDe(message: unknown, ou: string): Phrase[] {
  if (typeof message === 'string') return [{ ou, texte: message }];
  if (typeof message === 'function') return phrasesDe(appeler(message as Parle), ou);
  if (message === null || typeof message !== 'object') return [];
  return Object.entries(message).flatMap(([cle, sien]) => phrasesDe(sien, `${ou} ${cle}`));
}

async function toutesLesPhrases(langue: Langue): Promise<Phrase[]> {
  const lues = await Promise.all(
    FICHIERS.map(async (fichier) => {
      const module = (await import(/* @vite-ignore */ resolve(fichier))) as Record<string, unknown>;
      return Object.entries(module).flatMap(([nom, exporte]) =>
        typeof exporte === 'function' && exporte.length === 1
          ? phrasesDe((exporte as (l: Langue) => unknown)(langue), `${fichier} ${nom}`)
          : [],
      );
    }),
  );
  return lues.flat();
}

const francaises = await toutesLesPhrases('fr');
const anglaises = await toutesLesPhrases('en');

describe('Tout ce qu’un habitant lit', () => {
  it('est trouvé', () => {
    expect(FICHIERS.length).toBeGreaterThanOrEqual(6);
    expect(francaises.length).toBeGreaterThan(80);
  });

  it('est en français clair : phrases courtes, mots de tous les jours, aucun sigle nu', () => {
    const remarques = francaises.flatMap(({ ou, texte }) =>
      mesurerLaLisibilite(texte).remarques.map(
        ({ genre, extrait }) => `${ou} : ${genre} « ${extrait} »`,
      ),
    );
    expect(remarques).toEqual([]);
  });

  it('est dit aussi en anglais, phrase pour phrase, et en phrases courtes', () => {
    expect(anglaises.map(({ ou }) => ou)).toEqual(francaises.map(({ ou }) => ou));
    const longues = anglaises.filter(({ texte }) =>
      mesurerLaLisibilite(texte, 20).remarques.some(({ genre }) => genre === 'phrase_longue'),
    );
    expect(longues).toEqual([]);
  });

  it('ne juge personne, ne crie pas et ne s’excuse pas à vide', () => {
    const interdits = /!|oups|merci de patienter|usager|bénéficiaire|convoqu|non motivé|cas lourd/i;
    expect(francaises.filter(({ texte }) => interdits.test(texte))).toEqual([]);
  });
});
