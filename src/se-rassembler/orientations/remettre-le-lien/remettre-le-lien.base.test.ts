import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import { routesDePartage } from '#partage';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../outils/base-d-essai.ts';
import { cookiesDe, type ServeurDEssai, unServeur } from '../../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../../../trame/comptes/essais.ts';
import { unPartenaire } from '../../partage/essais.ts';
import {
  AWA,
  CONTACT,
  type Metteur,
  NADIA,
  planterLaScene,
  THOMAS,
  unMetteurEnScene,
  VERS_LE_CCAS,
} from '../essais.ts';
import {
  noterUnEnvoiParti,
  noterUnEnvoiPasParti,
  relancerLesSilencieuses,
  routesDesOrientations,
} from '../index.ts';
import { lireUneOrientation } from '../lire-une-orientation-recue/lire-une-orientation-recue.ts';
import { proposerUneOrientation } from '../proposer-une-orientation/proposer-une-orientation.ts';
import { accorder } from '../recueillir-l-accord/recueillir-l-accord.ts';
import { eteindreLeLien } from '../tenir-le-lien/tenir-le-lien.ts';

let base: Moteur;
let scene: Metteur;
let essai: ServeurDEssai;
let sansRien: ServeurDEssai;
let thomas: string;
const URL_PUBLIQUE = 'https://tisserin.example';
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`select setval(pg_get_serial_sequence('acces.portee', 'id'), 100);`),
  );
  scene = unMetteurEnScene(base);
  const reglages = { urlPublique: URL_PUBLIQUE, canaux: ['courriel', 'sms'] as const };
  essai = await unServeur(scene.env, [...routesDesOrientations(reglages), ...routesDePartage]);
  sansRien = await unServeur(scene.env, routesDesOrientations({ ...reglages, canaux: [] }));
  const { compteId } = await enProprietaire(base, (c) =>
    unCompte(c, { mission: 'travail_social', serviceId: 1, territoireId: 4 }),
  );
  const ouverte = await ouvrirUneSession(scene.env, { compteId, moyen: 'essai' });
  thomas = `${COOKIE_DE_SESSION}=${valeurOuErreur(ouverte)}`;
});
beforeEach(async () => {
  scene.leJour('2026-11-24');
  await enProprietaire(base, (c) => c.executerScript('delete from messages.envoi'));
});
afterAll(async () => {
  await essai.fermer();
  await sansRien.fermer();
  await base.fermer();
});

/** Agreed, ready to be sent to the CCAS, which has a mobile number. */
async function prete() {
  const { id } = valeurOuErreur(
    await scene.comme(THOMAS, (acces) =>
      proposerUneOrientation(acces, {
        premierContactId: CONTACT,
        personneId: AWA,
        deCle: 1004,
        vers: { ...VERS_LE_CCAS, telephone: '06 12 34 56 14' },
        quoi: 'Une aide pour ses dettes de loyer',
        champs: [{ nom: 'pour', texte: 'Awa Diallo' }],
      }),
    ),
  );
  await scene.comme(THOMAS, (acces) => accorder(acces, { orientationId: id, de: 'personne' }));
  return { id, adresse: `/orientations/${id}` };
}
const PAR_COURRIEL = {
  versionRelue: '1',
  informee: 'oui',
  lienPar: 'courriel',
  courriel: 'lea@ccas.example',
};
const envoyer = (adresse: string, champs: Record<string, string>, serveur = essai) =>
  serveur.envoyer(`${adresse}/envoi`, champs, thomas);
async function envois() {
  const { lignes } = await base.directement.executer<{
    id: string;
    canal: string;
    corps: string;
    adresse: string;
  }>(
    `select id, canal, corps, coalesce(destinataire->>'adresse', destinataire->>'telephone') as adresse
     from messages.envoi order by canal, depose_le`,
  );
  return lignes;
}
const genres = async (id: string) =>
  valeurOuErreur(await scene.comme(NADIA, (acces) => lireUneOrientation(acces, id))).etapes.map(
    ({ genre }) => genre,
  );
