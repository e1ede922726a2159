import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Moteur, sql } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { chiffrer } from '../chiffrement.ts';
import { confirmerParUnCode } from '../confirmer-par-un-code/confirmer-par-un-code.ts';
import { enConnexion } from '../connexion.ts';
import { unCompte } from '../essais.ts';
import { hacher } from '../hachage.ts';
import { lireLaSession } from '../lire-la-session/lire-la-session.ts';
import { ecrireLeMotDePasse, ecrireLeTotp } from '../stockage/secrets.ts';
import { unCodeDe } from '../totp.essais.ts';
import { seConnecter } from './se-connecter.ts';
import { seConnecterALEssai } from './se-connecter-a-l-essai.ts';

const MOT_DE_PASSE = 'Tisserin2026!nid';
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
type Env = ReturnType<typeof unEnvironnement>;
let base: Moteur;
let empreinte: string;
beforeAll(async () => {
  base = await uneBase();
  empreinte = await hacher(MOT_DE_PASSE);
});
afterAll(() => base.fermer());

async function unCompteLocal(env: Env, avecCode = false) {
  const compte = await enProprietaire(base, (c) => unCompte(c));
  await enConnexion(env, async (acces) => {
    await ecrireLeMotDePasse(acces.bd, compte.compteId, empreinte, acces.maintenant);
    const totp = { chiffre: chiffrer(acces, 'totp', SECRET), pas: 0, le: acces.maintenant };
    if (avecCode) await ecrireLeTotp(acces.bd, compte.compteId, totp);
  });
  return compte;
}
const entrer = (env: Env, identifiant: string, motDePasse = MOT_DE_PASSE, adresse = '10.0.0.1') =>
  enConnexion(env, (acces) => seConnecter(acces, { identifiant, motDePasse, adresse }));
const jetonDe = (connexion: Awaited<ReturnType<typeof entrer>>) => {
  const valeur = valeurOuErreur(connexion);
  return valeur.genre === 'session' ? valeur.jeton : valeur.demarche;
};

describe('La connexion locale', () => {
  it('ouvre une session, l’identifiant tapé en majuscules', async () => {
    const env = unEnvironnement(base);
    const { identifiant, compteId } = await unCompteLocal(env);
    const jeton = jetonDe(await entrer(env, ` ${identifiant.toUpperCase()} `));
    expect((await lireLaSession(env, jeton))?.compteId).toBe(compteId);
  });

  it('répond la même chose à un compte inconnu et à un mauvais mot de passe', async () => {
    const env = unEnvironnement(base);
    const { identifiant } = await unCompteLocal(env);
    const mauvais = await entrer(env, identifiant, 'autre');
    expect(mauvais).toEqual({ ok: false, refus: { raison: 'identifiants' } });
    expect(await entrer(env, 'personne', MOT_DE_PASSE)).toEqual(mauvais);
  });

  it('calcule autant pour un compte inconnu que pour un compte connu', async () => {
    const env = unEnvironnement(base);
    const { identifiant } = await unCompteLocal(env);
    await entrer(env, 'echauffement', 'x', '10.3.0.1');
    const durer = async (nom: string) => {
      const debut = performance.now();
      await entrer(env, nom, 'mauvais', '10.3.0.1');
      return performance.now() - debut;
    };
    let [connu, inconnu] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let i = 0; i < 5; i++) {
      connu = Math.min(connu, await durer(identifiant));
      inconnu = Math.min(inconnu, await durer(`inconnu-${i}`));
    }
    // Without the decoy the unknown account would answer ten times faster; the shortest of each, in turn, so that a busy machine lies to nobody.
    expect(inconnu).toBeGreaterThan(connu / 3);
  });

  it('au onzième essai manqué sur un identifiant, connu ou non, le bon attend l’heure suivante', async () => {
    const env = unEnvironnement(base, '2026-11-25T08:10:00Z');
    const { identifiant } = await unCompteLocal(env);
    for (let i = 0; i < 10; i++) {
      await entrer(env, identifiant, 'non', `10.1.${i}.1`);
      await entrer(env, 'fantome', 'non', `10.2.${i}.1`);
    }
    const attente = { ok: false, refus: { raison: 'trop_d_essais' } };
    expect(await entrer(env, identifiant, MOT_DE_PASSE, '10.9.9.9')).toEqual(attente);
    expect(await entrer(env, 'fantome', 'non', '10.9.9.9')).toEqual(attente);
    env.horloge.avancer(3_600_000);
    expect((await entrer(env, identifiant, MOT_DE_PASSE, '10.9.9.9')).ok).toBe(true);
  });

  it('un compte que personne n’ouvre depuis plus de 90 jours dort', async () => {
    const env = unEnvironnement(base, '2026-11-24T09:00:00Z');
    const { identifiant, compteId } = await unCompteLocal(env);
    await entrer(env, identifiant);
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer<{ jours: number }>(
        `update comptes.compte set dernier_acces_le = '2026-08-26T08:59:00Z' where id = $1 returning 1 as jours`,
        [compteId],
      ),
    );
    expect(lignes).toHaveLength(1);
    expect(await entrer(env, identifiant)).toEqual({ ok: false, refus: { raison: 'endormi' } });
    expect(await entrer(env, identifiant, 'faux')).toEqual({
      ok: false,
      refus: { raison: 'identifiants' },
    });
  });

  it('ne laisse ni mot de passe ni adresse en clair dans la base', async () => {
    const env = unEnvironnement(base);
    await entrer(env, 'quelqu-un', 'motdepasse-tres-visible', '10.77.66.55');
    const { rows } = await enConnexion(env, ({ bd }) =>
      sql<{ ligne: string }>`select e::text as ligne from comptes.essai e`.execute(bd),
    );
    expect(JSON.stringify(rows)).not.toMatch(/quelqu-un|tres-visible|10\.77\.66/);
  });
});

