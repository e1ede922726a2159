import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDeLExamen } from './declarer-complete/declarer-complete.route.tsx';
import { routesDesDelegations } from './deleguer-la-signature/delegations.route.tsx';
import { routeDesPieces } from './demander-des-pieces/demander-des-pieces.route.tsx';
import { routesDuDepot } from './deposer-une-demande/deposer-une-demande.route.tsx';
import { routesDesLettres } from './ecrire-une-lettre/ecrire-une-lettre.route.tsx';
import { routesEnsemble } from './faire-ensemble/faire-ensemble.route.tsx';
import { routeDuRecours } from './former-un-recours/former-un-recours.route.tsx';
import { routeDuSensible } from './joindre-une-piece-sensible/joindre-une-piece-sensible.route.tsx';
import { routeDUnePiece } from './noter-une-piece/noter-une-piece.route.tsx';
import { routeDeLaNotification } from './notifier-une-decision/notifier-une-decision.route.tsx';
import { routeDuContact } from './offrir-un-contact/offrir-un-contact.route.tsx';
import { routeDeLaPrise } from './prendre-pour-son-equipe/prendre-pour-son-equipe.route.tsx';
import { routeDeLaDecision } from './preparer-une-decision/preparer-une-decision.route.tsx';
import { routesDesMotifs } from './produire-l-effet-du-silence/demander-les-motifs.route.tsx';
import { routeDeLAvis } from './recueillir-l-avis/recueillir-l-avis.route.tsx';
import { routeDuRenvoi } from './renvoyer-une-decision/renvoyer-une-decision.route.tsx';
import { routeDeLaReponse } from './repondre-a-un-recours/repondre-a-un-recours.route.tsx';
import { routesDeLaFin } from './retirer-une-demande/retirer-une-demande.route.tsx';
import { routeDeLaSignature } from './signer-une-decision/signer-une-decision.route.tsx';
import type { ReglagesDesDemandes } from './vie-d-une-demande/montrer-la-vie.tsx';
import { routeDeLaVie } from './vie-d-une-demande/vie-d-une-demande.route.tsx';
import { routesDesListes } from './voir-les-demandes/voir-les-demandes.route.tsx';
import { routeDesDroitsDeTous } from './voir-les-droits-de-tous/droits-de-tous.route.tsx';

/** The addresses of requests: what pays and what each right shows of its own are plugged in by the product. */
export const routesDesDemandes = (reglages: ReglagesDesDemandes): RouteQuelconque<Acces>[] => [
  ...routesDesListes(reglages),
  ...routesEnsemble,
  ...routesDuDepot(reglages),
  routeDeLaVie(reglages),
  routeDesPieces(reglages),
  routeDUnePiece(reglages),
  ...routesDeLExamen(reglages),
  routeDeLaPrise(reglages),
  routeDeLAvis(reglages),
  routeDeLaDecision(reglages),
  routeDeLaSignature(reglages),
  routeDuRenvoi(reglages),
  routeDeLaNotification(reglages),
  routeDesDroitsDeTous(reglages),
  routeDuContact(reglages),
  routeDuRecours(reglages),
  routeDeLaReponse(reglages),
  ...routesDesMotifs(reglages),
  ...routesDeLaFin(reglages),
  routeDuSensible(reglages),
  ...routesDesLettres,
  ...routesDesDelegations,
];
