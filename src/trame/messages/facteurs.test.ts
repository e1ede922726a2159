import { createServer as serveurHttp } from 'node:http';
import { createServer as serveurTcp } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { identifiant, valeurOuErreur } from '#socle/pur';
import { composerUnEnvoi } from './domaine/composer-un-envoi.ts';
import { unCourriel, unEnvoiAComposer, unSms } from './essais.ts';
import { lireLEchec } from './porter-par-courriel/porter-par-courriel.ts';
import { lireLesFacteurs } from './reglages.ts';

const aFermer: (() => void)[] = [];
afterEach(() => {
  for (const fermer of aFermer.splice(0)) fermer();
});

const ouvrir = (serveur: ReturnType<typeof serveurTcp> | ReturnType<typeof serveurHttp>) =>
  new Promise<number>((pret) =>
    serveur.listen(0, '127.0.0.1', () => {
      aFermer.push(() => serveur.close());
      const adresse = serveur.address();
      pret(typeof adresse === 'object' && adresse ? adresse.port : 0);
    }),
  );

/** A server that speaks enough SMTP to receive one message, or to refuse its address. */
async function unServeurDeCourriel(reponseAuDestinataire = '250 ok') {
  const recus: string[] = [];
  const port = await ouvrir(
    serveurTcp((prise) => {
      let corps: string | null = null;
      prise.write('220 essai\r\n');
      prise.on('data', (morceau) => {
        const texte = morceau.toString();
        if (corps !== null) {
          corps += texte;
          if (corps.endsWith('\r\n.\r\n')) {
            recus.push(corps);
            corps = null;
            prise.write('250 reçu\r\n');
          }
          return;
        }
        if (/^EHLO/i.test(texte)) prise.write('250 essai\r\n');
        else if (/^RCPT/i.test(texte)) prise.write(`${reponseAuDestinataire}\r\n`);
        else if (/^DATA/i.test(texte)) {
          corps = '';
          prise.write('354 allez\r\n');
        } else if (/^QUIT/i.test(texte)) prise.end('221 au revoir\r\n');
        else prise.write('250 ok\r\n');
      });
    }),
  );
  return { url: `smtp://127.0.0.1:${port}`, recus };
}

async function unePasserelle(statut = 200) {
  const recus: { corps: string; entetes: Record<string, unknown> }[] = [];
  const port = await ouvrir(
    serveurHttp((requete, reponse) => {
      let corps = '';
      requete.on('data', (morceau) => {
        corps += morceau;
      });
      requete.on('end', () => {
        recus.push({ corps, entetes: requete.headers });
        reponse.writeHead(statut).end();
      });
    }),
  );
  return { url: `http://127.0.0.1:${port}/sms`, recus };
}

const EXPEDITEUR = 'Département <ne-pas-repondre@exemple.fr>';
const unFacteur = (env: Record<string, string>) => {
  const [facteur] = valeurOuErreur(lireLesFacteurs(env));
  if (!facteur) throw new Error('aucun facteur');
  return facteur;
};
const parCourriel = (url: string) =>
  unFacteur({ TISSERIN_SMTP_URL: url, TISSERIN_SMTP_EXPEDITEUR: EXPEDITEUR });
const envoiVers = (destinataire: typeof unSms) =>
  valeurOuErreur(composerUnEnvoi(unEnvoiAComposer('lien_de_partage', { destinataire })));

describe('Le courriel', () => {
  it('part en texte, sous le nom de sa ligne, sans rien dire dans son objet', async () => {
    const { url, recus } = await unServeurDeCourriel();
    const id = identifiant<'envoi'>();
    const remise = await parCourriel(url).remettre(id, envoiVers(unCourriel));
    expect(remise).toEqual({
      ok: true,
      valeur: { etat: 'accepte', reference: `${id}@exemple.fr` },
    });
    expect(recus).toHaveLength(1);
    expect(recus[0]).toContain(`Message-ID: <${id}@exemple.fr>`);
    expect(recus[0]).toContain('Subject: Un message pour vous');
    expect(recus[0]).not.toMatch(/text\/html/i);
  });

  it('une adresse refusée revient ; un serveur absent se retente', async () => {
    const { url } = await unServeurDeCourriel('550 inconnue');
    expect(await parCourriel(url).remettre(identifiant(), envoiVers(unCourriel))).toEqual({
      ok: false,
      refus: { raison: 'adresse_refusee' },
    });
    expect(
      await parCourriel('smtp://127.0.0.1:1').remettre(identifiant(), envoiVers(unCourriel)),
    ).toEqual({ ok: false, refus: { raison: 'indisponible' } });
    expect(lireLEchec({ code: 'EENVELOPE', responseCode: 451 })).toEqual({
      raison: 'indisponible',
    });
  });

  it('hors de cette machine, rien ne part en clair : sans STARTTLS, il attend', async () => {
    const { url, recus } = await unServeurDeCourriel();
    const { ouvrirLeCourriel } = await import('./porter-par-courriel/porter-par-courriel.ts');
    const facteur = ouvrirLeCourriel({ url, expediteur: EXPEDITEUR, chiffrer: true });
    expect(await facteur.remettre(identifiant(), envoiVers(unCourriel))).toMatchObject({
      refus: { raison: 'indisponible' },
    });
    expect(recus).toEqual([]);
  });
});

