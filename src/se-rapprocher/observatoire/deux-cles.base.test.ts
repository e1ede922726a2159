import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent, type Mission } from '#acces';
import type { Moteur } from '#socle';
import { dateCivile, instantDuMur, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { donnerSaCle, lireLesCles, proposerUnIndicateur } from './donner-sa-cle/donner-sa-cle.ts';
import { enMachine } from './essais.ts';
import { noterUneQuestion } from './noter-des-faits/noter-des-faits.ts';

let base: Moteur;
const MISSIONS = ['observatoire', 'representation', 'direction', 'accueil', 'encadrement'] as const;
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(
      MISSIONS.map(
        (mission, rang) =>
          `insert into acces.portee (id, agent_id, mission, du) overriding system value values (${rang + 1}, ${rang + 1}, '${mission}', '2026-01-01'), (${rang + 11}, 2, '${mission}', '2026-01-01');`,
      ).join('\n'),
    ),
  );
});
afterAll(() => base.fermer());

/** Each mission is another agent's, unless one and the same (agent 2) takes them all. */
const unLecteur = (mission: (typeof MISSIONS)[number], laMeme = false): LecteurAgent => {
  const rang = MISSIONS.indexOf(mission) + 1;
  return {
    genre: 'agent',
    agentId: laMeme ? 2 : rang,
    porteeId: laMeme ? rang + 10 : rang,
    mission: mission satisfies Mission,
    serviceId: null,
    territoireId: null,
    cles: [],
    fonction: `Fonction ${mission}`,
  };
};
const env = (jour: string) => unEnvironnement(base, instantDuMur(dateCivile(jour), '09:00'));
const donner = (jour: string, lecteur: LecteurAgent) =>
  enTantQue(env(jour), lecteur, 'x', (acces) => donnerSaCle(acces, { cle: 'questions' }));
const noter = async (evenementId: number) => {
  await enMachine(env('2026-11-24'), (acces) =>
    noterUneQuestion(acces, { evenementId, cle: 1004, aTemps: true }),
  );
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ n: number }>('select count(*)::integer as n from observatoire.fait', []),
  );
  return lignes[0]?.n;
};
const etat = async (jour: string, lecteur: LecteurAgent | { genre: 'public' }) => {
  const lues = await enTantQue(env(jour), lecteur, 'x', (acces) => lireLesCles(acces, {}));
  return valeurOuErreur(lues).find(({ indicateur }) => indicateur.cle === 'questions');
};

it('sans proposition, aucune clé ne se donne et rien n’est même noté', async () => {
  expect(await donner('2026-11-02', unLecteur('representation'))).toMatchObject({
    refus: { raison: 'inconnu' },
  });
  expect(await noter(1)).toBe(0);
});

it('l’observatoire propose ; les agents lisent les premiers, la direction et le public sept jours après', async () => {
  const proposer = (lecteur: LecteurAgent) =>
    enTantQue(env('2026-11-03'), lecteur, 'x', (acces) =>
      proposerUnIndicateur(acces, { cle: 'questions' }),
    );
  expect(await proposer(unLecteur('accueil'))).toMatchObject({ refus: { raison: 'acces' } });
  expect((await proposer(unLecteur('observatoire'))).ok).toBe(true);
  expect(await proposer(unLecteur('observatoire'))).toMatchObject({ refus: { raison: 'deja' } });
  expect((await etat('2026-11-03', unLecteur('accueil')))?.etat.etat).toBe('propose');
  expect((await etat('2026-11-09', unLecteur('direction')))?.etat.etat).toBe('pas_propose');
  expect((await etat('2026-11-09', { genre: 'public' }))?.etat.etat).toBe('pas_propose');
  expect((await etat('2026-11-10', { genre: 'public' }))?.etat.etat).toBe('propose');
  expect(await donner('2026-11-09', unLecteur('direction'))).toMatchObject({
    refus: { raison: 'inconnu' },
  });
});

it('une seule clé ne suffit pas, et la même personne ne donne pas les deux', async () => {
  expect((await donner('2026-11-12', unLecteur('representation'))).ok).toBe(true);
  expect(await noter(2)).toBe(0);
  expect(await donner('2026-11-12', unLecteur('representation'))).toMatchObject({
    refus: { raison: 'deja' },
  });
  expect(await donner('2026-11-13', unLecteur('direction', true))).toMatchObject({
    refus: { raison: 'autre_personne' },
  });
  expect(await donner('2026-11-13', unLecteur('encadrement'))).toMatchObject({
    refus: { raison: 'acces' },
  });
});

it('les deux clés données par deux personnes : compté, et chacun lit par qui, sans nom', async () => {
  expect((await donner('2026-11-16', unLecteur('direction'))).ok).toBe(true);
  expect(await noter(3)).toBe(1);
  expect(await etat('2026-11-17', { genre: 'public' })).toMatchObject({
    etat: { etat: 'compte', depuis: '2026-11-16' },
    cles: [{ fonction: 'Fonction representation' }, { fonction: 'Fonction direction' }],
  });
});
