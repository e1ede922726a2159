import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCivile, valeurOuErreur } from '#socle/pur';
import { quiDecideDuRsaLe } from './competence.ts';
import { type Contrat, reexamenDu, verifierAvantSignature } from './contrat.ts';
import { accorderUneRemise, peutDemanderUneRemise, resteDu, suspensionDe } from './dettes.ts';
import { PARAMETRES, parametreAu } from './parametres.ts';
import {
  finDesObservations,
  rattrapageDe,
  type SanctionEnvisagee,
  tenirAuBareme,
  verifierLeContradictoire,
} from './sanctions.ts';

const LE = dateCivile('2026-11-27');
const CONTRAT: Contrat = {
  but: 'Retrouver un travail près de chez moi',
  referent: 'Julien Morel',
  heures: 15,
  pourquoiMoins: null,
  sansHeures: null,
  reexamenAllonge: null,
  engagements: [
    { de: 'personne', quoi: 'Venir à l’atelier du mardi', pourLe: null },
    { de: 'organisme', quoi: 'Payer le permis de conduire', pourLe: null },
  ],
};
const juger = (change: Partial<Contrat>) => {
  const lu = verifierAvantSignature({ ...CONTRAT, ...change }, LE);
  return lu.ok ? 'oui' : lu.refus.raison;
};

describe('Le contrat d’engagement', () => {
  it('ne se signe pas s’il n’oblige qu’elle, quoi qu’elle promette', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 3 }), { minLength: 1 }), (quoi) => {
        const d_elle = quoi.map((un) => ({ de: 'personne' as const, quoi: un, pourLe: null }));
        expect(juger({ engagements: d_elle })).toBe('rien_de_nous');
        const vide = { de: 'organisme' as const, quoi: '  ', pourLe: null };
        expect(juger({ engagements: [...d_elle, vide] })).toBe('rien_de_nous');
      }),
      { numRuns: 50 },
    );
    expect(juger({ engagements: [] })).toBe('rien_de_prevu');
    expect(juger({})).toBe('oui');
  });

  it('quinze heures, moins avec un motif, aucune par exception seulement', () => {
    expect(juger({ heures: 14 })).toBe('moins_sans_motif');
    expect(juger({ heures: 14, pourquoiMoins: 'elle garde son père le matin' })).toBe('oui');
    expect(juger({ heures: 0, pourquoiMoins: 'elle le demande' })).toBe('aucune_sans_exception');
    expect(juger({ heures: 0, sansHeures: 'seule_sans_garde' })).toBe('oui');
    expect(juger({ heures: 5, sansHeures: 'seule_sans_garde' })).toBe('heures_malgre_l_exception');
    expect(juger({ heures: 36 })).toBe('heures_hors_bornes');
    expect(juger({ heures: 7.5, pourquoiMoins: 'x y z' })).toBe('heures_hors_bornes');
    expect(juger({ referent: ' ' })).toBe('referent_manque');
    expect(juger({ but: '' })).toBe('but_manque');
    const avant = verifierAvantSignature(CONTRAT, dateCivile('2024-06-01'));
    expect(avant).toMatchObject({ refus: { raison: 'loi_inconnue' } });
  });

  it('se relit à six mois, ou à douze', () => {
    const debut = dateCivile('2026-08-31');
    expect(reexamenDu({ reexamenAllonge: null }, debut)).toMatchObject({
      le: '2027-02-28',
      mois: 6,
    });
    expect(reexamenDu({ reexamenAllonge: 'logement_ou_famille' }, debut)).toMatchObject({
      le: '2027-08-31',
      mois: 12,
    });
  });
});

const SANCTION: SanctionEnvisagee = {
  genre: 'suspension',
  rang: 'premiere',
  taux: 30,
  mois: 1,
  foyer: { personnes: 1, majore: false },
};
const bareme = (change: Partial<SanctionEnvisagee>, le = LE) => {
  const lue = tenirAuBareme({ ...SANCTION, ...change }, le);
  return lue.ok ? 'oui' : lue.refus.raison;
};

