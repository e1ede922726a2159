import type { Acces } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type Dossier, dossierParDemande } from './stockage/dossiers.ts';
import { type Plan, planParId } from './stockage/plans.ts';
import { type Visite, visiteParId } from './stockage/visites.ts';

/** Hidden and absent are one answer. */
export type RefusDeTenir = { raison: 'introuvable' };

export const DIRE_INTROUVABLE =
  'Ce dossier d’APA n’est pas parmi ceux de votre équipe. Revenez à vos dossiers.';
export const DIRE_AUTRE_MAIN =
  'Quelqu’un d’autre vient d’écrire ici. Rechargez la page : ce que vous avez tapé est gardé dessous.';

const ouRien = <T>(lu: T | null): Resultat<T, RefusDeTenir> =>
  lu ? reussi(lu) : refuse({ raison: 'introuvable' });

export const tenirLeDossier = async (acces: Acces, demandeId: string) =>
  ouRien<Dossier>(await dossierParDemande(acces.bd, demandeId));
export const tenirLaVisite = async (acces: Acces, id: string) =>
  ouRien<Visite>(await visiteParId(acces.bd, id));
export const tenirLePlan = async (acces: Acces, id: string) =>
  ouRien<Plan>(await planParId(acces.bd, id));

export const agentDe = ({ lecteur }: Acces): number | null =>
  lecteur.genre === 'agent' ? lecteur.agentId : null;
