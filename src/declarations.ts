import { donnees as acces } from '#acces';
import { donnees as accueil } from '#accueil';
import { donnees as apa } from '#apa';
import { donnees as comptes } from '#comptes';
import { donnees as conservation } from '#conservation';
import { donnees as courriers } from '#courriers';
import { donnees as demandesDeDroits } from '#demandes-de-droits';
import { donnees as echeances } from '#echeances';
import { donnees as fluxCnaf } from '#flux-cnaf';
import { donnees as fsl } from '#fsl';
import { donnees as innovations } from '#innovations';
import { donnees as journal } from '#journal';
import { donnees as messages } from '#messages';
import { donnees as nonRecours } from '#non-recours';
import { donnees as observatoire } from '#observatoire';
import { donnees as orientations } from '#orientations';
import { donnees as paiements } from '#paiements';
import { donnees as partage } from '#partage';
import { donnees as partenaires } from '#partenaires';
import { donnees as personnes } from '#personnes';
import { donnees as promesses } from '#promesses';
import { donnees as qualite } from '#qualite';
import { donnees as recepisses } from '#recepisses';
import { donnees as reglements } from '#reglements';
import { donnees as rendezVous } from '#rendez-vous';
import { donnees as reprises } from '#reprises';
import { donnees as sauvegardes } from '#sauvegardes';
import { donnees as secours } from '#secours';
import { donnees as services } from '#services';
import { type DeclarationDeModule, declarationsDuSocle } from '#socle';
import { donnees as systemes } from '#systemes';
import { donnees as territoires } from '#territoires';

/** Every datum of the product, module by module: register, data-flow map and purge are made from this list. */
export const declarations: readonly DeclarationDeModule[] = [
  declarationsDuSocle,
  journal,
  acces,
  comptes,
  conservation,
  sauvegardes,
  territoires,
  services,
  personnes,
  echeances,
  promesses,
  recepisses,
  reprises,
  partage,
  orientations,
  partenaires,
  rendezVous,
  demandesDeDroits,
  accueil,
  secours,
  fluxCnaf,
  nonRecours,
  observatoire,
  qualite,
  reglements,
  fsl,
  courriers,
  paiements,
  innovations,
  apa,
  messages,
  systemes,
];
