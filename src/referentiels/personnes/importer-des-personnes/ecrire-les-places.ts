import type { Acces } from '#acces';
import { identifiant, recoitLesSms } from '#socle/pur';
import { ecrireUneIdentite } from '../domaine/personne.ts';
import { empreintesDe } from '../proteger-une-personne/proteger-une-personne.ts';
import { indexerDesNouvelles } from '../stockage/index-de-recherche.ts';
import { ecrireDesMoyens, type Moyen } from '../stockage/joindre.ts';
import {
  corrigerUnePersonne,
  ecrireDesPersonnes,
  ouvrirALEquipe,
  type PersonneEnBase,
} from '../stockage/personnes.ts';
import { indexerDeNouveau } from '../tenir-la-fiche/ecrire.ts';
import type { PersonneImportee } from './lire-une-ligne.ts';

/** One line of the file beside what the base knows of her, if anything. */
export interface Place {
  importee: PersonneImportee;
  enBase: PersonneEnBase | null;
  moyens: readonly Moyen[];
}

interface OuEcrire {
  source: string;
  cle: number;
}

function nouveauxMoyens(
  personneId: string,
  { telephone, courriel }: PersonneImportee,
  deja: readonly Moyen[],
): Moyen[] {
  const commun = { personneId, sur: null, consigne: null };
  const moyens: Moyen[] = [];
  if (telephone && !deja.some(({ valeur }) => valeur === telephone))
    moyens.push({
      ...commun,
      id: identifiant<'moyen'>(),
      genre: recoitLesSms(telephone) === 'non' ? 'fixe' : 'mobile',
      valeur: telephone,
    });
  if (courriel && !deja.some(({ valeur }) => valeur === courriel))
    moyens.push({ ...commun, id: identifiant<'moyen'>(), genre: 'courriel', valeur: courriel });
  return moyens;
}

/** Written by hundreds: one at a time, fifty thousand would take minutes. */
const PAR_FOIS = 500;

async function ecrireLesNouvelles(
  acces: Acces,
  places: readonly Place[],
  { source, cle }: OuEcrire,
): Promise<string[]> {
  const nouvelles = places.map(({ importee }) => {
    const { identite, communeCode, langue, interprete, idExterne, telephone, courriel } = importee;
    const id = identifiant<'personne'>();
    const ecrite = { ...ecrireUneIdentite(identite), communeCode, langue, interprete };
    const personne = { ...ecrite, id, amenagements: [], deces: null, source, idExterne };
    const aIndexer = {
      ...personne,
      telephones: telephone ? [telephone] : [],
      courriels: courriel ? [courriel] : [],
    };
    return {
      id,
      ecrite: { ...personne, creeeLe: acces.maintenant },
      moyens: nouveauxMoyens(id, importee, []),
      aIndexer: { id, personne: aIndexer, empreintes: empreintesDe(acces, aIndexer) },
    };
  });
  const ids = nouvelles.map(({ id }) => id);
  await ouvrirALEquipe(acces.bd, ids, cle);
  await ecrireDesPersonnes(
    acces.bd,
    nouvelles.map(({ ecrite }) => ecrite),
  );
  await ecrireDesMoyens(
    acces.bd,
    nouvelles.flatMap(({ moyens }) => moyens),
    acces.aujourdHui,
  );
  await indexerDesNouvelles(
    acces.bd,
    nouvelles.map(({ aIndexer }) => aIndexer),
  );
  return ids;
}

async function corriger(
  acces: Acces,
  { importee, moyens }: Place,
  { id, version, amenagements, deces }: PersonneEnBase,
): Promise<string> {
  const { identite, communeCode, langue, interprete } = importee;
  const ecrite = { ...ecrireUneIdentite(identite), communeCode, langue, interprete };
  await corrigerUnePersonne(acces.bd, id, version, { ...ecrite, amenagements, deces });
  await ecrireDesMoyens(acces.bd, nouveauxMoyens(id, importee, moyens), acces.aujourdHui);
  await indexerDeNouveau(acces, id);
  return id;
}

/** @returns the persons written */
export async function ecrireLesPlaces(
  acces: Acces,
  places: readonly Place[],
  reglages: OuEcrire,
): Promise<string[]> {
  const ids: string[] = [];
  const nouvelles = places.filter(({ enBase }) => enBase === null);
  for (let i = 0; i < nouvelles.length; i += PAR_FOIS)
    ids.push(...(await ecrireLesNouvelles(acces, nouvelles.slice(i, i + PAR_FOIS), reglages)));
  for (const place of places)
    if (place.enBase) ids.push(await corriger(acces, place, place.enBase));
  return ids;
}
