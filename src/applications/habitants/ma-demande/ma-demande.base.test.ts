import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import { promettre } from '#promesses';
import { emettreUnRecepisse, routesDesRecepisses } from '#recepisses';
import type { Moteur } from '#socle';
import { type Instant, montrerLeCode, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { cookiesDe, type ServeurDEssai, unServeur } from '../../../../outils/serveur-d-essai.tsx';
import { routesDesHabitants } from '../routes.ts';

const REGLAGES = { urlPublique: 'https://tisserin.example', departement: 'Seine-Saint-Denis' };
let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
let essai: ServeurDEssai;
const MARYAM: LecteurAgent = {
  genre: 'agent',
  agentId: 7,
  porteeId: 1,
  mission: 'travail_social',
  serviceId: 1,
  territoireId: 4,
  cles: [1004],
  fonction: 'Assistante sociale',
};

beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (agent_id, mission, service_id, territoire_id, du) values (7, 'travail_social', 1, 4, '2026-01-01');
      insert into acces.portee_cle values (1, 1004);
      insert into services.service (id, code, nom, nom_court, phrase, du) values (1, 'service-social', 'Service social', 'Service social', 'X', '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, telephone, du)
        values (1, 1, 4, 'Service social d’Aubervilliers', '31 rue du Port', '93001', '01 99 00 43 10', '2020-01-01');
      insert into services.agent (id, prenom, nom, fonction, site_id) values (7, 'Maryam', 'Sy', 'Assistante sociale', 1);`),
  );
  essai = await unServeur(env, [...routesDesRecepisses, ...routesDesHabitants(REGLAGES)]);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

async function unePage(
  options: { discret?: boolean; quoi?: string; agentId?: number; orientation?: string } = {},
) {
  const objetId = randomUUID();
  const code = await enTantQue(env, MARYAM, 'accueillir', async (acces) => {
    const { code: tire } = valeurOuErreur(
      await emettreUnRecepisse(acces, { objetId, discret: options.discret ?? false, langue: 'fr' }),
    );
    if (options.quoi)
      valeurOuErreur(
        await promettre(acces, {
          objet: 'premier_contact',
          objetId,
          cle: 1004,
          ...(options.agentId ? { agentId: options.agentId } : {}),
          quoi: options.quoi,
          canal: 'telephone',
          pourLe: '2026-11-26T11:00:00Z' as Instant,
          moment: 'avant midi',
        }),
      );
    return tire;
  });
  if (options.orientation)
    await enProprietaire(base, (c) =>
      c.executer(
        `insert into orientations.orientation (id, premier_contact_id, quoi, de_cle, de_agent, de_nom, vers_genre, vers_cle,
           vers_nom, etat, proposee_le, accord, accordee_le, envoyee_le, lue_le, reponse_pour_le)
         values ($1, $2, $3, 1004, 7, 'Maryam Sy', 'service', 3009, 'PMI des Sorbiers', 'lue', now(), 'personne', now(),
           '2026-11-23', '2026-11-23', '2026-11-25')`,
        [randomUUID(), objetId, options.orientation],
      ),
    );
  const cookie = cookiesDe(await essai.ouvrir(`/s/${code}`));
  const reponse = await essai.ouvrir('/ma-demande', cookie);
  return { code, cookie, reponse, texte: lire(reponse.body) };
}

const lire = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

describe('La page de sa demande', () => {
  it('dit ce qui est promis, par qui, pour quand, et qui appeler', async () => {
    const { texte } = await unePage({ quoi: 'vous appelle', agentId: 7 });
    expect(texte).toContain('Notre promesse : Maryam vous appelle jeudi 26 novembre, avant midi.');
    expect(texte).toContain('Appeler Service social d’Aubervilliers : 01 99 00 43 10');
    expect(texte).toContain('Vous n’avez rien à faire.');
  });

  it('ne dit que la demande que son code ouvre', async () => {
    await unePage({ quoi: 'Préparer le logement de la famille Lilas', agentId: 7 });
    const { texte } = await unePage();
    expect(texte).not.toContain('Lilas');
  });

  it('dit où en est chaque demande, avec ses mots, et s’il y a quelque chose à faire', async () => {
    const { texte } = await unePage({ orientation: 'La toux de votre fille' });
    expect(texte).toContain('La toux de votre fille En cours');
    expect(texte).toContain('PMI des Sorbiers a lu votre demande.');
    expect(texte).toContain('Vous n’avez rien à faire.');
    const discrete = await unePage({ orientation: 'La toux de votre fille', discret: true });
    expect(discrete.texte).toContain('Demande 1 En cours');
    expect(discrete.texte).not.toMatch(/toux|Sorbiers/);
  });

  it('discrète : ni le code, ni le service, ni ce qui est promis', async () => {
    const { texte, code } = await unePage({ discret: true, quoi: 'Préparer le départ' });
    expect(texte).not.toMatch(/départ|Service social|Aubervilliers/);
    for (const dit of [code, montrerLeCode(code)]) expect(texte).not.toContain(dit);
    expect(texte).toContain('L’équipe vous donne des nouvelles jeudi 26 novembre, avant midi');
  });

  it('une promesse tenue ne disparaît pas, un jour changé se dit, un danger ne se lit jamais', async () => {
    const { cookie } = await unePage({ quoi: 'vous appelle', agentId: 7 });
    const changer = (sql: string) => enProprietaire(base, (c) => c.executer(sql));
    const derniere = `(select id from promesses.promesse order by faite_le desc, ctid desc limit 1)`;
    const copier = (colonnes: string, valeurs: string) =>
      changer(`insert into promesses.promesse (id, objet, objet_id, cle, agent_id, canal, faite_le, ${colonnes})
        select gen_random_uuid(), objet, objet_id, cle, agent_id, canal, faite_le - interval '1 day', ${valeurs}
        from promesses.promesse where id = ${derniere}`);
    await copier(
      'quoi, pour_le, etat, close_le, remplacee_par',
      `quoi, '2026-11-25T11:00:00Z', 'remplacee', '2026-11-24T08:00:00Z', id`,
    );
    await copier(
      'quoi, pour_le, etat, close_le, issue',
      `'Rappeler la Caf', '2026-11-23T11:00:00Z', 'tenue', '2026-11-23T10:00:00Z', 'joint'`,
    );
    await copier(
      'quoi, pour_le, nature',
      `'Répondre à un danger dit à l’accueil', '2026-11-24T10:00:00Z', 'danger'`,
    );
    const lu = lire((await essai.ouvrir('/ma-demande', cookie)).body);
    expect(lu).toContain('Nous avons changé le jour. C’était mercredi 25 novembre.');
    expect(lu).toContain('Maryam s’engage à rappeler la Caf .');
    expect(lu).toContain('Promesse tenue Nous vous avons parlé lundi 23 novembre.');
    expect(lu).not.toContain('un danger dit');
  });

  it('en anglais, par un lien et sans script', async () => {
    const { cookie } = await unePage({ quoi: 'vous appelle', agentId: 7 });
    const reponse = await essai.ouvrir('/ma-demande', `${cookie}; tisserin_langue=en`);
    expect(lire(reponse.body)).toContain(
      'Our promise: Maryam will call you on Thursday 26 November, before noon',
    );
    expect(reponse.body).not.toContain('<script');
  });

  it('lire la garde ouverte, et chaque lecture laisse sa trace', async () => {
    const { reponse } = await unePage();
    expect(reponse.cookies).toHaveLength(1);
    expect(reponse.headers['referrer-policy']).toBe('no-referrer');
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer(`select 1 from journal.trace where objet = 'ma_demande' and genre = 'habitant'`),
    );
    expect(lignes.length).toBeGreaterThan(0);
  });

  it('redonne son reçu sur papier, avec son code, à elle seule', async () => {
    const { cookie } = await unePage({ quoi: 'vous appelle', agentId: 7 });
    const papier = await essai.ouvrir('/ma-demande/recu.pdf', cookie);
    expect(papier.headers['content-type']).toBe('application/pdf');
    expect(papier.headers['cache-control']).toBe('no-store');
    expect(papier.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await essai.ouvrir('/ma-demande/recu.pdf')).headers.location).toBe('/s');
  });

  it('« Oui, j’ai compris » ne se demande qu’une fois', async () => {
    const { cookie, texte } = await unePage();
    expect(texte).toContain('Avez-vous compris cette page ?');
    const dit = await essai.envoyer('/ma-demande/dire', { genre: 'compris' }, cookie);
    const apres = await essai.ouvrir(dit.headers.location as string, cookie);
    expect(lire(apres.body)).toContain('C’est noté. Vous avez compris.');
    expect(lire(apres.body)).not.toContain('Avez-vous compris cette page');
  });
});
