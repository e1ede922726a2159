import { enTantQue } from '#acces';
import { ouvrirUnPremierContact } from '#accueil';
import { accorder, proposerUneOrientation } from '#orientations';
import { lireLesSites } from '#services';
import { ajouterJoursOuvres, valeurOuErreur } from '#socle/pur';
import { alea } from '../departement/index.ts';
import { type Client, type Demande, unClient } from './charger.ts';
import { type Releve, resumer } from './mesurer.ts';
import type { AgentDuBanc, Terrain } from './terrain.ts';

const AGENTS = 60;
const FOIS = 200;
/** The first ones warm the process up and are not counted. */
const CHAUFFE = 20;

interface Redacteur {
  agent: AgentDuBanc;
  cookie: string;
}

const enSonNom = <T>(
  { env }: Terrain,
  { agent }: Redacteur,
  faire: Parameters<typeof enTantQue<T>>[3],
) => enTantQue(env, agent.lecteur, 'mesurer', faire);

/** What is sent is prepared outside the clock; what is timed is the request alone, refused when it leads nowhere. */
async function chronometrer(
  nom: string,
  quoi: string,
  client: Client,
  preparer: (tour: number) => Promise<Demande>,
): Promise<Releve> {
  const durees: number[] = [];
  let refusees = 0;
  for (let tour = 0; tour < FOIS + CHAUFFE; tour += 1) {
    const demande = await preparer(tour);
    const debut = performance.now();
    const { statut } = await client.demander(demande);
    const duree = performance.now() - debut;
    if (tour < CHAUFFE) continue;
    durees.push(duree);
    if (statut !== 303) refusees += 1;
  }
  const ensemble = durees.reduce((somme, duree) => somme + duree, 0);
  return resumer(nom, quoi, durees, ensemble, { refusees });
}

async function ouvrirUneFiche(terrain: Terrain, redacteur: Redacteur): Promise<string> {
  return enSonNom(terrain, redacteur, async (acces) => {
    const ouverte = await ouvrirUnPremierContact(acces, {
      siteId: redacteur.agent.siteId,
      fiche: { paroles: 'Je n’arrive plus à payer la facture, et la petite tousse.' },
    });
    return valeurOuErreur(ouverte).id;
  });
}

/** Proposed and agreed; what is left is to send it. */
async function preparerUneOrientation(terrain: Terrain, redacteur: Redacteur): Promise<string> {
  const premierContactId = await ouvrirUneFiche(terrain, redacteur);
  return enSonNom(terrain, redacteur, async (acces) => {
    const [deCle = 0] = redacteur.agent.lecteur.cles;
    const ailleurs = (await lireLesSites(acces)).find(({ cle }) => cle !== deCle);
    if (!ailleurs) throw new Error('no other site to send to');
    const proposee = await proposerUneOrientation(acces, {
      premierContactId,
      deCle,
      vers: { genre: 'service', cle: ailleurs.cle, siteId: ailleurs.id },
      quoi: 'Une aide pour la facture',
    });
    const { id } = valeurOuErreur(proposee);
    valeurOuErreur(await accorder(acces, { orientationId: id, de: 'personne', sesMots: 'oui' }));
    return id;
  });
}

/** Concluding a first contact by a request and its promise, then sending an orientation: one after the other. */
export async function* ecrire(terrain: Terrain, graine: string): AsyncGenerator<Releve> {
  const agents = alea(`ecrire ${graine}`).plusieurs(terrain.agents('accueil'), AGENTS);
  const cookies = await terrain.entrer(agents);
  const redacteurs = agents.map((agent, i): Redacteur => ({ agent, cookie: cookies[i] ?? '' }));
  const client = unClient(terrain.adresse);
  const tour = (numero: number) => redacteurs[numero % redacteurs.length] as Redacteur;
  const [, mois, jour] = ajouterJoursOuvres(terrain.env.horloge.aujourdHui(), 2).split('-');
  const promesseLe = `${jour}/${mois}`;

  yield await chronometrer(
    'premier-contact',
    'Conclure un premier contact : la demande, sa promesse, ses traces (POST …/conclure)',
    client,
    async (numero) => ({
      chemin: `/accueil/contacts/${await ouvrirUneFiche(terrain, tour(numero))}/conclure`,
      cookie: tour(numero).cookie,
      champs: {
        version: '1',
        paroles: 'Je n’arrive plus à payer la facture, et la petite tousse.',
        promesseQuoi: 'appelle le fournisseur',
        promesseLe,
        vers: 'demande',
      },
    }),
  );
  yield await chronometrer(
    'envoyer-une-orientation',
    'Envoyer une orientation relue, avec sa part et ses traces (POST …/envoi)',
    client,
    async (numero) => ({
      chemin: `/orientations/${await preparerUneOrientation(terrain, tour(numero))}/envoi`,
      cookie: tour(numero).cookie,
      champs: { versionRelue: '1', informee: 'oui' },
    }),
  );
  client.fermer();
}
