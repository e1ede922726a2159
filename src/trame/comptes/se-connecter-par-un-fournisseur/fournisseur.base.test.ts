import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { enConnexion } from '../connexion.ts';
import { unCompte } from '../essais.ts';
import { lireLaSession } from '../lire-la-session/lire-la-session.ts';
import { allerChezLeFournisseur } from './aller-chez-le-fournisseur.ts';
import { adresseDeFin } from './quitter-le-fournisseur.ts';
import { revenirDuFournisseur } from './revenir-du-fournisseur.ts';
import { type FournisseurDEssai, unFournisseur } from './un-fournisseur.essais.ts';

const ICI = 'http://localhost:3993';
let base: Moteur;
let simple: FournisseurDEssai;
let signe: FournisseurDEssai;
beforeAll(async () => {
  base = await uneBase();
  [simple, signe] = await Promise.all([unFournisseur(ICI), unFournisseur(ICI, 'RS256')]);
});
afterAll(() => Promise.all([base.fermer(), simple.fermer(), signe.fermer()]));

const partir = (env: ReturnType<typeof unEnvironnement>, chez: FournisseurDEssai) =>
  enConnexion(env, async (acces) =>
    valeurOuErreur(
      await allerChezLeFournisseur(acces, {
        fournisseur: chez.fournisseur,
        urlPublique: ICI,
        retour: '/accueil',
      }),
    ),
  );
const revenir = (
  env: ReturnType<typeof unEnvironnement>,
  chez: FournisseurDEssai,
  demarche: string,
  adresse: string,
) =>
  enConnexion(env, (acces) =>
    revenirDuFournisseur(acces, {
      fournisseur: chez.fournisseur,
      urlPublique: ICI,
      chemin: adresse.slice(ICI.length),
      demarche,
    }),
  );

const unCompteConnu = (chez: FournisseurDEssai, sujet: string) =>
  enProprietaire(base, async (c) => {
    const compte = await unCompte(c);
    await c.executer(
      'insert into comptes.identite_externe (emetteur, sujet, compte_id, enregistree_le) values ($1, $2, $3, now())',
      [chez.fournisseur.emetteur, sujet, compte.compteId],
    );
    return compte;
  });

describe.each([
  ['en JSON', () => simple],
  ['en JWT signé, comme ProConnect', () => signe],
])('Un fournisseur d’identité qui répond %s', (nom, celui) => {
  it('ouvre la session du compte dont l’administration a noté le numéro, et garde acr et amr', async () => {
    const chez = celui();
    const env = unEnvironnement(base);
    chez.sujet = `connu-${nom}`;
    const compte = await unCompteConnu(chez, chez.sujet);
    const { vers, demarche } = await partir(env, chez);
    const depart = new URL(vers).searchParams;
    expect(depart.get('state')?.length).toBeGreaterThanOrEqual(32);
    expect(depart.get('nonce')?.length).toBeGreaterThanOrEqual(32);
    expect(depart.get('code_challenge_method')).toBe('S256');
    const retour = valeurOuErreur(await revenir(env, chez, demarche, await chez.parcourir(vers)));
    expect(retour.retour).toBe('/accueil');
    expect((await lireLaSession(env, retour.jeton))?.compteId).toBe(compte.compteId);
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer('select acr, amr, moyen from comptes.session where compte_id = $1', [
        compte.compteId,
      ]),
    );
    expect(lignes).toEqual([{ acr: 'eidas1', amr: ['pwd', 'otp'], moyen: 'fournisseur' }]);
  });

  it('ne crée aucun compte pour un inconnu, et dit à qui donner son numéro', async () => {
    const chez = celui();
    const env = unEnvironnement(base);
    chez.sujet = 'inconnu';
    const { vers, demarche } = await partir(env, chez);
    expect(await revenir(env, chez, demarche, await chez.parcourir(vers))).toEqual({
      ok: false,
      refus: { raison: 'sans_compte', sujet: 'inconnu' },
    });
  });

  it('refuse un state changé, un code rejoué, une démarche d’un autre navigateur', async () => {
    const chez = celui();
    const env = unEnvironnement(base);
    const depart = await partir(env, chez);
    const adresse = await chez.parcourir(depart.vers);
    const forgee = new URL(adresse);
    forgee.searchParams.set('state', 'x'.repeat(43));
    const refus = await revenir(env, chez, depart.demarche, forgee.toString());
    expect(refus).toMatchObject({ refus: { raison: 'reponse_refusee' } });
    const rejoue = await revenir(env, chez, depart.demarche, adresse);
    expect(rejoue).toMatchObject({ refus: { raison: 'trop_tard' } });
    const autre = await revenir(env, chez, 'autre-navigateur', adresse);
    expect(autre).toMatchObject({ refus: { raison: 'trop_tard' } });
  });
});

describe('La fin de session chez le fournisseur', () => {
  it('porte l’id_token_hint et revient à la connexion', async () => {
    const adresse = await adresseDeFin(
      { urlPublique: ICI, fournisseur: simple.fournisseur },
      'jeton',
    );
    const { searchParams } = new URL(adresse ?? '');
    expect(searchParams.get('id_token_hint')).toBe('jeton');
    expect(searchParams.get('post_logout_redirect_uri')).toBe(`${ICI}/connexion`);
  });
});

describe('Un userinfo signé', () => {
  it('dont la signature ne tient pas est refusé', async () => {
    const env = unEnvironnement(base);
    signe.sujet = 'falsifie';
    await unCompteConnu(signe, 'falsifie');
    const { vers, demarche } = await partir(env, signe);
    const adresse = await signe.parcourir(vers);
    signe.falsifier = true;
    const refus = await revenir(env, signe, demarche, adresse);
    signe.falsifier = false;
    expect(refus).toMatchObject({ refus: { raison: 'reponse_refusee' } });
  });
});
