import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCivile } from '#socle/pur';
import { moisDe } from '../langue/mois.ts';
import { GRAPHE_NATIONAL } from '../regles/graphe-national.ts';
import { conclure } from './conclure.ts';
import { quiDemander, type Tour } from './demander.ts';
import { AIDES_PARTICULIERES, DROITS_COMMUNS, DROITS_DU_TOUR } from './droits-du-tour.ts';
import { lireUneReponse } from './lire-une-reponse.ts';
import { NE_SAIT_PAS, type Question, type Reponses } from './question.ts';
import { questionsDe } from './questions.ts';

const MOIS = moisDe(2026, 11);
const tout: Tour = { droits: DROITS_DU_TOUR, mois: MOIS };

/** Plays the conversation to its end with the answers of this household; what is not told is not known. */
function jouer(elle: Reponses, tour: Tour = tout) {
  let reponses: Reponses = {};
  const demandees: string[] = [];
  const ecrans: string[][] = [];
  for (;;) {
    const ecran = quiDemander(GRAPHE_NATIONAL, reponses, tour);
    if (ecran.length === 0) return { reponses, demandees, ecrans };
    ecrans.push(ecran.map(({ question }) => question.id));
    for (const { question } of ecran) {
      reponses = { ...reponses, [question.id]: elle[question.id] ?? NE_SAIT_PAS };
      demandees.push(question.id);
    }
    if (demandees.length > 90) throw new Error(`no end: ${demandees.join(' ')}`);
  }
}

const finis = new Map<Reponses, ReturnType<typeof jouer>>();
/** Every right, played once for each household. */
function entier(elle: Reponses): ReturnType<typeof jouer> {
  const fini = finis.get(elle) ?? jouer(elle);
  finis.set(elle, fini);
  return fini;
}

const verdicts = (reponses: Reponses, tour: Tour) =>
  conclure(GRAPHE_NATIONAL, reponses, tour).droits.map(
    ({ droit, pour, etat, montant }) => `${droit} ${pour} ${etat} ${montant}`,
  );

const AWA: Reponses = {
  naissance: '1990-03-14',
  couple: 'non',
  enfants: '2',
  enfant_1: '2019-05-02',
  enfant_2: '2023-01-05',
  ressources: 'salaire',
  salaire: '700',
  stable: 'oui',
  commune: '93001',
  occupation: 'locataire_hlm',
  loyer: '450',
  grossesse: 'non',
  isolement: 'non',
  handicap_enfant: 'aucun',
  activite: 'travail',
  nationalite: 'oui',
  taux: 'non',
  compensation: 'non',
};
const ROSA: Reponses = {
  naissance: '1944-02-01',
  couple: 'non',
  enfants: '0',
  ressources: 'retraite',
  retraite: '950',
  stable: 'oui',
  commune: '93001',
  occupation: 'locataire_hlm',
  loyer: '400',
  nationalite: 'oui',
  taux: 'non',
  gir: 'gir_4',
  etablissement: 'non',
  compensation: 'non',
};
const KARIM: Reponses = {
  naissance: '1985-01-01',
  couple: 'non',
  enfants: '0',
  ressources: '',
  occupation: 'loge_gratuitement',
  commune: '93001',
  grossesse: 'non',
  activite: 'chomage',
  cinq_ans: 'non',
  nationalite: 'oui',
  taux: 'non',
  compensation: 'non',
};