const enMachine = <T>(faire: Parameters<typeof scene.comme<T>>[1]) =>
  scene.comme<T>({ genre: 'machine', nom: 'orientations' }, faire);

describe('Le lien d’un partenaire', () => {
  it('s’écrit par courriel sans nom ni motif ; le code se dit, et ne part pas avec lui', async () => {
    const { adresse } = await prete();
    const parti = await envoyer(adresse, PAR_COURRIEL);
    expect(parti.statusCode).toBe(303);
    const [courriel, ...autres] = await envois();
    expect([autres.length, courriel?.adresse]).toEqual([0, 'lea@ccas.example']);
    const chemin = /https:\/\/tisserin\.example(\/p\/[\w-]{22})/.exec(courriel?.corps ?? '')?.[1];
    expect(courriel?.corps).not.toMatch(/Awa|Diallo|dette|loyer|CCAS/i);
    expect(courriel?.corps).toContain('01 99 00 10 01');
    const aDire = await essai.ouvrir(`${adresse}/lien`, `${thomas}; ${cookiesDe(parti)}`);
    const code = /<strong[^>]*>(\d{3}) (\d{3})<\/strong>/.exec(aDire.body)?.slice(1).join('') ?? '';
    expect(aDire.body).toContain('Il part par courriel à lea@ccas.example');
    expect(aDire.body).not.toContain('/p/');
    expect(courriel?.corps).not.toContain(code);
    expect(await unPartenaire(scene.env, { chemin: chemin ?? '', code })).not.toBeNull();
  });

  it('le code part aussi par SMS : alors personne ici ne le voit', async () => {
    const { id, adresse } = await prete();
    const parti = await envoyer(adresse, { ...PAR_COURRIEL, codePar: 'sms' });
    const [courriel, sms] = await envois();
    expect([courriel?.canal, sms?.canal, sms?.adresse]).toEqual([
      'courriel',
      'sms',
      '+33612345614',
    ]);
    const page = await essai.ouvrir(`${adresse}/lien`, `${thomas}; ${cookiesDe(parti)}`);
    expect(page.body).not.toMatch(/<strong[^>]*>\d{3} \d{3}<\/strong>/);
    const code =
      /(\d{3}) (\d{3})/
        .exec(sms?.corps ?? '')
        ?.slice(1)
        .join('') ?? '';
    const chemin = /\/p\/[\w-]{22}/.exec(courriel?.corps ?? '')?.[0] ?? '';
    expect(sms?.corps).not.toContain('/p/');
    expect(await unPartenaire(scene.env, { chemin, code })).not.toBeNull();
    expect(await genres(id)).toEqual(expect.arrayContaining(['lien_envoye', 'code_envoye']));
  });

  it('une adresse illisible ou un canal fermé : rien ne part, et c’est dit près du champ', async () => {
    const { id, adresse } = await prete();
    const illisible = await envoyer(adresse, { ...PAR_COURRIEL, courriel: 'léa chez ccas' });
    expect([illisible.statusCode, illisible.body]).toEqual([
      422,
      expect.stringContaining('Cette adresse électronique ne se lit pas'),
    ]);
    expect(illisible.body).toContain('léa chez ccas');
    const ferme = await envoyer(adresse, PAR_COURRIEL, sansRien);
    expect(ferme.body).toContain('Cette installation n’envoie pas de courriel');
    const apercu = await sansRien.ouvrir(`${adresse}/apercu`, thomas);
    expect(apercu.body).toContain('Courriel non configuré');
    expect(apercu.body).toContain('SMS non configuré');
    expect([await genres(id), await envois()]).toEqual([['accordee', 'proposee'], []]);
  });

  it('perdu, il se remplace : l’ancien s’éteint, le nouveau part', async () => {
    const { adresse } = await prete();
    await envoyer(adresse, { ...PAR_COURRIEL, codePar: 'sms' });
    const autre = { lienPar: 'courriel', courriel: 'accueil@ccas.example', codePar: 'sms' };
    expect((await essai.envoyer(`${adresse}/lien/adresse`, autre, thomas)).statusCode).toBe(303);
    const [ancien, nouveau, codeAncien, codeNouveau] = await envois();
    const lienDe = (corps = '') => /\/p\/[\w-]{22}/.exec(corps)?.[0] ?? '';
    const codeDe = (corps = '') => /(\d{3}) (\d{3})/.exec(corps)?.slice(1).join('') ?? '';
    const entrer = (lien = '', code = '') =>
      unPartenaire(scene.env, { chemin: lienDe(lien), code: codeDe(code) });
    expect(nouveau?.adresse).toBe('accueil@ccas.example');
    expect(await entrer(ancien?.corps, codeAncien?.corps)).toBeNull();
    expect(await entrer(nouveau?.corps, codeNouveau?.corps)).not.toBeNull();
  });
});

