import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { dateCivile } from '#socle/pur';
import { NOMS_DES_CHANGEMENTS } from '../domaine/comparer.ts';
import { EssaisABlanc } from './essais-a-blanc.panneau.tsx';

const comptes = (total: number | null) => ({
  total,
  lignes: NOMS_DES_CHANGEMENTS.map((changement) => ({ changement, nombre: null, moyenne: null })),
});

it('un essai à blanc nomme le droit et le paramètre, et ne dresse pas de tableau de cases cachées', () => {
  const dit = renderToStaticMarkup(
    <EssaisABlanc
      essais={[
        {
          id: 'un',
          reglementId: null,
          parametre: 'apa.domicile.plafond.gir_2',
          valeur: 1.5,
          depuis: dateCivile('2027-01-01'),
          demandeLe: '2026-11-27T09:00:00.000Z',
          faitLe: '2026-11-27T09:01:00.000Z',
          comptes: { apa_domicile: comptes(42), pch: comptes(null) },
        },
      ]}
      action={null}
    />,
  );
  expect(dit).toContain('42 demandes ouvertes');
  expect(dit.match(/<table/g)).toHaveLength(1);
  expect(dit).toContain('moins de 11 demandes ouvertes, rien n’est affiché');
  expect(dit).not.toMatch(/apa_domicile|plafond\.gir_2/);
});
