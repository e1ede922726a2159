import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import {
  declarerComplete,
  lireLesBesoins,
  lireUneDemande,
  noterUnAvisDePartenaire,
  noterUnePiece,
  noterUnRappelPromis,
  notifierUneDecision,
  recueillirLAvis,
  signerUneDecision,
  suivreUneEcheanceDepassee,
} from '#demandes-de-droits';
import { annoncerLesEcheances } from '#echeances';
import { lireLesPaiements, ouvrirUneEnveloppe, reserverPourUneDecision } from '#paiements';
import { routesDePartage } from '#partage';
import { promessesOuvertes } from '#promesses';
import type { Moteur } from '#socle';
import { centimes, valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../../outils/serveur-d-essai.tsx';
import { unAutreCodeQue } from '../../../se-rassembler/partage/essais.ts';
import {
  CARLA,
  DIRECTRICE,
  FANNY,
  type Metteur,
  NADIA,
  PAUL,
  planterLaScene,
  ROSA,
  uneDelegation,
  uneDemande,
  unMetteurEnScene,
} from '../demandes-de-droits/essais.ts';
import { aDire, DETTE, livrer, preparerLeFonds, versionDe } from './essais.ts';
import { lireMesPlans, routesDuFsl } from './index.ts';

let base: Moteur;
let scene: Metteur;
let essai: ServeurDEssai;
const cookies = new Map<number, string>();
const MACHINE = { genre: 'machine', nom: 'demandes-de-droits' } as const;

beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
  await preparerLeFonds(base);
  essai = await unServeur(scene.env, [
    ...routesDuFsl({
      urlPublique: 'http://localhost',
      droitsDeTous: async () => [{ code: 'ppa', nom: 'prime d’activité' }],
    }),
    ...routesDePartage,
  ]);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

/** A session of that day: the clock moves between two steps of a life. */
async function enTete(agentId: number): Promise<string> {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ id: string }>('select id from comptes.compte where agent_id = $1', [agentId]),
  );
  const jeton = valeurOuErreur(
    await ouvrirUneSession(scene.env, { compteId: lignes[0]?.id ?? '', moyen: 'essai' }),
  );
  const cookie = `${COOKIE_DE_SESSION}=${jeton}`;
  cookies.set(agentId, cookie);
  return cookie;
}
const lue = async (id: string) =>
  valeurOuErreur(await scene.comme(FANNY, (acces) => lireUneDemande(acces, id)));

async function deposer(champs: Record<string, string> = {}) {
  const nadia = await enTete(NADIA.agentId);
  const recue = await essai.envoyer('/fsl/nouvelle', { ...DETTE, ...champs }, nadia);
  expect(recue.statusCode).toBe(303);
  return { id: String(recue.headers.location).split('/').at(-1) ?? '', recue };
}

