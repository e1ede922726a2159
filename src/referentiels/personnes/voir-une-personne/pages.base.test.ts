import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routesDAcces } from '#acces';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../../../trame/comptes/essais.ts';
import { routesDesPersonnes } from '../index.ts';

let base: Moteur;
let essai: ServeurDEssai;
let nadia: string;
let ailleurs: string;

async function connecter(territoireId: number, mission: 'accueil' | 'encadrement' = 'accueil') {
  const { compteId } = await enProprietaire(base, (c) => unCompte(c, { territoireId, mission }));
  const jeton = valeurOuErreur(
    await ouvrirUneSession(unEnvironnement(base), { compteId, moyen: 'essai' }),
  );
  return `${COOKIE_DE_SESSION}=${jeton}`;
}
beforeAll(async () => {
  base = await uneBase();
  essai = await unServeur(unEnvironnement(base), [
    ...routesDesPersonnes(undefined, async () => [{ cle: 1004, nom: 'Aubervilliers' }]),
    ...routesDAcces,
  ]);
  nadia = await connecter(4);
  ailleurs = await connecter(5);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const AWA = {
  nature: 'identifiee',
  prenom: 'Awa',
  nom: 'N’Diaye',
  naissance: '14 mars 92',
  telephone: '06 12 34 56 78',
  telephoneSur: 'oui',
};

describe('Les pages d’une personne, sans JavaScript', () => {
  let fiche: string;
  it('ouvre une fiche, et montre la page', async () => {
    const creee = await essai.envoyer('/personnes/nouvelle', AWA, nadia);
    expect(creee.statusCode).toBe(303);
    fiche = creee.headers.location ?? '';
    const page = await essai.ouvrir(fiche, nadia);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Awa N’Diaye');
    expect(page.body).toContain('34 ans');
  });

  it('montre celles qui lui ressemblent avant d’en ouvrir une seconde', async () => {
    const page = await essai.envoyer('/personnes/nouvelle', { ...AWA, nom: 'Ndiayé' }, nadia);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Peut-être déjà connue');
    expect(page.body).toContain('value="Ndiayé"');
    // One team that has a place goes with the form, even under a mission of several keys.
    expect(page.body).toContain('name="cle" value="1004"');
  });

  it('réunir sans dire pourquoi : la phrase est à son champ, et mène à lui', async () => {
    const seconde = { ...AWA, nom: 'Ndiayé', vue: 'oui' };
    const creee = await essai.envoyer('/personnes/nouvelle', seconde, nadia);
    const autre = /[^/]+$/.exec(creee.headers.location ?? '')?.[0];
    const envoi = { absorbee: autre ?? '', raison: '?' };
    const page = await essai.envoyer(`${fiche}/fusionner`, envoi, nadia);
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain(`href="#${autre}-champ-raison"`);
    expect(page.body).toContain(`id="${autre}-champ-raison"`);
    expect(page.body).toContain('value="?"');
    expect(page.body.match(/role="alert"/g)).toHaveLength(1);
  });

  it('cherche, et dit pourquoi', async () => {
    const page = await essai.ouvrir('/personnes?mots=ndiay+awa', nadia);
    expect(page.body).toContain(fiche);
    expect(page.body).toMatch(/nom proche|se prononce pareil/);
    const rien = await essai.ouvrir('/personnes?mots=dialo+aw', nadia);
    expect(rien.body).toContain('Personne à ce nom parmi ce que vous pouvez voir');
  });

  it('d’une autre équipe : la même réponse, qu’elle existe ou non', async () => {
    const inconnue = '/personnes/00000000-0000-4000-8000-000000000001';
    const [une, autre] = [
      await essai.ouvrir(fiche, ailleurs),
      await essai.ouvrir(inconnue, ailleurs),
    ];
    expect(une.statusCode).toBe(403);
    expect(une.body.replaceAll(fiche, inconnue)).toBe(autre.body);
    const reconnue = await essai.ouvrir('/personnes?mots=awa+ndiaye+14/3/1992', ailleurs);
    expect(reconnue.body).toContain('Connue d’une autre équipe');
    expect(reconnue.body).not.toMatch(/•|56\s78|612345678/);
  });

  it('redit ce qui a été tapé quand un point est à revoir', async () => {
    const page = await essai.envoyer(
      '/personnes/nouvelle',
      { ...AWA, naissance: '30 février 1990', vue: 'oui' },
      nadia,
    );
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('30 février 1990');
    const sansNom = await essai.envoyer('/personnes/nouvelle', { nature: 'nom_d_usage' }, nadia);
    expect(sansNom.statusCode).toBe(422);
  });

  it('se tient bloc par bloc, chacun à son adresse', async () => {
    const tenir = async (ou: string, champs: Record<string, string>) => {
      expect((await essai.ouvrir(`${fiche}/${ou}`, nadia)).statusCode).toBe(200);
      expect((await essai.envoyer(`${fiche}/${ou}`, champs, nadia)).statusCode).toBe(303);
      expect((await essai.envoyer(`${fiche}/${ou}`, champs, ailleurs)).statusCode).toBe(403);
      return (await essai.ouvrir(fiche, nadia)).body;
    };
    await essai.envoyer(
      '/personnes/nouvelle',
      { nature: 'nom_d_usage', nomDUsage: 'Moussa', naissance: '2018', vue: 'oui' },
      nadia,
    );
    expect(
      await tenir('foyer', {
        autre: 'moussa',
        sens: 'de:parent',
        precision: 'une semaine sur deux',
      }),
    ).toContain('une semaine sur deux');
    expect(
      await tenir('entourage', {
        nom: 'Kadi',
        qui: 'ma sœur',
        genre: 'famille',
        peutEtreAppele: 'oui',
      }),
    ).toMatch(/Kadi<\/strong>, ma sœur/);
    expect(
      await tenir('representation', {
        nature: 'curatelle',
        parQui: 'La Passerelle',
        du: '14/03/2024',
      }),
    ).toContain('La Passerelle');
    expect(await tenir('paroles', { ce_qui_compte: 'Que Moussa dorme', par: 'elle' })).toContain(
      'Que Moussa dorme',
    );
    expect(
      await tenir('joindre', {
        moyen0: 'awa@exemple.fr',
        sur0: 'oui',
        lieu0: 'heberge',
        commune0: 'Pantin',
      }),
    ).toMatch(/awa@exemple\.fr.*Chez quelqu’un/s);
    expect(
      await tenir('identite', {
        nature: 'identifiee',
        prenom: 'Awa',
        nom: 'Diop',
        naissance: '12/03/1990',
        version: '1',
        langue: 'wo',
      }),
    ).toContain('Awa Diop');
    const deuxMains = await essai.envoyer(
      `${fiche}/identite`,
      { nature: 'identifiee', prenom: 'A', nom: 'B', version: '1' },
      nadia,
    );
    expect(deuxMains.statusCode).toBe(422);
    expect((await essai.ouvrir('/personnes?mots=diop', nadia)).body).toContain(fiche);
  });

  it('chaque ligne se corrige, se finit ou se retire, sans toucher aux autres', async () => {
    const ligneDe = async (ou: string, dit: string) => {
      const { body } = await essai.ouvrir(`${fiche}/${ou}`, nadia);
      const apres = body.slice(body.indexOf(dit));
      return /ligne=([0-9a-f-]{36})/.exec(apres)?.[1] ?? '';
    };
    const envoyer = (ou: string, champs: Record<string, string>) =>
      essai.envoyer(`${fiche}/${ou}`, champs, nadia);
    const curatelle = await ligneDe('representation', 'La Passerelle');
    const dite = { nature: 'curatelle', parQui: 'La Passerelle', du: '14/03/2024' };
    const inverse = await envoyer('representation', { ...dite, ligne: curatelle, au: '1/1/2024' });
    expect(inverse.statusCode).toBe(422);
    const avant = await envoyer('representation', { ...dite, du: '14/03/1924' });
    expect(avant.body).toContain('Ce jour est avant sa naissance');
    await envoyer('representation', { ...dite, ligne: curatelle, parQui: 'Le Relais' });
    expect((await essai.ouvrir(fiche, nadia)).body).toContain('Le Relais');
    expect((await envoyer('representation/finir', { ligne: curatelle })).statusCode).toBe(303);
    await envoyer('foyer', { ligne: await ligneDe('foyer', 'Moussa'), precision: 'le mercredi' });
    expect((await essai.ouvrir(fiche, nadia)).body).toContain('le mercredi');
    await envoyer('entourage/retirer', { ligne: await ligneDe('entourage', 'Kadi') });
    expect((await essai.ouvrir(fiche, nadia)).body).not.toContain('Kadi');

    const joindre = await essai.ouvrir(`${fiche}/joindre`, nadia);
    const id = (nom: string) =>
      new RegExp(`name="${nom}" value="([^"]+)"`).exec(joindre.body)?.[1] ?? '';
    const lieu = { idLieu0: id('idLieu0'), lieu0: 'heberge', commune0: 'Pantin', du0: '3/2/2025' };
    await envoyer('joindre', { ...lieu, lieu1: 'courrier', commune1: 'Bobigny' });
    const deux = (await essai.ouvrir(fiche, nadia)).body;
    expect(deux).toMatch(/awa@exemple\.fr/);
    expect(deux).toMatch(/Pantin.*Bobigny|Bobigny.*Pantin/s);
    await envoyer('joindre', { ...lieu, au0: '20/11/2026' });
    const formulaire = (await essai.ouvrir(`${fiche}/joindre`, nadia)).body;
    expect(formulaire).toMatch(/Pantin, jusqu’au\s20\snovembre\s2026/);
    expect((await essai.ouvrir(fiche, nadia)).body).not.toContain('Pantin');
  });

  it('une précaution : proposée, validée par une autre, contestée, jamais plus de six mois', async () => {
    const dite = {
      faits: 'A frappé la table le 20.',
      faitsLe: '20/11/2026',
      mesure: 'Recevoir à deux',
    };
    const trop = await essai.envoyer(`${fiche}/precaution`, { ...dite, au: '25/05/2027' }, nadia);
    expect(trop.statusCode).toBe(422);
    const posee = await essai.envoyer(`${fiche}/precaution`, { ...dite, au: '24/05/2027' }, nadia);
    expect(posee.statusCode).toBe(303);
    const sylvie = await connecter(4, 'encadrement');
    const vue = await essai.ouvrir(fiche, sylvie);
    const valider = /action="([^"]+\/valider)"/.exec(vue.body)?.[1] ?? '';
    const seconde = await connecter(4);
    expect((await essai.ouvrir(fiche, seconde)).body).not.toContain('Recevoir à deux');
    expect((await essai.envoyer(valider, {}, nadia)).statusCode).toBe(403);
    expect((await essai.envoyer(valider, {}, sylvie)).statusCode).toBe(303);
    await essai.envoyer(valider.replace('/valider', ''), { mots: 'On ne m’écoutait pas' }, nadia);
    expect((await essai.ouvrir(fiche, seconde)).body).toContain('On ne m’écoutait pas');
  });
});
