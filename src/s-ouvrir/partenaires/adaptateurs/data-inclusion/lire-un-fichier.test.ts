import { describe, expect, it } from 'vitest';
import { lireUnFichier } from './lire-un-fichier.ts';

describe('Un fichier JSON cassé dit où, en français', () => {
  it.each([
    ['bonjour', 'ce n’est pas du JSON'],
    ['[{"id": "1"}', 'il s’arrête avant sa fin'],
    ['[\n  {"id": "1",\n  }\n]', 'le JSON se casse à la ligne 3'],
  ])('%j', (texte, detail) => {
    const lu = lireUnFichier(texte, 'json', 'essai');
    expect(lu).toEqual({ ok: false, refus: { raison: 'illisible', detail } });
  });
});
