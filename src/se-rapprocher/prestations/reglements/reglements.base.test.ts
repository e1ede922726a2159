import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acces, enTantQue } from '#acces';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import { AIDES_CONNUES, type Aide, evaluerUneAide } from '#droits';
import type { Moteur } from '#socle';
import { type DateCivile, dateCivile, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../../../trame/comptes/essais.ts';
import { reglementEnVigueur, routesDesReglements } from './index.ts';

let base: Moteur;
let essai: ServeurDEssai;
let env: ReturnType<typeof unEnvironnement>;
let administratrice: string;
let directrice: string;
let nadia: string;

async function connecter(mission: 'administration' | 'direction' | 'accueil') {
  const { compteId } = await enProprietaire(base, (c) => unCompte(c, { mission }));
  return session(compteId);
}
const session = async (compteId: string) =>
  `${COOKIE_DE_SESSION}=${valeurOuErreur(await ouvrirUneSession(env, { compteId, moyen: 'essai' }))}`;

beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base);
  essai = await unServeur(env, routesDesReglements);
  administratrice = await connecter('administration');
  directrice = await connecter('direction');
  nadia = await connecter('accueil');
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const ici = (reponse: { headers: { location?: string | string[] | undefined } }) =>
  /\/reglements\/([0-9a-f-]{36})/.exec(String(reponse.headers.location))?.[1] ?? '';
const revisionDe = (body: string) =>
  /name="revision" value="(\d+)"/.exec(body)?.[1] ?? 'aucune révision';
const TETE = {
  libelle: 'Aide à la cantine',
  organisme: 'Département d’essai',
  prestation: 'aide',
  depuis: '01/01/2026',
  reference: 'Délibération inventée du 3 janvier 2026',
  statut: 'demonstration',
  pourquoi: 'Première version, telle que la délibération l’a votée.',
};

