import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { horlogeDuSysteme, verrouillerLeDossier } from '#socle';
import { partenaires } from '../departement/index.ts';
import { ECHOUE, MAL_DEMANDE, REUSSI } from './commande.ts';
import { commandes } from './commandes.ts';
import { ecrireLIssue, executer } from './executer.ts';

const dossier = mkdtempSync(join(tmpdir(), 'tisserin-commande-'));
const lancer = (ligne: string, env: NodeJS.ProcessEnv = {}) =>
  executer(commandes, ligne.split(' '), {
    env: { TISSERIN_DONNEES: dossier, ...env },
    dire: () => undefined,
    ecrire: async () => undefined,
    progression: () => ({ avancer: () => undefined, finir: () => undefined }),
  });
const fichier = (nom: string, texte: string) => {
  const chemin = join(dossier, nom);
  writeFileSync(chemin, texte);
  return chemin;
};

afterAll(() => rmSync(dossier, { recursive: true, force: true }));

describe('Les réglages d’une commande', () => {
  it('arrêtent avec la phrase à écrire, code 2', async () => {
    const sansMode = await lancer('migrer', { DATABASE_URL: 'postgres://localhost/x' });
    expect(sansMode.code).toBe(MAL_DEMANDE);
    expect(sansMode.phrases[0]).toContain('Écrivez TISSERIN_MODE=production');
    expect((await lancer('migrer', { TISSERIN_MODE: 'demo' })).code).toBe(MAL_DEMANDE);
    expect((await lancer('migrer', { PORT: 'abc' })).code).toBe(MAL_DEMANDE);
    const sansCle = await lancer('migrer', {
      TISSERIN_MODE: 'production',
      DATABASE_URL: 'postgres://localhost/x',
    });
    expect(sansCle.phrases[0]).toContain('TISSERIN_CLE_FILE');
  });

  it('disent combien de personnes un département peut avoir', async () => {
    for (const nombre of ['12', '2.5', '9000000']) {
      const issue = await lancer(`departement generer --personnes ${nombre}`);
      expect(issue).toMatchObject({ code: MAL_DEMANDE });
      expect(issue.phrases[0]).toContain('--personnes 600000');
    }
  });

  it('ne génèrent rien en production', async () => {
    const issue = await lancer('departement generer', {
      TISSERIN_MODE: 'production',
      DATABASE_URL: 'postgres://localhost/x',
      TISSERIN_CLE: 'a'.repeat(64),
    });
    expect(issue).toMatchObject({ code: ECHOUE });
    expect(issue.phrases[0]).toContain('En production');
  });
});

