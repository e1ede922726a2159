import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import { deposerUnEnvoi } from '#messages';
import type { Moteur } from '#socle';
import { type DatePartielle, type Telephone, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { nadia, planterLesEquipes } from '../essais.ts';
import { creerUnePersonne, defaireLaFusion, fusionner } from '../index.ts';
import { corrigerLIdentite } from './corriger-l-identite.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLesEquipes(base);
});
afterAll(() => base.fermer());

const en = <T>(faire: Parameters<typeof enTantQue<T>>[3]) =>
  enTantQue(unEnvironnement(base), nadia, 'tenir la fiche', faire);
const corriger = async (id: string, version: number, deces: DatePartielle | null) =>
  valeurOuErreur(
    await en((acces) =>
      corrigerLIdentite(acces, {
        id,
        version,
        nature: 'identifiee',
        prenom: 'Rose',
        nom: 'Lavande',
        langue: null,
        interprete: false,
        amenagements: [],
        deces,
      }),
    ),
  );
const ecrire = (personneId: string) =>
  en((acces) =>
    deposerUnEnvoi(acces, {
      cle: 1004,
      personneId,
      aPropos: { objet: 'personne', objetId: personneId },
      canaux: ['sms'],
      message: {
        modele: 'nouvelle_arrivee',
        faits: {
          adresseCourte: 'tisserin.example/s',
          telephone: '01 99 00 43 10',
          enClair: { demande: 'Le loyer' },
        },
        destinataire: { canal: 'sms', telephone: '+33639981214' as Telephone },
        langue: 'fr',
        moyen: { sur: 'oui', enClair: false },
        protegee: false,
      },
    }),
  );

it('dès que sa fiche dit qu’elle est décédée, plus rien ne lui est écrit ; une erreur se reprend', async () => {
  const { id } = valeurOuErreur(
    await en((acces) =>
      creerUnePersonne(acces, { nature: 'identifiee', prenom: 'Rose', nom: 'Lavande' }),
    ),
  );
  expect((await ecrire(id)).ok).toBe(true);
  await corriger(id, 1, { precision: 'annee', annee: 2026 });
  expect(await ecrire(id)).toEqual({ ok: false, refus: { raison: 'personne_decedee' } });
  await corriger(id, 2, null);
  expect((await ecrire(id)).ok).toBe(true);
});

const creer = async (nom: string) =>
  valeurOuErreur(
    await en((acces) => creerUnePersonne(acces, { nature: 'identifiee', prenom: 'Rose', nom })),
  ).id;
const DECEDEE = { ok: false, refus: { raison: 'personne_decedee' } };

it('deux fiches réunies, dont une dit le décès : aucune n’est écrite ; séparées, chacune selon la sienne', async () => {
  const [morte, vivante] = [await creer('Genêt'), await creer('Genet')];
  await corriger(morte, 1, { precision: 'annee', annee: 2026 });
  const { id } = valeurOuErreur(
    await en((acces) => fusionner(acces, { garde: morte, absorbee: vivante, raison: 'la même' })),
  );
  expect(await ecrire(vivante)).toEqual(DECEDEE);
  valeurOuErreur(await en((acces) => defaireLaFusion(acces, { id, raison: 'sa cousine' })));
  expect((await ecrire(vivante)).ok).toBe(true);
  expect(await ecrire(morte)).toEqual(DECEDEE);
});

it('un décès noté avant que les messages sachent se taire les tait aussi', async () => {
  const ancienne = await creer('Ancolie');
  await enProprietaire(base, async (c) => {
    await c.executer(`update personnes.personne set deces = '2020' where id = $1`, [ancienne]);
    await c.executer('delete from messages.silence where personne_id = $1', [ancienne]);
  });
  expect((await ecrire(ancienne)).ok).toBe(true);
  const migration = readFileSync(
    'migrations/20261126-1500-messages-taire-les-decedees.sql',
    'utf8',
  );
  await enProprietaire(base, (c) => c.executerScript(migration));
  expect(await ecrire(ancienne)).toEqual(DECEDEE);
});
