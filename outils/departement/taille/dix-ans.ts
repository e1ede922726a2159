/** Ten years around one place: the same days as those of the try-out's five weeks, told over and over. */
import { ajouterMois, type DateCivile, type Instant } from '#socle/pur';
import type { AgentDeDemonstration } from '../agents/agents.ts';
import { type Alea, alea } from '../alea.ts';
import { ajouterJours, ajouterJoursOuvres, ajouterMinutes, instantDuMur } from '../calendrier.ts';
import {
  type HabitantDeDemonstration,
  nomDit,
  type PopulationDeDemonstration,
} from '../habitants/modele.ts';
import { type Decor, uneJournee } from '../histoire/jours-passes.ts';
import { type HistoireDeDemonstration, histoireVide } from '../histoire/modele.ts';
import type { PartenairesDeDemonstration } from '../partenaires/partenaires.ts';
import { SITE_D_AUBERVILLIERS } from '../services/sites.ts';
import { PAR_PERSONNE, RENDEZ_VOUS_PAR_DEMANDE } from './proportions.ts';
import type { Tranche } from './tranches.ts';

/** Of those who come in, how many leave with a demande: received, heard, and not answered at once. */
const DEMANDES_PAR_VENUE = 0.93 * 0.8 * 0.65;
/** Visits and simple answers erase themselves then (declarations of #accueil). */
const JOURS_GARDES = 89;
/** The try-out tells these days as well: its visits come first in the order of the day. */
const JOURS_DE_L_ESSAI = 25;
const RANG_APRES_L_ESSAI = 20;
/** Grown-ups since the first of the ten years. */
const AGE = 28;
/** Of the hours to come of one who receives, how many are taken already. */
const HEURES_PRISES = 0.25;
const HEURES = ['14:00', '14:30', '15:00', '15:30', '16:00'];

export interface DecorDeTranche {
  graine: string;
  maintenant: Instant;
  aujourdHui: DateCivile;
  population: PopulationDeDemonstration;
  partenaires: PartenairesDeDemonstration;
  /** Those who work at this place. */
  agents: readonly AgentDeDemonstration[];
}

function voisins({ population, aujourdHui }: DecorDeTranche): HabitantDeDemonstration[] {
  const avant = ajouterMois(aujourdHui, -12 * AGE);
  const morts = new Set(population.deces.map(({ de }) => de));
  return population.habitants.filter(
    (h) =>
      !h.protegee &&
      h.moyens.length > 0 &&
      !morts.has(h.cle) &&
      (h.nature !== 'identifiee' || h.identite.naissance < avant),
  );
}

/** Visits have erased themselves by now. */
function oublierLesVenues(histoire: HistoireDeDemonstration): void {
  histoire.venues = [];
  for (const contact of histoire.contacts) contact.venue = null;
}

/** After a demande, an hour with one agent; nobody receives two people at once. */
function rendezVousDe(
  { site, passes, aVenir }: Tranche,
  { agents, maintenant }: DecorDeTranche,
  hasard: Alea,
  habitants: ReadonlyMap<string, HabitantDeDemonstration>,
  histoire: HistoireDeDemonstration,
): void {
  const recoivent = agents.filter(({ missions }) => missions[0]?.mission === 'travail_social');
  if (recoivent.length === 0) return;
  const jours = [...passes, ...aVenir];
  const rangs = new Map(jours.map((jour, rang) => [jour as string, rang]));
  const pris = new Set<string>();
  for (const { cle, etat, habitant, ouvertLe } of histoire.contacts) {
    const personne = habitant === null ? undefined : habitants.get(habitant);
    if (etat !== 'demande' || !personne || !hasard.chance(RENDEZ_VOUS_PAR_DEMANDE)) continue;
    const jour = jours[(rangs.get(ouvertLe.slice(0, 10)) ?? jours.length) + hasard.entier(1, 2)];
    const agent = hasard.un(recoivent);
    const debut = jour && instantDuMur(jour, hasard.un(HEURES));
    if (!debut || pris.has(`${agent.id} ${debut}`)) continue;
    pris.add(`${agent.id} ${debut}`);
    const passe = ajouterMinutes(debut, 30) < maintenant;
    histoire.rendezVous.push({
      cle: `rdv-${cle}`,
      siteId: site.id,
      serviceId: site.serviceId,
      agentId: agent.id,
      habitant,
      nomDit: nomDit(personne).slice(0, 80),
      debut,
      dureeMinutes: 30,
      ou: agent.bureau,
      etat: !passe ? 'prevu' : hasard.chance(0.87) ? 'recue' : 'pas_venue',
      prisLe: ouvertLe,
    });
  }
}