describe('Le rappel d’un partenaire', () => {
  const relancer = (canaux: readonly ('courriel' | 'sms')[]) =>
    scene
      .comme({ genre: 'machine', nom: 'relances' }, (acces) =>
        relancerLesSilencieuses(acces, { canaux }),
      )
      .then(valeurOuErreur);

  it('s’écrit par le chemin du lien, sans le redonner ; éteint, il se dit au téléphone', async () => {
    const { id, adresse } = await prete();
    await envoyer(adresse, PAR_COURRIEL);
    scene.leJour('2026-12-02');
    await relancer(['courriel']);
    const rappel = (await envois()).at(-1);
    expect(rappel?.corps).toContain('marche jusqu’au');
    expect(rappel?.corps).not.toMatch(/\/p\/|Awa|dette/);
    expect((await genres(id))[0]).toBe('rappel_ecrit');
    await scene.comme(NADIA, (acces) => eteindreLeLien(acces, id));
    scene.leJour('2026-12-07');
    await relancer(['courriel']);
    expect((await genres(id))[0]).toBe('a_rappeler');
    expect((await genres(id)).filter((genre) => genre === 'rappel_ecrit')).toHaveLength(1);
  });

  it('un lien écrit n’est dit parti qu’une fois porté, une fois', async () => {
    const { id, adresse } = await prete();
    await envoyer(adresse, PAR_COURRIEL);
    const avant = (await essai.ouvrir(adresse, thomas)).body;
    expect(avant).toContain('Lien écrit dans un courriel');
    expect(avant).not.toMatch(/Est parti|Lien envoyé/);
    const [envoi] = await envois();
    for (let fois = 0; fois < 2; fois++)
      await enMachine((acces) =>
        noterUnEnvoiParti(acces, { id: envoi?.id ?? '', le: acces.maintenant }),
      );
    expect((await genres(id)).filter((genre) => genre === 'parti')).toHaveLength(1);
    expect((await essai.ouvrir(adresse, thomas)).body).toContain(
      'Est parti, le courriel qui portait le lien',
    );
    await enMachine((acces) =>
      noterUnEnvoiParti(acces, {
        id: '0b3f0c1e-6a53-4a7e-9a53-0c2f6b9d1eff',
        le: acces.maintenant,
      }),
    );
    expect((await genres(id)).filter((genre) => genre === 'parti')).toHaveLength(1);
  });

  it('ce qui n’est pas parti se lit sur l’orientation, une fois, et ne s’écrit plus', async () => {
    const { id, adresse } = await prete();
    await envoyer(adresse, PAR_COURRIEL);
    const [envoi] = await envois();
    for (let fois = 0; fois < 2; fois++) {
      await enMachine((acces) => noterUnEnvoiPasParti(acces, { id: envoi?.id ?? '' }));
    }
    expect((await genres(id)).filter((genre) => genre === 'pas_parti')).toHaveLength(1);
    const page = await essai.ouvrir(adresse, thomas);
    expect(page.body).toContain('donnez-le par un autre chemin');
    scene.leJour('2026-12-02');
    await relancer(['courriel']);
    expect((await genres(id))[0]).toBe('a_rappeler');
  });
});
