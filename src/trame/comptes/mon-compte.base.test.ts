import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acces, enTantQue, type LecteurAgent } from '#acces';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import {
  changerUnCompte,
  inviterUnAgent,
  listerLesComptes,
} from './administrer-les-comptes/administrer-les-comptes.ts';
import {
  confirmerLeSecondFacteur,
  montrerLeSecret,
  preparerUnSecondFacteur,
  retirerLeSecondFacteur,
} from './ajouter-un-second-facteur/ajouter-un-second-facteur.ts';
import {
  activerUnCompte,
  changerDeMotDePasse,
} from './choisir-un-mot-de-passe/choisir-un-mot-de-passe.ts';
import { enConnexion } from './connexion.ts';
import { endormirLesComptes } from './endormir-les-comptes/endormir-les-comptes.ts';
import { unCompte, unePortee } from './essais.ts';
import { lireLaSession, ouvrirUneSession } from './index.ts';
import { seConnecter } from './se-connecter/se-connecter.ts';
import { unCodeDe, unMauvaisCode } from './totp.essais.ts';
import { retirerDeMonCompte, voirMonCompte } from './voir-mon-compte/voir-mon-compte.ts';

const BON = 'Tisserin2026!nid';
const AUTRE = 'Rivière-et-saule14';
type Env = ReturnType<typeof unEnvironnement>;
let base: Moteur;
let administratrice: LecteurAgent;
beforeAll(async () => {
  base = await uneBase();
  const env = unEnvironnement(base);
  const { compteId } = await enProprietaire(base, (c) =>
    unCompte(c, { mission: 'administration' }),
  );
  const jeton = valeurOuErreur(await ouvrirUneSession(env, { compteId }));
  administratrice = (await lireLaSession(env, jeton))!.lecteur;
});
afterAll(() => base.fermer());

const administrer = <T>(env: Env, faire: (acces: Acces) => Promise<T>) =>
  enTantQue(env, administratrice, 'administrer', faire);
const entrer = (env: Env, identifiant: string, motDePasse: string) =>
  enConnexion(env, (acces) => seConnecter(acces, { identifiant, motDePasse, adresse: '10.0.0.1' }));

let numero = 500;
async function uneInvitee(env: Env) {
  const agentId = ++numero;
  const identifiant = `invitee${agentId}`;
  await enProprietaire(base, (c) => unePortee(c, { agentId }));
  const { code } = valeurOuErreur(
    await administrer(env, (acces) =>
      inviterUnAgent(acces, {
        agentId,
        identifiant: identifiant.toUpperCase(),
        nomAffiche: 'Léa Martin',
        fonction: 'Puéricultrice',
      }),
    ),
  );
  return { agentId, identifiant, code };
}
const activer = (env: Env, code: string, nouveau = BON) =>
  enConnexion(env, (acces) => activerUnCompte(acces, { code, nouveau, adresse: '10.0.0.1' }));

describe('L’invitation', () => {
  it('donne un code qui sert une fois, et c’est l’agent qui choisit son mot de passe', async () => {
    const env = unEnvironnement(base);
    const { identifiant, code } = await uneInvitee(env);
    expect(await activer(env, code, 'azerty')).toMatchObject({ refus: { raison: 'trop_faible' } });
    expect((await activer(env, ` ${code} `)).ok).toBe(true);
    expect(await activer(env, code)).toMatchObject({ refus: { raison: 'code_d_activation' } });
    expect((await entrer(env, identifiant, BON)).ok).toBe(true);
  });

  it('se périme après 72 heures, et ne se fait pas deux fois', async () => {
    const env = unEnvironnement(base);
    const { agentId, identifiant, code } = await uneInvitee(env);
    const encore = await administrer(env, (acces) =>
      inviterUnAgent(acces, { agentId, identifiant, nomAffiche: 'X', fonction: 'X' }),
    );
    expect(encore).toMatchObject({ refus: { raison: 'deja_la' } });
    env.horloge.avancer(73 * 3_600_000);
    expect(await activer(env, code)).toMatchObject({ refus: { raison: 'code_d_activation' } });
  });

  it('n’appartient qu’à l’administration', async () => {
    const env = unEnvironnement(base);
    const lecteur = { ...administratrice, mission: 'accueil' } as const;
    const liste = await enTantQue(env, lecteur, 'voir', (acces) => listerLesComptes(acces, {}));
    expect(liste).toMatchObject({ refus: { raison: 'acces' } });
  });
});

