import {
  ajouterJours,
  ajouterJoursOuvres,
  ajouterMois,
  type DateCivile,
  dateCivile,
  jourDeLaSemaine,
} from '#socle/pur';
import { compter } from '../../../src/se-rapprocher/observatoire/domaine/compter.ts';
import {
  INDICATEURS,
  MOTIFS_DE_DEPART,
  MOTIFS_DE_REFUS,
  texteDe,
} from '../../../src/se-rapprocher/observatoire/domaine/indicateurs.ts';
import { minutesGrossieres } from '../../../src/se-rapprocher/observatoire/domaine/mesures.ts';
import { ORDRE_DE_LECTURE } from '../../../src/se-rapprocher/observatoire/domaine/parametres.ts';
import { DIRECTION, REPRESENTANT } from '../agents/distribution.ts';
import { type Alea, alea, lireLAgent, TERRITOIRES } from '../index.ts';
import { CIRCONSCRIPTIONS_SOCIALES } from '../services/territoires.ts';
import type { Chantier } from './chantier.ts';
import type { Ligne } from './tables.ts';

type Fait = Ligne<'observatoire.fait'>;

const SERVICE_SOCIAL = 1;
const MOIS_RACONTES = 3;

const premierDuMois = (jour: DateCivile): DateCivile => dateCivile(`${jour.slice(0, 7)}-01`);
const lundiDapres = (jour: DateCivile): DateCivile =>
  ajouterJours(jour, (8 - jourDeLaSemaine(jour)) % 7);

const cles = (motifs: Readonly<Record<string, string>>) => Object.keys(motifs);

/** A week of one circonscription: more of everything where more people come. */
function uneSemaine(hasard: Alea, semaine: string, territoire_id: number, poids: number): Fait[] {
  const combien = (moyenne: number) => Math.round(hasard.uniforme() * 2 * moyenne * poids);
  const faits = (nombre: number, faire: () => Partial<Fait> & { genre: string }): Fait[] =>
    Array.from({ length: nombre }, () => ({
      service_id: SERVICE_SOCIAL,
      territoire_id,
      semaine,
      minutes: null,
      tenu: null,
      motif: null,
      ...faire(),
    }));
  return [
    ...faits(combien(11), () => ({
      genre: 'attente',
      minutes: minutesGrossieres(3 + hasard.exponentielle(19)),
    })),
    ...faits(combien(1.6), () => ({ genre: 'depart', motif: hasard.un(cles(MOTIFS_DE_DEPART)) })),
    ...faits(combien(7), () => ({ genre: 'promesse', tenu: hasard.chance(0.88) })),
    ...faits(combien(5), () => {
      const tenu = hasard.chance(0.76);
      return { genre: 'orientation', tenu, motif: tenu ? null : hasard.un(cles(MOTIFS_DE_REFUS)) };
    }),
    ...faits(combien(4), () => ({ genre: 'ouverture', tenu: hasard.chance(0.95) })),
  ];
}

/** Proposed, with one key only: agents read it, nothing of it is counted. */
const EN_ATTENTE = 'questions';

/** What is counted has its two keys, given before the first month told; the newest waits for the agents' own. */
async function ecrireLesCles({ ecriture, aujourdHui }: Chantier, debut: DateCivile): Promise<void> {
  const cles = INDICATEURS.map((indicateur) => {
    const enAttente = indicateur.cle === EN_ATTENTE;
    // A quarter counts only once opened before it began.
    const avant = indicateur.genre === null ? ajouterMois(debut, -6) : debut;
    const propose_le = ajouterJoursOuvres(enAttente ? aujourdHui : avant, -14);
    return { enAttente, propose_le, cle: indicateur.cle, definition: texteDe(indicateur) };
  });
  await ecriture.inserer(
    'observatoire.indicateur',
    cles.map(({ enAttente: _, ...ligne }) => ({
      ...ligne,
      lisible_par_tous_le: ajouterJours(ligne.propose_le, ORDRE_DE_LECTURE.encadrementApresJours),
    })),
  );
  const donnee = (au_nom_de: string, agent_id: number, apresJours: number) =>
    cles
      .filter(({ enAttente }) => !enAttente || au_nom_de === 'direction')
      .map(({ cle, definition, propose_le }) => ({
        cle,
        definition,
        au_nom_de,
        agent_id,
        fonction: lireLAgent(agent_id).fonction,
        le: ajouterJoursOuvres(propose_le, apresJours),
      }));
  await ecriture.inserer('observatoire.cle_donnee', [
    ...donnee('direction', DIRECTION, 7),
    ...donnee('representation', REPRESENTANT, 9),
  ]);
}

/** Three whole months of facts without anyone in them, and this one so far; the figures of those that are over. */
export async function ecrireLesChiffres(chantier: Chantier): Promise<void> {
  const { ecriture, graine, aujourdHui } = chantier;
  const debut = ajouterMois(premierDuMois(aujourdHui), -MOIS_RACONTES);
  await ecrireLesCles(chantier, debut);
  const faits: Fait[] = [];
  for (
    let lundi = lundiDapres(debut);
    ajouterJours(lundi, 7) <= aujourdHui;
    lundi = ajouterJours(lundi, 7)
  )
    for (const { id } of CIRCONSCRIPTIONS_SOCIALES) {
      const poids = alea(`${graine} affluence ${id}`).uniforme() * 1.4 + 0.1;
      faits.push(...uneSemaine(alea(`${graine} ${lundi} ${id}`), lundi, id, poids));
    }
  await ecriture.inserer('observatoire.fait', faits);
  const territoires = TERRITOIRES.map(({ id }) => id);
  const limite = premierDuMois(ajouterJours(aujourdHui, -7));
  const chiffres: Ligne<'observatoire.chiffre'>[] = [];
  for (let mois = debut; mois < limite; mois = ajouterMois(mois, 1)) {
    const duMois = faits.filter(({ semaine }) => semaine.slice(0, 7) === mois.slice(0, 7));
    const calculeLe = ajouterJours(ajouterMois(mois, 1), 7);
    for (const indicateur of INDICATEURS.filter(
      ({ cle, genre }) => cle !== EN_ATTENTE && genre !== null,
    )) {
      const lesSiens = duMois
        .filter(({ genre }) => genre === indicateur.genre)
        .map(({ territoire_id, minutes = null, tenu = null, motif = null }) => ({
          territoireId: territoire_id,
          minutes,
          tenu,
          motif,
        }));
      for (const chiffre of compter(indicateur, lesSiens, territoires))
        chiffres.push({
          ...chiffre,
          mois,
          calcule_le: calculeLe,
          encadrement_le: ajouterJours(calculeLe, ORDRE_DE_LECTURE.encadrementApresJours),
          public_le: ajouterJours(calculeLe, ORDRE_DE_LECTURE.publicApresJours),
        });
    }
  }
  await ecriture.inserer('observatoire.chiffre', chiffres);
}
