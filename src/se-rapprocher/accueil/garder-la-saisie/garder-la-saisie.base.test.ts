import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../../../trame/comptes/essais.ts';
import { faireEn, NADIA, SCENE } from '../essais.ts';
import { ouvrirUnPremierContact, routesDAccueil } from '../index.ts';
import { ceQuiAttendUnGeste } from './garder-la-saisie.ts';

let base: Moteur;
let essai: ServeurDEssai;
let nadia: string;
let collegue: string;

async function connecter(agentId: number) {
  const { compteId } = await enProprietaire(base, (c) => unCompte(c, { agentId, territoireId: 4 }));
  const jeton = valeurOuErreur(
    await ouvrirUneSession(unEnvironnement(base), { compteId, moyen: 'essai' }),
  );
  return `${COOKIE_DE_SESSION}=${jeton}`;
}
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) => c.executerScript(SCENE));
  essai = await unServeur(unEnvironnement(base), routesDAccueil);
  nadia = await connecter(7);
  collegue = await connecter(12);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const ouvrir = async () =>
  `/accueil/contacts/${valeurOuErreur(await faireEn(base)(NADIA, (acces) => ouvrirUnPremierContact(acces, { siteId: 11 }))).id}`;
const voir = async (fiche: string, qui = nadia) => (await essai.ouvrir(fiche, qui)).body;
const version = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';

describe('Ce qui est tapé et pas encore donné', () => {
  it('revient sur la fiche, d’un autre poste, et d’elle seule', async () => {
    const fiche = await ouvrir();
    const garde = await essai.envoyer(
      `${fiche}/brouillon`,
      { version: '1', promesseQuoi: 'Maryam appelle le bailleur', promesseLe: 'demain' },
      nadia,
    );
    expect(garde.statusCode).toBe(200);
    const relue = await voir(fiche);
    expect(relue).toContain('value="Maryam appelle le bailleur"');
    expect(relue).toContain('value="demain"');
    const chezLaCollegue = await essai.ouvrir(fiche, collegue);
    expect(chezLaCollegue.statusCode).toBe(200);
    expect(chezLaCollegue.body).not.toContain('Maryam appelle');
  });

  it('ce qui est dit d’un enfant n’est lu que de qui l’écrit, et part avec le geste', async () => {
    const fiche = await ouvrir();
    const dit = { violence: 'oui', violencePour: 'enfant', faitsDeLEnfant: 'Un bleu au bras.' };
    await essai.envoyer(`${fiche}/brouillon`, { version: '1', ...dit }, nadia);
    expect(await voir(fiche)).toContain('Un bleu au bras.');
    expect(await voir(fiche, collegue)).not.toContain('Un bleu au bras.');
    const transmis = await essai.envoyer(
      `${fiche}/enfant`,
      { version: version(await voir(fiche)), ...dit, parentsInformes: 'oui' },
      nadia,
    );
    expect(transmis.statusCode).toBe(303);
    expect(await voir(fiche)).not.toContain('Un bleu au bras.');
  });

  it('une promesse à moitié écrite survit à un autre geste, et se vide quand elle est faite', async () => {
    const fiche = await ouvrir();
    const moitie = { paroles: 'Expulsion.', echeanceLe: '3/12', promesseQuoi: 'appelle' };
    await essai.envoyer(
      `${fiche}/priorite`,
      { version: '1', ...moitie, delai: '0', raison: 'Elle part ce soir.' },
      nadia,
    );
    const apres = await voir(fiche);
    expect(apres).toContain('value="appelle"');
    expect(apres).not.toContain('value="Elle part ce soir."');
    await essai.envoyer(
      `${fiche}/promesse`,
      { version: version(apres), ...moitie, promesseLe: 'jeudi 26 novembre' },
      nadia,
    );
    expect(await voir(fiche)).not.toContain('value="appelle"');
  });

  it('une réponse simple ne laisse pas derrière elle une promesse commencée', async () => {
    const fiche = await ouvrir();
    const refusee = await essai.envoyer(
      `${fiche}/conclure`,
      { version: '1', paroles: 'Un papier.', reponse: 'Dit.', promesseQuoi: 'appelle' },
      nadia,
    );
    expect(refusee.statusCode).toBe(422);
    expect(refusee.body).toContain('Une promesse est commencée');
  });

  it('une date qui ne se lit pas est gardée comme elle est tapée', async () => {
    const fiche = await ouvrir();
    await essai.envoyer(`${fiche}/brouillon`, { version: '1', echeanceLe: 'après-dem' }, nadia);
    expect(await voir(fiche)).toContain('value="après-dem"');
    const mise = { version: version(await voir(fiche)), echeanceLe: '3/12' };
    await essai.envoyer(`${fiche}/brouillon`, mise, nadia);
    expect(await voir(fiche)).toMatch(/value="jeudi 3.décembre.2026"/);
  });

  it('ne garde ni un champ inconnu, ni un choix que personne n’a fait', () => {
    expect(ceQuiAttendUnGeste({ promesseMoment: 'journee', promesseCanal: 'telephone' })).toEqual(
      {},
    );
    expect(ceQuiAttendUnGeste({ motDePasse: 'x', raison: ['deux'], promesseQuoi: '  ' })).toEqual(
      {},
    );
    expect(ceQuiAttendUnGeste({ raison: 'a'.repeat(9000) }).raison).toHaveLength(2000);
  });
});
