import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue, type Mission } from '#acces';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import { tirerUnEchantillon } from '#demandes-de-droits';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { CONTROLES_DE_NUIT } from '../../controles-de-nuit.ts';
import { unCompte } from '../../trame/comptes/essais.ts';
import { controlerLaNuit, proceduresDeLEtat, routesDeLaQualite } from './index.ts';

let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
let essai: ServeurDEssai;
let [sylvie, ailleurs, nadia, kaci]: string[] = [];

const comptes = new Map<string, { agentId: number; porteeId: number }>();
async function connecter(territoireId: number | null, mission: Mission) {
  const compte = await enProprietaire(base, (c) =>
    unCompte(c, { ...(territoireId === null ? {} : { territoireId }), mission }),
  );
  comptes.set(mission, compte);
  const { compteId } = compte;
  const jeton = valeurOuErreur(await ouvrirUneSession(env, { compteId, moyen: 'essai' }));
  return `${COOKIE_DE_SESSION}=${jeton}`;
}
const demandes = (combien: number, prestation: string, etat: string) => `
  with b as (insert into demandes_de_droits.besoin (id, personne_id, cle, quoi, ouvert_le)
      select gen_random_uuid(), gen_random_uuid(), 1004, 'Une dette', '2026-10-01T09:00:00Z' from generate_series(1, ${combien})
      returning id, personne_id),
    d as (insert into demandes_de_droits.demande (id, besoin_id, personne_id, cle, depot_cle, depot_par,
        prestation, etat, recue_le, deposee_le, voie)
      select gen_random_uuid(), b.id, b.personne_id, 1004, 1004, 'Accueil', '${prestation}', '${etat}', '2026-10-01',
        '2026-10-01T09:00:00Z', 'guichet' from b returning id)
  insert into demandes_de_droits.etape (id, demande_id, genre, le, auteur, mots)
  select gen_random_uuid(), d.id, 'declarer_complete', '2026-10-13T09:00:00Z', 'Nadia Cherif', 'SECRET' from d;`;

beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into services.service (id, code, nom, nom_court, phrase, ouvert_a_tous, du) values
        (1, 'service-social', 'Service social départemental', 'Service social', 'On vous reçoit.', true, '2020-01-01');
      insert into territoires.territoire values (4, 'Aubervilliers', '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du) values
        (11, 1, 4, 'Service social d’Aubervilliers', '31 rue du Port', '93001', '2020-01-01');
      ${demandes(12, 'fsl', 'complete')} ${demandes(3, 'pch', 'complete')}
      insert into echeances.echeance (id, regime, regime_du, objet, objet_id, cle, faits, echue_le, posee_le)
      select gen_random_uuid(), regime, '2016-01-01', 'demande_de_droit', gen_random_uuid(), 1004,
        '{"depart":"2026-09-01","suspensions":[]}', '2026-11-01', '2026-09-01T09:00:00Z'
      from unnest(array['fsl.decision', 'fsl.decision', 'recours.prealable']) regime;`),
  );
  essai = await unServeur(
    env,
    routesDeLaQualite({
      delais: { question: 5, constat: 10, appel: 2 },
      tirer: tirerUnEchantillon,
    }),
  );
  sylvie = await connecter(4, 'encadrement');
  ailleurs = await connecter(5, 'encadrement');
  nadia = await connecter(4, 'accueil');
  kaci = await connecter(null, 'direction');
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const PROCEDURE = {
  titre: 'Recevoir un dossier de FSL',
  objet: 'fsl',
  etats: 'complete',
  responsable: 'Responsable du FSL',
  cle: '1004',
  etapes: 'Lire la demande.\nDire le jour de la réponse.',
  pourquoi: 'Pour que chacun fasse de même.',
  effet: 'aujourd’hui',
  relire: '1/12/2026',
};
const NOUVELLE = '/qualite/procedures/nouvelle';
const laProcedure = async (): Promise<string> => {
  const { body } = await essai.ouvrir('/qualite/procedures', nadia);
  return /\/qualite\/procedures\/([0-9a-f-]{36})/.exec(body)?.[1] ?? '';
};
const avancer = (jours: number) => env.horloge.avancer(jours * 24 * 3_600_000);

it('une procédure s’écrit par qui en répond, garde ce qui est saisi, et s’ouvre depuis l’état qu’elle décrit', async () => {
  const refus = await essai.envoyer(NOUVELLE, { ...PROCEDURE, etapes: '' }, sylvie);
  expect(refus.statusCode).toBe(422);
  expect(refus.body).toContain('Recevoir un dossier de FSL');
  expect((await essai.envoyer(NOUVELLE, PROCEDURE, nadia)).statusCode).toBe(403);
  expect((await essai.envoyer(NOUVELLE, PROCEDURE, ailleurs)).body).toContain('une de vos équipes');
  expect((await essai.envoyer(NOUVELLE, PROCEDURE, sylvie)).statusCode).toBe(303);
  const lire = (quoi: string, etat: string) =>
    enTantQue(
      env,
      {
        genre: 'agent',
        ...(comptes.get('accueil') ?? { agentId: 0, porteeId: 0 }),
        mission: 'accueil',
        serviceId: 1,
        territoireId: 4,
        cles: [1004],
        fonction: 'Accueil',
      },
      'x',
      (acces) => proceduresDeLEtat(acces, { quoi, etat }),
    ).then((lues) => valeurOuErreur(lues).map((une) => une.titre));
  expect(await lire('fsl', 'complete')).toEqual([PROCEDURE.titre]);
  expect(await lire('fsl', 'recue')).toEqual([]);
  expect(await lire('apa_domicile', 'complete')).toEqual([]);

  // An orientation has states of its own: those of a request do not describe it, and the form says so at its field.
  const orienter = { ...PROCEDURE, titre: 'Relancer qui ne répond pas', objet: 'orientation' };
  const sansEtat = await essai.envoyer(NOUVELLE, orienter, sylvie);
  expect(sansEtat.body).toContain('href="#champ-etatsDOrientation');
  const avecEtat = { ...orienter, etatsDOrientation: 'envoyee' };
  expect((await essai.envoyer(NOUVELLE, avecEtat, sylvie)).statusCode).toBe(303);
  expect(await lire('orientation', 'envoyee')).toEqual([orienter.titre]);
  expect(await lire('question', 'ouverte')).toEqual([]);
});

it('une version s’ajoute et se compare ; deux mains n’écrivent pas la même ; lue, chacun pour soi', async () => {
  const id = await laProcedure();
  const chemin = `/qualite/procedures/${id}`;
  const suivante = {
    rang: '1',
    etapes: 'Lire la demande.\nAppeler la personne.',
    pourquoi: 'Elle préfère un appel.',
    effet: 'aujourd’hui',
    relire: '1/12/2026',
  };
  expect((await essai.envoyer(`${chemin}/version`, suivante, ailleurs)).statusCode).toBe(403);
  expect((await essai.envoyer(`${chemin}/version`, suivante, sylvie)).statusCode).toBe(303);
  expect((await essai.envoyer(`${chemin}/version`, suivante, sylvie)).body).toContain(
    'Quelqu’un vient d’écrire',
  );
  await essai.envoyer(`${chemin}/lue`, { rang: '2' }, nadia);
  expect((await essai.ouvrir(chemin, nadia)).body).toContain('Vous l’avez lue');
  const { body } = await essai.ouvrir(chemin, sylvie);
  expect(body).toContain('Comparer avec la version 1');
  expect(body).toContain('Appeler la personne.');
  expect(body).not.toContain('Vous l’avez lue');
});

it('un écart se note sans nom, dans l’équipe, et se dit corrigé', async () => {
  const ecart = {
    passe: 'Un dossier complet est resté sans lecteur.',
    vecu: 'Trois semaines d’attente de plus.',
    change: 'Un tour des dossiers chaque lundi.',
    pourLe: '15/12/2026',
    procedure: await laProcedure(),
    cle: '1004',
  };
  expect((await essai.envoyer('/qualite/ecarts', { ...ecart, vecu: '' }, nadia)).body).toContain(
    'Un dossier complet est resté sans lecteur.',
  );
  expect((await essai.envoyer('/qualite/ecarts', ecart, nadia)).statusCode).toBe(303);
  expect((await essai.ouvrir('/qualite/ecarts', ailleurs)).body).not.toContain('sans lecteur');
  const { body } = await essai.ouvrir('/qualite/ecarts', sylvie);
  const action = /\/qualite\/ecarts\/[0-9a-f-]{36}\/fait/.exec(body)?.[0] ?? '';
  expect((await essai.envoyer(action, {}, ailleurs)).statusCode).toBe(409);
  expect((await essai.envoyer(action, {}, sylvie)).statusCode).toBe(303);
});

it('la nuit teste les risques, nomme le service et garde l’histoire ; une relecture passée est à faire', async () => {
  const risque = (champs: Record<string, string>) => ({
    intitule: 'Une décision vient trop tard',
    famille: 'droits',
    vraisemblance: 'possible',
    effet: 'droit_perdu',
    fait: 'Le tableau des délais, chaque lundi.',
    responsable: 'Directrice de l’action sociale',
    controle: '',
    aLaMain: '',
    tousLesJours: '',
    ...champs,
  });
  for (const controle of [
    'decisions_en_retard',
    'parcours_sans_referent',
    'accords_anciens',
    'reservations_jamais_payees',
    'alertes_sans_reponse',
    'acces_exceptionnels_non_relus',
    'procedures_a_relire',
  ])
    expect((await essai.envoyer('/qualite/risques', risque({ controle }), kaci)).statusCode).toBe(
      303,
    );
  expect((await essai.envoyer('/qualite/risques', risque({}), kaci)).statusCode).toBe(422);
  expect(
    (await essai.envoyer('/qualite/risques', risque({ controle: 'accords_anciens' }), sylvie))
      .statusCode,
  ).toBe(403);
  avancer(14);
  const nuit = () =>
    enTantQue(env, { genre: 'machine', nom: 'qualite' }, 'contrôler', async (acces) =>
      valeurOuErreur(await controlerLaNuit(acces, { controles: CONTROLES_DE_NUIT })),
    );
  // A person's own delay is not a risk of ours: two of the three clocks.
  expect((await nuit()).aTraiter.sort()).toEqual(['decisions_en_retard', 'procedures_a_relire']);
  avancer(1);
  await nuit();
  kaci = await connecter(null, 'direction');
  sylvie = await connecter(4, 'encadrement');
  const { body } = await essai.ouvrir('/qualite/risques', kaci);
  expect(body).toContain('2 à traiter');
  expect(body).toContain('Service social d’Aubervilliers : 2');
  expect(body).toContain('href="/qualite/delais"');
  expect(body).toContain('Les contrôles d’avant');
  expect((await essai.ouvrir('/qualite/procedures', sylvie)).body).toContain('À relire par vous');
});

it('le dossier de preuves : pour la direction seule, sans personne dedans, et la trace de qui l’a demandé', async () => {
  expect((await essai.envoyer('/qualite/preuves', {}, sylvie)).statusCode).toBe(403);
  const { rawPayload, headers } = await essai.envoyer('/qualite/preuves', {}, kaci);
  expect(headers['content-type']).toContain('zip');
  expect(rawPayload.includes(Buffer.from('SHA256SUMS.txt'))).toBe(true);
  const tires = await enTantQue(
    env,
    {
      genre: 'agent',
      ...(comptes.get('direction') ?? { agentId: 0, porteeId: 0 }),
      mission: 'direction',
      serviceId: null,
      territoireId: null,
      cles: [],
      fonction: 'Direction',
    },
    'x',
    async (acces) => valeurOuErreur(await tirerUnEchantillon(acces, { combien: 20 })),
  );
  // Twelve of one kind; the three others would be too few to be nobody.
  expect(tires).toHaveLength(12);
  expect(JSON.stringify(tires)).not.toMatch(/SECRET|Nadia|2026|[0-9a-f]{8}-/);
  expect(tires[0]?.etapes).toEqual([{ quoi: 'declarer_complete', jours: 12 }]);
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ n: number }>(
      "select count(*)::integer as n from journal.trace where objet = 'dossier de preuves'",
      [],
    ),
  );
  expect(lignes[0]?.n).toBe(1);
});
