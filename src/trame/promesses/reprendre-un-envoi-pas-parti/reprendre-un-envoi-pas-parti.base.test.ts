import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import type { Moteur } from '#socle';
import { type Instant, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { reactions } from '../../../reactions.ts';
import { unCompte } from '../../comptes/essais.ts';
import { promessesOuvertes } from '../index.ts';
import { type EnvoiAReprendre, reprendreUnEnvoiPasParti } from './reprendre-un-envoi-pas-parti.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  const { agentId, porteeId } = await enProprietaire(base, (c) => unCompte(c));
  nadia = { ...nadia, agentId, porteeId };
});
afterAll(() => base.fermer());

const OBJET = '0b3f0c1e-6a53-4a7e-9a53-0c2f6b9d1e77';
const ENVOI: EnvoiAReprendre = {
  id: '0b3f0c1e-6a53-4a7e-9a53-0c2f6b9d1e01',
  cle: 1004,
  canal: 'sms',
  aPropos: { objet: 'rendez_vous', objetId: OBJET },
  agentId: null,
  personneId: null,
};
let nadia: LecteurAgent = {
  genre: 'agent',
  agentId: 7,
  porteeId: 1,
  mission: 'accueil',
  serviceId: 1,
  territoireId: 4,
  cles: [1004],
  fonction: 'Accueil',
};
const reprendre = (instant: string, envoi: EnvoiAReprendre) =>
  enTantQue(unEnvironnement(base, instant), { genre: 'machine', nom: 'promesses' }, 'x', (acces) =>
    reprendreUnEnvoiPasParti(acces, envoi),
  );
const promesses = async (objetId: string) =>
  valeurOuErreur(
    await enTantQue(unEnvironnement(base, '2026-11-24T09:00:00Z'), nadia, 'tenir', (acces) =>
      promessesOuvertes(acces, { objetIds: [objetId] }),
    ),
  );

it('un message qui n’est pas parti devient une promesse de l’équipe, le soir même, une fois', async () => {
  await reprendre('2026-11-24T09:00:00Z', ENVOI);
  await reprendre('2026-11-24T09:05:00Z', ENVOI);
  expect(await promesses(OBJET)).toMatchObject([
    {
      objet: 'rendez_vous',
      quoi: 'prévient autrement : notre SMS n’est pas parti',
      pourLe: '2026-11-24T16:00:00.000Z',
      agentId: null,
    },
  ]);
});

it('le vendredi soir, le lundi matin ; un message d’avant, qui ne dit pas de quoi il parle, aussi', async () => {
  const ancien = { ...ENVOI, id: '0b3f0c1e-6a53-4a7e-9a53-0c2f6b9d1e02', aPropos: null };
  await reprendre('2026-11-27T18:00:00Z', { ...ancien, canal: 'lettre' });
  expect(await promesses(ancien.id)).toMatchObject([
    {
      quoi: 'prévient autrement : notre lettre n’est pas partie',
      pourLe: '2026-11-30T11:00:00.000Z',
    },
  ]);
});

it('ce qui n’est utile que jusqu’à une heure est dû avant elle, et plus rien une fois passée', async () => {
  const avant = async (n: number, instant: string, pasApres: string) => {
    const id = `0b3f0c1e-6a53-4a7e-9a53-0c2f6b9d1e1${n}`;
    await reprendre(instant, { ...ENVOI, id, aPropos: null, pasApres: pasApres as Instant });
    return (await promesses(id)).map(({ pourLe }) => pourLe);
  };
  const mardi9h = '2026-11-24T08:00:00.000Z';
  expect(await avant(1, '2026-11-23T09:00:00Z', mardi9h)).toEqual(['2026-11-23T16:00:00.000Z']);
  expect(await avant(2, '2026-11-23T14:30:00Z', mardi9h)).toEqual(['2026-11-23T16:00:00.000Z']);
  expect(await avant(3, '2026-11-23T16:30:00Z', mardi9h)).toEqual([mardi9h]);
  expect(await avant(4, '2026-11-24T08:00:00Z', mardi9h)).toEqual([]);
});

it('vaut pour tout module qui écrit : la réaction ne demande pas lequel', () => {
  expect(reactions.EnvoiPasParti?.map(({ machine }) => machine)).toContain('promesses');
});