describe('Une demande de FSL, du premier mot à la décision remise', () => {
  let id: string;

  it('se dépose préremplie : rien de ce que l’on sait n’est redemandé, et elle part avec son code', async () => {
    scene.leJour('2026-11-02');
    const nadia = await enTete(NADIA.agentId);
    const { body } = await essai.ouvrir(`/fsl/nouvelle?personne=${ROSA}`, nadia);
    expect(body).toContain('sa fiche, lundi 2');
    expect(body).not.toContain('name="fait_departement"');
    expect(body).toContain('name="fait_ressources"');
    const faux = await essai.envoyer('/fsl/nouvelle', { ...DETTE, montant: 'beaucoup' }, nadia);
    expect(faux.statusCode).toBe(422);
    expect(faux.body).toContain('il fait froid');
    const deposee = await deposer({ fait_personnes: '1', fait_occupation: 'locataire_hlm' });
    id = deposee.id;
    expect(aDire(deposee.recue)[1]).toMatch(/^[0-9A-Z]{12}$/);
    expect((await lue(id)).besoin).toMatchObject({ quoi: 'dette d’énergie', etat: 'ouvert' });
    const paul = await enTete(PAUL.agentId);
    expect((await essai.ouvrir(`/fsl/${id}`, paul)).statusCode).toBe(404);
  });

  it('trois papiers pour une dette d’énergie ; ce qui manque se dit une fois, avec d’où cela vient', async () => {
    const fanny = await enTete(FANNY.agentId);
    const page = await essai.ouvrir(`/fsl/${id}`, fanny);
    expect(page.body).toMatch(/Demandez ses papiers en une fois.*3 pour cette situation/s);
    expect((await essai.envoyer(`/fsl/${id}/papiers`, {}, fanny)).statusCode).toBe(303);
    expect((await lue(id)).pieces.map(({ code }) => code).sort()).toEqual([
      'facture',
      'identite',
      'ressources',
    ]);
    // Not enough is known yet: unknown, never refused.
    await essai.envoyer(`/fsl/${id}/calculer`, {}, fanny);
    expect((await essai.ouvrir(`/fsl/${id}`, fanny)).body).toContain(
      'On ne peut pas encore le dire',
    );
    const faits = {
      version: versionDe(page.body),
      source: 'piece',
      fait_ressources: '900',
      fait_prestations: 'aucune',
      fait_mois_depuis_la_derniere_aide: 'jamais',
    };
    expect((await essai.envoyer(`/fsl/${id}/faits`, faits, fanny)).statusCode).toBe(303);
    await essai.envoyer(`/fsl/${id}/calculer`, {}, fanny);
    const calcule = await essai.ouvrir(`/fsl/${id}`, fanny);
    expect(calcule.body).toMatch(/Due : 400.€/);
    expect(calcule.body).toContain('un papier vu');
    expect(calcule.body).toContain('version 1');
    expect((await essai.envoyer(`/fsl/${id}/faits`, faits, fanny)).body).toContain(
      'vient de changer',
    );
  });

  it('un partenaire ne voit que ce dossier, par un lien et un code, et son avis se lit', async () => {
    const fanny = await enTete(FANNY.agentId);
    const demande = await essai.envoyer(
      `/fsl/${id}/avis`,
      { structure: 'ccas-aubervilliers', permis: 'accord' },
      fanny,
    );
    expect(demande.statusCode).toBe(303);
    // Its name and where to write to it come from the directory: the agent typed neither.
    const { lignes: demandees } = await enProprietaire(base, (c) =>
      c.executer('select destinataire, contact from fsl.instruction where demande_id = $1', [id]),
    );
    expect(demandees).toEqual([
      { destinataire: 'CCAS d’Aubervilliers', contact: 'ccas@aubervilliers.example' },
    ]);
    const [, code = '', chemin = ''] = aDire(demande);
    expect(code).toMatch(/^\d{6}$/);
    const porte = await essai.ouvrir(chemin);
    const adresse = [porte.headers['set-cookie']].flat().map((un) => String(un).split(';')[0]);
    const faux = await essai.envoyer('/p', { code: unAutreCodeQue(code) }, adresse.join('; '));
    expect(faux.statusCode).toBe(422);
    const entree = await essai.envoyer('/p', { code }, adresse.join('; '));
    const lien = [entree.headers['set-cookie']]
      .flat()
      .map((un) => String(un).split(';')[0])
      .join('; ');
    expect((await essai.ouvrir('/p/suite', lien)).headers.location).toBe('/p/fsl');
    const ouvert = await essai.ouvrir('/p/fsl', lien);
    expect(ouvert.body).toContain('640,50');
    // She did not want her own words to leave; what the house knows of her means never does.
    expect(ouvert.body).not.toContain('il fait froid');
    expect(ouvert.body).not.toMatch(/\b900\b/);
    const sansRaison = await essai.envoyer('/p/fsl', { avis: 'reserve' }, lien);
    expect(sansRaison.statusCode).toBe(422);
    expect(sansRaison.body).toMatch(/Dites pourquoi.*Dites qui répond/s);
    await essai.envoyer(
      '/p/fsl',
      { avis: 'reserve', qui: 'Léa Martin', mots: 'Un échéancier serait utile en plus.' },
      lien,
    );
    const apres = await essai.ouvrir('/p/fsl', lien);
    expect(apres.body).toContain('Rendu par Léa Martin');
    expect(apres.body).not.toContain('640,50');
    expect((await essai.ouvrir(`/fsl/${id}`, fanny)).body).toContain('Un échéancier serait utile');
    // The team that examines is told, once however many times the event is delivered.
    await livrer(base, scene, 'AvisDePartenaireRendu', noterUnAvisDePartenaire);
    expect((await lue(id)).etapes.filter(({ genre }) => genre === 'avis_rendu')).toHaveLength(1);
    // The other tables of hers stay shut to the link.
    const autre = await essai.ouvrir(`/fsl/${id}`, lien);
    expect(autre.statusCode).not.toBe(200);
  });

  it('la décision se prépare avec le calcul et sa version, se signe, se remet ; jamais plus que la dette', async () => {
    const fanny = await enTete(FANNY.agentId);
    await scene.comme(FANNY, async (acces) => {
      for (const piece of ['facture', 'identite', 'ressources'])
        valeurOuErreur(await noterUnePiece(acces, { demandeId: id, code: piece, etat: 'vue' }));
      valeurOuErreur(await declarerComplete(acces, { demandeId: id, le: acces.aujourdHui }));
      valeurOuErreur(
        await recueillirLAvis(acces, {
          demandeId: id,
          avis: 'Je paierai le reste par petits morceaux.',
          raisonDuSansAvis: null,
        }),
      );
    });
    const { body } = await essai.ouvrir(`/fsl/${id}`, fanny);
    expect(body).toContain('Le règlement a répondu : préparez la décision');
    const calcul = /name="calcul" value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? '';
    const projet = {
      calcul,
      sens: 'accord_partiel',
      motifs: 'Vos ressources sont sous le plafond du règlement.',
    };
    const trop = await essai.envoyer(`/fsl/${id}/decider`, { ...projet, montant: '700' }, fanny);
    expect(trop.statusCode).toBe(422);
    expect(trop.body).toContain('dépasse ce qui est dû');
    const preparee = await essai.envoyer(
      `/fsl/${id}/decider`,
      { ...projet, montant: '400' },
      fanny,
    );
    expect(preparee.headers.location).toBe(`/demandes-de-droits/${id}`);
    const [decision] = (await lue(id)).decisions;
    expect(decision).toMatchObject({
      sens: 'accord_partiel',
      montantCentimes: 40_000,
      enveloppe: 'fsl',
    });
    expect(decision?.calcul?.versionDesParametres).toContain(
      'fsl-energie-demonstration, version 1',
    );
    expect(decision?.motifsDeDroit.map(({ texte }) => texte).join()).toMatch(
      /90-449.*démonstration/s,
    );
    await uneDelegation(scene, { agentId: CARLA.agentId, plafondEuros: 1000 });
    const decisionId = decision?.id ?? '';
    const signer = () =>
      scene.comme(CARLA, (acces) =>
        signerUneDecision(acces, { decisionId, engager: reserverPourUneDecision }),
      );
    // Nothing is signed that cannot be paid.
    expect((await signer()).ok).toBe(false);
    await scene.comme(DIRECTRICE, async (acces) =>
      valeurOuErreur(
        await ouvrirUneEnveloppe(acces, {
          code: 'fsl',
          libelle: 'FSL, aides',
          annee: 2026,
          montant: centimes(5_000_000),
        }),
      ),
    );
    valeurOuErreur(await signer());
    const payes = await scene.comme(FANNY, (acces) =>
      lireLesPaiements(acces, { demandeIds: [id] }),
    );
    expect(payes.get(id)).toEqual([
      expect.objectContaining({ montant: 40_000, aQui: 'energie', etat: 'prevu' }),
    ]);
    valeurOuErreur(
      await scene.comme(FANNY, (acces) =>
        notifierUneDecision(acces, {
          decisionId,
          mode: 'remise_en_main_propre',
          dateCertaine: acces.aujourdHui,
        }),
      ),
    );
    expect((await lue(id)).demande.etat).toBe('notifiee');
  });

  it('le reste se paie par mois ; une mensualité manquée promet un rappel, elle n’est pas une faute', async () => {
    const nadia = await enTete(NADIA.agentId);
    const plan = {
      creancier: 'Énergie d’essai',
      total: '240,50',
      parMois: '60',
      premierLe: '05/12/2026',
    };
    expect(
      (await essai.envoyer(`/fsl/${id}/plan`, { ...plan, parMois: '1' }, nadia)).body,
    ).toContain('surendettement');
    expect((await essai.envoyer(`/fsl/${id}/plan`, plan, nadia)).statusCode).toBe(303);
    scene.leJour('2027-01-07');
    const janvier = await enTete(NADIA.agentId);
    const { body } = await essai.ouvrir(`/fsl/${id}`, janvier);
    expect(body).toMatch(/0,50.€/);
    const [adresse = ''] = /\/fsl\/[0-9a-f-]+\/plan\/[0-9a-f-]+\/1/.exec(body) ?? [];
    expect((await essai.envoyer(adresse, { etat: 'tenue' }, janvier)).statusCode).toBe(303);
    await essai.envoyer(adresse.replace(/1$/, '2'), { etat: 'manquee' }, janvier);
    expect(
      (await essai.envoyer(adresse.replace(/1$/, '3'), { etat: 'manquee' }, janvier)).body,
    ).toContain('pas encore due');
    const dues = valeurOuErreur(
      await scene.comme(NADIA, (acces) => promessesOuvertes(acces, { personneId: ROSA })),
    );
    expect(dues.map(({ quoi }) => quoi)).toEqual([expect.stringContaining('revoir le plan')]);
    await livrer(base, scene, 'MensualiteManquee', noterUnRappelPromis);
    expect((await lue(id)).etapes.filter(({ genre }) => genre === 'rappel_promis')).toHaveLength(1);
    // She reads the same plan by her receipt: kept, missed, to come, with days and amounts.
    const { lignes: recus } = await enProprietaire(base, (c) =>
      c.executer<{ id: string }>('select id from recepisses.recepisse where objet_id = $1', [id]),
    );
    const recepisseId = recus[0]?.id ?? '';
    const plans = await scene.comme({ genre: 'habitant', recepisseId }, (acces) =>
      lireMesPlans(acces, {}),
    );
    const [sien] = valeurOuErreur(plans).get(id) ?? [];
    expect(sien?.mensualites.map((une) => [une.dueLe, une.centimes, une.etat])).toEqual([
      ['2026-12-05', 6000, 'tenue'],
      ['2027-01-05', 6000, 'manquee'],
      ['2027-02-05', 6000, 'a_venir'],
      ['2027-03-05', 6000, 'a_venir'],
      ['2027-04-05', 50, 'a_venir'],
    ]);
    // Helped two months ago: the next request knows it, and where from, without asking.
    const suivante = await essai.ouvrir(`/fsl/nouvelle?personne=${ROSA}`, janvier);
    expect(suivante.body).not.toContain('name="fait_mois_depuis_la_derniere_aide"');
    expect(suivante.body).toMatch(/900.€.*demande du lundi 2.novembre.2026/);
  });
});

