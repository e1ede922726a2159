import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { feuilleDeStyle } from '../feuille-de-style.ts';
import { Champ } from '../formulaires/champs.tsx';
import { Formulaire } from '../formulaires/formulaire.tsx';
import { PageDExemples } from './page-d-exemples.tsx';

describe('Éléments de l’interface', () => {
  const page = renderToStaticMarkup(<PageDExemples />);

  it('aucun style en ligne : la politique de sécurité les refuse', () => {
    expect(page).not.toMatch(/ style="/);
  });

  it('chaque classe employée existe dans la feuille, sauf celles qui ne servent que de repère', () => {
    const feuille = feuilleDeStyle();
    const classes = new Set(
      [...page.matchAll(/class="([^"]+)"/g)].flatMap(([, noms = '']) => noms.split(/\s+/)),
    );
    const REPERES = [
      'noeud',
      'choix',
      'cases',
      'groupe',
      'noeud-fait',
      'plein',
      'mot',
      'exemples-icones',
      'bouton-trait',
      'champ-plein',
      'chronologie-quoi',
    ];
    const inconnues = [...classes].filter(
      (nom) => nom && !REPERES.includes(nom) && !feuille.includes(`.${nom}`),
    );
    expect(inconnues).toEqual([]);
  });

  it('ce qui est à revoir est dit en tête et au-dessus du champ, avec ce qui était écrit', () => {
    const formulaire = renderToStaticMarkup(
      <Formulaire
        action="/"
        saisie={{ date: 'dimanche 29' }}
        aRevoir={[{ champ: 'date', phrase: 'C’est un dimanche.' }]}
      >
        <Champ nom="date" libelle="Date promise" />
      </Formulaire>,
    );
    expect(formulaire).toContain('Un point à revoir. Rien de ce que vous avez écrit n’est perdu.');
    expect(formulaire).toContain('href="#champ-date"');
    expect(formulaire).toContain('value="dimanche 29"');
    expect(formulaire).toContain('aria-describedby="champ-date-point"');
  });

  it('un thème illisible empêche de faire la feuille, avec la paire nommée', () => {
    expect(() => feuilleDeStyle({ prune: { clair: '#EEDDEE', sombre: '#332233' } })).toThrow(
      /prune sur fond/,
    );
  });
});