describe('Un dossier de données', () => {
  beforeAll(async () => {
    const issue = await lancer('departement generer');
    expect(issue).toMatchObject({ code: REUSSI, json: { deja: false, graine: 93 } });
  });

  it('est retrouvé au démarrage suivant, sans rien changer', async () => {
    expect(await lancer('departement generer')).toMatchObject({
      code: REUSSI,
      json: { deja: true, lignes: {} },
    });
    expect(await lancer('migrer')).toMatchObject({ code: REUSSI, json: { passees: [] } });
  });

  it('dont la création a été interrompue est refait', async () => {
    const coupe = mkdtempSync(join(tmpdir(), 'tisserin-coupe-'));
    mkdirSync(join(coupe, 'base'));
    writeFileSync(join(coupe, 'base', 'PG_VERSION'), '1');
    writeFileSync(join(coupe, 'base-en-chantier'), '');
    const issue = await lancer('migrer', { TISSERIN_DONNEES: coupe });
    expect(issue.code).toBe(REUSSI);
    expect(existsSync(join(coupe, 'base-en-chantier'))).toBe(false);
    rmSync(coupe, { recursive: true, force: true });
  });

  it('ne se partage pas entre deux processus, et le dit', async () => {
    const occupe = mkdtempSync(join(tmpdir(), 'tisserin-occupe-'));
    const rendre = verrouillerLeDossier(occupe);
    writeFileSync(join(occupe, 'verrou'), String(process.ppid));
    const issue = await lancer('migrer', { TISSERIN_DONNEES: occupe });
    expect(issue.code).toBe(ECHOUE);
    expect(issue.phrases[0]).toContain(`est déjà utilisé par le processus ${process.ppid}`);
    rendre();
    rmSync(occupe, { recursive: true, force: true });
  });

  it('a un journal sans altération', async () => {
    const issue = await lancer('journal verifier');
    expect(issue).toMatchObject({ code: REUSSI, json: { alterations: [] } });
    expect(JSON.parse(ecrireLIssue(issue, true))).toHaveProperty('sceaux');
  });

  it('explique un accès, et refuse ce qui n’est pas un identifiant', async () => {
    expect(await lancer('acces expliquer 1 b64a2a9e-4d0a-8b00-8000-000000000000')).toMatchObject({
      code: REUSSI,
      json: { voit: false },
    });
    expect((await lancer('acces expliquer nadia x')).code).toBe(MAL_DEMANDE);
  });

  it('invite un agent, lui donne un code, et dit quand il n’existe pas', async () => {
    const issue = await lancer('comptes inviter 16');
    expect(issue).toMatchObject({ code: REUSSI, json: { identifiant: 'agent-16' } });
    expect(await lancer('comptes inviter 99999')).toMatchObject({ code: ECHOUE });
    expect(await lancer('comptes inviter nadia')).toMatchObject({ code: MAL_DEMANDE });
  });

  it('importe des agents en entier ou pas du tout, à blanc d’abord', async () => {
    const texte = [
      'id;prenom;nom;fonction;site_id',
      '3001;Ada;Nemri;Assistante de service social;101',
      '1;Nadia;Cherif;Cheffe de l’accueil;101',
      '3002;Sans;Lieu;Agent d’accueil;999999',
      ';Sans;Numéro;Agent d’accueil;101',
    ].join('\n');
    const chemin = fichier('agents.csv', texte);
    const attendu = {
      lus: 4,
      nouveaux: 1,
      modifies: 1,
      inchanges: 0,
      refuses: [
        { ligne: 4, raison: 'Le site 999999 n’existe pas.' },
        { ligne: 5, raison: expect.any(String) },
      ],
      differences: [
        'agent 3001, à créer : Ada Nemri',
        'agent 1, fonction : « Agent d’accueil » devient « Cheffe de l’accueil »',
      ],
    };
    const aBlanc = await lancer(`importer agents ${chemin} --a-blanc`);
    expect(aBlanc).toMatchObject({ code: ECHOUE, json: { ...attendu, aBlanc: true } });
    expect((await lancer(`importer agents ${chemin}`)).json).toMatchObject(attendu);
    expect((await lancer(`importer agents ${chemin}`)).json).toMatchObject({ nouveaux: 1 });
    const juste = fichier('justes.csv', texte.split('\n').slice(0, 3).join('\n'));
    expect(await lancer(`importer agents ${juste}`)).toMatchObject({
      code: REUSSI,
      json: { nouveaux: 1, modifies: 1 },
    });
    expect((await lancer(`importer agents ${juste}`)).json).toMatchObject({
      nouveaux: 0,
      modifies: 0,
      inchanges: 2,
    });
    expect((await lancer('importer agents nulle-part.csv')).code).toBe(MAL_DEMANDE);
    expect((await lancer(`importer cailloux ${chemin}`)).code).toBe(MAL_DEMANDE);
  });

  it('reprend les partenaires, et le même fichier ne change rien', async () => {
    const chemin = fichier(
      'partenaires.json',
      JSON.stringify(partenaires(horlogeDuSysteme.aujourdHui())),
    );
    const issue = await lancer(`importer partenaires ${chemin} --source demonstration --a-blanc`);
    expect(issue).toMatchObject({ code: REUSSI, json: { nouveaux: 0, modifies: 0, refuses: [] } });
  });

  it('reprend des personnes pour une équipe, et demande laquelle', async () => {
    const chemin = fichier('personnes.csv', 'id_externe;prenom;nom;naissance\nA1;Ada;Nemri;1988\n');
    const sansEquipe = await lancer(`importer personnes ${chemin}`);
    expect(sansEquipe.phrases[0]).toContain('--equipe');
    const importer = `importer personnes ${chemin} --source ancien --equipe 1001`;
    expect(await lancer(importer)).toMatchObject({ code: REUSSI, json: { nouveaux: 1 } });
    expect(await lancer(importer)).toMatchObject({ json: { nouveaux: 0, inchanges: 1 } });
    const mauvais = fichier('mauvais.csv', 'id_externe;religion\nA1;x\n');
    const refus = await lancer(`importer personnes ${mauvais} --equipe 1001`);
    expect(refus).toMatchObject({ code: ECHOUE });
    expect(refus.phrases[0]).toContain('religion');
  });

  it('garde sa clé pour lui', () => {
    expect(readFileSync(join(dossier, 'cle'), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });
});
