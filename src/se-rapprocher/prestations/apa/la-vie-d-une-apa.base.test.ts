import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lecteur } from '#acces';
import { lireUneDemande } from '#demandes-de-droits';
import { lireLesEcheances } from '#echeances';
import { lireLesPaiements } from '#paiements';
import type { Moteur } from '#socle';
import { dateCivile, valeurOuErreur } from '#socle/pur';
import { uneBase } from '../../../../outils/base-d-essai.ts';
import { DIRECTRICE, type Metteur, NADIA, PAULINE } from '../demandes-de-droits/essais.ts';
import { accorderDansLUrgence } from './accorder-un-forfait/accorder-un-forfait.ts';
import { ajouterUneLigne, lireUnPlan, ouvrirUnPlan } from './composer-un-plan/composer-un-plan.ts';
import { direQuelSysteme } from './dire-quel-systeme/dire-quel-systeme.ts';
import type { Bascule } from './domaine/systeme.ts';
import { entendreUnAidant } from './entendre-un-aidant/entendre-un-aidant.ts';
import {
  ADMINISTRATRICE,
  planterLaScene,
  signerEtNotifier,
  uneAide,
  uneVisiteConclue,
  unPlan,
} from './essais.ts';
import { conclureLaVisite, ouvrirUneVisite } from './evaluer/tenir-une-visite.ts';
import { lireMonCalcul } from './expliquer-le-calcul/lire-le-calcul.ts';
import { horsDIci } from './ouvrir-un-dossier/hors-d-ici.ts';
import { composerLaLettre } from './proposer-un-plan/composer-la-lettre.ts';
import {
  noterLaReception,
  proposerUnPlan,
  repondreAuPlan,
} from './proposer-un-plan/proposer-un-plan.ts';
import { lireUnDossier } from './tenir-le-dossier/lire-le-dossier.ts';

let base: Moteur;
let scene: Metteur;
let chez: Awaited<ReturnType<typeof planterLaScene>>;
beforeAll(async () => {
  base = await uneBase();
  chez = await planterLaScene(base);
  scene = chez.scene;
});
afterAll(() => base.fermer());

const sql = <L>(requete: string, valeurs: unknown[] = []) => chez.sql<L>(requete, valeurs);
const livrer = () => chez.livrer();
const leMatinDu = (jour: string) => chez.leMatinDu(jour);
const uneDemandeComplete = (jour: string) => chez.uneDemandeComplete(jour);

const dossier = async (id: string, lecteur: Lecteur = PAULINE) =>
  scene.comme(lecteur, (acces) => lireUnDossier(acces, { demandeId: id }));
const lue = async (id: string) => valeurOuErreur(await dossier(id));
const etatDe = async (demandeId: string) =>
  valeurOuErreur(await scene.comme(PAULINE, (acces) => lireUneDemande(acces, demandeId))).demande
    .etat;
const horloges = (id: string) =>
  scene.comme(PAULINE, async (acces) => {
    const lues = await lireLesEcheances(acces, [{ genre: 'demande_de_droit', id }]);
    return Object.fromEntries(
      (lues.get(id) ?? []).map((une) => [une.regime.id, [une.etat, une.echueLe]]),
    );
  });

