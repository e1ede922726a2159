import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { cookiesDe, type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../../trame/comptes/essais.ts';
import { UNE_SCENE } from './essais.ts';
import { routesDesRendezVous } from './index.ts';
import { EN_LIGNE, RESERVATIONS_PAR_HEURE } from './parametres.ts';

let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
let essai: ServeurDEssai;
let nadia: string;
const PUBLIQUE = '/prendre-rendez-vous';
const ICI = { service: 'service-social', commune: '93001', site: '11' };
const A9H = '1@2026-12-01T08:00:00.000Z';
const AU_PMI = { service: 'pmi', commune: '93001', site: '21' };

beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`${UNE_SCENE}
      select setval(pg_get_serial_sequence('acces.portee', 'id'), 100);`),
  );
  essai = await unServeur(
    env,
    routesDesRendezVous({ suiteDe: async () => null, canaux: [], rappelJoursOuvres: 1 }),
  );
  const { compteId } = await enProprietaire(base, (c) => unCompte(c, { mission: 'accueil' }));
  const jeton = valeurOuErreur(await ouvrirUneSession(env, { compteId, moyen: 'essai' }));
  nadia = `${COOKIE_DE_SESSION}=${jeton}`;
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});
beforeEach(() =>
  enProprietaire(base, (c) =>
    c.executerScript('delete from rendez_vous.rendez_vous; delete from rendez_vous.essai'),
  ),
);

const chercher = (choix: Record<string, string>, entetes: Record<string, string> = {}) =>
  essai.serveur.inject({
    url: `${PUBLIQUE}?${new URLSearchParams(choix)}`,
    headers: { 'accept-language': 'fr', ...entetes },
  });

describe('Prendre un rendez-vous en ligne, sans compte et sans JavaScript', () => {
  it('mène du service à la ville, au lieu, à l’heure', async () => {
    expect((await chercher({})).body).toContain('service=pmi');
    expect((await chercher({ service: 'pmi' })).body).toContain('Dans quelle ville');
    const lieux = await chercher({ service: 'pmi', commune: '93001' });
    expect(lieux.body.indexOf('PMI du Pavillon')).toBeLessThan(lieux.body.indexOf('PMI de Pantin'));
    const heures = await chercher(ICI);
    expect(heures.body).toContain(A9H);
    expect(heures.body).not.toMatch(/<script/);
    const anglais = await chercher(ICI, { 'accept-language': 'en-GB' });
    expect(anglais.body).toContain('A first name is enough');
  });

  it('avec un prénom seulement : un code, un papier, et l’heure se rend', async () => {
    const pris = await essai.envoyer(PUBLIQUE, { ...ICI, creneau: A9H, prenom: 'Mei Lin' });
    expect(pris.statusCode).toBe(303);
    expect(pris.headers.location).toBe(`${PUBLIQUE}/pris`);
    const sien = cookiesDe(pris);
    const vu = await essai.ouvrir(`${PUBLIQUE}/pris`, sien);
    expect(vu.body).toContain('Votre rendez-vous est pris');
    expect(vu.body).toMatch(/[A-Z0-9]{4} [A-Z0-9]{4}/);
    const papier = await essai.ouvrir(`${PUBLIQUE}/pris/papier`, sien);
    expect(papier.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await chercher(ICI)).body).not.toContain(A9H);
    const chemin = /\/ma-demande\/rendez-vous\/[0-9a-f-]{36}/.exec(vu.body)?.[0] ?? '';
    const autres = await essai.ouvrir(chemin, sien);
    expect(autres.body).toContain('Choisissez une autre heure');
    const [, autre = ''] = /value="([^"]+@[^"]+)"/.exec(autres.body) ?? [];
    const sansHeure = await essai.envoyer(`${chemin}/deplacer`, { version: '1' }, sien);
    expect([sansHeure.statusCode, sansHeure.body]).toEqual([
      422,
      expect.stringContaining('Choisissez une heure dans la liste'),
    ]);
    const change = { version: '1', creneau: autre };
    const deplace = await essai.envoyer(`${chemin}/deplacer`, change, sien);
    expect(deplace.headers.location).toBe('/ma-demande');
    expect((await chercher(ICI)).body).toContain(A9H);
    expect((await chercher(ICI)).body).not.toContain(autre);
    // What is not hers answers like what is not there.
    const autrui = cookiesDe(await essai.envoyer(PUBLIQUE, { ...ICI, creneau: A9H }));
    expect((await essai.ouvrir(chemin, autrui)).statusCode).toBe(404);
    const vole = { version: '2', creneau: A9H };
    expect((await essai.envoyer(`${chemin}/deplacer`, vole, autrui)).statusCode).toBe(404);
    await essai.envoyer(`${chemin}/annuler`, {}, sien);
    expect((await essai.ouvrir(`${PUBLIQUE}/pris`, sien)).body).toContain('annulé');
    expect((await chercher(ICI)).body).toContain(autre);
    const leSien = /\/ma-demande\/rendez-vous\/[0-9a-f-]{36}/.exec(
      (await essai.ouvrir(`${PUBLIQUE}/pris`, autrui)).body,
    );
    await essai.envoyer(`${leSien?.[0]}/annuler`, {}, autrui);
  });

  it('à l’accueil, tout ce qui est à revoir se dit à la fois, à son champ', async () => {
    const faux = { site: '11', telephone: '06 39', nomDit: 'Mei Lin' };
    const { statusCode, body } = await essai.envoyer('/rendez-vous/prendre', faux, nadia);
    expect(statusCode).toBe(422);
    expect(body).toContain('Deux points à revoir');
    expect(body).toContain('href="#champ-telephone"');
    expect(body).toContain('Choisissez une heure dans la liste.');
    expect(body).toContain('value="Mei Lin"');
  });

  it('une heure prise entre-temps : d’autres sont proposées, rien n’est perdu', async () => {
    await essai.envoyer(PUBLIQUE, { ...ICI, creneau: A9H });
    const refus = await essai.envoyer(PUBLIQUE, { ...ICI, creneau: A9H, prenom: 'Awa' });
    expect(refus.statusCode).toBe(422);
    expect(refus.body).toContain('vient d’être prise');
    expect(refus.body).toContain('value="Awa"');
  });

  it('complet : un autre lieu, un appel promis, le téléphone ; jamais une page vide', async () => {
    for (let jour = 0; jour <= EN_LIGNE.joursDevant / 7; jour += 1)
      await enProprietaire(base, (c) =>
        c.executer(
          `insert into rendez_vous.rendez_vous (id, plage_id, site_id, service_id, cle, agent_id, debut, duree_minutes, pris_par, invite, pris_le)
           values (gen_random_uuid(), 2, 21, 2, 2004, 8, '2026-11-26T13:00:00Z'::timestamptz + $1 * interval '7 days', 60, 'guichet', true, now())`,
          [jour],
        ),
      );
    const plein = await chercher(AU_PMI);
    expect(plein.body).toContain('Trois autres façons');
    expect(plein.body).toContain('PMI de Pantin');
    expect(plein.body).toContain('01 99 00 43 20');
    const sansNumero = await essai.envoyer(`${PUBLIQUE}/rappel`, { ...AU_PMI, prenom: 'Mei Lin' });
    expect(sansNumero.statusCode).toBe(422);
    const rappel = await essai.envoyer(`${PUBLIQUE}/rappel`, {
      ...AU_PMI,
      prenom: 'Mei Lin',
      telephone: '06 12 34 56 78',
    });
    expect(rappel.statusCode).toBe(303);
    const vu = await essai.ouvrir(`${PUBLIQUE}/pris`, cookiesDe(rappel));
    expect(vu.body).toContain('jeudi 26');
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer<{ cle: number }>("select cle from promesses.promesse where objet = 'rappel'"),
    );
    expect(lignes).toEqual([{ cle: 2004 }]);
  });

  it('ralentit qui réserve sans fin, et donne le téléphone', async () => {
    for (let fois = 0; fois < RESERVATIONS_PAR_HEURE.parReseau; fois += 1)
      await essai.envoyer(PUBLIQUE, { ...ICI, creneau: '1@2026-12-01T00:00:00Z' });
    const refus = await essai.envoyer(PUBLIQUE, { ...ICI, creneau: A9H });
    expect(refus.statusCode).toBe(422);
    expect(refus.body).toContain('Appelez-nous');
  });
});

