import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDuSien } from './changer-le-sien/changer-le-sien.route.tsx';
import { routesPourChoisir } from './choisir-une-heure-proposee/choisir.route.tsx';
import { routesPourFermer } from './fermer-un-lieu/fermer-un-lieu.route.tsx';
import { routesPourOuvrir } from './ouvrir-des-plages/ouvrir-des-plages.route.tsx';
import { routesAuGuichet } from './prendre-au-guichet/prendre-au-guichet.route.tsx';
import { routesEnLigne } from './prendre-en-ligne/prendre-en-ligne.route.tsx';
import { routesDuRendezVousPris } from './prendre-en-ligne/rendez-vous-pris.route.tsx';
import type { ReglagesDesRappels } from './reglages.ts';
import { routesDeLaSemaine } from './tenir-les-heures/la-semaine.route.tsx';
import { routesDeLaJournee } from './voir-la-journee/la-journee.route.tsx';
import type { SuiteDUnRendezVous } from './voir-un-rendez-vous/montrer-un-rendez-vous.tsx';
import { routesDUnRendezVous } from './voir-un-rendez-vous/voir-un-rendez-vous.route.tsx';

export const routesDesRendezVous = (
  composition: { suiteDe: SuiteDUnRendezVous } & ReglagesDesRappels,
): RouteQuelconque<Acces>[] => [
  ...routesDeLaJournee,
  ...routesAuGuichet(composition),
  ...routesDeLaSemaine,
  ...routesPourOuvrir,
  ...routesPourFermer,
  ...routesDUnRendezVous(composition),
  ...routesEnLigne(composition),
  ...routesDuRendezVousPris(composition),
  ...routesDuSien(composition),
  ...routesPourChoisir,
];