describe('Une sanction tient au barème de son jour', () => {
  it('première, répétée, plafond du foyer (T9)', () => {
    expect(bareme({})).toBe('oui');
    expect(bareme({ taux: 29 })).toBe('taux_trop_bas');
    expect(bareme({ mois: 3 })).toBe('duree_hors_bareme');
    expect(bareme({ genre: 'suppression' })).toBe('pas_de_suppression_d_abord');
    expect(bareme({ rang: 'repetee', genre: 'suppression', taux: 100, mois: 4 })).toBe('oui');
    expect(bareme({ rang: 'repetee', mois: 5 })).toBe('duree_hors_bareme');
    expect(bareme({ taux: 51, foyer: { personnes: 2, majore: false } })).toBe('plafond_du_foyer');
    expect(bareme({ taux: 51, foyer: { personnes: 1, majore: true } })).toBe('plafond_du_foyer');
    expect(bareme({ taux: 50, foyer: { personnes: 2, majore: false } })).toBe('oui');
    expect(bareme({}, dateCivile('2025-05-31'))).toBe('bareme_inconnu');
  });

  it('pas avant qu’elle ait pu parler', () => {
    const fait = {
      prevenueLe: dateCivile('2026-11-17'),
      observations: null,
      auditionDemandee: false,
      entendueLe: null,
      auditionProposeeLe: null,
      avisDeLEquipe: null,
    };
    expect(finDesObservations(fait.prevenueLe)).toBe('2026-11-27');
    const raison = (
      change: object,
      genre: 'suspension' | 'suppression' = 'suspension',
      le = LE,
    ) => {
      const lu = verifierLeContradictoire({ ...fait, ...change }, genre, le);
      return lu.ok ? 'oui' : lu.refus.raison;
    };
    expect(raison({})).toBe('delai_ouvert');
    expect(raison({}, 'suspension', dateCivile('2026-11-28'))).toBe('oui');
    expect(raison({ observations: 'J’étais à l’hôpital' })).toBe('oui');
    expect(raison({ auditionDemandee: true, observations: 'x' })).toBe('pas_entendue');
    expect(raison({ auditionDemandee: true, entendueLe: LE })).toBe('oui');
    const proposee = { auditionDemandee: true, auditionProposeeLe: dateCivile('2026-11-26') };
    expect(raison({ ...proposee, observations: 'x' })).toBe('oui');
    expect(raison({ observations: 'x' }, 'suppression')).toBe('avis_de_l_equipe_manque');
  });

  it('levée, une suspension rend ce qu’elle gardait ; abandonnée ou supprimée, il n’y a rien à rendre', () => {
    const levee = { genre: 'suspension', etat: 'levee', finieLe: LE } as const;
    expect(rattrapageDe(levee)?.valeur).toBe(3);
    expect(rattrapageDe({ ...levee, etat: 'abandonnee' })).toBeNull();
    expect(rattrapageDe({ ...levee, genre: 'suppression' })).toBeNull();
    expect(rattrapageDe({ ...levee, finieLe: dateCivile('2024-01-01') })).toBeNull();
  });
});

describe('Dettes, et qui décide', () => {
  const dette = {
    montant: 65_000,
    du: dateCivile('2026-01-01'),
    au: dateCivile('2026-01-31'),
    fausseDeclarationEtablie: false,
  };
  const attend = { demandeeLe: LE, accordee: null };
  it('une remise à la fois, rien à payer pendant qu’elle attend, jamais plus que le reste', () => {
    expect(suspensionDe([attend], [], null)).toMatchObject({ parceQue: 'remise', jusquau: null });
    const formeLe = LE;
    const rapo = { genre: 'prealable', formeLe, attend: true } as const;
    const juge = { genre: 'contentieux', formeLe, attend: true } as const;
    expect(suspensionDe([], [rapo], dateCivile('2027-01-26'))).toEqual({
      parceQue: 'prealable',
      depuis: LE,
      jusquau: '2027-01-26',
    });
    expect(suspensionDe([], [{ ...rapo, attend: false }], null)).toBeNull();
    expect(suspensionDe([], [{ ...rapo, attend: false }, juge], null)?.jusquau).toBeNull();
    expect(peutDemanderUneRemise(dette, [attend]).ok).toBe(false);
    expect(peutDemanderUneRemise({ ...dette, fausseDeclarationEtablie: true }, []).ok).toBe(false);
    expect(resteDu(dette, [{ demandeeLe: LE, accordee: 40_000 }])).toBe(25_000);
    expect(accorderUneRemise(dette, [{ demandeeLe: LE, accordee: 40_000 }], 25_001).ok).toBe(false);
    expect(valeurOuErreur(accorderUneRemise(dette, [attend], 65_000))).toBe(0);
  });

  it('l’État, le département quand c’est inscrit, personne tant que rien ne l’est', () => {
    const inscrite = {
      du: dateCivile('2027-01-01'),
      au: null,
      mode: 'departement' as const,
      reference: 'Loi de finances pour 2027',
    };
    const mode = (
      le: string,
      loi: 'departement' | 'recentralise' | 'inconnu',
      parmi = [inscrite],
    ) => quiDecideDuRsaLe(dateCivile(le), { mode: loi }, parmi).mode;
    expect(mode('2026-12-31', 'recentralise')).toBe('recentralise');
    expect(
      mode('2026-12-31', 'recentralise', [{ ...inscrite, du: dateCivile('2022-01-01') }]),
    ).toBe('recentralise');
    expect(mode('2027-01-01', 'inconnu', [])).toBe('inconnu');
    expect(mode('2027-01-01', 'inconnu')).toBe('departement');
    expect(mode('2026-06-01', 'departement', [])).toBe('inconnu');
  });

  it('chaque nombre de la loi a sa date, sa source et le jour où elle fut lue', () => {
    for (const { nom, depuis, reference, verifieLe } of PARAMETRES) {
      expect([nom, depuis, verifieLe]).toEqual([
        nom,
        expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      ]);
      expect(reference.length).toBeGreaterThan(8);
    }
    expect(parametreAu('heures_du_contrat', dateCivile('2024-12-31'))).toBeNull();
  });
});