describe('L’agenda du guichet, sans JavaScript', () => {
  it('prend une heure en deux touches, et la montre dans la journée', async () => {
    const prendre = await essai.ouvrir('/rendez-vous/prendre?site=11', nadia);
    expect(prendre.body).toMatch(/checked=""[^>]*value="1@2026-11-24T09:00/);
    expect(prendre.body).toContain('data-touche="V"');
    const pris = await essai.envoyer(
      '/rendez-vous/prendre',
      { site: '11', creneau: A9H, nomDit: 'Awa', canal: 'telephone' },
      nadia,
    );
    const lien = (pris.headers.location ?? '').replace('?fait=pris', '');
    expect(pris.statusCode).toBe(303);
    const journee = await essai.ouvrir('/rendez-vous?site=11&jour=01/12/2026', nadia);
    expect(journee.body).toContain('data-touche="P"');
    expect(journee.body).toContain(lien);
    expect(journee.body).toContain('Un rendez-vous');
    const sien = await essai.ouvrir(lien, nadia);
    expect(sien.body).toContain('au téléphone');
    const recu = await essai.envoyer(`${lien}/recu`, {}, nadia);
    expect(recu.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const version = { version: '1' };
    await essai.envoyer(
      `${lien}/deplacer`,
      { ...version, creneau: '1@2026-12-01T09:00:00.000Z' },
      nadia,
    );
    const tard = await essai.envoyer(`${lien}/annuler`, version, nadia);
    expect(tard.statusCode).toBe(422);
    expect(tard.body).toContain('Quelqu’un vient de changer ce rendez-vous');
    const absente = await essai.envoyer(`${lien}/absence`, { raison: 'transport' }, nadia);
    expect(absente.body).toContain('elle peut encore venir');
    await essai.envoyer(`${lien}/arrivee`, {}, nadia);
    expect((await essai.ouvrir(lien, nadia)).body).toContain('Est arrivée');
  });

  it('complet ici : les autres lieux sont proposés', async () => {
    await enProprietaire(base, (c) =>
      c.executerScript(
        "insert into rendez_vous.fermeture (site_id, cle, du, au) values (21, 2004, '2026-11-01', '2027-03-01')",
      ),
    );
    const page = await essai.ouvrir('/rendez-vous/prendre?site=21', nadia);
    expect(page.body).toContain('Aucune heure libre ici');
    expect(page.body).toContain('PMI de Pantin');
  });
});
