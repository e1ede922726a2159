import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours, type DateCivile, dateCivile, estOuvre, type Instant } from '#socle/pur';
import { decider, type Geste, type Moment } from './decider.ts';
import {
  attendUneReponse,
  type EtatDOrientation,
  estTerminee,
  type Parole,
  responsable,
} from './etats.ts';
import { AUTRES_CHEMINS, ISSUES, MOTIFS_DE_REFUS, PASSAGES_DE_MAIN } from './mots.ts';
import { gestesOuverts, peut } from './qui-peut.ts';
import { joursDeSilence, rappelDuJour, reponseAttendueLe } from './silence.ts';
import { verifierAvantLEnvoi } from './verifier-avant-l-envoi.ts';

const LE = '2026-11-24T09:00:00.000Z' as Instant;
const MARDI = dateCivile('2026-11-24');
const moment: Moment = { le: LE, aujourdHui: MARDI };
const cles = <T extends object>(table: T) =>
  fc.constantFrom(...(Object.keys(table) as (keyof T)[]));
const date = fc.integer({ min: -40, max: 90 }).map((n) => ajouterJours(MARDI, n));
const mots = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 30 }),
  fc.constant('une raison assez longue'),
);
const parole: fc.Arbitrary<Parole> = fc.record({
  par: fc.constant('Léa Martin'),
  moyen: fc.constantFrom('en_ligne', 'lien', 'telephone'),
  le: fc.constant(LE),
});
const geste: fc.Arbitrary<Geste> = fc.oneof(
  fc.record({
    geste: fc.constant('accorder' as const),
    de: fc.constantFrom('personne', 'sans_elle'),
    raison: mots,
  }),
  fc.record({ geste: fc.constant('envoyer' as const), reponsePourLe: date }),
  fc.constant({ geste: 'lire' as const }),
  fc.record({ geste: fc.constant('accepter' as const), parole }),
  fc.record({
    geste: fc.constant('refuser' as const),
    parole,
    motif: cles(MOTIFS_DE_REFUS),
    motifMots: mots,
    autreChemin: cles(AUTRES_CHEMINS),
    autreCheminMots: fc.string({ maxLength: 20 }),
  }),
  fc.record({ geste: fc.constant('demander_du_temps' as const), parole, jusquAu: date }),
  fc.record({
    geste: fc.constant('fixer_le_rendez_vous' as const),
    parole,
    rendezVousLe: fc.constant(LE),
  }),
  fc.record({
    geste: fc.constant('passer_la_main' as const),
    parole,
    comment: cles(PASSAGES_DE_MAIN),
    mots,
  }),
  fc.record({ geste: fc.constant('clore' as const), issue: cles(ISSUES), mots }),
  fc.record({ geste: fc.constant('retirer' as const), mots }),
);

/** Every state an orientation goes through under these gestures; refusals, and reading again, change nothing. */
function vivre(gestes: readonly Geste[]): EtatDOrientation[] {
  const vus: EtatDOrientation[] = [{ etat: 'proposee' }];
  for (const fait of gestes) {
    const suivant = decider(vus.at(-1) ?? { etat: 'proposee' }, fait, moment);
    if (suivant.ok && suivant.valeur !== vus.at(-1)) vus.push(suivant.valeur);
  }
  return vus;
}
const uneVie = fc.array(geste, { maxLength: 40 }).map(vivre);