it('reçue avec les autres demandes, elle ouvre son dossier en disant seulement ce qui est dû', async () => {
  scene.leJour('2027-01-08');
  const { demandeId } = await uneDemande(scene, {
    prestation: 'fsl',
    mots: 'Le loyer est en retard.',
  });
  const fanny = await enTete(FANNY.agentId);
  expect((await essai.ouvrir(`/fsl/${demandeId}`, fanny)).headers.location).toBe(
    `/fsl/${demandeId}/ouvrir`,
  );
  const ouvrir = (champs: Record<string, string>) =>
    essai.envoyer(`/fsl/${demandeId}/ouvrir`, champs, fanny);
  expect((await ouvrir({ nature: '', montant: '300' })).statusCode).toBe(422);
  // What her round of rights told is there with its source; what it cannot tell whole is shown to be confirmed.
  await enProprietaire(base, (c) =>
    c.executer(
      `update demandes_de_droits.demande set situation = $2::jsonb, situation_le = '2027-01-06' where id = $1`,
      [
        demandeId,
        JSON.stringify({
          tourDu: '2027-01-06',
          faits: { activite: 'chomeur' },
          ressourcesSansPrestations: 410,
        }),
      ],
    ),
  );
  expect((await essai.ouvrir(`/fsl/${demandeId}/ouvrir`, fanny)).body).toMatch(
    /Cherche du travail.*le tour de ses droits/,
  );
  expect((await ouvrir({ nature: 'loyer', montant: '300' })).statusCode).toBe(303);
  const { body } = await essai.ouvrir(`/fsl/${demandeId}`, fanny);
  expect(body).toContain('4 pour cette situation');
  expect(body).toContain('sa fiche');
});

