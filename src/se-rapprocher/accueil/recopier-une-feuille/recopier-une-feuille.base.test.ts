import { afterAll, beforeAll, expect, it } from 'vitest';
import { promessesOuvertes } from '#promesses';
import { ouvrirParUnCode } from '#recepisses';
import type { Moteur } from '#socle';
import { dateCivile, type Instant, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { AILLEURS, faireEn, NADIA, SCENE, uneFiche } from '../essais.ts';
import { lireMaDemande } from '../lire-un-premier-contact/lire-un-premier-contact.ts';
import { lireLesFeuilles } from './lire-les-feuilles.ts';
import { type FeuilleARecopier, recopierUneFeuille } from './recopier-une-feuille.ts';
import { type FeuilleAImprimer, reserverDesFeuilles } from './reserver-des-feuilles.ts';

/** The day after: the network came back on Tuesday the 24th, the paper is of Monday the 23rd. */
let base: Moteur;
let faire: ReturnType<typeof faireEn>;
let feuilles: FeuilleAImprimer[];
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) => c.executerScript(SCENE));
  faire = faireEn(base);
  feuilles = await faire(
    { genre: 'machine', nom: 'secours' },
    async (acces) =>
      valeurOuErreur(await reserverDesFeuilles(acces, { siteId: 11, cle: 1004, combien: 5 })),
    '2026-11-20T18:00:00Z',
  );
});
afterAll(() => base.fermer());

const recopier = (quoi: Partial<FeuilleARecopier>, lecteur = NADIA) =>
  faire(lecteur, (acces) =>
    recopierUneFeuille(acces, {
      siteId: 11,
      numero: null,
      recueLe: '2026-11-23T08:40:00.000Z' as Instant,
      recuePar: 12,
      fiche: uneFiche({ paroles: 'Elle a reçu une lettre du bailleur.', nomDit: 'Awa' }),
      promesse: null,
      ...quoi,
    }),
  );
const ouvrirLeCode = async (code = '') => {
  const ouvert = await ouvrirParUnCode(unEnvironnement(base), code, '::1');
  return ouvert.ok ? { genre: 'habitant' as const, recepisseId: ouvert.valeur.id } : null;
};

it('avant d’être recopiée, une feuille n’ouvre rien à qui tient son code', async () => {
  expect(await ouvrirLeCode(feuilles[0]?.code)).toBeNull();
});

it('recopiée, elle porte l’heure du papier, sa promesse est en retard, et son code ouvre sa page', async () => {
  const faite = valeurOuErreur(
    await recopier({
      numero: feuilles[0]?.numero ?? '',
      promesse: {
        quoi: 'Rappeler avec la réponse du bailleur',
        pourLe: dateCivile('2026-11-23'),
        moment: 'apres_midi',
        canal: 'telephone',
      },
    }),
  );
  expect(faite.conclue).toBe(true);
  const vue = await faire(NADIA, (acces) => lireLesFeuilles(acces, 11));
  expect(vue).toMatchObject({
    ok: true,
    valeur: {
      feuilles: [
        {
          numero: feuilles[0]?.numero,
          contact: { etat: 'demande', ouvertLe: '2026-11-23T08:40:00.000Z' },
          promesses: [{ pourLe: '2026-11-23T16:00:00.000Z' }],
        },
      ],
    },
  });
  const dues = await faire(NADIA, (acces) => promessesOuvertes(acces, { cles: [1004] }));
  expect(dues).toMatchObject({ ok: true, valeur: [{ faiteLe: '2026-11-23T08:40:00.000Z' }] });
  const elle = await ouvrirLeCode(feuilles[0]?.code);
  const lue = elle && (await faire(elle, (acces) => lireMaDemande(acces, faite.contactId)));
  expect(lue).toMatchObject({ ok: true, valeur: { etat: 'demande' } });
});

it('deux fois la même feuille : c’est dit, et rien n’est écrit deux fois', async () => {
  expect(await recopier({ numero: feuilles[0]?.numero ?? '' })).toMatchObject({
    ok: false,
    refus: { raison: 'deja_recopiee', le: '2026-11-24T09:00:00.000Z' },
  });
});

it('un danger dit sur le papier est confié maintenant, et la fiche attend sa réponse', async () => {
  const fiche = uneFiche({ paroles: 'Elle dort dehors.', sansToit: 'oui' });
  const faite = valeurOuErreur(await recopier({ numero: feuilles[1]?.numero ?? '', fiche }));
  expect(faite.conclue).toBe(false);
  const dues = await faire(NADIA, (acces) =>
    promessesOuvertes(acces, { objetIds: [faite.contactId] }),
  );
  expect(dues).toMatchObject({ valeur: [{ nature: 'danger' }] });
  expect(await ouvrirLeCode(feuilles[1]?.code)).not.toBeNull();
});

it('ce qui ne se recopie pas est refusé avant d’écrire : date, numéro, promesse, lieu, feuille vide', async () => {
  const numero = feuilles[2]?.numero ?? '';
  const raisons = [
    await recopier({ recueLe: '2026-11-25T08:00:00.000Z' as Instant }),
    await recopier({ recueLe: '2026-10-01T08:00:00.000Z' as Instant }),
    await recopier({ numero: '9999-A' }),
    await recopier({ fiche: uneFiche() }),
    await recopier({ numero }, AILLEURS),
    await recopier({
      numero,
      promesse: { quoi: 'x', pourLe: dateCivile('2026-11-24'), moment: 'matin', canal: 'message' },
    }),
  ].map((faite) => (faite.ok ? 'ok' : faite.refus.raison));
  expect(raisons).toEqual(['date', 'date', 'numero', 'rien_d_ecrit', 'lieu', 'promesse']);
  expect(
    (await recopier({ numero, fiche: uneFiche({ paroles: 'x', reponse: 'La CAF, 12 rue X.' }) }))
      .ok,
  ).toBe(true);
});
