import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import { deposerUnEnvoi } from '#messages';
import type { Moteur } from '#socle';
import { type DatePartielle, type Telephone, valeurOuErreur } from '#socle/pur';
import { unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { nadia, planterLesEquipes } from '../essais.ts';
import { creerUnePersonne } from '../index.ts';
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
