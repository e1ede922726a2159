import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../../trame/comptes/essais.ts';
import { UNE_SCENE, unAnnuaire } from './essais.ts';
import { routesDesPartenaires } from './index.ts';

let base: Moteur;
let essai: ServeurDEssai;
let nadia: string;
let administratrice: string;
const CCAS = '/partenaires/services/demonstration--ccas-93001--aide-pour-une-facture';

async function connecter(mission: 'accueil' | 'administration') {
  const { compteId } = await enProprietaire(base, (c) => unCompte(c, { mission }));
  const jeton = valeurOuErreur(
    await ouvrirUneSession(unEnvironnement(base), { compteId, moyen: 'essai' }),
  );
  return `${COOKIE_DE_SESSION}=${jeton}`;
}
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`${UNE_SCENE}
      select setval(pg_get_serial_sequence('acces.portee', 'id'), 100);`),
  );
  await unAnnuaire(unEnvironnement(base));
  essai = await unServeur(unEnvironnement(base), routesDesPartenaires);
  nadia = await connecter('accueil');
  administratrice = await connecter('administration');
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

describe('Les adresses utiles, sans JavaScript', () => {
  it('se cherchent dans les mots de la personne', async () => {
    const page = await essai.ouvrir('/partenaires?mots=sortir+de+chez+soi,+82+ans,+Bondy', nadia);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('82 ans');
    expect(page.body).toContain('km');
    const rien = await essai.ouvrir('/partenaires?mots=xylophoneux', nadia);
    expect(rien.body).toContain('Aucune adresse de l’annuaire ne répond');
  });

  it('se lisent : comment faire, prix, fraîcheur ; et s’impriment', async () => {
    const page = await essai.ouvrir(CCAS, nadia);
    expect(page.body).toContain('14 rue de la Halle-aux-Cuirs');
    expect(page.body).toContain('Comment faire');
    expect(page.body).toContain('Mis à jour le jeudi 12');
    const papier = await essai.ouvrir(`${CCAS}/papier?langue=en`, nadia);
    expect(papier.headers['content-type']).toContain('application/pdf');
    expect(papier.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('se préparent en SMS, sans dire le service ni la raison', async () => {
    const page = await essai.envoyer(`${CCAS}/sms`, { telephone: '06 12 34 56 78' }, nadia);
    expect(page.body).toContain('il n’est pas parti');
    expect(page.body).not.toContain('C’est pour');
    const faux = await essai.envoyer(`${CCAS}/sms`, { telephone: '12' }, nadia);
    expect(faux.statusCode).toBe(422);
  });

  it('une erreur se signale, attend, et reçoit une réponse', async () => {
    const signale = await essai.envoyer(
      `${CCAS}/signaler`,
      { quoi: 'horaires', mots: 'Fermé le jeudi soir.' },
      nadia,
    );
    expect(signale.headers.location).toBe(`${CCAS}?fait=signale`);
    const liste = await essai.ouvrir('/partenaires/signalements', nadia);
    expect(liste.body).toContain('Fermé le jeudi soir.');
    const id = /signalements\/([0-9a-f-]{36})\/repondre/.exec(liste.body)?.[1];
    const sansMots = await essai.envoyer(
      `/partenaires/signalements/${id}/repondre`,
      { etat: 'corrige' },
      nadia,
    );
    expect(sansMots.statusCode).toBe(422);
    await essai.envoyer(
      `/partenaires/signalements/${id}/repondre`,
      { etat: 'transmis', reponse: 'Léa corrige lundi.' },
      administratrice,
    );
    const miens = await essai.ouvrir('/partenaires/signalements?miens=oui', nadia);
    expect(miens.body).toContain('Léa corrige lundi.');
    expect((await essai.ouvrir('/partenaires/signalements', nadia)).body).toContain(
      'Tout a reçu une réponse',
    );
  });

  it('qui a appelé le confirme, à son nom', async () => {
    await essai.envoyer(`${CCAS}/confirmer`, {}, nadia);
    const page = await essai.ouvrir(CCAS, nadia);
    expect(page.body).toContain('Confirmé le mardi 24');
    expect(page.body).toContain('Nadia Benali');
  });
});
