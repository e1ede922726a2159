import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acces, enTantQue, type Lecteur } from '#acces';
import { retirerUneDemande } from '#demandes-de-droits';
import {
  changerUneEnveloppe,
  lireCeQuiAttend,
  lireLArgent,
  noterUnIban,
  reconduireLesDroits,
} from '#paiements';
import type { Moteur } from '#socle';
import { centimes, valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../outils/base-d-essai.ts';
import { DIRECTRICE, PAULINE, renvoyerUneDecision, SYLVIE } from '../demandes-de-droits/essais.ts';
import { payerCeQuiEstDu } from '../paiements/essais.ts';
import { accorderDansLUrgence } from './accorder-un-forfait/accorder-un-forfait.ts';
import { planterLaScene, signerEtNotifier, uneVisiteConclue, unPlanAccepte } from './essais.ts';
import { preparerLaDecision } from './preparer-la-decision/preparer-la-decision.ts';

let base: Moteur;
let chez: Awaited<ReturnType<typeof planterLaScene>>;
beforeAll(async () => {
  base = await uneBase();
  chez = await planterLaScene(base);
});
afterAll(() => base.fermer());

interface Ligne {
  mois: string;
  le: string;
  centimes: number;
  retenue: number;
  etat: string;
}
const versements = (demandeId: string) =>
  chez.sql<Ligne>(
    `select to_char(mois, 'YYYY-MM') as mois, prevu_le as le, montant_centimes as centimes, retenue_centimes as retenue, etat
     from paiements.versement where demande_id = $1 and etat <> 'annule' order by prevu_le, mois, montant_centimes`,
    [demandeId],
  );
const engagements = (demandeId: string) =>
  chez.sql<{ annee: number; etat: string; retenu: number; total: number }>(
    `select annee, etat, retenu_centimes as retenu, total_centimes as total from paiements.engagement_de_depense
     where demande_id = $1 and etat <> 'annule' order by annee, prevu_le`,
    [demandeId],
  );
const engage = async (annee: number) =>
  (
    await chez.sql<{ engage: number }>(
      "select engage_centimes as engage from paiements.enveloppe where code = 'apa' and annee = $1",
      [annee],
    )
  )[0]?.engage;

/** Whoever holds the paper of this request. */
async function lecteurDeSonRecu(demandeId: string): Promise<Lecteur> {
  const recepisseId = randomUUID();
  await enProprietaire(base, (connexion) =>
    connexion.executer(
      "insert into acces.objet_ouvert (detenteur, objet_id, jusqu_a) values ($1, $2, '2030-01-01')",
      [recepisseId, demandeId],
    ),
  );
  return { genre: 'habitant', recepisseId };
}

/** Her account is known, and what is due goes to the paymaster. */
async function payer(jour: string, demandeId: string): Promise<void> {
  chez.scene.leJour(jour);
  const [elle] = await chez.sql<{ id: string }>(
    'select destinataire_id as id from paiements.engagement_de_depense where demande_id = $1',
    [demandeId],
  );
  await chez.scene.comme(PAULINE, async (acces) => {
    const compte = { iban: 'FR7630006000011234567890189', titulaire: 'Rosa Ferreira' };
    valeurOuErreur(await noterUnIban(acces, { destinataireId: elle?.id ?? '', ...compte }));
  });
  await chez.scene.comme(DIRECTRICE, payerCeQuiEstDu);
}

async function unDroitOuvert(jour: string, heures: number): Promise<string> {
  const demandeId = await chez.uneDemandeComplete(jour);
  await uneVisiteConclue(chez.scene, demandeId);
  await unPlanAccepte(chez.scene, demandeId, heures);
  await signerEtNotifier(chez.scene, chez.livrer, demandeId, jour);
  return demandeId;
}

describe('L’argent d’une APA qui change', () => {
  let demandeId: string;
  it('une révision commence le jour où elle l’a ; rien n’est payé deux fois', async () => {
    demandeId = await unDroitOuvert('2026-11-10', 20);
    const [novembre, decembre] = await versements(demandeId);
    const ancien = decembre?.centimes ?? 0;
    expect(novembre).toMatchObject({ mois: '2026-11', le: '2026-12-10' });
    await payer('2026-12-10', demandeId);
    chez.scene.leJour('2026-12-15');
    await unPlanAccepte(chez.scene, demandeId, 30, 'Une chute, elle ne se lève plus seule');
    chez.scene.leJour('2026-12-16');
    const avant = await engage(2026);
    await signerEtNotifier(chez.scene, chez.livrer, demandeId, '2026-12-16');
    const lus = await versements(demandeId);
    const nouveau = lus.find(({ mois }) => mois === '2027-01');
    expect(nouveau).toBeUndefined();
    const [aPayer] = lus.filter(({ etat }) => etat === 'prevu');
    const [, annee2027] = await engagements(demandeId).then((tous) =>
      [2026, 2027].map((annee) => tous.filter((un) => un.annee === annee)),
    );
    expect(annee2027).toMatchObject([{ etat: 'a_engager', retenu: 0 }]);
    const parMois = (annee2027?.[0]?.total ?? 0) / 12;
    // December: 15 days at the former amount, 16 at the new one, less what went already.
    const duDeDecembre = Math.floor((ancien * 15) / 31) + Math.round((parMois * 16) / 31);
    expect(aPayer).toMatchObject({ mois: '2026-12', centimes: duDeDecembre - ancien });
    expect((await engage(2026)) ?? 0).toBe((avant ?? 0) + duDeDecembre - ancien);
    await chez.livrer();
    expect(await versements(demandeId)).toEqual(lus);
  });

  it('l’année d’après n’est jamais oubliée : elle attend des crédits, et les prend quand il y en a', async () => {
    const attend = () =>
      chez.scene.comme(DIRECTRICE, (acces) => lireCeQuiAttend(acces, { annee: 2027 }));
    const [tout] = valeurOuErreur(await attend());
    expect(tout).toMatchObject({ code: 'apa', combien: 1 });
    const annee2027 = async () =>
      (await versements(demandeId)).filter(({ le }) => le.startsWith('2027'));
    const elle = await lecteurDeSonRecu(demandeId);
    const lesDeux = async () => {
      const lire = (acces: Acces) => lireLArgent(acces, { demandeIds: [demandeId] });
      const [sien, leur] = [
        await chez.scene.comme(elle, lire),
        await chez.scene.comme(PAULINE, lire),
      ];
      expect(sien.get(demandeId)?.annees).toEqual(leur.get(demandeId)?.annees);
      expect(sien.get(demandeId)?.manques).toEqual(leur.get(demandeId)?.manques);
      return sien.get(demandeId)?.annees;
    };
    expect(await lesDeux()).toEqual([{ annee: 2027, total: tout?.total }]);
    // Short of a few months: the first ones are paid, the others wait in sight, hers too.
    const parMois = (tout?.total ?? 0) / 12;
    await chez.desCredits(2027, Math.floor((parMois * 7.5) / 100));
    await chez.livrer();
    expect((await annee2027()).map(({ mois }) => mois)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((mois) => `2027-0${mois}`),
    );
    expect(valeurOuErreur(await attend())).toMatchObject([{ combien: 1, total: parMois * 5 }]);
    expect(await lesDeux()).toEqual([{ annee: 2027, total: parMois * 5 }]);
    await reconduireLesDroits(chez.scene.env);
    expect(await annee2027()).toHaveLength(7);
    const [enveloppe] = await chez.sql<{ id: string }>(
      "select id from paiements.enveloppe where code = 'apa' and annee = 2027",
    );
    await chez.scene.comme(DIRECTRICE, async (acces) =>
      valeurOuErreur(
        await changerUneEnveloppe(acces, { id: enveloppe?.id ?? '', montant: centimes(2_000_000) }),
      ),
    );
    await chez.livrer();
    expect(valeurOuErreur(await attend())).toEqual([]);
    expect(await lesDeux()).toEqual([]);
    expect(await annee2027()).toHaveLength(12);
    expect(await engage(2027)).toBe(tout?.total);
    chez.scene.leJour('2027-01-04');
    await reconduireLesDroits(chez.scene.env);
    const apres = await engagements(demandeId);
    expect(apres.filter(({ annee }) => annee === 2028)).toMatchObject([{ etat: 'a_engager' }]);
    await reconduireLesDroits(chez.scene.env);
    expect(await engagements(demandeId)).toEqual(apres);
  });
});

describe('L’argent d’un silence et d’une urgence', () => {
  it('T3 : le forfait est engagé et versé, puis retenu sur la suite, un cinquième au plus', async () => {
    const demandeId = await chez.uneDemandeComplete('2026-08-10');
    await chez.leMatinDu('2026-10-11');
    expect((await versements(demandeId)).slice(0, 3)).toMatchObject([
      { mois: '2026-10', le: '2026-11-10', centimes: Math.round((104_017 * 21) / 31) },
      { mois: '2026-11', le: '2026-11-10', centimes: 104_017 },
      { mois: '2026-12', le: '2026-12-10', centimes: 104_017 },
    ]);
    await payer('2026-11-10', demandeId);
    await uneVisiteConclue(chez.scene, demandeId);
    await unPlanAccepte(chez.scene, demandeId, 20);
    chez.scene.leJour('2026-11-21');
    await signerEtNotifier(chez.scene, chez.livrer, demandeId, '2026-11-21');
    const lus = await versements(demandeId);
    const [octobre, novembre, ...suite] = lus;
    const recu = (octobre?.centimes ?? 0) + (novembre?.centimes ?? 0);
    expect(recu).toBe(Math.round((104_017 * 21) / 31) + 104_017);
    // The flat allowance of December goes; from the 21st the allowance does, less a fifth of it.
    expect(suite.map(({ mois }) => mois).slice(0, 2)).toEqual(['2026-11', '2026-12']);
    for (const { centimes, retenue } of suite)
      expect(retenue).toBe(Math.floor((centimes + retenue) * 0.2));
  });

  it('l’urgence se paie tout de suite ; retirée, rien ne part au-delà de ce jour', async () => {
    const demandeId = await chez.uneDemandeComplete('2026-11-03');
    await chez.scene.comme(PAULINE, async (acces) =>
      valeurOuErreur(
        await accorderDansLUrgence(acces, { demandeId, motif: 'Elle sort de l’hôpital jeudi.' }),
      ),
    );
    const renvoyer = (mots: string) =>
      chez.scene.comme(SYLVIE, (acces) => renvoyerUneDecision(acces, { demandeId, mots }));
    expect(await renvoyer('')).toMatchObject({ refus: { raison: 'raison_manquante' } });
    valeurOuErreur(await renvoyer('La visite est demain.'));
    await chez.livrer();
    expect(await engagements(demandeId)).toEqual([]);
    expect(
      await chez.scene.comme(PAULINE, (acces) => preparerLaDecision(acces, { demandeId })),
    ).toMatchObject({ refus: { raison: 'sans_visite' } });
    const retirer = retirerUneDemande;
    await chez.scene.comme(PAULINE, async (acces) =>
      valeurOuErreur(await retirer(acces, { demandeId, mots: 'Sa fille s’en occupe.' })),
    );
    await chez.livrer();
    expect(await versements(demandeId)).toEqual([]);
  });

  it('nul autre que les machines de ces droits n’engage selon la loi', async () => {
    const { engagerSelonLaLoi } = await import('#paiements');
    const refuse = await enTantQue(
      chez.scene.env,
      { genre: 'machine', nom: 'rsa' },
      'essai',
      (acces) => engagerSelonLaLoi(acces, {} as never),
    );
    expect(refuse).toMatchObject({ refus: { raison: 'acces' } });
  });
});