describe('La vie d’une orientation, quels que soient les gestes', () => {
  it('rien ne part sans son accord ou la raison dite', () => {
    fc.assert(
      fc.property(uneVie, (etats) => {
        const noms = etats.map(({ etat }) => etat);
        const parti = noms.findIndex((nom) => nom === 'envoyee' || nom === 'main_passee');
        if (parti >= 0) expect(noms.slice(0, parti)).toContain('accordee');
        for (const etat of etats) if ('envoyeeLe' in etat) expect(etat.accord.le).toBe(LE);
      }),
    );
  });

  it('un refus n’est jamais seul, et personne ne répond deux fois', () => {
    fc.assert(
      fc.property(uneVie, (etats) => {
        for (const etat of etats) {
          if (etat.etat === 'refusee')
            expect(etat.autreCheminMots.length).toBeGreaterThanOrEqual(3);
        }
        const reponses = etats.filter(({ etat }) => etat === 'acceptee' || etat === 'refusee');
        expect(reponses.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('l’émetteur en répond jusqu’à l’acceptation ; quelqu’un en répond tant que ce n’est pas clos', () => {
    fc.assert(
      fc.property(uneVie, (etats) => {
        let acceptee = false;
        for (const { etat } of etats) {
          acceptee ||= etat === 'acceptee';
          if (!acceptee && !estTerminee(etat)) expect(responsable(etat)).toBe('emetteur');
          if (!estTerminee(etat)) expect(responsable(etat)).not.toBe('personne');
        }
      }),
    );
  });

  it('ce qui attend une réponse ne se ferme pas (R10), ce qui est clos ne change plus', () => {
    fc.assert(
      fc.property(uneVie, geste, (etats, fait) => {
        // At every step of the life, and with a closing that nothing else would refuse: else chance seldom tries it.
        const clore = { geste: 'clore', issue: 'aide_obtenue', mots: null } as const;
        for (const etat of etats) {
          if (attendUneReponse(etat.etat)) expect(decider(etat, clore, moment).ok).toBe(false);
          if (estTerminee(etat.etat) && fait.geste !== 'lire') {
            expect(decider(etat, fait, moment).ok).toBe(false);
          }
        }
      }),
    );
  });

  it('tout geste que l’écran propose est accepté dès qu’il est bien rempli', () => {
    const bien: Record<Geste['geste'], Geste> = {
      accorder: { geste: 'accorder', de: 'personne', raison: null },
      envoyer: { geste: 'envoyer', reponsePourLe: MARDI },
      lire: { geste: 'lire' },
      accepter: { geste: 'accepter', parole: { par: 'Léa', moyen: 'lien', le: LE } },
      refuser: {
        geste: 'refuser',
        parole: { par: 'Léa', moyen: 'lien', le: LE },
        motif: 'complet',
        motifMots: null,
        autreChemin: 'plus_tard',
        autreCheminMots: 'Places le 15 janvier',
      },
      demander_du_temps: {
        geste: 'demander_du_temps',
        parole: { par: 'Léa', moyen: 'lien', le: LE },
        jusquAu: dateCivile('2026-12-01'),
      },
      fixer_le_rendez_vous: {
        geste: 'fixer_le_rendez_vous',
        parole: { par: 'Léa', moyen: 'lien', le: LE },
        rendezVousLe: LE,
      },
      passer_la_main: {
        geste: 'passer_la_main',
        parole: { par: 'Nadia', moyen: 'en_ligne', le: LE },
        comment: 'appel_ensemble',
        mots: null,
      },
      clore: { geste: 'clore', issue: 'aide_obtenue', mots: null },
      retirer: { geste: 'retirer', mots: 'Elle a changé d’avis' },
    };
    fc.assert(
      fc.property(
        uneVie,
        fc.constantFrom('emetteur' as const, 'destinataire' as const),
        (etats, place) => {
          const dernier = etats.at(-1);
          if (!dernier) return;
          for (const nom of gestesOuverts(dernier.etat, place)) {
            expect([nom, decider(dernier, bien[nom], moment).ok]).toEqual([nom, true]);
          }
        },
      ),
    );
  });
});

describe('Qui peut', () => {
  it('personne n’accepte à la place du destinataire : l’émetteur note ce qu’il a dit au téléphone', () => {
    expect(peut('accepter', 'emetteur', 'lue', false)).toBe(false);
    expect(peut('accepter', 'emetteur', 'lue', true)).toBe(true);
    expect(peut('refuser', 'destinataire', 'lue', false)).toBe(true);
    expect(peut('retirer', 'destinataire', 'lue', false)).toBe(false);
  });
  it('ferme qui en répond', () => {
    expect(peut('clore', 'destinataire', 'acceptee', false)).toBe(true);
    expect(peut('clore', 'emetteur', 'acceptee', false)).toBe(false);
    expect(peut('clore', 'emetteur', 'refusee', false)).toBe(true);
    expect(peut('clore', 'destinataire', 'refusee', false)).toBe(false);
  });
});

describe('Le silence se compte en jours ouvrés', () => {
  const envoyee = (reponsePourLe: DateCivile): EtatDOrientation => ({
    etat: 'envoyee',
    accord: { de: 'personne', le: LE },
    envoyeeLe: LE,
    reponsePourLe,
  });

  it('cinq jours ouvrés après le jeudi 12 novembre, c’est le jeudi 19', () => {
    expect(reponseAttendueLe(dateCivile('2026-11-12'), 5)).toBe('2026-11-19');
    expect(reponseAttendueLe(dateCivile('2026-12-23'), 2)).toBe('2026-12-28');
  });

  it('le jour dit n’est pas un silence, le samedi non plus', () => {
    const jeudi = envoyee(dateCivile('2026-11-19'));
    expect(joursDeSilence(jeudi, dateCivile('2026-11-19'))).toBe(0);
    expect(joursDeSilence(jeudi, dateCivile('2026-11-20'))).toBe(1);
    expect(joursDeSilence(jeudi, dateCivile('2026-11-22'))).toBe(1);
    expect(joursDeSilence(jeudi, dateCivile('2026-11-23'))).toBe(2);
    expect(joursDeSilence({ etat: 'proposee' }, dateCivile('2027-01-01'))).toBe(0);
  });

  it('plus de temps demandé repousse le silence', () => {
    const etat: EtatDOrientation = {
      etat: 'plus_de_temps',
      accord: { de: 'personne', le: LE },
      envoyeeLe: LE,
      reponsePourLe: dateCivile('2026-11-19'),
      jusquAu: dateCivile('2026-12-01'),
      reponse: { par: 'Léa', moyen: 'lien', le: LE },
    };
    expect(joursDeSilence(etat, dateCivile('2026-11-30'))).toBe(0);
    expect(joursDeSilence(etat, dateCivile('2026-12-02'))).toBe(1);
  });

  it('un rappel part le jour ouvré suivant, puis tous les deux, jamais un jour fermé, le deuxième à l’encadrement', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (jours) => {
        const orientation = envoyee(dateCivile('2026-11-19'));
        const partis: { jour: DateCivile; rang: number; aLEncadrement: boolean }[] = [];
        let dernierLe: DateCivile | null = null;
        for (let n = 0; n <= jours; n++) {
          const jour = ajouterJours(dateCivile('2026-11-19'), n);
          const rappel = rappelDuJour(orientation, { nombre: partis.length, dernierLe }, jour);
          if (!rappel) continue;
          partis.push({ jour, ...rappel });
          dernierLe = jour;
        }
        expect(partis[0]).toEqual({ jour: '2026-11-20', rang: 1, aLEncadrement: false });
        expect(partis.every(({ jour }) => estOuvre(jour))).toBe(true);
        expect(partis.slice(1).every(({ aLEncadrement }) => aLEncadrement)).toBe(true);
        expect(partis.map(({ rang }) => rang)).toEqual(partis.map((_, rang) => rang + 1));
      }),
    );
  });
});

describe('Ce qui est vérifié avant l’envoi', () => {
  it('l’âge hors des bornes se dit, l’âge inconnu se demande, la grossesse ouvre', () => {
    const pmi = { ageMin: 0, ageMax: 6, grossesse: true };
    expect(verifierAvantLEnvoi(pmi, { age: 3 })).toEqual({ avis: 'convient' });
    expect(verifierAvantLEnvoi(pmi, { age: 9, grossesse: false })).toEqual({
      avis: 'ne_convient_pas',
      phrases: ['Reçoit jusqu’à 6 ans, et l’âge dit est 9 ans.'],
    });
    expect(verifierAvantLEnvoi(pmi, { age: 31, grossesse: true })).toEqual({ avis: 'convient' });
    expect(verifierAvantLEnvoi(pmi, {}).avis).toBe('a_verifier');
  });
  it('un autre secteur est à vérifier, jamais un refus', () => {
    const verification = verifierAvantLEnvoi({ communes: ['93001'] }, { codeCommune: '93066' });
    expect(verification.avis).toBe('a_verifier');
  });
  it('ne dit jamais non sur ce qu’elle ne sait pas', () => {
    fc.assert(
      fc.property(
        fc.record({ ageMin: fc.nat(90), ageMax: fc.nat(120), grossesse: fc.boolean() }),
        (conditions) => {
          expect(verifierAvantLEnvoi(conditions, {}).avis).not.toBe('ne_convient_pas');
        },
      ),
    );
  });
});
