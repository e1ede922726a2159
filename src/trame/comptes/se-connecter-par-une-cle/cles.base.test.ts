import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import {
  ajouterUneCleDAcces,
  preparerUneCle,
  questionPourLaCle,
} from '../ajouter-une-cle-d-acces/ajouter-une-cle-d-acces.ts';
import { enConnexion } from '../connexion.ts';
import { unCompte } from '../essais.ts';
import { lireLaSession } from '../lire-la-session/lire-la-session.ts';
import { unAppareil } from '../un-appareil.essais.ts';
import {
  preparerLaConnexionParCle,
  questionDeConnexion,
  seConnecterParUneCle,
} from './se-connecter-par-une-cle.ts';

const ICI = 'http://localhost:3993';
type Env = ReturnType<typeof unEnvironnement>;
let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
});
afterAll(() => base.fermer());

const ajouter = (env: Env, compteId: string, appareil: ReturnType<typeof unAppareil>) =>
  enConnexion(env, async (acces) => {
    const demarche = valeurOuErreur(await preparerUneCle(acces, { compteId, urlPublique: ICI }));
    const question = await questionPourLaCle(acces, compteId, demarche);
    const reponse = appareil.creer(question?.challenge ?? '');
    return ajouterUneCleDAcces(acces, {
      compteId,
      demarche,
      reponse,
      nom: 'Poste 12',
      urlPublique: ICI,
    });
  });
const preparer = (env: Env) =>
  enConnexion(env, async (acces) => {
    const demarche = valeurOuErreur(await preparerLaConnexionParCle(acces, { urlPublique: ICI }));
    return { demarche, question: await questionDeConnexion(acces, demarche) };
  });
const entrer = (
  env: Env,
  demarche: string,
  reponse: ReturnType<ReturnType<typeof unAppareil>['utiliser']>,
) =>
  enConnexion(env, (acces) => seConnecterParUneCle(acces, { demarche, reponse, urlPublique: ICI }));

describe('La clé d’accès', () => {
  it('s’ajoute, puis ouvre une session sans identifiant', async () => {
    const env = unEnvironnement(base);
    const { compteId } = await enProprietaire(base, (c) => unCompte(c));
    const appareil = unAppareil(ICI);
    expect((await ajouter(env, compteId, appareil)).ok).toBe(true);
    const { demarche, question } = await preparer(env);
    const jeton = valeurOuErreur(
      await entrer(env, demarche, appareil.utiliser(question?.challenge ?? '')),
    );
    expect((await lireLaSession(env, jeton))?.compteId).toBe(compteId);
  });

  it('ne se rejoue pas, ne répond pas à une autre question, ni pour un autre site', async () => {
    const env = unEnvironnement(base);
    const { compteId } = await enProprietaire(base, (c) => unCompte(c));
    const appareil = unAppareil(ICI);
    await ajouter(env, compteId, appareil);
    const premiere = await preparer(env);
    const reponse = appareil.utiliser(premiere.question?.challenge ?? '');
    expect((await entrer(env, premiere.demarche, reponse)).ok).toBe(true);
    expect(await entrer(env, premiere.demarche, reponse)).toMatchObject({
      refus: { raison: 'trop_tard' },
    });
    const seconde = await preparer(env);
    expect(await entrer(env, seconde.demarche, reponse)).toMatchObject({
      refus: { raison: 'cle_refusee' },
    });
    const ailleurs = unAppareil('https://tisserin.example');
    expect(await ajouter(env, compteId, ailleurs)).toMatchObject({
      refus: { raison: 'cle_refusee' },
    });
  });

  it('une clé inconnue, ou retirée, n’ouvre rien', async () => {
    const env = unEnvironnement(base);
    const { compteId } = await enProprietaire(base, (c) => unCompte(c));
    const appareil = unAppareil(ICI);
    await ajouter(env, compteId, appareil);
    await enProprietaire(base, (c) =>
      c.executer('delete from comptes.cle_d_acces where compte_id = $1', [compteId]),
    );
    const { demarche, question } = await preparer(env);
    const reponse = appareil.utiliser(question?.challenge ?? '');
    expect(await entrer(env, demarche, reponse)).toMatchObject({
      refus: { raison: 'cle_refusee' },
    });
  });

  it('la question d’une autre ne sert pas à ajouter une clé chez elle', async () => {
    const env = unEnvironnement(base);
    const elle = await enProprietaire(base, (c) => unCompte(c));
    const autre = await enProprietaire(base, (c) => unCompte(c));
    await enConnexion(env, async (acces) => {
      const demarche = valeurOuErreur(
        await preparerUneCle(acces, { compteId: elle.compteId, urlPublique: ICI }),
      );
      expect(await questionPourLaCle(acces, autre.compteId, demarche)).toBeNull();
    });
  });
});