describe('L’APA de Rosa, du premier mot à la décision remise', () => {
  let demandeId: string;

  it('arrive chez qui évalue, et chez personne d’autre', async () => {
    demandeId = await uneDemandeComplete('2026-11-03');
    expect(await lue(demandeId)).toMatchObject({
      qui: 'Rosa Ferreira',
      age: 82,
      etape: 'visite_a_faire',
    });
    for (const autre of [NADIA, DIRECTRICE])
      expect((await dossier(demandeId, autre)).ok).toBe(false);
    expect(await horloges(demandeId)).toMatchObject({
      'apa.decision': ['en_cours', '2027-01-03'],
      'apa.proposition_de_plan': ['en_cours', '2026-12-03'],
    });
  });

  it('la visite ne se conclut pas à moitié vue ; conclue, nul ne la réécrit', async () => {
    scene.leJour('2026-11-06');
    const tropTot = await scene.comme(PAULINE, async (acces) => {
      const id = valeurOuErreur(await ouvrirUneVisite(acces, { demandeId }));
      expect(valeurOuErreur(await ouvrirUneVisite(acces, { demandeId }))).toBe(id);
      return conclureLaVisite(acces, { id, version: 1 });
    });
    expect(tropTot).toMatchObject({ refus: { raison: 'pas_tout_vu' } });
    const id = await uneVisiteConclue(scene, demandeId);
    expect((await lue(demandeId)).visites[0]).toMatchObject({
      gir: 4,
      rang: 10,
      profil: 'BBBBBBBBBB',
    });
    await expect(sql('update apa.visite set gir = 1 where id = $1', [id])).rejects.toThrow(
      'une visite conclue ne se recrit pas',
    );
  });

  it('entend sa fille à part', async () => {
    const dit = {
      nomDit: 'Inês',
      lien: 'sa fille',
      mots: 'Je dors mal.',
      pourSoi: '',
      repit: true,
    };
    valeurOuErreur(
      await scene.comme(PAULINE, (acces) =>
        entendreUnAidant(acces, { ...dit, demandeId, peutLuiEtreDit: false }),
      ),
    );
    expect((await lue(demandeId)).avis).toHaveLength(1);
  });

  it('propose un plan chiffré, elle demande un changement, la définitive est acceptée', async () => {
    const premier = await unPlan(scene, demandeId, 20);
    const { calcul } = valeurOuErreur(
      await scene.comme(PAULINE, (acces) => lireUnPlan(acces, { id: premier })),
    );
    expect(calcul).toMatchObject({ statut: 'du', plafond: 811_52, retenu: 500_00 });
    await scene.comme(PAULINE, async (acces) => {
      valeurOuErreur(await proposerUnPlan(acces, { id: premier, mode: 'recommande' }));
    });
    expect((await horloges(demandeId))['apa.proposition_de_plan']).toEqual(['tenue', '2026-12-03']);
    const tropTard = await scene.comme(PAULINE, (acces) =>
      ajouterUneLigne(acces, uneAide(premier, 5)),
    );
    expect(tropTard).toMatchObject({ refus: { raison: 'parti' } });
    scene.leJour('2026-11-12');
    await scene.comme(PAULINE, async (acces) => {
      valeurOuErreur(await noterLaReception(acces, { id: premier, le: dateCivile('2026-11-10') }));
    });
    expect((await horloges(demandeId))['apa.observations']).toEqual(['en_cours', '2026-11-20']);
    await scene.comme(PAULINE, async (acces) => {
      const le = dateCivile('2026-11-12');
      const observations = 'Je voudrais quelqu’un le dimanche aussi.';
      valeurOuErreur(
        await repondreAuPlan(acces, { id: premier, le, reponse: 'observer', observations }),
      );
    });
    expect((await horloges(demandeId))['apa.proposition_definitive']).toEqual([
      'en_cours',
      '2026-11-20',
    ]);
    const definitive = await unPlan(scene, demandeId, 4);
    await scene.comme(PAULINE, async (acces) => {
      const lu = valeurOuErreur(await lireUnPlan(acces, { id: definitive }));
      expect(lu.plan).toMatchObject({ nature: 'definitive', rang: 2 });
      expect(lu.plan.lignes.map(({ quantite }) => quantite)).toEqual([20, 4]);
      valeurOuErreur(await proposerUnPlan(acces, { id: definitive, mode: 'main_propre' }));
      const pdf = valeurOuErreur(await composerLaLettre(acces, { id: definitive }));
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
      const le = dateCivile('2026-11-12');
      valeurOuErreur(await repondreAuPlan(acces, { id: definitive, le, reponse: 'accepter' }));
    });
    expect((await lue(demandeId)).etape).toBe('decision_a_preparer');
  });

  it('décide avec le calcul, sa version et les quatre explications ; elle les lit par son reçu', async () => {
    await signerEtNotifier(scene, livrer, demandeId, '2026-11-12');
    const { demande, decisions } = valeurOuErreur(
      await scene.comme(PAULINE, (acces) => lireUneDemande(acces, demandeId)),
    );
    expect(demande.etat).toBe('notifiee');
    const [plan] = (await lue(demandeId)).plans;
    expect(decisions[0]).toMatchObject({
      sens: 'accord',
      periodicite: 'mensuelle',
      montantCentimes: plan?.calcul?.allocation,
      calcul: { entrees: { gir: 4, planCentimes: 600_00 }, explication: { length: 4 } },
    });
    expect((await horloges(demandeId))['apa.decision']?.[0]).toBe('tenue');
    // Paid the month after, on the tenth, with the days since she has it; the year reserves no more than the year.
    const allocation = plan?.calcul?.allocation ?? 0;
    const paiements = await scene.comme(PAULINE, (acces) =>
      lireLesPaiements(acces, { demandeIds: [demandeId] }),
    );
    expect(paiements.get(demandeId)).toMatchObject([
      { mois: '2026-11-01', prevuLe: '2026-12-10', montant: Math.round((allocation * 19) / 30) },
      { mois: '2026-12-01', prevuLe: '2026-12-10', montant: allocation },
    ]);
    const [recu] = await sql<{ detenteur: string }>(
      'select detenteur from acces.objet_ouvert where objet_id = $1',
      [demandeId],
    );
    const habitant = { genre: 'habitant', recepisseId: recu?.detenteur ?? '' } as const;
    const sien = await scene.comme(habitant, (acces) => lireMonCalcul(acces, { demandeId }));
    expect(sien).toMatchObject({ valeur: { retenu: 600_00, entrees: { profil: 'BBBBBBBBBB' } } });
    const avis = await scene
      .comme(habitant, ({ bd }) =>
        bd
          .selectFrom('apa.avis_d_aidant' as never)
          .selectAll()
          .execute(),
      )
      .catch((erreur: Error) => erreur.message);
    expect(avis).toMatch(/permission denied/);
  });

  it('se révise, avec sa raison, sans toucher à la décision en cours', async () => {
    const sansRaison = await scene.comme(PAULINE, (acces) =>
      ouvrirUnPlan(acces, { demandeId, motif: null }),
    );
    expect(sansRaison).toMatchObject({ refus: { raison: 'motif_manque' } });
    await scene.comme(PAULINE, async (acces) => {
      const id = valeurOuErreur(await ouvrirUnPlan(acces, { demandeId, motif: 'Une chute' }));
      valeurOuErreur(await ajouterUneLigne(acces, uneAide(id, 6)));
      valeurOuErreur(await proposerUnPlan(acces, { id, mode: 'main_propre' }));
    });
    await leMatinDu('2026-11-24');
    expect((await lue(demandeId)).plans[0]).toMatchObject({
      nature: 'revision',
      etat: 'repute_refuse',
    });
    expect(await etatDe(demandeId)).toBe('notifiee');
  });
});

