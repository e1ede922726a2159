import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import { declarerComplete, deposerUneDemande } from '#demandes-de-droits';
import { valeurOuErreur } from '#socle/pur';
import {
  type Appareil,
  aTroisCentVingt,
  axe,
  debordement,
  JOUR_DE_DEMONSTRATION,
  photo,
  seConnecter,
  unAppareil,
} from './appareil.ts';
import { revoir } from './attendre.ts';
import {
  lireParSonRecu,
  noterLeCompte,
  payer,
  recueillirSonAvis,
  remettre,
  signer,
} from './jusqu-au-paiement.ts';

let appareil: Appareil;
beforeAll(async () => {
  appareil = await unAppareil();
});
afterAll(() => appareil?.fermer());

const lire = async <L>(requete: string): Promise<L[]> =>
  (await appareil.moteur.directement.executer<L>(requete, [])).lignes;

/** Acts under the first portée of this agent, as the desk would. */
async function comme<T>(agentId: number, faire: Parameters<typeof enTantQue<T>>[3]): Promise<T> {
  const [portee] = await lire<{ id: number; mission: LecteurAgent['mission']; cles: number[] }>(
    `select p.id, p.mission, array(select c.cle from acces.portee_cle c where c.portee_id = p.id) as cles
     from acces.portee p where p.agent_id = ${agentId} order by p.id limit 1`,
  );
  if (!portee) throw new Error(`agent ${agentId} has no portée`);
  const { id: porteeId, mission, cles } = portee;
  const lieu = { serviceId: null, territoireId: null, fonction: 'agent' };
  const lecteur = { genre: 'agent', agentId, porteeId, mission, cles, ...lieu } as const;
  const { moteur, horloge } = appareil;
  return enTantQue({ moteur, horloge, cle: Buffer.alloc(32, 7) }, lecteur, 'instruire', faire);
}

const agent = async (prenom: string, nom: string): Promise<number> =>
  (
    await lire<{ id: number }>(
      `select id from services.agent where prenom = '${prenom}' and nom = '${nom}'`,
    )
  )[0]?.id ?? 0;

async function laDemandeDeRosa(): Promise<{ demandeId: string; code: string }> {
  const [rosa] = await lire<{ id: string }>(
    "select id from personnes.personne where prenom = 'Rosa' and nom = 'Ferreira' limit 1",
  );
  const le = appareil.horloge.aujourdHui();
  const nadia = await agent('Nadia', 'Cherif');
  const { demandeId, code } = valeurOuErreur(
    await comme(nadia, async (acces) => {
      const [cle = 0] = acces.lecteur.genre === 'agent' ? acces.lecteur.cles : [];
      return deposerUneDemande(acces, {
        ...{ personneId: rosa?.id ?? '', prestation: 'apa_domicile', recueLe: le, cle },
        mots: 'Je tombe souvent, et ma fille ne peut pas tout faire.',
        voie: 'guichet',
      });
    }),
  );
  const brigitte = await agent('Brigitte', 'Lacombe');
  valeurOuErreur(await comme(brigitte, (acces) => declarerComplete(acces, { demandeId, le })));
  return { demandeId, code };
}

/** Toilet, dressing and transfers not done, the rest alone: the decree says GIR 3. */
const PAS_DU_TOUT = ['toilette', 'habillage', 'transfert'];

async function coter(page: Page): Promise<void> {
  const noms = await page
    .locator('input[name^="fait-"]')
    .evaluateAll((tous) => [...new Set(tous.map((un) => (un as HTMLInputElement).name))]);
  expect(noms).toHaveLength(17);
  for (const nom of noms) {
    const dehors = nom.includes('exterieur');
    const valeur = dehors
      ? 'en_partie'
      : PAS_DU_TOUT.some((une) => nom.startsWith(`fait-${une}`))
        ? 'pas_du_tout'
        : 'seule';
    await page.locator(`input[name="${nom}"][value="${valeur}"]`).check();
  }
}

/** Two hours offered; she takes one on her telephone, without a script, and the request says so. */
async function convenirDeLaVisite(page: Page, code: string): Promise<void> {
  await page.getByText('Proposer des heures', { exact: true }).click();
  const proposer = page.getByRole('form', { name: 'Proposer des heures de visite' });
  await proposer.getByLabel('Jour', { exact: true }).fill('25/11');
  await proposer.getByLabel('Heures', { exact: true }).fill('9 h 30, 14 h');
  await proposer.getByRole('button', { name: 'Proposer ces heures' }).click();
  await page.getByText('Elle choisit avec le code de son reçu').waitFor();
  expect(await axe(page)).toEqual([]);
  await photo(page, 'apa-heures-proposees');
  const telephone = await appareil.unTelephone();
  await telephone.goto('/s');
  await telephone.locator('input[name=code]').fill(code);
  await telephone.locator('main button[type=submit]').first().click();
  await telephone.getByRole('link', { name: 'Choisir une heure' }).click();
  expect(await axe(telephone)).toEqual([]);
  expect(await debordement(telephone)).toBeLessThanOrEqual(0);
  await photo(telephone, 'apa-choisir-une-heure-320');
  await telephone.getByRole('radio').nth(1).check();
  await telephone.getByRole('button', { name: 'Prendre cette heure' }).click();
  await telephone.getByText('chez vous').waitFor();
  await photo(telephone, 'apa-visite-prise-320');
  await revoir(page, page.getByText('Choisie avec le code du reçu'));
  await photo(page, 'apa-visite-convenue');
}

