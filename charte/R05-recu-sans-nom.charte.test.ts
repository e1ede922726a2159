import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import { promettre } from '#promesses';
import { emettreUnRecepisse } from '#recepisses';
import { type Connexion, lireLesColonnes, type Moteur } from '#socle';
import { instantDe, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../outils/base-d-essai.ts';
import { puisAnnuler } from '../outils/matrice/comparer.ts';
import { enregistrerUneArrivee } from '../src/se-rapprocher/accueil/enregistrer-une-arrivee/enregistrer-une-arrivee.ts';

/** What says who someone is, or where she lives. */
const IDENTITE =
  /^(personne_id|nom|nom_dit|nom_d_usage|prenoms?|naissance|date_de_naissance|telephone|courriel|adresse|commune_code|numero|piece)$/;

/** Where a person's coming is written: from the door to the answer. */
const SUR_SON_CHEMIN = [
  'accueil.venue',
  'accueil.premier_contact',
  'accueil.danger',
  'promesses.promesse',
  'recepisses.recepisse',
  'orientations.orientation',
  'partage.partage',
];

async function identitesExigees(connexion: Connexion): Promise<string[]> {
  const colonnes = await lireLesColonnes(connexion);
  return colonnes
    .filter(({ schema, table }) => SUR_SON_CHEMIN.includes(`${schema}.${table}`))
    .filter(({ colonne, nullable, defaut }) => IDENTITE.test(colonne) && !nullable && !defaut)
    .map(({ schema, table, colonne }) => `${schema}.${table}.${colonne}`);
}

let base: Moteur;
const NADIA: LecteurAgent = {
  genre: 'agent',
  agentId: 7,
  porteeId: 1,
  mission: 'accueil',
  serviceId: 1,
  territoireId: 1,
  cles: [1001],
  fonction: 'Agent d’accueil',
};

beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into services.service (id, code, nom, nom_court, phrase, du)
        values (1, 'ssd', 'Service social', 'SSD', 'Écoute', '2020-01-01') on conflict do nothing;
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du)
        values (11, 1, 1, 'Circonscription', '31 rue du Port', '93001', '2020-01-01');
      insert into acces.portee (agent_id, mission, service_id, territoire_id, du)
        values (7, 'accueil', 1, 1, '2020-01-01');
      insert into acces.portee_cle (portee_id, cle) select id, 1001 from acces.portee;`),
  );
});
afterAll(() => base.fermer());

it('la brèche est vue : une colonne d’identité devenue obligatoire', async () => {
  const vues = await puisAnnuler(base, async (connexion) => {
    await connexion.executerScript(
      'alter table accueil.premier_contact alter column nom_dit set not null',
    );
    return identitesExigees(connexion);
  });
  expect(vues).toEqual(['accueil.premier_contact.nom_dit']);
});

it('de la porte à la réponse, aucune table n’exige de savoir qui elle est', async () => {
  const tables = new Set(
    (await lireLesColonnes(base.directement)).map(({ schema, table }) => `${schema}.${table}`),
  );
  expect(SUR_SON_CHEMIN.filter((table) => !tables.has(table))).toEqual([]);
  expect(await identitesExigees(base.directement)).toEqual([]);
});

it('elle attend son tour, reçoit une promesse et un reçu, sans avoir rien dit d’elle', async () => {
  const env = unEnvironnement(base);
  const recu = await enTantQue(env, NADIA, 'accueillir', async (acces) => {
    const arrivee = valeurOuErreur(await enregistrerUneArrivee(acces, { siteId: 11 }));
    valeurOuErreur(
      await promettre(acces, {
        objet: 'venue',
        objetId: arrivee.id,
        cle: 1001,
        quoi: 'demander une place pour ce soir',
        canal: 'par_le_recu',
        pourLe: instantDe(new Date('2026-11-25T10:00:00Z')),
      }),
    );
    const { code } = valeurOuErreur(
      await emettreUnRecepisse(acces, { objetId: arrivee.id, discret: false, langue: 'fr' }),
    );
    return { ...arrivee, code };
  });
  expect(recu.codeSalle).toMatch(/^[A-Z]-\d\d$/);
  expect(recu.code).toHaveLength(12);
});
