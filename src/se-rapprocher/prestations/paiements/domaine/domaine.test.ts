import { describe, expect, it } from 'vitest';
import { centimes, dateCivile } from '#socle/pur';
import { BORDEREAU_CSV } from '../adaptateurs/csv/csv.ts';
import { type Echeancier, fixer, planifier } from './echeancier.ts';
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
  const aujourdHui = le('2026-11-24');
  const mensuel = {
    ...({ genre: 'mensuel', depuis: le('2026-10-15'), jusquau: le('2027-03-31') } as const),
    ...{ jour: 10, euros: 100 },
  };
  const jours = (un: Echeancier, annee: number) =>
    planifier(fixer(un, aujourdHui), centimes(12_345), annee).map((prevu) => [
      prevu.le,
      prevu.centimes,
    ]);
  it('paie une fois, jamais hier', () => {
    expect(jours({ genre: 'unique', le: le('2026-10-01') }, 2026)).toEqual([
      ['2026-11-24', 12_345],
    ]);
  });
  it('paie chaque mois, jamais plus que le tout, et continue l’année d’après', () => {
    expect(jours(mensuel, 2026)).toEqual([
      ['2026-11-24', 10_000],
      ['2026-11-24', 10_000],
      ['2026-12-10', 10_000],
    ]);
    expect(jours(mensuel, 2027).slice(3)).toEqual([
      ['2027-01-10', 10_000],
      ['2027-02-10', 10_000],
      ['2027-03-10', 10_000],
    ]);
    expect(jours({ ...mensuel, auPlus: 15_000 }, 2027)).toEqual([
      ['2026-11-24', 10_000],
      ['2026-11-24', 5_000],
    ]);
  });
  it('le mois entamé compte ses jours ; le premier versement vient à son jour', () => {
    const premierLe = le('2026-12-10');
    expect(
      jours(
        { ...mensuel, depuis: le('2026-11-16'), jusquau: null, auProrata: true, premierLe },
        2026,
      ),
    ).toEqual([
      ['2026-12-10', 5_000],
      ['2026-12-10', 10_000],
    ]);
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
  const REMIS = {
    ...{ annee: 2026, rang: 1, numero: 1, pes: null, pieces: new Map() },
    ...{ etabliLe: le('2026-11-24'), luLe: le('2026-11-30') },
  };
  const octets = (texte: string) => new TextEncoder().encode(texte);
  it('s’écrit en euros à virgule, une cellule n’y devient jamais une formule', () => {
    const ecrit = BORDEREAU_CSV.ecrire({
      ...REMIS,
      cumul: centimes(4_205),
      lignes: [
        {
          reference: 'V000000000001',
          le: le('2026-11-24'),
          centimes: centimes(4_205),
          titulaire: '=1+1;"x"',
          iban: IBAN,
          ...{ bic: null, piece: 1, enveloppe: 'fsl', destinataireId: '', siret: null },
          creancier: null,
        },
      ],
    });
    expect(new TextDecoder().decode(ecrit.ok ? ecrit.valeur : undefined)).toBe(
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
        REMIS,
      ),
    ).toMatchObject({
      valeur: {
        tout: null,
        lignes: [
          { reference: 'V000000000001', statut: 'paye', le: '2026-11-30' },
          { reference: 'V000000000002', statut: 'rejete', le: '2026-11-30', motif: 'Compte clos' },
        ],
      },
    });
    const deux = 'V000000000001;payé;2026-11-30;\nV000000000001;rejeté;2026-11-30;Compte clos\n';
    expect(BORDEREAU_CSV.lireLaReponse(octets(`${titres}${deux}`), REMIS)).toMatchObject({
      refus: { raison: 'reference_double' },
    });
    const refus = (corps: string) => BORDEREAU_CSV.lireLaReponse(octets(corps), REMIS);
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
