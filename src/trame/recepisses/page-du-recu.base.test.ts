import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import { type Connexion, type Moteur, sql } from '#socle';
import { montrerLeCode, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { cookiesDe, type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import {
  emettreUnRecepisse,
  lecteurDuRecu,
  ouvrirParUnCode,
  promettreUneReponse,
  revoquerLesRecepisses,
  routesDesRecepisses,
} from './index.ts';

let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
let essai: ServeurDEssai;
const NADIA: LecteurAgent = {
  genre: 'agent',
  agentId: 7,
  porteeId: 1,
  mission: 'accueil',
  serviceId: 1,
  territoireId: 4,
  cles: [1004],
  fonction: 'Agente d’accueil',
};

beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (agent_id, mission, service_id, territoire_id, du) values (7, 'accueil', 1, 4, '2026-01-01');
      insert into acces.portee_cle values (1, 1004);`),
  );
  essai = await unServeur(env, routesDesRecepisses);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const emettre = (objetId: string = randomUUID()) =>
  enTantQue(env, NADIA, 'accueillir', async (acces) =>
    valeurOuErreur(await emettreUnRecepisse(acces, { objetId, discret: false, langue: 'fr' })),
  );

type Reponse = Awaited<ReturnType<ServeurDEssai['ouvrir']>>;
const sansLaDate = ({ statusCode, headers, body }: Reponse) => {
  const { date: _, ...restants } = headers;
  return { statusCode, headers: restants, body };
};

describe('La porte du reçu', () => {
  it('par le carré : une redirection qui laisse l’adresse derrière elle, sans le code', async () => {
    const { code } = await emettre();
    const reponse = await essai.ouvrir(`/s/${code}`);
    expect(reponse.statusCode).toBe(303);
    expect(reponse.headers.location).toBe('/ma-demande');
    expect(reponse.headers['referrer-policy']).toBe('no-referrer');
    expect(reponse.headers['cache-control']).toBe('no-store');
    const cookie = reponse.cookies.find(({ name }) => name === 'tisserin_recu');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', maxAge: 1800 });
    expect(JSON.stringify(reponse.headers)).not.toContain(code);
  });

  it('par la page : en minuscules, avec des espaces', async () => {
    const { code } = await emettre();
    const reponse = await essai.envoyer('/s', { code: ` ${montrerLeCode(code).toLowerCase()} ` });
    expect(reponse.headers.location).toBe('/ma-demande');
  });

  it('ne laisse ni adresse ni copie : no-store et no-referrer sur chaque page', async () => {
    const { code } = await emettre();
    const cookie = cookiesDe(await essai.ouvrir(`/s/${code}`));
    for (const url of ['/s', '/s?suite=non', '/ma-demande/dire', '/ma-demande/annuler']) {
      const reponse = await essai.ouvrir(url, cookie);
      expect([url, reponse.statusCode]).toEqual([url, 200]);
      expect(reponse.headers['referrer-policy']).toBe('no-referrer');
      expect(reponse.headers['cache-control']).toBe('no-store');
    }
  });

  it('un code faux, expiré ou annulé : la même réponse, au même prix', async () => {
    const objetId = randomUUID();
    const { code: annule } = await emettre(objetId);
    await enTantQue(env, NADIA, 'accueillir', (a) => revoquerLesRecepisses(a, { objetId }));
    const { code: expire } = await emettre();
    env.horloge.avancer(92 * 86_400_000);
    const requetes: string[][] = [];
    const espion: Moteur = {
      ...base,
      transaction: (faire) =>
        base.transaction((connexion) => {
          const vues: string[] = [];
          requetes.push(vues);
          return faire({
            ...connexion,
            sansAttendre: (texte, valeurs) => {
              vues.push(texte);
              return connexion.sansAttendre(texte, valeurs);
            },
            executer: ((texte: string, valeurs?: unknown[]) => {
              vues.push(texte);
              return connexion.executer(texte, valeurs as never);
            }) as Connexion['executer'],
          });
        }),
    };
    const surveille = await unServeur({ ...env, moteur: espion }, routesDesRecepisses);
    const parPage: unknown[] = [];
    const parCarre: unknown[] = [];
    for (const code of ['000000000000', expire, annule]) {
      const page = await surveille.envoyer('/s', { code });
      parPage.push({ ...sansLaDate(page), body: page.body.replaceAll(code, 'CODE') });
      parCarre.push(sansLaDate(await surveille.ouvrir(`/s/${code}`)));
    }
    await surveille.fermer();
    expect(parPage[1]).toEqual(parPage[0]);
    expect(parPage[2]).toEqual(parPage[0]);
    expect(parCarre[1]).toEqual(parCarre[0]);
    expect(parCarre[2]).toEqual(parCarre[0]);
    expect(requetes).toHaveLength(6);
    for (const vues of requetes) expect(vues).toEqual(requetes[0]);
    env.horloge.avancer(-92 * 86_400_000);
  });

  it('n’écrit aucun code dans le journal, ni dans les essais, ni nulle part en base', async () => {
    const { code } = await emettre();
    await essai.ouvrir(`/s/${code}`);
    await essai.envoyer('/s', { code: 'ABCD EFGH JKMN' });
    const tout = await enProprietaire(base, async (c) => {
      const lignes = await Promise.all(
        ['journal.trace', 'recepisses.essai', 'recepisses.recepisse', 'socle.evenement'].map(
          async (table) => (await c.executer(`select t::text as ligne from ${table} t`)).lignes,
        ),
      );
      return JSON.stringify(lignes);
    });
    expect(tout).not.toContain(code);
    expect(tout).not.toMatch(/ABCDEFGHJKMN|ABCD EFGH JKMN/);
  });

  it('compte les essais par réseau, aussi quand une adresse IPv4 est écrite en IPv6', async () => {
    const neuf = unEnvironnement(base, '2026-11-26T09:10:00Z');
    const { code } = await emettre();
    for (let essais = 0; essais < 20; essais++)
      await ouvrirParUnCode(neuf, 'ZZZZ ZZZZ ZZZZ', `::ffff:10.9.9.${essais}`);
    expect((await ouvrirParUnCode(neuf, code, '10.9.9.200')).ok).toBe(false);
    expect((await ouvrirParUnCode(neuf, code, '::ffff:10.8.8.8')).ok).toBe(true);
  });

  it('compte aussi tous les réseaux ensemble : au-delà, chacun n’a plus qu’un essai manqué', async () => {
    const neuf = unEnvironnement(base, '2026-11-27T09:10:00Z');
    const { code } = await emettre();
    await enProprietaire(base, (c) =>
      c.executer(
        `insert into recepisses.essai values ('*', '2026-11-27T09:00:00Z', 2000)
         on conflict (prefixe, heure) do update set nombre = 2000`,
        [],
      ),
    );
    expect((await ouvrirParUnCode(neuf, 'K7F3-K7F3-K7F3', '10.77.1.1')).ok).toBe(false);
    expect((await ouvrirParUnCode(neuf, code, '10.77.1.1')).ok).toBe(false);
    expect((await ouvrirParUnCode(neuf, code, '10.77.2.1')).ok).toBe(true);
  });
});

describe('Ce que le code ouvre', () => {
  it('sa propre page, et rien d’autre : aucun reçu ni aucun mot d’une autre', async () => {
    const { code } = await emettre();
    const autre = await emettre();
    const cookie = cookiesDe(await essai.ouvrir(`/s/${code}`));
    const lecteur = await lecteurDuRecu(env, cookie.split('=')[1]);
    if (!lecteur) throw new Error('aucun lecteur');
    await enTantQue(env, lecteur, 'lire', async (acces) => {
      const recus = await sql<{ id: string }>`select id from recepisses.recepisse`.execute(
        acces.bd,
      );
      expect(recus.rows).toEqual([{ id: lecteur.recepisseId }]);
      const ouverts = await sql`select * from acces.objet_ouvert`.execute(acces.bd);
      expect(ouverts.rows).toHaveLength(1);
    });
    const ecrireChezUneAutre = enTantQue(env, lecteur, 'écrire', (acces) =>
      sql`insert into recepisses.mot (id, recepisse_id, objet_id, cle, genre, laisse_le, lu_au_plus_tard)
        values (${randomUUID()}, ${autre.id}, ${randomUUID()}, 1004, 'compris', now(), now())`.execute(
        acces.bd,
      ),
    );
    await expect(ecrireChezUneAutre).rejects.toThrow(/row-level security/);
  });

  it('un biscuit changé, ou d’une autre clé, n’ouvre rien', async () => {
    const { code } = await emettre();
    const cookie = cookiesDe(await essai.ouvrir(`/s/${code}`)).split('=')[1] as string;
    const change = `${cookie.slice(0, -3)}AAA`;
    expect(await lecteurDuRecu(env, change)).toBeNull();
    expect(await lecteurDuRecu({ ...env, cle: Buffer.alloc(32, 8) }, cookie)).toBeNull();
    expect(await lecteurDuRecu(env, 'x')).toBeNull();
    const reponse = await essai.ouvrir('/ma-demande/dire', `tisserin_recu=${change}`);
    expect(reponse.headers.location).toBe('/s');
  });

  it('après une demi-heure sans lire, la page se ferme', async () => {
    const neuf = unEnvironnement(base, '2026-11-24T09:00:00Z');
    const serveur = await unServeur(neuf, routesDesRecepisses);
    const { code } = await emettre();
    const cookie = cookiesDe(await serveur.ouvrir(`/s/${code}`));
    neuf.horloge.avancer(31 * 60_000);
    expect((await serveur.ouvrir('/ma-demande/dire', cookie)).headers.location).toBe('/s');
    await serveur.fermer();
  });

  it('annulé par elle, le reçu n’ouvre plus rien, ni la page déjà ouverte', async () => {
    const { code } = await emettre();
    const cookie = cookiesDe(await essai.ouvrir(`/s/${code}`));
    const annule = await essai.envoyer('/ma-demande/annuler', {}, cookie);
    expect(annule.headers.location).toBe('/s?suite=annule');
    expect((await essai.ouvrir('/ma-demande/dire', cookie)).headers.location).toBe('/s');
    expect((await ouvrirParUnCode(env, code, '10.55.0.1')).ok).toBe(false);
  });
});

describe('Ce qu’elle écrit depuis sa page', () => {
  it('arrive à l’équipe du reçu et devient une promesse, une seule', async () => {
    const objetId = randomUUID();
    const { code } = await emettre(objetId);
    const cookie = cookiesDe(await essai.ouvrir(`/s/${code}`));
    const dit = await essai.envoyer(
      '/ma-demande/dire',
      { genre: 'changement', mots: 'Je change de numéro' },
      cookie,
    );
    expect(dit.headers.location).toBe('/ma-demande?dit=changement');
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer('select id, cle, mots from recepisses.mot where objet_id = $1', [objetId]),
    );
    expect(lignes).toMatchObject([{ cle: 1004, mots: 'Je change de numéro' }]);
    const id = (lignes[0] as { id: string }).id;
    const machine = { genre: 'machine', nom: 'promesses' } as const;
    for (let fois = 0; fois < 2; fois++)
      await enTantQue(env, machine, 'répondre', (acces) => promettreUneReponse(acces, { id }));
    const promesses = await enProprietaire(base, (c) =>
      c.executer('select quoi, cle from promesses.promesse where objet_id = $1', [objetId]),
    );
    expect(promesses.lignes).toEqual([{ quoi: 'Lire son message et lui répondre', cle: 1004 }]);
  });

  it('n’est pas perdu quand la page s’était fermée : il attend derrière le code', async () => {
    const { code } = await emettre();
    const garde = await essai.envoyer('/ma-demande/dire', {
      genre: 'changement',
      mots: 'On déménage',
    });
    expect(garde.body).toContain('On déménage');
    const reprise = await essai.envoyer('/s', { code, genre: 'changement', mots: 'On déménage' });
    expect(reprise.statusCode).toBe(200);
    expect(reprise.body).toContain('On déménage');
    const envoi = await essai.envoyer(
      '/ma-demande/dire',
      { genre: 'changement', mots: 'On déménage' },
      cookiesDe(reprise),
    );
    expect(envoi.statusCode).toBe(303);
  });
});
