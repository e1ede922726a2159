import type { Commande } from './commande.ts';
import { accesExpliquer } from './commandes/acces-expliquer.ts';
import {
  cahierEcrire,
  cahierNouvelleCle,
  cahierOuvrir,
  cahierVerifier,
} from './commandes/cahier.ts';
import { comptesInviter } from './commandes/comptes-inviter.ts';
import { demarrer } from './commandes/demarrer.ts';
import { departementGenerer } from './commandes/departement-generer.ts';
import { departementInstaller } from './commandes/departement-installer.ts';
import { droitsCalculer } from './commandes/droits-calculer.ts';
import { droitsReperer } from './commandes/droits-reperer.ts';
import { fluxCnafGenerer, fluxCnafRecevoir, fluxCnafRefaire } from './commandes/flux-cnaf.ts';
import { importer } from './commandes/importer.ts';
import { jetonDonner } from './commandes/jeton-donner.ts';
import { journalVerifier } from './commandes/journal-verifier.ts';
import { migrer } from './commandes/migrer.ts';
import { preparer } from './commandes/preparer.ts';
import { prouver } from './commandes/prouver.ts';
import { restaurer } from './commandes/restaurer.ts';
import { sauvegarder } from './commandes/sauvegarder.ts';

export const commandes: readonly Commande[] = [
  demarrer,
  migrer,
  departementInstaller,
  departementGenerer,
  preparer,
  importer,
  sauvegarder,
  restaurer,
  prouver,
  cahierEcrire,
  cahierOuvrir,
  cahierVerifier,
  cahierNouvelleCle,
  comptesInviter,
  jetonDonner,
  journalVerifier,
  accesExpliquer,
  droitsCalculer,
  droitsReperer,
  fluxCnafRecevoir,
  fluxCnafRefaire,
  fluxCnafGenerer,
];
