import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AIDES_CONNUES, type Aide } from '#droits';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../outils/base-d-essai.ts';
import {
  DIRECTRICE,
  NADIA,
  planterLaScene,
  ROSA,
  unMetteurEnScene,
} from '../demandes-de-droits/essais.ts';
import { selonLeParametre } from './essayer-a-blanc/comparer-deux-regles.ts';
import { compterUnEssai, demanderUnEssai, lireLesEssais } from './index.ts';

let base: Moteur;
let scene: ReturnType<typeof unMetteurEnScene>;
const FSL = AIDES_CONNUES.find(({ id }) => id.startsWith('fsl')) as Aide;
const [AVANT, APRES] = [randomUUID(), randomUUID()];
const MACHINE = { genre: 'machine', nom: 'essai-a-blanc' } as const;

/** Open requests with what is known of them: enough to count, and one too few in some lines. */
const SITUATIONS = [
  ...Array.from({ length: 40 }, () => ({ depense: 300, personnes: 1, ressources: 900 })),
  ...Array.from({ length: 30 }, () => ({ depense: 900, personnes: 1, ressources: 900 })),
  ...Array.from({ length: 3 }, () => ({ depense: 300, personnes: 1, ressources: 1050 })),
].map((faits) => ({
  faits: {
    departement: '93',
    nature_de_la_depense: 'energie',
    occupation: 'locataire_hlm',
    prestations: [],
    mois_depuis_la_derniere_aide: null,
    ...faits,
  },
}));

beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
  // A higher ceiling of means, and of help: some get more, three become entitled.
  const relevee: Aide = {
    ...FSL,
    depuis: '2027-04-01' as never,
    conditions: FSL.conditions.map((une) =>
      une.genre === 'une_de'
        ? {
            ...une,
            conditions: [
              {
                genre: 'plafond_de_ressources',
                personneSeule: 1100,
                deuxPersonnes: 1500,
                parPersonneDePlus: 300,
              },
            ],
          }
        : une,
    ),
    montant: { genre: 'part_de_la_depense', taux: 0.8, auPlus: 500 },
  };
  await enProprietaire(base, async (c) => {
    await c.executer(
      `insert into reglements.reglement (id, code, prestation, etat, numero, contenu, depuis, pourquoi, redige_par, redige_le, publie_par, publie_le)
       values ($1, $2, 'fsl', 'publie', 1, $3::jsonb, '2026-01-01', 'Première version inventée.', 90, now(), 91, now())`,
      [AVANT, FSL.id, JSON.stringify(FSL)],
    );
    await c.executer(
      `insert into reglements.reglement (id, code, prestation, etat, contenu, depuis, redige_par, redige_le)
       values ($1, $2, 'fsl', 'propose', $3::jsonb, '2027-04-01', 90, now())`,
      [APRES, FSL.id, JSON.stringify(relevee)],
    );
    await c.executer(
      `with b as (insert into demandes_de_droits.besoin (id, personne_id, cle, quoi, ouvert_le)
         select gen_random_uuid(), $1, 10090, 'dette d’énergie', now() returning id)
       insert into demandes_de_droits.demande (id, besoin_id, personne_id, prestation, cle, depot_cle, depot_par, recue_le,
         deposee_le, voie, situation, situation_le)
       select gen_random_uuid(), b.id, $1, 'fsl', 10090, 1001, 'X', '2026-11-02', now(), 'guichet', s.value, '2026-11-02'
       from b, jsonb_array_elements($2::jsonb) s`,
      [ROSA, JSON.stringify(SITUATIONS)],
    );
  });
});
afterAll(() => base.fermer());

const essayer = () =>
  scene.comme(DIRECTRICE, (acces) => demanderUnEssai(acces, { reglementId: APRES }));

it('compte qui reçoit plus, qui a droit et ne l’avait pas ; rien sous onze, ni par soustraction', async () => {
  const { id } = valeurOuErreur(await essayer());
  valeurOuErreur(await scene.comme(MACHINE, (acces) => compterUnEssai(acces, { id })));
  const [essai] = valeurOuErreur(
    await scene.comme(DIRECTRICE, (acces) => lireLesEssais(acces, { reglementId: APRES })),
  );
  const comptes = essai?.comptes?.fsl;
  expect(comptes?.total).toBe(73);
  const ligne = (nom: string) => comptes?.lignes.find(({ changement }) => changement === nom);
  // Three became entitled: hidden, and with them another line, whatever its size.
  expect(ligne('nouveau')).toMatchObject({ nombre: null, moyenne: null });
  const montres = comptes?.lignes.filter(({ nombre }) => nombre !== null) ?? [];
  for (const { nombre } of montres) expect(nombre).toBeGreaterThanOrEqual(11);
  const caches = 73 - montres.reduce((somme, { nombre }) => somme + (nombre ?? 0), 0);
  expect(caches === 0 || caches >= 11).toBe(true);
  expect(JSON.stringify(essai)).not.toContain(ROSA);
});

it('une fois par jour pour une règle, et jamais par qui reçoit les personnes', async () => {
  expect(await essayer()).toMatchObject({ ok: false, refus: { raison: 'deja_essaye' } });
  const nadia = await scene.comme(NADIA, (acces) => demanderUnEssai(acces, { reglementId: APRES }));
  expect(nadia).toMatchObject({ ok: false, refus: { raison: 'acces' } });
});

it('un paramètre de la loi s’essaie sur une situation gardée, toutes choses égales', () => {
  const gardee = {
    mois: '2026-06',
    situation: {
      individus: { Karim: { date_naissance: '1990-05-01', nationalite: 'FR' } },
      familles: { f: { parents: ['Karim'] } },
      foyers_fiscaux: { ff: { declarants: ['Karim'] } },
      menages: { m: { personne_de_reference: ['Karim'] } },
    },
  };
  const deux = selonLeParametre('rsa', { parametre: 'rsa.montant_de_base', valeur: 700 })(gardee);
  const memes = selonLeParametre('rsa', { parametre: 'inconnu', valeur: 700 })(gardee);
  expect(memes?.[0]).toEqual(memes?.[1]);
  expect(deux?.[0]).toEqual({ reponse: 'du', euros: 651.69 });
  expect(deux?.[1]).toEqual({ reponse: 'du', euros: 700 });
  expect(selonLeParametre('rsa', { parametre: 'x', valeur: 1 })({ faits: {} })).toBeNull();
});
