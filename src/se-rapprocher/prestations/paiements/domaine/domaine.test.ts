import { describe, expect, it } from 'vitest';
import { centimes, dateCivile } from '#socle/pur';
import { BORDEREAU_CSV } from '../adaptateurs/csv/csv.ts';
import { planifier } from './echeancier.ts';
import { lireUnIban } from './iban.ts';
import { pourquoiPasDeRsa } from './refuser-le-rsa.ts';

const le = dateCivile;
const IBAN = 'FR7630006000011234567890189';

describe('Un IBAN', () => {
  it('se lit avec ses espaces ; une faute de frappe se voit', () => {
    expect(lireUnIban('fr76 3000 6000 0112 3456 7890 189')).toEqual({ ok: true, valeur: IBAN });
    expect(lireUnIban(IBAN.replace('189', '198'))).toMatchObject({
      refus: { raison: 'iban_faux' },
    });
    for (const faux of ['', 'FR76', '123', `${IBAN}0`, 'FR76 3000 6000 0112 3456 7890 18é'])
      expect(lireUnIban(faux), faux).toMatchObject({ refus: { raison: 'iban_illisible' } });
    expect(lireUnIban('DE89370400440532013000').ok).toBe(true);
  });
});

describe('Un échéancier', () => {
  const an = { annee: 2026, aujourdHui: le('2026-11-24') };
  it('paie une fois, jamais hier', () => {
    const une = { genre: 'unique', le: le('2026-10-01') } as const;
    expect(planifier(une, centimes(12_345), an)).toEqual([{ le: '2026-11-24', centimes: 12_345 }]);
  });
  it('paie les mois de l’année, dans la limite du total ; l’année d’après demande la sienne', () => {
    const mensuel = {
      genre: 'mensuel',
      depuis: le('2026-10-15'),
      jusquau: le('2027-03-31'),
      jour: 10,
      euros: 100,
    } as const;
    const jours = (total: number) =>
      planifier(mensuel, centimes(total), an).map((un) => [un.le, un.centimes]);
    expect(jours(100_000)).toEqual([
      ['2026-11-24', 10_000],
      ['2026-11-24', 10_000],
      ['2026-12-10', 10_000],
    ]);
    expect(jours(15_000)).toEqual([
      ['2026-11-24', 10_000],
      ['2026-11-24', 5_000],
    ]);
    expect(planifier(mensuel, centimes(100), { ...an, annee: 2030 })).toEqual([]);
  });
});

describe('Le RSA (T19)', () => {
  it('ne se paie pas quand il relève de l’État, ni quand on ne sait pas', () => {
    expect(pourquoiPasDeRsa('recentralise', undefined)).toContain('État');
    expect(pourquoiPasDeRsa('recentralise', 'departement')).toContain('État');
    expect(pourquoiPasDeRsa('inconnu', undefined)).toContain('On ne sait pas');
    expect(pourquoiPasDeRsa('departement', 'inconnu')).toContain('On ne sait pas');
    expect(pourquoiPasDeRsa('departement', undefined)).toBeNull();
    expect(pourquoiPasDeRsa('inconnu', 'departement')).toBeNull();
  });
});

describe('Le bordereau en CSV', () => {
  const octets = (texte: string) => new TextEncoder().encode(texte);
  it('s’écrit en euros à virgule, une cellule n’y devient jamais une formule', () => {
    const ecrit = BORDEREAU_CSV.ecrire({
      annee: 2026,
      rang: 1,
      lignes: [
        {
          reference: 'V000000000001',
          le: le('2026-11-24'),
          centimes: centimes(4_205),
          titulaire: '=1+1;"x"',
          iban: IBAN,
        },
      ],
    });
    expect(new TextDecoder().decode(ecrit)).toBe(
      `reference;date;montant;titulaire;iban\r\nV000000000001;2026-11-24;42,05;"'=1+1;""x""";${IBAN}\r\n`,
    );
  });
  it('lit la réponse du payeur, ou dit la ligne qui ne va pas', () => {
    const titres = 'Référence;Statut;Date;Motif\n';
    expect(
      BORDEREAU_CSV.lireLaReponse(
        octets(
          `${titres}V000000000001;payé;2026-11-30;\nV000000000002;rejeté;2026-11-30;Compte clos\n`,
        ),
      ),
    ).toEqual({
      ok: true,
      valeur: [
        { reference: 'V000000000001', statut: 'paye', le: '2026-11-30' },
        { reference: 'V000000000002', statut: 'rejete', le: '2026-11-30', motif: 'Compte clos' },
      ],
    });
    const refus = (corps: string) => BORDEREAU_CSV.lireLaReponse(octets(corps));
    expect(refus('a;b\n1;2\n')).toMatchObject({ refus: { raison: 'titres_absents' } });
    expect(refus(titres)).toMatchObject({ refus: { raison: 'reponse_vide' } });
    for (const ligne of [
      'X1;payé;2026-11-30;',
      'V000000000001;payé;30/11/2026;',
      'V000000000001;peut-être;2026-11-30;',
      'V000000000001;rejeté;2026-11-30;',
    ])
      expect(refus(`${titres}${ligne}\n`), ligne).toMatchObject({ refus: { ligne: 2 } });
  });
});
