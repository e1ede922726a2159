import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDesMissions } from './confier-une-mission/confier-une-mission.route.tsx';
import { routesDesAbsences } from './dire-une-absence/dire-une-absence.route.tsx';
import { routesDeLAnnuaire } from './montrer-l-annuaire/montrer-l-annuaire.route.tsx';
import { routesDesLieux } from './montrer-les-lieux/montrer-les-lieux.route.tsx';
import { routesDeQuiAppeler } from './savoir-qui-appeler/qui-appeler.route.tsx';
import { routesDesAstreintes } from './tenir-les-astreintes/tenir-les-astreintes.route.tsx';
import { routesDesSecteurs } from './tenir-les-secteurs/tenir-les-secteurs.route.tsx';
import { routesDuLieuCompetent } from './trouver-le-lieu-competent/lieu-competent.route.tsx';
import { routesDUnSite } from './voir-un-site/voir-un-site.route.tsx';

export const routesDesServices: RouteQuelconque<Acces>[] = [
  ...routesDesMissions,
  ...routesDeLAnnuaire,
  ...routesDUnSite,
  ...routesDeQuiAppeler,
  ...routesDesAstreintes,
  ...routesDesAbsences,
  ...routesDesSecteurs,
  ...routesDuLieuCompetent,
  ...routesDesLieux,
];
