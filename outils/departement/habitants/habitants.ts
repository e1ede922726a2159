import type { DateCivile } from '#socle/pur';
import { type Alea, alea } from '../alea.ts';
import { ajouterJours } from '../calendrier.ts';
import { COMMUNES, type CommuneDeDemonstration } from '../lieux/communes.ts';
import { uneLignee, uneLigneeRare } from '../noms/noms.ts';
import { distribution } from './distribution.ts';
import { ajouterDesDoublons, doublonsPour } from './doublons.ts';
import { ajouterUnMenage, type Chantier } from './menages.ts';
import { type PopulationDeDemonstration, populationVide } from './modele.ts';

const LEUR_COMMUNE = '93001';
const PRECAUTIONS = [
  [
    'A crié à l’accueil après deux heures d’attente ; personne n’a été touché.',
    'Recevoir à l’heure dite, avec une collègue à côté',
  ],
  [
    'Son chien est entré dans la salle d’attente et a fait peur.',
    'Convenir d’une place pour le chien avant de venir',
  ],
  [
    'A frappé du poing sur le guichet en apprenant la coupure.',
    'Recevoir à deux, dans l’espace calme',
  ],
] as const;

function ajouterDesPrecautions(
  population: PopulationDeDemonstration,
  hasard: Alea,
  aujourdHui: DateCivile,
): void {
  const adultes = population.habitants.filter(
    (h) => h.moyens.length > 0 && h.cle.startsWith('h') && !h.protegee,
  );
  for (const [i, personne] of hasard.plusieurs(adultes, 6).entries()) {
    const [faits, mesure] = PRECAUTIONS[i % PRECAUTIONS.length] ?? PRECAUTIONS[0];
    const du = ajouterJours(aujourdHui, -hasard.entier(10, 120));
    population.precautions.push({ de: personne.cle, faits, mesure, du, au: ajouterJours(du, 180) });
  }
  // The manager of the team of the story is shown one to validate, and one about to end.
  const voisins = adultes.filter(({ codeCommune }) => codeCommune === LEUR_COMMUNE);
  const [recente, ancienne] = hasard.branche('a-relire').plusieurs(voisins, 2);
  const [faits, mesure] = PRECAUTIONS[1];
  const hier = ajouterJours(aujourdHui, -1);
  const finissante = ajouterJours(aujourdHui, -170);
  if (recente)
    population.precautions.push({
      de: recente.cle,
      faits,
      mesure,
      du: hier,
      au: ajouterJours(hier, 90),
      attend: true,
    });
  if (ancienne)
    population.precautions.push({
      de: ancienne.cle,
      faits: PRECAUTIONS[0][0],
      mesure: PRECAUTIONS[0][1],
      du: finissante,
      au: ajouterJours(finissante, 180),
    });
}

function ajouterDesDeces(
  population: PopulationDeDemonstration,
  hasard: Alea,
  aujourdHui: DateCivile,
): void {
  const ages = population.habitants.filter(
    (h) =>
      h.nature === 'identifiee' &&
      h.cle.startsWith('h') &&
      Number(h.identite.naissance.slice(0, 4)) < 1950,
  );
  for (const personne of hasard.plusieurs(ages, Math.round(population.habitants.length / 250)))
    population.deces.push({
      de: personne.cle,
      le: ajouterJours(aujourdHui, -hasard.entier(5, 400)),
    });
}

function peupler(chantier: Chantier, hasard: Alea, nombre: number): void {
  const { habitants } = chantier.population;
  const doublons = doublonsPour(nombre);
  const aTirer = nombre - doublons.presqueDoubles - doublons.homonymes;
  while (habitants.length < aTirer) ajouterUnMenage(chantier, hasard);
  ajouterDesDoublons(chantier, hasard.branche('doublons'), doublons);
}

/**
 * About `nombre` fictional residents, the cast among them, as they are on a day.
 * @param graine the same seed and day give the same people
 */
export function habitants(
  graine: string,
  aujourdHui: DateCivile,
  nombre = 2000,
): PopulationDeDemonstration {
  const hasard = alea(graine).branche('habitants');
  const population: PopulationDeDemonstration = {
    ...populationVide(),
    ...distribution(aujourdHui),
  };
  const chantier = { population, aujourdHui, suivant: 1, communes: COMMUNES, uneLignee };
  peupler(chantier, hasard, nombre);
  ajouterDesPrecautions(population, hasard.branche('precautions'), aujourdHui);
  ajouterDesDeces(population, hasard.branche('deces'), aujourdHui);
  return population;
}

/** One slice of a whole département: who lives around one place, the cast left out, keys numbered from `premier`. */
export function unVoisinage(
  graine: string,
  aujourdHui: DateCivile,
  {
    nombre,
    premier,
    communes,
  }: { nombre: number; premier: number; communes: readonly CommuneDeDemonstration[] },
): PopulationDeDemonstration {
  const hasard = alea(graine);
  const population = populationVide();
  const chantier = { population, aujourdHui, suivant: premier, communes, uneLignee: uneLigneeRare };
  peupler(chantier, hasard, nombre);
  ajouterDesDeces(population, hasard.branche('deces'), aujourdHui);
  return population;
}