describe('Une demande de FSL laissée au silence', () => {
  it('est refusée au bout de deux mois, ses motifs sont dus, et le besoin reste ouvert', async () => {
    scene.leJour('2027-01-08');
    const { id } = await deposer({
      nature: 'eau',
      recueLe: '08/01/2027',
      menace: '',
      menaceLe: '',
    });
    scene.leJour('2027-03-10');
    await enTantQue(scene.env, { genre: 'machine', nom: 'echeances' }, 'annoncer', (acces) =>
      annoncerLesEcheances(acces, {}),
    );
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer<{ contenu: never }>(
        `with lus as (delete from socle.evenement where nom = 'EcheanceDepassee' returning contenu) select contenu from lus`,
        [],
      ),
    );
    for (const { contenu } of lignes)
      await enTantQue(scene.env, MACHINE, 'silence', (acces) =>
        suivreUneEcheanceDepassee(acces, contenu),
      );
    expect((await lue(id)).demande).toMatchObject({
      etat: 'refusee_par_silence',
      silenceEffet: 'rejet',
    });
    const fanny = await enTete(FANNY.agentId);
    const { body } = await essai.ouvrir(`/fsl/${id}`, fanny);
    expect(body).toContain('L232-4');
    const besoins = valeurOuErreur(
      await scene.comme(NADIA, (acces) => lireLesBesoins(acces, ROSA)),
    );
    expect(
      besoins
        .filter(({ etat }) => etat === 'ouvert')
        .map(({ quoi }) => quoi)
        .sort(),
    ).toEqual(['dette d’eau', 'dette d’énergie', 'payer le logement, l’eau ou l’énergie']);
  });
});
