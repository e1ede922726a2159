import { type Acces, routesDAcces } from '#acces';
import { routesDAccueil } from '#accueil';
import { ouvrirLaVisiteDuRendezVous, routesDeLApa } from '#apa';
import {
  ceQuiEstConnu,
  composerLaFiche,
  droitsDeTous,
  type ReglagesDesAgents,
  routesDesAgents,
} from '#applications/agents';
import { type ReglagesDesHabitants, routesDesHabitants } from '#applications/habitants';
import {
  type ReglagesDeSignalement,
  routesPourInformer,
  routesPourSignaler,
  routesPubliques,
} from '#applications/public';
import { type ReglagesDeLApi, routesDesSystemes } from '#applications/systemes';
import { type ReglagesDesComptes, routesDesComptes } from '#comptes';
import { routesDuRegistre } from '#conservation';
import { routesDesQuestions } from '#courriers';
import { routesDesDemandes, tirerUnEchantillon } from '#demandes-de-droits';
import { routesDuFluxCnaf } from '#flux-cnaf';
import { routesDuFsl } from '#fsl';
import { routesDesInnovations } from '#innovations';
import { langueDeLaPage, routesDeLaBoite, routesDeLangue } from '#messages';
import { routesDuNonRecours } from '#non-recours';
import { routesDesChiffres, routesDesCles, routesDesIndicateurs } from '#observatoire';
import { type ReglagesDOrientations, routesDesOrientations } from '#orientations';
import { reserverPourUneDecision, routesDesPaiements } from '#paiements';
import { routesDePartage } from '#partage';
import { routesDesPartenaires } from '#partenaires';
import { routesDeLaPch } from '#pch';
import { routesDesPersonnes } from '#personnes';
import { routesDeLaQualite, routesDesDelais, routesDesEngagements } from '#qualite';
import { routesDesRecepisses } from '#recepisses';
import { aidesADemander, routesDesReglements } from '#reglements';
import { type ReglagesDesRappels, routesDesRendezVous } from '#rendez-vous';
import { routesDuRsa } from '#rsa';
import { routesDesSauvegardes } from '#sauvegardes';
import { routesDesCahiers } from '#secours';
import { lireSesEquipes, routesDesServices } from '#services';
import type { RouteQuelconque } from '#socle';
import { routesDesTerritoires } from '#territoires';
import { routesDeSonTour, routesDuTour } from '#tour-des-droits';
import { declarations } from './declarations.ts';
import { DELAIS_TENUS } from './delais-tenus.ts';
import { LIENS_DES_OBJETS } from './liens-des-objets.ts';
import { panneauxDeLaDemande } from './panneaux-des-droits.tsx';

/** Every address of the product, module by module. */
export const toutesLesRoutes = (
  reglages: ReglagesDesComptes &
    ReglagesDesHabitants &
    ReglagesDesAgents &
    ReglagesDesRappels &
    ReglagesDOrientations &
    ReglagesDeSignalement &
    Omit<Parameters<typeof routesPourInformer>[0], 'declarations'> &
    Parameters<typeof routesDesCahiers>[0] &
    ReglagesDeLApi,
): RouteQuelconque<Acces>[] => [
  ...routesDesComptes(reglages),
  ...routesDAcces,
  ...routesDesAgents(reglages),
  ...routesPubliques,
  ...routesPourSignaler(reglages),
  ...routesPourInformer({ ...reglages, declarations }),
  ...routesDesServices,
  ...routesDesPersonnes(composerLaFiche, lireSesEquipes),
  ...routesDePartage,
  ...routesDesOrientations(reglages),
  ...routesDAccueil,
  ...routesDesPartenaires,
  ...routesDesRendezVous({ ...reglages, suiteDe: ouvrirLaVisiteDuRendezVous }),
  ...routesDeLangue,
  ...routesDeLaBoite,
  ...routesDesRecepisses,
  ...routesDeSonTour,
  ...routesDuTour(ceQuiEstConnu),
  ...routesDesHabitants(reglages),
  ...routesDesChiffres,
  ...routesDesIndicateurs({ langueDeLaPage }),
  ...routesDesCles,
  ...routesDesEngagements({ delais: DELAIS_TENUS }),
  ...routesDeLaQualite({ delais: DELAIS_TENUS, tirer: tirerUnEchantillon }),
  ...routesDesPaiements,
  ...routesDesDelais({ liens: LIENS_DES_OBJETS }),
  ...routesDesDemandes({
    engager: reserverPourUneDecision,
    panneaux: panneauxDeLaDemande,
    aides: aidesADemander,
    droitsDeTous,
  }),
  ...routesDesReglements,
  ...routesDuFsl({ ...reglages, droitsDeTous }),
  ...routesDesQuestions,
  ...routesDeLApa,
  ...routesDesInnovations,
  ...routesDesTerritoires,
  ...routesDuRegistre({ declarations }),
  ...routesDesSauvegardes,
  ...routesDesCahiers(reglages),
  ...routesDuFluxCnaf,
  ...routesDuNonRecours,
  ...routesDesSystemes(reglages),
  ...routesDuRsa,
  ...routesDeLaPch,
];