it('L’APA de Rosa : la visite sur la tablette, le plan chiffré devant elle, sa réponse, la décision signée, remise et payée', async () => {
  const { demandeId, code } = await laDemandeDeRosa();
  const page = await appareil.unPoste({ viewport: { width: 1024, height: 768 }, hasTouch: true });
  await seConnecter(page, 'Brigitte Lacombe', '/apa');
  // The demonstration holds another request of hers, further on.
  const laSienne = page.locator(`a[href="/apa/${demandeId}"]`);
  await revoir(page, laSienne);
  await photo(page, 'apa-liste');
  // Several requests at once: a box is ticked by a finger, and nothing is done before it is read.
  await page.goto('/demandes-de-droits?liste=a_examiner');
  await page.getByRole('link', { name: 'En choisir plusieurs' }).click();
  await page
    .getByRole('checkbox', { name: /^Choisir : Rosa Ferreira/ })
    .first()
    .check();
  expect(await axe(page)).toEqual([]);
  await page.getByLabel('Pour celles que vous cochez').selectOption('accuses');
  await page.getByRole('button', { name: 'Voir avant de faire' }).click();
  await page.getByRole('heading', { name: 'Imprimer les accusés de réception' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await photo(page, 'demandes-ensemble');
  await page.goto('/apa');
  await laSienne.click();
  await convenirDeLaVisite(page, code);
  await page.getByRole('button', { name: 'Commencer la visite' }).click();
  await page.waitForURL('**/apa/visites/**');
  await page
    .getByLabel('Ce qu’elle dit de ses journées')
    .fill('Le matin, je mets une heure à m’habiller.');
  await coter(page);
  await page
    .locator(
      'input[name="manque-deplacement_exterieur-deplacement_exterieur"][value="habituellement"]',
    )
    .check();
  await page.getByText('GIR 3, d’après la grille').waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await debordement(page)).toBeLessThanOrEqual(0);
  await photo(page, 'apa-visite');
  // Nothing concludes without the day; what was written is there.
  await page.getByRole('button', { name: 'Conclure la visite' }).click();
  await page.getByRole('link', { name: 'Écrivez le jour de la visite' }).waitFor();
  await page.getByLabel('Jour de la visite').fill('24/11');
  await page.getByRole('button', { name: 'Conclure la visite' }).click();
  await page.waitForURL(`**/apa/${demandeId}`);
  await page.getByLabel('Ressources du foyer').fill('1 200');
  await page.getByLabel('Seule', { exact: true }).check();
  await page.getByRole('button', { name: 'Garder ces ressources' }).click();
  await page.getByRole('button', { name: 'Composer le plan d’aide' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await photo(page, 'apa-dossier');
  await page.getByRole('button', { name: 'Composer le plan d’aide' }).click();
  await page.waitForURL('**/apa/plans/**');
  await page.getByLabel('Combien, par mois').fill('30');
  await page.getByLabel('Tarif de chacune').fill('25');
  await page.getByLabel('Par qui').fill('CCAS');
  await page.getByLabel('Un service intervient (prestataire)').check();
  await page.getByRole('button', { name: 'Ajouter cette aide' }).click();
  // Several authorised services answer to that: nobody guesses which.
  const lesquels = page.getByRole('group', { name: 'Lequel de ces services autorisés ?' });
  await lesquels.waitFor();
  expect(await axe(page)).toEqual([]);
  await photo(page, 'apa-prestataire-a-choisir');
  await lesquels.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Ajouter cette aide' }).click();
  await page.getByRole('cell', { name: /^CCAS/ }).waitFor();
  await page.getByText('Plafond de ce GIR').waitFor();
  expect(await axe(page)).toEqual([]);
  await photo(page, 'apa-plan');
  await page.getByLabel('Remise en main propre').check();
  await page.getByRole('button', { name: 'Proposer ce plan' }).click();
  await page.getByText('Jusqu’au vendredi 4 décembre 2026').first().waitFor();
  expect(await aTroisCentVingt(page, 'apa-proposition-320')).toEqual([]);
  await page.getByRole('button', { name: 'Elle accepte' }).click();
  await page.getByRole('button', { name: 'Préparer la décision' }).waitFor();
  await page.goto(`/apa/${demandeId}/calcul`);
  await page.getByText('4. Les opérations, dans l’ordre').waitFor();
  expect(await aTroisCentVingt(page, 'apa-calcul-320')).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/apa/${demandeId}`);
  await noterLeCompte(page, /^Noter le compte/, 'Rosa Ferreira');
  expect(await axe(page)).toEqual([]);
  await photo(page, 'apa-ou-payer');
  await page.getByRole('button', { name: 'Préparer la décision' }).click();
  await page.waitForURL(`**/demandes-de-droits/${demandeId}`);
  await recueillirSonAvis(page, demandeId, 'Je veux rester chez moi.');
  await signer(appareil, 'Claudine Roche', { id: demandeId, cliche: 'apa' });
  await page.goto(`/demandes-de-droits/${demandeId}`);
  await page.getByText('Au plus tard').first().waitFor();
  await remettre(page, demandeId, 'apa');
  // The tenth of the month after: the days since she has it, and the month.
  appareil.horloge.avancer(Date.parse('2026-12-10T09:00:00Z') - Date.parse(JOUR_DE_DEMONSTRATION));
  await payer(appareil, 'apa');
  await lireParSonRecu(appareil, code, 'apa');
});
