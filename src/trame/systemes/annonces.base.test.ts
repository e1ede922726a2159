import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import type { Canal, Envoi, Facteur } from '#messages';
import type { Moteur } from '#socle';
import { estPublique, lireUneAdresse, livrerCeQuiAttend, poster } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../outils/base-d-essai.ts';
import { ADMINISTRATION, unSysteme } from '../../applications/systemes/essais.ts';
import { prevenirDesSuspensions } from '../../prevenir-l-administration.ts';
import { reagir } from '../../reagir.ts';
import {
  AWA,
  type Metteur,
  planterLaScene,
  uneOrientationEnvoyee,
  unMetteurEnScene,
  VERS_LE_CCAS,
} from '../../se-rassembler/orientations/essais.ts';
import {
  changerLeSecret,
  inscrireUneAdresse,
  lireLesReglagesDesSystemes,
  rejouerUneAnnonce,
  remettreLesAnnonces,
  retablirUneAdresse,
  voirLesAnnonces,
} from './index.ts';

const BORNES = { millisecondes: 30_000, octets: 1_000 };

let base: Moteur;
let scene: Metteur;
let serveur: Server;
let adresse: string;
let recues: { entetes: IncomingHttpHeaders; corps: string }[] = [];
let repondre = 200;
let adresseId: string;
let secret: string;

const administrer = <T>(faire: Parameters<typeof enTantQue<T>>[3]) =>
  enTantQue(scene.env, ADMINISTRATION, 'tenir les annonces', faire);
const remettre = () => remettreLesAnnonces(scene.env, { locales: true });
const livrer = () =>
  livrerCeQuiAttend({
    ...scene.env,
    reagir: (evenement) => reagir(scene.env, evenement, { canaux: [] }),
    siEchec: (_, erreur) => {
      throw erreur;
    },
  });
/** What the administration is written, by carriers of these channels. */
const prevenir = async (canaux: readonly Canal[]): Promise<Envoi[]> => {
  const partis: Envoi[] = [];
  const facteur: Facteur = {
    canaux,
    remettre: async (_, envoi) => {
      partis.push(envoi);
      return { ok: true, valeur: { etat: 'accepte', reference: 'x' } };
    },
  };
  await prevenirDesSuspensions(scene.env, {
    facteurs: [facteur],
    administration: ['administration@exemple.fr'],
    urlPublique: 'https://tisserin.exemple.fr',
  });
  return partis;
};
const lAdresse = async () =>
  valeurOuErreur(await administrer((acces) => voirLesAnnonces(acces, {})))[0];

beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
  serveur = createServer((requete, reponse) => {
    let corps = '';
    requete.on('data', (morceau) => {
      corps += morceau;
    });
    requete.on('end', () => {
      recues.push({ entetes: requete.headers, corps });
      reponse.writeHead(repondre, repondre === 302 ? { location: 'http://localhost/vole' } : {});
      reponse.end('x'.repeat(repondre === 200 ? 100_000 : 2));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((fait) => serveur.once('listening', fait));
  adresse = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}/annonces`;
  const { systemeId } = await unSysteme(scene.env, ['orientations:lire'], {
    structureId: VERS_LE_CCAS.structureId,
  });
  const inscrite = valeurOuErreur(
    await administrer((acces) =>
      inscrireUneAdresse(acces, { systemeId, url: adresse, locales: true }),
    ),
  );
  ({ adresseId, secret } = inscrite);
});
beforeEach(() => {
  recues = [];
  repondre = 200;
});
afterAll(async () => {
  serveur.close();
  await base.fermer();
});

const verifie = ({ entetes, corps }: (typeof recues)[number], avec: string): boolean => {
  const dit = `${entetes['webhook-id']}.${entetes['webhook-timestamp']}.${corps}`;
  const attendue = createHmac('sha256', Buffer.from(avec.replace('whsec_', ''), 'base64'))
    .update(dit)
    .digest('base64');
  return String(entetes['webhook-signature']).split(' ').includes(`v1,${attendue}`);
};

describe('Annoncer à un système', () => {
  it('ce qui lui est adressé part une fois, signé, sans un mot sur quelqu’un', async () => {
    const { id } = await uneOrientationEnvoyee(scene, VERS_LE_CCAS);
    await livrer();
    await livrer();
    await remettre();
    await remettre();
    expect(recues).toHaveLength(1);
    const [recue] = recues;
    if (!recue) throw new Error('nothing came');
    expect(JSON.parse(recue.corps)).toEqual({
      type: 'orientation.recue',
      timestamp: expect.any(String),
      data: { id },
    });
    expect(recue.corps).not.toContain(AWA);
    expect(verifie(recue, secret)).toBe(true);
    expect(verifie({ ...recue, corps: `${recue.corps} ` }, secret)).toBe(false);
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer<{ tout: string }>(
        "select string_agg(a::text, '') as tout from systemes.adresse a",
      ),
    );
    expect(lignes[0]?.tout).not.toContain(secret.slice(6, 20));
  });

  it('l’ancien secret signe encore deux jours, puis plus', async () => {
    const { secret: nouveau } = valeurOuErreur(
      await administrer((acces) => changerLeSecret(acces, { adresseId })),
    );
    const rejouer = async () => {
      const [annonce] = (await lAdresse())?.annonces ?? [];
      valeurOuErreur(
        await administrer((acces) => rejouerUneAnnonce(acces, { annonceId: annonce?.id ?? '' })),
      );
      await remettre();
      const recue = recues.at(-1);
      if (!recue) throw new Error('nothing came');
      return [verifie(recue, secret), verifie(recue, nouveau)];
    };
    expect(await rejouer()).toEqual([true, true]);
    scene.env.horloge.avancer(3 * 24 * 3_600_000);
    expect(await rejouer()).toEqual([false, true]);
  });

  it('qui ne répond pas est rappelé de moins en moins, puis suspendu ; rétabli, tout arrive dans l’ordre', async () => {
    repondre = 500;
    const { id } = await uneOrientationEnvoyee(scene, VERS_LE_CCAS);
    await livrer();
    for (let jour = 0; jour < 12; jour += 1) {
      await remettre();
      scene.env.horloge.avancer(25 * 3_600_000);
    }
    expect(recues).toHaveLength(8);
    expect(new Set(recues.map(({ entetes }) => entetes['webhook-id'])).size).toBe(1);
    const suspendue = await lAdresse();
    expect(suspendue?.etat).toBe('suspendue');
    expect(suspendue?.suspenduePourquoi).toBe('Après 8 essais : a répondu 500.');
    expect(await prevenir([])).toEqual([]);
    // At night: it waits for an hour that wakes nobody.
    expect(await prevenir(['courriel'])).toEqual([]);
    scene.env.horloge.avancer(13 * 3_600_000);
    const [seule, ...autres] = await prevenir(['courriel']);
    expect(autres).toEqual([]);
    expect(seule?.corps).toContain('https://tisserin.exemple.fr/administration/systemes');
    expect(await prevenir(['courriel'])).toEqual([]);
    await scene.comme({ genre: 'machine', nom: 'socle' }, (acces) =>
      acces.annoncer({
        nom: 'OrientationRetiree',
        contenu: { id, versStructure: VERS_LE_CCAS.structureId },
      }),
    );
    await livrer();
    recues = [];
    await remettre();
    expect(recues).toEqual([]);
    repondre = 204;
    valeurOuErreur(await administrer((acces) => retablirUneAdresse(acces, { adresseId })));
    await remettre();
    expect(recues.map(({ corps }) => JSON.parse(corps).type)).toEqual([
      'orientation.recue',
      'orientation.retiree',
    ]);
  });

  it('une redirection n’est pas suivie', async () => {
    repondre = 302;
    expect(await poster(adresse, '{}', {}, { ...BORNES, locales: true })).toEqual({ statut: 302 });
    expect(recues).toHaveLength(1);
  });
});

describe('Rien ne part vers ce réseau', () => {
  it.each([
    'http://exemple.fr/',
    'https://exemple.fr:8443/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://localhost/',
    'https://base.internal/',
    'https://moi:secret@exemple.fr/',
    'file:///etc/passwd',
  ])('%s', async (url) => {
    expect(lireUneAdresse(url, { locales: false }).ok).toBe(false);
    expect(await poster(url, '{}', {}, { ...BORNES, locales: false })).toHaveProperty('echec');
  });

  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['::ffff:8.8.8.8', false],
    ['64:ff9b::a00:1', false],
    ['2002:a00:1::', false],
    ['fd00::1', false],
    ['fe80::1', false],
  ])('%s : %s', (ip, publique) => {
    expect(estPublique(ip)).toBe(publique);
  });

  it('le réglage d’essai est refusé en production', () => {
    const env = { TISSERIN_ANNONCES_LOCALES: 'oui' };
    expect(lireLesReglagesDesSystemes(env, 'essai').ok).toBe(true);
    expect(lireLesReglagesDesSystemes(env, 'production').ok).toBe(false);
  });
});