describe('Quand personne ne répond', () => {
  it('T3 : deux mois sans décision donnent le forfait, jusqu’à la décision remise', async () => {
    const demandeId = await uneDemandeComplete('2026-09-10');
    await leMatinDu('2026-11-10');
    expect((await lue(demandeId)).forfaits).toEqual([]);
    await leMatinDu('2026-11-11');
    expect(await etatDe(demandeId)).toBe('accordee_forfaitaire');
    expect((await lue(demandeId)).forfaits).toMatchObject([
      { cause: 'silence', montant: 1_040_17, depuis: '2026-11-11', jusquau: null },
    ]);
    await leMatinDu('2026-11-12');
    expect((await lue(demandeId)).forfaits).toHaveLength(1);
    await uneVisiteConclue(scene, demandeId);
    const id = await unPlan(scene, demandeId, 10);
    await scene.comme(PAULINE, async (acces) => {
      valeurOuErreur(await proposerUnPlan(acces, { id, mode: 'main_propre' }));
      const le = dateCivile('2026-11-12');
      valeurOuErreur(await repondreAuPlan(acces, { id, le, reponse: 'accepter' }));
    });
    scene.leJour('2026-11-20');
    await signerEtNotifier(scene, livrer, demandeId, '2026-11-20');
    expect((await lue(demandeId)).forfaits).toMatchObject([{ jusquau: '2026-11-19' }]);
  });

  it('dix jours après l’avoir reçue, la proposition est réputée refusée ; pas vue arriver, jamais', async () => {
    const [vue, pasVue] = [
      await uneDemandeComplete('2026-11-02'),
      await uneDemandeComplete('2026-11-02'),
    ];
    scene.leJour('2026-11-06');
    for (const [demandeId, mode] of [
      [vue, 'main_propre'],
      [pasVue, 'courrier'],
    ] as const) {
      await uneVisiteConclue(scene, demandeId);
      const id = await unPlan(scene, demandeId, 8);
      await scene.comme(PAULINE, async (acces) => {
        valeurOuErreur(await proposerUnPlan(acces, { id, mode }));
      });
    }
    await leMatinDu('2026-11-17');
    expect(await etatDe(vue)).toBe('refusee_par_silence');
    expect((await lue(vue)).plans[0]).toMatchObject({ etat: 'repute_refuse' });
    expect((await lue(pasVue)).plans[0]).toMatchObject({ etat: 'envoye' });
    expect(await etatDe(pasVue)).not.toBe('refusee_par_silence');
  });

  it('dans l’urgence, le forfait se prépare tout de suite, et la décision reste due', async () => {
    const demandeId = await uneDemandeComplete('2026-11-03');
    const urgent = (motif: string) =>
      scene.comme(PAULINE, (acces) => accorderDansLUrgence(acces, { demandeId, motif }));
    expect(await urgent('')).toMatchObject({ refus: { raison: 'sans_motif' } });
    expect(await urgent('Elle sort de l’hôpital jeudi, seule.')).toMatchObject({
      valeur: { montant: 1_040_17, depuis: '2026-11-03', jusquau: '2027-01-02' },
    });
    expect(await etatDe(demandeId)).toBe('decision_preparee');
    expect((await horloges(demandeId))['apa.decision']).toEqual(['en_cours', '2027-01-03']);
  });

  it('passé ce qui est connu, rien ne se propose ni ne se décide', async () => {
    const demandeId = await uneDemandeComplete('2027-01-05');
    await uneVisiteConclue(scene, demandeId);
    const id = await unPlan(scene, demandeId, 8);
    const propose = await scene.comme(PAULINE, (acces) =>
      proposerUnPlan(acces, { id, mode: 'main_propre' }),
    );
    expect(propose).toMatchObject({ refus: { raison: 'calcul_inconnu' } });
  });
});

it('reçue après la bascule, une demande relève du système national : rien n’y est envoyé, et c’est dit', async () => {
  const bascule = { depuis: dateCivile('2027-01-06'), systeme: 'national' } as const;
  scene.leJour('2027-01-06');
  const hier = { ...bascule, depuis: dateCivile('2027-01-05') };
  const dire = (une: Bascule) =>
    scene.comme(ADMINISTRATRICE, (acces) => direQuelSysteme(acces, une));
  expect(await dire(hier)).toMatchObject({ refus: { raison: 'jour_passe' } });
  valeurOuErreur(await dire(bascule));
  const refuse = await scene.comme(PAULINE, (acces) => direQuelSysteme(acces, bascule));
  expect(refuse).toMatchObject({ refus: { raison: 'acces' } });
  const demandeId = await uneDemandeComplete('2027-01-06');
  expect(await dossier(demandeId)).toMatchObject({ refus: { raison: 'introuvable' } });
  expect(await scene.comme(PAULINE, (acces) => horsDIci(acces, demandeId))).toContain(
    'Tisserin ne connaît rien de son interface',
  );
});
