import { describe, expect, it } from 'vitest';
import { dateCivile } from '#socle/pur';
import { aucunCompte, changementDe, compter } from './comparer.ts';
import { defautsDeDate, defautsDuCode, defautsDuMontant, versionAu } from './etats.ts';

const v = (numero: number, depuis: string, jusqua: string | null = null) => ({
  numero,
  depuis: dateCivile(depuis),
  jusqua: jusqua === null ? null : dateCivile(jusqua),
});

describe('La version en vigueur', () => {
  const versions = [v(1, '2026-01-01'), v(2, '2026-04-01', '2026-12-31'), v(3, '2026-04-01')];

  it('une décision du 28 mars garde l’ancienne version, celle du 1er avril prend la dernière publiée', () => {
    expect(versionAu(versions, dateCivile('2026-03-28'))?.numero).toBe(1);
    expect(versionAu(versions, dateCivile('2026-04-01'))?.numero).toBe(3);
    expect(versionAu(versions, dateCivile('2025-12-31'))).toBeNull();
  });

  it('un règlement fini ne laisse pas revenir celui d’avant', () => {
    expect(
      versionAu([v(1, '2026-01-01'), v(2, '2026-04-01', '2026-05-31')], dateCivile('2026-06-01')),
    ).toBeNull();
  });

  it('la première version peut dire le passé, les suivantes non', () => {
    const auPasse = { depuis: dateCivile('2026-01-01') };
    const jour = dateCivile('2026-11-27');
    expect(defautsDeDate(auPasse, [], jour)).toEqual([]);
    expect(defautsDeDate(auPasse, [v(1, '2025-01-01')], jour)).toHaveLength(1);
    expect(defautsDeDate({ depuis: dateCivile('2026-11-28') }, [v(1, '2025-01-01')], jour)).toEqual(
      [],
    );
  });
});

describe('La loi nationale ne se diminue pas', () => {
  it('refuse le nom d’un droit national, un montant négatif, une part de plus de tout', () => {
    expect(defautsDuCode('rsa', ['rsa', 'prime_activite']).join()).toContain('droit national');
    expect(defautsDuCode('prime-activite', ['rsa', 'prime_activite'])).toHaveLength(1);
    expect(defautsDuCode('aide-cantine', ['rsa'])).toEqual([]);
    expect(defautsDuMontant({ genre: 'forfait', euros: -1 })).toHaveLength(1);
    expect(defautsDuMontant({ genre: 'part_de_la_depense', taux: 80, auPlus: 400 })).toHaveLength(
      1,
    );
    expect(
      defautsDuMontant({ genre: 'selon_quotient', tranches: [{ jusqua: null, euros: -3 }] }),
    ).toHaveLength(1);
    expect(defautsDuMontant({ genre: 'forfait', euros: 'cent' })).toHaveLength(1);
  });
});

describe('L’essai à blanc', () => {
  const du = (euros: number | null) => ({ reponse: 'du', euros }) as const;
  const non = { reponse: 'non_du', euros: null } as const;

  it.each([
    [du(10), du(12), 'plus'],
    [du(10), du(9), 'moins'],
    [du(10), du(10.001), 'pareil'],
    [non, du(5), 'nouveau'],
    [du(5), non, 'perdu'],
    [non, { reponse: 'hors_champ', euros: null }, 'pareil'],
    [du(5), { reponse: 'inconnu', euros: null }, 'inconnu'],
    [du(null), du(5), 'inconnu'],
  ] as const)('%j puis %j : %s', (avant, apres, attendu) => {
    expect(changementDe(avant, apres)).toBe(attendu);
  });

  it('additionne ce qui change, en euros', () => {
    const comptes = aucunCompte();
    compter(comptes, du(10), du(12));
    compter(comptes, du(1), du(2));
    compter(comptes, du(7), non);
    expect(comptes.plus).toEqual({ nombre: 2, euros: 3 });
    expect(comptes.perdu).toEqual({ nombre: 1, euros: -7 });
  });
});