describe('Mon compte', () => {
  async function uneAgente(env: Env) {
    const invitee = await uneInvitee(env);
    await activer(env, invitee.code);
    const ouvrir = async () => {
      const connexion = valeurOuErreur(await entrer(env, invitee.identifiant, BON));
      return connexion.genre === 'session' ? connexion.jeton : '';
    };
    const jeton = await ouvrir();
    return { ...invitee, jeton, ouvrir, session: (await lireLaSession(env, jeton))! };
  }

  it('changer de mot de passe demande l’actuel et ferme les autres sessions', async () => {
    const env = unEnvironnement(base);
    const { session, jeton, ouvrir, identifiant } = await uneAgente(env);
    const ailleurs = await ouvrir();
    const changer = (actuel: string) =>
      enConnexion(env, (acces) =>
        changerDeMotDePasse(acces, {
          compteId: session.compteId,
          sessionId: session.sessionId,
          actuel,
          nouveau: AUTRE,
          adresse: '10.0.0.1',
        }),
      );
    expect(await changer('pas le bon')).toMatchObject({ refus: { raison: 'actuel_faux' } });
    expect((await changer(BON)).ok).toBe(true);
    expect(await lireLaSession(env, ailleurs)).toBeNull();
    expect(await lireLaSession(env, jeton)).not.toBeNull();
    expect((await entrer(env, identifiant, AUTRE)).ok).toBe(true);
  });

  it('montre ses sessions et en ferme une', async () => {
    const env = unEnvironnement(base);
    const { session, ouvrir } = await uneAgente(env);
    const ailleurs = await ouvrir();
    await enTantQue(env, session.lecteur, 'voir', async (acces) => {
      const { sessions } = valeurOuErreur(await voirMonCompte(acces, {}));
      expect(sessions).toHaveLength(2);
      const autre = sessions.find(({ id }) => id !== session.sessionId);
      await retirerDeMonCompte(acces, { sessionId: autre?.id });
    });
    expect(await lireLaSession(env, ailleurs)).toBeNull();
  });

  it('ne ferme pas la session d’une autre', async () => {
    const env = unEnvironnement(base);
    const elle = await uneAgente(env);
    const autre = await uneAgente(env);
    await enTantQue(env, elle.session.lecteur, 'voir', (acces) =>
      retirerDeMonCompte(acces, { sessionId: autre.session.sessionId }),
    );
    expect(await lireLaSession(env, autre.jeton)).not.toBeNull();
  });

  it('le code du téléphone est demandé une fois qu’un premier est revenu, et se retire avec un code', async () => {
    const env = unEnvironnement(base);
    const { session, identifiant } = await uneAgente(env);
    const { compteId, sessionId } = session;
    const secret = await enConnexion(env, async (acces) => {
      const demarche = valeurOuErreur(await preparerUnSecondFacteur(acces, { compteId }));
      const montre = valeurOuErreur(await montrerLeSecret(acces, { compteId, demarche }));
      expect(montre.adresse).toMatch(/^otpauth:\/\/totp\/Tisserin/);
      const confirmer = (code: string) =>
        confirmerLeSecondFacteur(acces, { compteId, sessionId, demarche, code });
      const mauvais = unMauvaisCode(montre.secret, acces.maintenant);
      expect(await confirmer(mauvais)).toMatchObject({ refus: { raison: 'code' } });
      expect((await confirmer(unCodeDe(montre.secret, acces.maintenant))).ok).toBe(true);
      return montre.secret;
    });
    expect(valeurOuErreur(await entrer(env, identifiant, BON)).genre).toBe('code_attendu');
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer('select s::text as ligne from comptes.secret s'),
    );
    expect(JSON.stringify(lignes)).not.toContain(secret);
    env.horloge.avancer(60_000);
    const retirer = (code: string) =>
      enConnexion(env, (acces) =>
        retirerLeSecondFacteur(acces, { compteId, code, adresse: '10.0.0.1' }),
      );
    expect(await retirer('111111')).toMatchObject({ refus: { raison: 'code' } });
    expect((await retirer(unCodeDe(secret, env.horloge.maintenant()))).ok).toBe(true);
    expect(valeurOuErreur(await entrer(env, identifiant, BON)).genre).toBe('session');
  });

  it('un téléphone perdu : l’administration ne fait plus demander de code, et ferme les sessions', async () => {
    const env = unEnvironnement(base);
    const { session, identifiant, jeton } = await uneAgente(env);
    await enProprietaire(base, (c) =>
      c.executer('update comptes.compte set totp_depuis = now() where id = $1', [session.compteId]),
    );
    expect(valeurOuErreur(await entrer(env, identifiant, BON)).genre).toBe('code_attendu');
    await administrer(env, (acces) =>
      changerUnCompte(acces, { compteId: session.compteId, geste: 'sans_code' }),
    );
    expect(await lireLaSession(env, jeton)).toBeNull();
    expect(valeurOuErreur(await entrer(env, identifiant, BON)).genre).toBe('session');
  });

  it('dort après 90 jours sans connexion ; l’administration le réveille ou le ferme', async () => {
    const env = unEnvironnement(base);
    const { session, identifiant } = await uneAgente(env);
    env.horloge.avancer(91 * 86_400_000);
    const endormis = valeurOuErreur(
      await enConnexion(env, (acces) => endormirLesComptes(acces, {})),
    );
    expect(endormis.endormis).toBeGreaterThanOrEqual(1);
    expect(await entrer(env, identifiant, BON)).toMatchObject({ refus: { raison: 'endormi' } });
    const changer = (geste: 'reveiller' | 'fermer') =>
      administrer(env, (acces) => changerUnCompte(acces, { compteId: session.compteId, geste }));
    expect((await changer('reveiller')).ok).toBe(true);
    expect((await entrer(env, identifiant, BON)).ok).toBe(true);
    expect((await changer('fermer')).ok).toBe(true);
    expect(await entrer(env, identifiant, BON)).toMatchObject({
      refus: { raison: 'identifiants' },
    });
    expect(await changer('reveiller')).toMatchObject({ refus: { raison: 'deja_ferme' } });
  });
});