/** Hours already given for the days to come, and who waits at this moment. */
function raconterLaSuite(
  { site, aVenir }: Tranche,
  { agents, maintenant, aujourdHui }: DecorDeTranche,
  ici: Decor,
  hasard: Alea,
  histoire: HistoireDeDemonstration,
): void {
  if (ici.habitants.length === 0) return;
  const recoivent = agents.filter(({ missions }) => missions[0]?.mission === 'travail_social');
  for (const jour of aVenir)
    for (const agent of recoivent)
      for (const heure of HEURES) {
        const debut = instantDuMur(jour, heure);
        if (debut < maintenant || !hasard.chance(HEURES_PRISES)) continue;
        const personne = hasard.un(ici.habitants);
        histoire.rendezVous.push({
          cle: `rdv-${agent.id}-${jour}-${heure}`,
          siteId: site.id,
          serviceId: site.serviceId,
          agentId: agent.id,
          habitant: personne.cle,
          nomDit: nomDit(personne).slice(0, 80),
          debut,
          dureeMinutes: 30,
          ou: agent.bureau,
          etat: 'prevu',
          prisLe: maintenant,
        });
      }
  // Aubervilliers has its own scene.
  if (site.id === SITE_D_AUBERVILLIERS || aVenir[0] !== aujourdHui) return;
  const attendent = hasard.entier(4, 9);
  for (let rang = 1; rang <= attendent; rang += 1) {
    const personne = hasard.chance(0.85) ? hasard.un(ici.habitants) : null;
    histoire.venues.push({
      cle: `${site.id}-${aujourdHui}-${rang}`,
      siteId: site.id,
      jour: aujourdHui,
      codeSalle: `A-${String(rang).padStart(2, '0')}`,
      arriveeLe: ajouterMinutes(maintenant, -4 * (attendent + 1 - rang)),
      nomDit: personne ? nomDit(personne).slice(0, 80) : null,
      precisionDite: personne ? null : 'première venue',
      habitant: personne?.cle ?? null,
      rendezVous: null,
      attenduPar: null,
      espaceCalme: hasard.chance(0.04),
      interprete: null,
      etat: 'attend',
      bureau: null,
      recueLe: null,
      recuePar: null,
      finieLe: null,
      motif: null,
    });
  }
}

/** @returns what is left of ten years today, by what the declarations keep */
export function dixAns(tranche: Tranche, decor: DecorDeTranche): HistoireDeDemonstration {
  const { site, passes } = tranche;
  const hasard = alea(`${decor.graine} dix ans ${tranche.nom}`);
  const ici: Decor = { ...decor, habitants: voisins(decor), connues: 0.85 };
  const parJour = (tranche.personnes * PAR_PERSONNE.demandes) / Math.max(1, passes.length);
  const garde = ajouterJours(decor.aujourdHui, -JOURS_GARDES);
  const essai = ajouterJoursOuvres(decor.aujourdHui, -JOURS_DE_L_ESSAI);
  const histoire = histoireVide();
  const raconter = (jours: readonly DateCivile[], accompli: boolean) => {
    for (const jour of jours) {
      const venues = accompli ? parJour : parJour / DEMANDES_PAR_VENUE;
      const combien = Math.floor(2 * venues * hasard.uniforme() + hasard.uniforme());
      const rang = jour >= essai ? RANG_APRES_L_ESSAI : 1;
      uneJournee(site, jour, combien, { ...ici, accompli }, hasard, histoire, rang);
    }
  };
  raconter(
    passes.filter((jour) => jour < garde),
    true,
  );
  oublierLesVenues(histoire);
  raconter(
    passes.filter((jour) => jour >= garde),
    false,
  );
  const habitants = new Map(ici.habitants.map((habitant) => [habitant.cle, habitant]));
  rendezVousDe(tranche, decor, hasard, habitants, histoire);
  raconterLaSuite(tranche, decor, ici, hasard, histoire);
  const referents = decor.agents.filter(({ missions }) => missions[0]?.mission !== 'accueil');
  if (referents.length > 0)
    for (const { cle } of hasard.plusieurs(
      ici.habitants,
      Math.round(tranche.personnes * PAR_PERSONNE.referents),
    ))
      histoire.referents.push({
        habitant: cle,
        agentId: hasard.un(referents).id,
        depuis: hasard.un(passes),
      });
  return histoire;
}