describe('Les questions d’un tour', () => {
  it('sont peu nombreuses pour les situations courantes', () => {
    expect(entier(AWA).demandees.length).toBeLessThanOrEqual(18);
    expect(entier(ROSA).demandees.length).toBeLessThanOrEqual(14);
    expect(entier(KARIM).demandees.length).toBeLessThanOrEqual(13);
    expect(entier(AWA).ecrans.length).toBeLessThanOrEqual(7);
  });

  it('ne parlent pas d’autonomie à qui n’a pas l’âge, ni d’enfants à qui n’en a pas', () => {
    expect(entier(AWA).demandees).not.toContain('gir');
    expect(entier(ROSA).demandees.filter((une) => /enfant_|sixieme|isolement/.test(une))).toEqual(
      [],
    );
    expect(entier(ROSA).demandees).toContain('gir');
  });

  it('d’une seule aide, ne demandent que ce qu’elle lit', () => {
    const apa = jouer(ROSA, { droits: ['apa_domicile', 'apa_etablissement'], mois: MOIS });
    expect(apa.demandees).not.toContain('loyer');
    expect(apa.demandees.length).toBeLessThanOrEqual(8);
    expect([...DROITS_COMMUNS, ...AIDES_PARTICULIERES]).toEqual([...DROITS_DU_TOUR]);
  });

  it('qui n’ont pas été posées ne changent aucun droit, quoi qu’on y réponde', () => {
    const parEssai = (question: Question) => fc.constantFrom(...question.essais(MOIS), NE_SAIT_PAS);
    const foyers = fc.constantFrom(AWA, ROSA, KARIM);
    const droits = fc.subarray([...DROITS_DU_TOUR], { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(foyers, droits, fc.gen(), (elle, lesquels, tirer) => {
        const tour = { droits: lesquels, mois: MOIS };
        // Some of her answers are drawn again, so that more than three households are met.
        const reponses = { ...elle };
        for (const question of questionsDe(elle))
          if (!question.structure && question.genre.type !== 'date' && tirer(fc.boolean))
            reponses[question.id] = tirer(() => parEssai(question));
        const fin = jouer(reponses, tour);
        const avant = verdicts(fin.reponses, tour);
        for (let fois = 0; fois < 2; fois++) {
          const autres = { ...fin.reponses };
          for (const question of questionsDe(fin.reponses))
            if (autres[question.id] === undefined && !question.structure)
              autres[question.id] = tirer(() => parEssai(question));
          expect(verdicts(autres, tour)).toEqual(avant);
        }
      }),
      { numRuns: 4, endOnFailure: true, interruptAfterTimeLimit: 6000 },
    );
  }, 60_000);
});

describe('Une réponse mal tapée', () => {
  const lire = (id: string, brut: string, reponses: Reponses = AWA) => {
    const question = questionsDe({ ...reponses }).find((une) => une.id === id) as Question;
    const lue = lireUneReponse(question, brut, {
      aujourdHui: dateCivile('2026-11-27'),
      reponses,
    });
    return lue.ok ? lue.valeur : lue.refus.motif;
  };
  it.each([
    ['salaire', '1 234,56 €', '1234.56'],
    ['salaire', '1234.5', '1234.5'],
    ['salaire', '-300', 'montant_negatif'],
    ['salaire', '1.234', 'deux_lectures'],
    ['salaire', 'NaN', 'montant_illisible'],
    ['salaire', '99 999 999', 'montant_trop_grand'],
    ['enfants', '40', 'trop_d_enfants'],
    ['enfants', 'deux', 'nombre_illisible'],
    ['naissance', '14/03/2040', 'date_a_venir'],
    ['naissance', '1850', 'trop_ancienne'],
    ['naissance', '31/02/1990', 'jour_inexistant'],
    ['naissance', '14 mars 1990', '1990-03-14'],
    ['naissance', '34 ans', '1992-05-01'],
    ['naissance', '', 'naissance_a_dire'],
    ['enfant_1', '1950', 'plus_age_que_vous'],
    ['occupation', 'château', 'choix_inconnu'],
    ['loyer', '', NE_SAIT_PAS],
  ])('%s « %s » : %s', (id, brut, attendu) => {
    expect(lire(id, brut)).toBe(attendu);
  });

  it('le conjoint sans âge est demandé, jamais supposé', () => {
    const deux = { ...AWA, couple: 'oui' };
    expect(lire('naissance_conjoint', '', deux)).toBe('age_du_conjoint');
  });
});

describe('Ce qu’un tour conclut', () => {
  it('dit un montant expliqué en peu de lignes, un refus et sa raison, un inconnu et ce qui manque', () => {
    const { droits } = conclure(GRAPHE_NATIONAL, entier(ROSA).reponses, tout);
    const le = (id: string) => droits.find(({ droit }) => droit === id);
    expect(le('aspa')).toMatchObject({ etat: 'probable', montant: 93.6 });
    expect(le('aspa')?.essentiel.length).toBeLessThanOrEqual(12);
    expect(le('aspa')?.essentiel.at(-1)?.libelle).toContain('Allocation de solidarité');
    expect(le('rsa')).toMatchObject({
      etat: 'pas_du',
      condition: 'rsa_ressources_sous_le_forfait',
    });
    expect(le('rsa')?.competence).toMatchObject({ simulation: true });
    expect(le('apa_domicile')).toMatchObject({ etat: 'a_completer', conditionsRemplies: true });
    expect(le('apa_domicile')?.fourchette?.max).toBeGreaterThan(0);
    expect(le('apa_etablissement')).toBeUndefined();
  });

  it('d’une auto-entrepreneuse, les droits se disent, que son revenu ait changé ou non', () => {
    const LEA: Reponses = { ...AWA, ressources: 'micro', micro: '800', nationalite: 'oui' };
    const change = { ...LEA, stable: 'non', avant_micro: '600', annee: '4000' };
    for (const elle of [LEA, change]) {
      const { droits } = conclure(GRAPHE_NATIONAL, elle, tout);
      const le = (id: string) => droits.find(({ droit }) => droit === id);
      // 800 € of services count for 400 after the half that article 50-0 of the tax code takes off.
      for (const id of ['rsa', 'ppa', 'af', 'aide_logement', 'ars'])
        expect([id, le(id)?.etat]).toEqual([id, 'probable']);
      expect(droits.flatMap((un) => (un.etat === 'probable' ? un.raisons : []))).toEqual([]);
    }
    // The year of the tax notice is hers to tell too: no right waits for a fact that no question tells.
    const posees = questionsDe({ ...change }).filter(
      ({ siReponses }) => siReponses?.(change) ?? true,
    );
    expect(posees.map(({ id }) => id)).toContain('annee');
  });

  it('un revenu dit sans savoir s’il a changé : c’est cela qui manque, dans les mots de la question', () => {
    const doute = conclure(GRAPHE_NATIONAL, { ...AWA, stable: NE_SAIT_PAS }, tout);
    const rsa = doute.droits.find(({ droit }) => droit === 'rsa');
    expect(rsa?.manque).toContainEqual(expect.objectContaining({ question: 'stable' }));
    expect(rsa?.manque.map(({ question }) => question)).not.toContain('avant_salaire');
  });

  it('passé l’horizon de la loi connue, dit inconnu, jamais un ancien montant', () => {
    const plusTard = { droits: ['rsa'], mois: moisDe(2040, 1) };
    const [rsa] = conclure(GRAPHE_NATIONAL, { ...KARIM }, plusTard).droits;
    expect(rsa).toMatchObject({ etat: 'a_completer', montant: null });
    // What she can still answer is asked first; the law's own silence is said in one plain sentence.
    expect(rsa?.raisons).toEqual(
      rsa?.manque.length === 0 ? [expect.stringContaining('La loi')] : [],
    );
    expect(rsa?.hypotheses.join()).not.toMatch(/famille :/);
  });
});
