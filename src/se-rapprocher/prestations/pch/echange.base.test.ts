import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import { declarerComplete, lireUneDemande, noterUnePiece } from '#demandes-de-droits';
import { lireLesEcheances } from '#echeances';
import type { Moteur } from '#socle';
import { dateCivile, valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../outils/base-d-essai.ts';
import {
  FANNY,
  MACHINE,
  type Metteur,
  planterLaScene,
  uneDemande,
  unMetteurEnScene,
} from '../demandes-de-droits/essais.ts';
import { apresUnRetour, lireUnRetour } from './domaine/echange.ts';
import { echangerAvecLaMdph } from './mdph/echanger.ts';
import { parDossier } from './mdph/par-dossier.ts';
import { finirParLaCommission } from './noter-la-decision/finir-par-la-commission.ts';
import { noterLaDecision } from './noter-la-decision/noter-la-decision.ts';
import { dossiersDes } from './stockage/dossiers.ts';
import { transmettreALaMdph } from './transmettre-a-la-mdph/transmettre-a-la-mdph.ts';
import { lireMesDossiersDePch } from './voir-un-dossier/mon-dossier.panneau.tsx';

let base: Moteur;
let scene: Metteur;
let dossier: string;
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
  dossier = mkdtempSync(join(tmpdir(), 'tisserin-mdph-'));
  // Fanny examines requests for PCH as well, in this scene.
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into services.service (id, code, nom, nom_court, phrase, du) values (11, 'pch', 'PCH', 'PCH', 'X', '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du) values
        (1101, 11, 90, 'PCH', 'X', '93008', '2020-01-01');
      insert into services.secteur (service_id, site_id, regle, du) values (11, 1101, 'departement', '2020-01-01');
      insert into acces.portee_cle values (4, 11090);`),
  );
});
afterAll(async () => {
  rmSync(dossier, { recursive: true });
  await base.fermer();
});
const FANNY_ICI = { ...FANNY, cles: [...FANNY.cles, 11_090] };

const echanger = () => echangerAvecLaMdph(scene.env, parDossier(dossier));
const lire = (demandeId: string) =>
  scene.comme(FANNY_ICI, async ({ bd }) => (await dossiersDes(bd, [demandeId]))[0]);
const repondre = (nom: string, retour: unknown) => {
  mkdirSync(join(dossier, 'retours'), { recursive: true });
  writeFileSync(
    join(dossier, 'retours', nom),
    typeof retour === 'string' ? retour : JSON.stringify(retour),
  );
};

it('part avec son empreinte, revient avec un accusé, puis la décision : rien de gardé deux fois', async () => {
  const { demandeId } = await uneDemande(scene, { prestation: 'pch', mots: 'Un lit qui monte.' });
  const transmettre = (informee: boolean) =>
    scene.comme(FANNY_ICI, (acces) => transmettreALaMdph(acces, { demandeId, informee }));
  expect(await transmettre(false)).toMatchObject({ refus: { raison: 'pas_informee' } });
  expect(await transmettre(true)).toMatchObject({ refus: { raison: 'incomplete' } });
  await scene.comme(FANNY_ICI, async (acces) => {
    valeurOuErreur(
      await noterUnePiece(acces, { demandeId, code: 'identite', etat: 'vue' } as never),
    );
    valeurOuErreur(await declarerComplete(acces, { demandeId, le: acces.aujourdHui }));
  });
  const { reference } = valeurOuErreur(await transmettre(true));
  expect(await echanger()).toEqual({ partis: 1, lus: 0, aRevoir: [], panne: null });
  expect(await echanger()).toEqual({ partis: 0, lus: 0, aRevoir: [], panne: null });
  const sortie = join(dossier, 'a-transmettre', `${reference}.json`);
  const envoi = JSON.parse(readFileSync(sortie, 'utf8'));
  expect(envoi).toMatchObject({
    format: 'tisserin-pch/1',
    reference,
    personne: { prenom: 'Rosa', nom: 'Ferreira', communeCode: '93001' },
    mots: 'Un lit qui monte.',
  });
  expect(envoi.papiersVus).toHaveLength(1);
  const [empreinte] = readFileSync(`${sortie}.sha256`, 'utf8').split(' ');
  expect((await lire(demandeId))?.empreinte).toBe(empreinte);
  expect(await transmettre(true)).toMatchObject({ refus: { raison: 'deja_la_bas' } });

  const accuse = {
    genre: 'accuse',
    reference,
    empreinte,
    le: '2026-11-05',
    reference_mdph: '93-2026-1',
  };
  repondre('1-faux.json', { ...accuse, empreinte: 'a'.repeat(64) });
  repondre('2-trop-tot.json', { genre: 'decision', reference, le: '2026-12-01', sens: 'accord' });
  repondre('3-illisible.json', '{');
  repondre('4-inconnue.json', { ...accuse, reference: 'PCH-ZZZZZZZZZZ' });
  repondre('5-accuse.json', accuse);
  repondre('6-encore.json', accuse);
  const lus = await echanger();
  expect(lus.lus).toBe(2);
  expect(lus.aRevoir.map(({ nom }) => nom)).toEqual([
    '1-faux.json',
    '2-trop-tot.json',
    '3-illisible.json',
    '4-inconnue.json',
  ]);
  expect(readdirSync(join(dossier, 'retours', 'a-revoir'))).toHaveLength(4);
  expect(existsSync(join(dossier, 'retours', '5-accuse.json'))).toBe(false);
  expect(await lire(demandeId)).toMatchObject({ etat: 'accuse', referenceMdph: '93-2026-1' });
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ envoi: unknown }>('select envoi from pch.dossier'),
  );
  expect(lignes).toEqual([{ envoi: null }]);

  repondre('7-decision.json', {
    genre: 'decision',
    reference,
    le: '2026-12-01',
    sens: 'accord_partiel',
  });
  expect((await echanger()).lus).toBe(1);
  await scene.comme(MACHINE, (acces) =>
    finirParLaCommission(acces, { demandeId, le: '2026-12-01' as never }),
  );
  const delais = await scene.comme(FANNY_ICI, (acces) =>
    lireLesEcheances(acces, [{ genre: 'demande_de_droit', id: demandeId }]),
  );
  const quatreMois = delais.get(demandeId)?.find(({ regime }) => regime.id === 'pch.decision');
  expect(quatreMois?.etat).toBe('tenue');
  const finie = await scene.comme(FANNY_ICI, (acces) => lireUneDemande(acces, demandeId));
  expect(valeurOuErreur(finie).demande.etat).toBe('close');

  const recu = await enProprietaire(base, (c) =>
    c.executer<{ id: string }>('select id from recepisses.recepisse where objet_id = $1', [
      demandeId,
    ]),
  );
  const miens = await enTantQue(
    scene.env,
    { genre: 'habitant', recepisseId: recu.lignes[0]?.id ?? '' },
    'voir',
    (acces) => lireMesDossiersDePch(acces, {}),
  );
  expect(valeurOuErreur(miens)).toMatchObject([{ etat: 'decide', decideeLe: '2026-12-01' }]);
});

it('sa lettre lue avec elle dit la décision, une fois, et rien ne part plus', async () => {
  const { demandeId } = await uneDemande(scene, { prestation: 'pch', mots: 'Une rampe.' });
  const noter = (le: string, sens: 'accord' | 'refus' = 'accord') =>
    scene.comme(FANNY_ICI, (acces) =>
      noterLaDecision(acces, { demandeId, le: dateCivile(le), sens }),
    );
  const jour = scene.env.horloge.aujourdHui();
  expect(await noter(jour)).toMatchObject({ refus: { raison: 'pas_remise' } });
  await scene.comme(FANNY_ICI, async (acces) => {
    valeurOuErreur(await declarerComplete(acces, { demandeId, le: acces.aujourdHui }));
    valeurOuErreur(await transmettreALaMdph(acces, { demandeId, informee: true }));
  });
  expect(await noter('2020-01-01')).toMatchObject({ refus: { raison: 'avant_la_demande' } });
  valeurOuErreur(await noter(jour));
  expect(await noter(jour, 'refus')).toMatchObject({ refus: { raison: 'deja_decide' } });
  expect(await lire(demandeId)).toMatchObject({ etat: 'decide', decisionSens: 'accord' });
  expect((await echanger()).partis).toBe(0);
  await scene.comme(MACHINE, (acces) => finirParLaCommission(acces, { demandeId, le: jour }));
  await scene.comme(MACHINE, (acces) => finirParLaCommission(acces, { demandeId, le: jour }));
  const { demande } = valeurOuErreur(
    await scene.comme(FANNY_ICI, (acces) => lireUneDemande(acces, demandeId)),
  );
  expect(demande.etat).toBe('close');
});

it('un retour se lit entier ou pas du tout', () => {
  const bon = { genre: 'rejet', reference: 'PCH-AAAAAAAAAA', le: '2026-11-05', motif: 'illisible' };
  expect(lireUnRetour(bon).ok).toBe(true);
  for (const mauvais of [
    null,
    'x',
    {},
    { ...bon, le: '2026-02-30' },
    { ...bon, motif: ' ' },
    { ...bon, reference: '../x' },
    { ...bon, genre: 'autre' },
  ])
    expect(lireUnRetour(mauvais).ok).toBe(false);
  const lu = valeurOuErreur(lireUnRetour(bon));
  expect(apresUnRetour({ etat: 'accuse', empreinte: null }, lu)).toMatchObject({ ok: false });
});