describe('Un règlement, de l’écran à la publication', () => {
  let id: string;
  const adresse = () => `/reglements/${id}`;
  const geste = async (chemin: string, champs: Record<string, string>) => {
    const { body } = await essai.ouvrir(`${adresse()}/rediger`, administratrice);
    return essai.envoyer(
      `${adresse()}/${chemin}`,
      { revision: revisionDe(body), ...champs },
      administratrice,
    );
  };

  it('l’administration seule l’ouvre, et pas sous le nom d’un droit national', async () => {
    expect((await essai.ouvrir('/reglements/nouveau', nadia)).statusCode).toBe(403);
    expect(
      (await essai.envoyer('/reglements/nouveau', { code: 'cantine', ...TETE }, directrice))
        .statusCode,
    ).toBe(403);
    const national = await essai.envoyer(
      '/reglements/nouveau',
      { code: 'rsa', ...TETE },
      administratrice,
    );
    expect(national.statusCode).toBe(422);
    expect(national.body).toContain('ne remplace pas la loi');
    const ouvert = await essai.envoyer(
      '/reglements/nouveau',
      { code: 'aide-cantine', ...TETE },
      administratrice,
    );
    expect(ouvert.statusCode).toBe(303);
    id = ici(ouvert);
    expect((await essai.ouvrir(adresse(), nadia)).statusCode).toBe(404);
  });

  it('ses conditions, son montant et ses exemples s’écrivent à l’écran, sans perdre une saisie fausse', async () => {
    const faux = await geste('condition', { genre: 'quotient_familial', maximum: 'six cents' });
    expect(faux.statusCode).toBe(422);
    expect(faux.body).toContain('six cents');
    const conditions: Record<string, string>[] = [
      { genre: 'nombre_d_enfants', minimum: '1' },
      { genre: 'une_de' },
      { genre: 'quotient_familial', maximum: '600', dans: '1' },
      { genre: 'recoit_le_rsa', dans: '1' },
    ];
    for (const champs of conditions)
      expect((await geste('condition', champs)).statusCode).toBe(303);
    expect(
      (await geste('montant', { genre: 'par_enfant', euros: '30', auPlus: '75' })).statusCode,
    ).toBe(303);
    const demande = await essai.ouvrir(`${adresse()}/exemple`, administratrice);
    for (const champ of ['fait_ages_des_enfants', 'fait_quotient_familial', 'fait_prestations'])
      expect(demande.body).toContain(champ);
    expect(demande.body).not.toContain('fait_gir');
    const exemple = {
      date: '02/03/2026',
      fait_ages_des_enfants: '3, 8',
      fait_prestations: 'rsa',
    };
    await geste('exemple', {
      ...exemple,
      titre: 'Deux enfants, au RSA',
      reponse: 'du',
      euros: '50',
    });
    await geste('exemple', {
      ...exemple,
      titre: 'Sans enfant',
      fait_ages_des_enfants: 'aucun',
      reponse: 'non_du',
    });
  });

  it('un exemple qui échoue dit pourquoi, et le règlement ne se propose pas', async () => {
    const { body } = await essai.ouvrir(adresse(), administratrice);
    expect(body).toContain('donne 60 € au lieu de 50 €');
    expect(body).not.toContain('Proposer à la publication');
    const force = await essai.envoyer(
      `${adresse()}/proposer`,
      { revision: revisionDe((await essai.ouvrir(`${adresse()}/rediger`, administratrice)).body) },
      administratrice,
    );
    expect(force.statusCode).toBe(422);
    await geste('exemple/retirer', { rang: '0' });
    await geste('exemple', {
      titre: 'Deux enfants, au RSA',
      date: '02/03/2026',
      fait_ages_des_enfants: '3, 8',
      fait_prestations: 'rsa',
      reponse: 'du',
      euros: '60',
    });
    const pret = await essai.ouvrir(adresse(), administratrice);
    expect(pret.body).toContain('Proposer à la publication');
    const propose = await essai.envoyer(
      `${adresse()}/proposer`,
      { revision: revisionDe(pret.body) },
      administratrice,
    );
    expect(propose.statusCode).toBe(303);
  });

  it('la direction le renvoie avec ses raisons, puis le publie ; qui l’a écrit ne le peut pas', async () => {
    const rouvrir = async () => revisionDe((await essai.ouvrir(adresse(), directrice)).body);
    await essai.envoyer(
      `${adresse()}/renvoyer`,
      { revision: await rouvrir(), retour: 'Le plafond n’est pas celui du vote.' },
      directrice,
    );
    const renvoye = await essai.ouvrir(adresse(), administratrice);
    expect(renvoye.body).toContain('pas celui du vote');
    await essai.envoyer(
      `${adresse()}/proposer`,
      { revision: revisionDe(renvoye.body) },
      administratrice,
    );
    await expect(
      enProprietaire(base, (c) =>
        c.executer(
          "update reglements.reglement set etat = 'publie', numero = 1, publie_par = redige_par, publie_le = now()",
        ),
      ),
    ).rejects.toThrow(/violates check constraint/);
    const publie = await essai.envoyer(
      `${adresse()}/publier`,
      { revision: await rouvrir() },
      directrice,
    );
    expect(publie.statusCode).toBe(303);
    const lu = await essai.ouvrir(adresse(), nadia);
    expect(lu.body).toContain('Version 1');
    expect(lu.body).toMatch(/30.€ par enfant, 75.€ au plus/);
    const enJson = await essai.ouvrir(`${adresse()}/json`, nadia);
    expect(JSON.parse(enJson.body)).toMatchObject({ id: 'aide-cantine' });
  });

  it('une décision du 28 mars garde sa version ; la suivante ne touche pas le passé', async () => {
    const suivante = await essai.envoyer(`${adresse()}/suivante`, {}, administratrice);
    const premiere = id;
    id = ici(suivante);
    await geste('montant', { genre: 'par_enfant', euros: '40', auPlus: '75' });
    const tete = { ...TETE, pourquoi: 'Le montant passe à 40 euros par enfant.' };
    await geste('tete', { ...tete, depuis: '01/11/2026' });
    expect((await essai.ouvrir(adresse(), administratrice)).body).toContain(
      'ne s’applique pas au passé',
    );
    await geste('tete', { ...tete, depuis: '01/04/2027' });
    await geste('exemple/retirer', { rang: '1' });
    await geste('exemple', {
      titre: 'Deux enfants, quotient de 600',
      date: '02/04/2027',
      fait_ages_des_enfants: '3, 8',
      fait_quotient_familial: '600',
      reponse: 'du',
      euros: '75',
    });
    await geste('exemple/retirer', { rang: '0' });
    await geste('exemple', {
      titre: 'Sans enfant',
      date: '02/04/2027',
      fait_ages_des_enfants: 'aucun',
      reponse: 'non_du',
    });
    await essai.envoyer(
      `${adresse()}/proposer`,
      { revision: revisionDe((await essai.ouvrir(adresse(), administratrice)).body) },
      administratrice,
    );
    await essai.envoyer(
      `${adresse()}/publier`,
      { revision: revisionDe((await essai.ouvrir(adresse(), directrice)).body) },
      directrice,
    );
    const versionDu = (jour: string) =>
      enTantQue(env, { genre: 'public' }, 'lire', async (acces: Acces) =>
        valeurOuErreur(
          await reglementEnVigueur(acces, { code: 'aide-cantine', le: jour as DateCivile }),
        ),
      );
    expect((await versionDu('2027-03-28'))?.id).toBe(premiere);
    expect((await versionDu('2027-04-01'))?.id).toBe(id);
    expect(await versionDu('2025-12-31')).toBeNull();
    await expect(
      enProprietaire(base, (c) =>
        c.executer('update reglements.reglement set depuis = $1', ['2020-01-01']),
      ),
    ).rejects.toThrow('ne change plus');
  });
});

describe('Un règlement repris du format du moteur', () => {
  it('se reprend tel quel, et un champ mal écrit se dit avec sa place', async () => {
    const fsl = AIDES_CONNUES.find(({ id }) => id.startsWith('fsl')) as Aide;
    const reprendre = (contenu: unknown) =>
      essai.envoyer(
        '/reglements/importer',
        { prestation: 'fsl', json: JSON.stringify(contenu) },
        administratrice,
      );
    const refus = await reprendre({ ...fsl, conditions: [{ genre: 'age', minimun: 18 }] });
    expect(refus.statusCode).toBe(422);
    expect(refus.body).toContain('conditions[0].minimun');
    expect((await reprendre({ ...fsl, exemples: [5] })).body).toContain('exemples.0');
    expect((await reprendre('{')).statusCode).toBe(422);
    const repris = await reprendre(fsl);
    expect(repris.statusCode).toBe(303);
    const { body } = await essai.ouvrir(`/reglements/${ici(repris)}`, administratrice);
    expect(body).toContain('Exemple inventé');
    expect(body).not.toContain('Échoue');
    expect(evaluerUneAide(fsl, {}, dateCivile('2026-03-02')).reponse).toBe('inconnu');
  });
});
