import { describe, expect, it } from 'vitest';
import { commandes } from './commandes.ts';
import { direLAide, lireLesArguments } from './lire-les-arguments.ts';

const lire = (ligne: string) => lireLesArguments(commandes, ligne.split(' ').filter(Boolean));
const refus = (ligne: string) => {
  const lecture = lire(ligne);
  return lecture.ok ? null : lecture.refus;
};

describe('La ligne de commande', () => {
  it('donne l’aide quand on ne demande rien, ou --help', () => {
    for (const ligne of ['', '--help', '-h'])
      expect(lire(ligne)).toMatchObject({ ok: true, valeur: { genre: 'aide', commande: null } });
    expect(lire('comptes inviter --help')).toMatchObject({
      valeur: { genre: 'aide', commande: { nom: 'comptes inviter' } },
    });
  });

  it('lit les mots, les options et --json', () => {
    expect(lire('importer services fichier.csv --a-blanc --json')).toMatchObject({
      valeur: {
        genre: 'commande',
        commande: { nom: 'importer' },
        demande: { mots: ['services', 'fichier.csv'], options: { aBlanc: true }, json: true },
      },
    });
    expect(lire('departement generer --graine 7')).toMatchObject({
      valeur: { demande: { options: { graine: 7 }, json: false } },
    });
  });

  it('refuse en une phrase ce qui manque, ce qui est de trop et ce qui n’existe pas', () => {
    expect(refus('toto')).toContain('Aucune commande ne s’appelle « toto »');
    expect(refus('departement')).toContain('Aucune commande ne s’appelle « departement »');
    expect(refus('importer services')).toContain('Il manque <fichier>');
    expect(refus('migrer vite')).toContain('« vite » est de trop');
    expect(refus('migrer --force')).toContain('L’option --force n’existe pas');
  });

  it('dit dans l’aide chaque commande, et chaque option de chacune', () => {
    const toutes = direLAide(commandes, null).join('\n');
    for (const commande of commandes) {
      expect(toutes).toContain(commande.nom);
      const aide = direLAide(commandes, commande).join('\n');
      expect(aide).toContain('--json');
      expect(aide).toContain(commande.phrase);
    }
  });
});