describe('Le SMS', () => {
  const reglages = (url: string, reste: Record<string, string> = {}) => ({
    TISSERIN_SMS_URL: url,
    TISSERIN_SMS_CORPS: '{"to":["{telephone}"],"message":{"text":"{texte}"},"ref":"{reference}"}',
    ...reste,
  });

  it('remplit ce que la passerelle attend, et signe', async () => {
    const { url, recus } = await unePasserelle();
    const id = identifiant<'envoi'>();
    const facteur = unFacteur(reglages(url, { TISSERIN_SMS_AUTORISATION: 'Bearer secret' }));
    const envoi = envoiVers(unSms);
    expect((await facteur.remettre(id, envoi)).ok).toBe(true);
    expect(JSON.parse(recus[0]?.corps ?? '')).toEqual({
      to: ['+262639981214'],
      message: { text: envoi.corps },
      ref: id,
    });
    expect(recus[0]?.entetes).toMatchObject({
      authorization: 'Bearer secret',
      'idempotency-key': id,
    });
  });

  it('sait aussi un formulaire ; dit ce qui est définitif et ce qui se retente', async () => {
    const { url, recus } = await unePasserelle();
    const formulaire = {
      TISSERIN_SMS_FORMAT: 'formulaire',
      TISSERIN_SMS_CORPS: '{"To":"{telephone}","Body":"{texte}"}',
    };
    await unFacteur(reglages(url, formulaire)).remettre(identifiant(), envoiVers(unSms));
    expect(new URLSearchParams(recus[0]?.corps).get('To')).toBe('+262639981214');
    for (const [statut, raison] of [
      [422, 'adresse_refusee'],
      [401, 'indisponible'],
      [503, 'indisponible'],
    ] as const) {
      const { url: autre } = await unePasserelle(statut);
      expect(await unFacteur(reglages(autre)).remettre(identifiant(), envoiVers(unSms))).toEqual({
        ok: false,
        refus: { raison },
      });
    }
  });
});

describe('Les réglages', () => {
  it('rien n’est réglé : personne ne porte, et ce n’est pas une erreur', () => {
    expect(lireLesFacteurs({})).toEqual({ ok: true, valeur: [] });
  });

  it.each([
    [{ TISSERIN_SMTP_URL: 'smtps://x@courriel.exemple.fr' }, 'Le courriel est à moitié réglé'],
    [{ TISSERIN_SMTP_EXPEDITEUR: EXPEDITEUR }, 'Le courriel est à moitié réglé'],
    [{ TISSERIN_SMTP_URL: 'http://x', TISSERIN_SMTP_EXPEDITEUR: EXPEDITEUR }, 'TISSERIN_SMTP_URL'],
    [
      { TISSERIN_SMTP_URL: 'smtps://x', TISSERIN_SMTP_EXPEDITEUR: 'Département' },
      'TISSERIN_SMTP_EXPEDITEUR',
    ],
    [{ TISSERIN_SMS_URL: 'http://sms.exemple.fr' }, 'TISSERIN_SMS_URL'],
    [{ TISSERIN_SMS_URL: 'https://sms.exemple.fr' }, 'Le SMS est à moitié réglé'],
    [
      { TISSERIN_SMS_URL: 'https://sms.exemple.fr', TISSERIN_SMS_CORPS: '{"to":"{telephone}"}' },
      'TISSERIN_SMS_CORPS',
    ],
    [{ TISSERIN_SMS_FORMAT: 'xml' }, 'TISSERIN_SMS_FORMAT'],
  ])('%o est refusé avec la ligne à écrire', (env, phrase) => {
    const lus = lireLesFacteurs(env as Record<string, string>);
    expect(lus.ok ? '' : lus.refus.join()).toContain(phrase);
  });
});