describe('Le second facteur', () => {
  it('n’ouvre rien avant le code, et un code ne sert qu’une fois', async () => {
    const env = unEnvironnement(base);
    const { identifiant } = await unCompteLocal(env, true);
    const premiere = jetonDe(await entrer(env, identifiant));
    expect(await lireLaSession(env, premiere)).toBeNull();
    const code = unCodeDe(SECRET, env.horloge.maintenant());
    const confirmer = (demarche: string, saisi: string) =>
      enConnexion(env, (acces) =>
        confirmerParUnCode(acces, { demarche, code: saisi, adresse: '10.0.0.1' }),
      );
    expect(await confirmer(premiere, '000000')).toEqual({ ok: false, refus: { raison: 'code' } });
    const session = valeurOuErreur(
      await confirmer(premiere, `${code.slice(0, 3)} ${code.slice(3)}`),
    );
    expect(await lireLaSession(env, session)).not.toBeNull();
    const seconde = jetonDe(await entrer(env, identifiant));
    expect(await confirmer(seconde, code)).toEqual({ ok: false, refus: { raison: 'code' } });
    env.horloge.avancer(11 * 60_000);
    const suivant = unCodeDe(SECRET, env.horloge.maintenant());
    expect(await confirmer(seconde, suivant)).toEqual({
      ok: false,
      refus: { raison: 'trop_tard' },
    });
  });
});

describe('L’entrée en un clic', () => {
  const essayer = (env: Env, compteId: string) =>
    enConnexion(env, (acces) => seConnecterALEssai(acces, { compteId }));

  it('est refusée dans une base que le générateur n’a pas faite', async () => {
    const env = unEnvironnement(base);
    const { compteId } = await enProprietaire(base, (c) => unCompte(c, { essai: true }));
    expect((await essayer(env, compteId)).ok).toBe(false);
  });

  it('ouvre un compte d’essai dans un département d’essai, jamais un compte réel', async () => {
    const env = unEnvironnement(base);
    const essai = await enProprietaire(base, (c) => unCompte(c, { essai: true }));
    const reel = await enProprietaire(base, (c) => unCompte(c));
    await enProprietaire(base, (c) =>
      c.executer(
        "insert into socle.naissance (departement, nom_du_departement, demonstration) values ('93', 'Seine-Saint-Denis', true)",
      ),
    );
    expect((await essayer(env, essai.compteId)).ok).toBe(true);
    expect((await essayer(env, reel.compteId)).ok).toBe(false);
  });
});
