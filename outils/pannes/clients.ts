import { horlogeDuSysteme } from '#socle';
import { ajouterJoursOuvres } from '#socle/pur';
import { formulairesDe } from '../mauvaises-saisies/formulaires.ts';
import { type Recue, Visiteur } from '../mauvaises-saisies/visiteur.ts';

/** What the product said it had done: every one of them must be found again. */
export interface Acquis {
  venues: string[];
  fiches: string[];
  /** By sheet: the last text that was acknowledged, and the last one sent. */
  brouillons: Map<string, { acquis: number; tente: number }>;
  envoyees: string[];
  acceptees: string[];
  demandes: string[];
  /** Requests that were not acknowledged: nothing is known of what they asked. */
  sansReponse: number;
}

export const rienDAcquis = (): Acquis => ({
  venues: [],
  fiches: [],
  brouillons: new Map(),
  envoyees: [],
  acceptees: [],
  demandes: [],
  sansReponse: 0,
});

export const compterLesAcquis = (a: Acquis): number =>
  a.venues.length +
  a.fiches.length +
  [...a.brouillons.values()].reduce((somme, { acquis }) => somme + acquis, 0) +
  a.envoyees.length +
  a.acceptees.length +
  a.demandes.length;

/** Written in each draft, so that its rank is read back from the base. */
export const paroles = (rang: number): string =>
  `J’ai une facture d’électricité que je ne peux pas payer, et la petite tousse. Dit ${rang} fois.`;
export const rangDesParoles = (texte: string): number =>
  Number(/Dit (\d+) fois/.exec(texte)?.[1] ?? 0);

/** The answer did not come, or said that it could not: nothing is owed. */
class SansReponse extends Error {}

async function faire(demande: Promise<Recue>, voulu: 200 | 303): Promise<Recue> {
  const recue = await demande.catch((erreur: Error) => {
    throw new SansReponse(erreur.message);
  });
  if (recue.statut === voulu) return recue;
  if (recue.statut >= 500) throw new SansReponse(String(recue.statut));
  throw new Error(`${recue.statut} where ${voulu} was expected: ${recue.html.slice(0, 2000)}`);
}

const SITE = '101';
const BROUILLONS = 4;

export interface Clients {
  /** @returns gestures refused that should not have been */
  arreter(): Promise<string[]>;
}

async function uneHistoire(nadia: Visiteur, fatou: Visiteur, a: Acquis): Promise<void> {
  const arrivee = await faire(
    nadia.envoyer('/accueil/arrivee', [
      ['site', SITE],
      ['nomDit', 'Une panne'],
    ]),
    303,
  );
  const venue = new URL(arrivee.vers, 'http://ici').searchParams.get('arrivee') ?? '';
  a.venues.push(venue);
  const recue = await faire(
    nadia.envoyer(`/accueil/venues/${venue}/recevoir`, [['version', '1']]),
    303,
  );
  const fiche = recue.vers;
  const id = fiche.split('/').at(-1) ?? '';
  a.fiches.push(id);
  for (let rang = 1; rang <= BROUILLONS; rang += 1) {
    a.brouillons.set(id, { acquis: rang - 1, tente: rang });
    await faire(
      nadia.envoyer(`${fiche}/brouillon`, [
        ['version', String(rang)],
        ['paroles', paroles(rang)],
      ]),
      200,
    );
    a.brouillons.set(id, { acquis: rang, tente: rang });
  }
  await orienter(nadia, fatou, fiche, a);
  await conclure(nadia, fiche, a);
}

async function orienter(nadia: Visiteur, fatou: Visiteur, fiche: string, a: Acquis): Promise<void> {
  const lue = await faire(nadia.demander(fiche), 200);
  const porte = formulairesDe(lue.html, fiche).find(({ champs }) =>
    champs.some(({ nom, valeur }) => nom === 'porte' && valeur === 'service:pmi'),
  );
  if (!porte) throw new Error('no door towards the PMI on the sheet');
  await faire(
    nadia.envoyer(
      porte.action,
      porte.champs.map(({ nom, valeur }) => [nom, valeur]),
    ),
    303,
  );
  const proposee = await faire(nadia.demander(fiche), 200);
  const orientation = /\/orientations\/[0-9a-f-]{36}/.exec(proposee.html)?.[0] ?? '';
  const id = orientation.split('/').at(-1) ?? '';
  await faire(nadia.envoyer(`${orientation}/accord`, [['de', 'personne']]), 303);
  await faire(
    nadia.envoyer(`${orientation}/envoi`, [
      ['versionRelue', '1'],
      ['informee', 'oui'],
    ]),
    303,
  );
  a.envoyees.push(id);
  await faire(fatou.envoyer(`${orientation}/reponse`, [['reponse', 'accepter']]), 303);
  a.acceptees.push(id);
}

/** A promise is for a day when someone is there: not the tomorrow of a Friday. */
function prochainJourOuvre(): string {
  const [, mois, jour] = ajouterJoursOuvres(horlogeDuSysteme.aujourdHui(), 1).split('-');
  return `${jour}/${mois}`;
}

async function conclure(nadia: Visiteur, fiche: string, a: Acquis): Promise<void> {
  const lue = await faire(nadia.demander(fiche), 200);
  const formulaire = formulairesDe(lue.html, fiche).find(({ champs }) =>
    champs.some(({ nom, valeur }) => nom === 'vers' && valeur === 'demande'),
  );
  if (!formulaire) throw new Error('nothing to conclude with on the sheet');
  const promesse: Readonly<Record<string, string>> = {
    promesseQuoi: 'appelle',
    promesseLe: prochainJourOuvre(),
  };
  await faire(
    nadia.envoyer(
      formulaire.action,
      formulaire.champs.map(({ nom, valeur }) => [nom, promesse[nom] ?? valeur]),
    ),
    303,
  );
  a.demandes.push(fiche.split('/').at(-1) ?? '');
}

const ATTENTE_MS = 150;
const soufflerUnPeu = () => new Promise((resoudre) => setTimeout(resoudre, ATTENTE_MS));

async function entrer(qui: string, adresse: () => string): Promise<Visiteur> {
  const visiteur = new Visiteur(adresse);
  await visiteur.entrer(qui);
  return visiteur;
}

/**
 * So many pairs of agents at work, each through whichever process the proxy gives it, until told to stop.
 * @param acquis where what is acknowledged is noted
 */
export async function ouvrirLesClients(
  combien: number,
  adresse: () => string,
  acquis: Acquis,
): Promise<Clients> {
  const fautes: string[] = [];
  let fini = false;
  const travailler = async () => {
    const nadia = await entrer('Nadia Cherif', adresse);
    const fatou = await entrer('Fatou Ndiaye', adresse);
    return async () => {
      while (!fini) {
        try {
          await uneHistoire(nadia, fatou, acquis);
        } catch (erreur) {
          if (!(erreur instanceof SansReponse)) fautes.push(String(erreur));
          acquis.sansReponse += 1;
          await soufflerUnPeu();
        }
      }
    };
  };
  const prets = await Promise.all(Array.from({ length: combien }, travailler));
  const enCours = prets.map((un) => un());
  return {
    arreter: async () => {
      fini = true;
      await Promise.all(enCours);
      return fautes;
    },
  };
}
