import type { Acces } from '#acces';
import { lireLesSites } from '#services';
import {
  ajouterJours,
  ajouterMinutes,
  aujourdHuiA,
  type DateCivile,
  debutDuJour,
  type Instant,
} from '#socle/pur';
import {
  type Creneau,
  creneauExact,
  creneauxLibresParmi,
  type Plage,
} from '../domaine/creneaux.ts';
import { EN_LIGNE } from '../parametres.ts';
import { fermeturesEnBase, minutesPrises, plageParId, plagesEnBase } from '../stockage/plages.ts';

export interface CreneauxCherches {
  siteId?: number;
  siteIds?: readonly number[];
  serviceId?: number;
  du: DateCivile;
  /** Days looked at, the first included; 62 at most. */
  jours: number;
  /** Only places that anyone may take; always so for who has no session. */
  ouvertsATous?: boolean;
  limite?: number;
}

/** Who is not an agent takes a place open to all, not within two hours, not beyond four weeks. */
const sansSession = ({ lecteur }: Acces): boolean =>
  lecteur.genre === 'public' || lecteur.genre === 'habitant';

export function fenetre(acces: Acces): { pasAvant: Instant; auPlusTard: DateCivile | null } {
  if (!sansSession(acces)) return { pasAvant: acces.maintenant, auPlusTard: null };
  return {
    pasAvant: ajouterMinutes(acces.maintenant, EN_LIGNE.delaiMinutes),
    auPlusTard: ajouterJours(acces.aujourdHui, EN_LIGNE.joursDevant),
  };
}

function joursVoulus(acces: Acces, { du, jours }: CreneauxCherches) {
  const { auPlusTard, pasAvant } = fenetre(acces);
  const premier = du < acces.aujourdHui ? acces.aujourdHui : du;
  const dernier = ajouterJours(premier, Math.max(1, Math.min(jours, 62)) - 1);
  return { premier, dernier: auPlusTard && auPlusTard < dernier ? auPlusTard : dernier, pasAvant };
}

async function occupation(acces: Acces, plages: readonly Plage[], du: DateCivile, au: DateCivile) {
  const siteIds = [...new Set(plages.map(({ siteId }) => siteId))];
  const agentIds = [...new Set(plages.flatMap(({ agentId }) => agentId ?? []))];
  const fermetures = await fermeturesEnBase(acces.bd, siteIds, du, au);
  const de = ajouterMinutes(debutDuJour(du), -240);
  const a = debutDuJour(ajouterJours(au, 1));
  return { fermetures, pris: await minutesPrises(acces.bd, siteIds, agentIds, de, a) };
}

/**
 * Free places of a site, or of a service on all its sites, the soonest first. Public by nature: no trace is owed.
 * An agent also sees the places kept for teams; anyone else, those open to all.
 */
export async function creneauxLibres(acces: Acces, cherches: CreneauxCherches): Promise<Creneau[]> {
  const { premier, dernier, pasAvant } = joursVoulus(acces, cherches);
  if (dernier < premier) return [];
  const siteIds = cherches.siteId === undefined ? cherches.siteIds : [cherches.siteId];
  const plages = await plagesEnBase(acces.bd, {
    ...(siteIds ? { siteIds } : {}),
    ...(cherches.serviceId === undefined ? {} : { serviceId: cherches.serviceId }),
    ouvertesATous: cherches.ouvertsATous === true || sansSession(acces),
    du: premier,
    au: dernier,
  });
  if (plages.length === 0) return [];
  const { fermetures, pris } = await occupation(acces, plages, premier, dernier);
  const ouverts = new Set((await lireLesSites(acces)).map(({ id }) => id));
  const jours = nombreDeJours(premier, dernier);
  return creneauxLibresParmi(
    plages.filter(({ siteId }) => ouverts.has(siteId)),
    fermetures,
    pris,
    { du: premier, jours, pasAvant },
  ).slice(0, cherches.limite ?? 500);
}

function nombreDeJours(du: DateCivile, au: DateCivile): number {
  let nombre = 1;
  for (let jour = du; jour < au; jour = ajouterJours(jour, 1)) nombre += 1;
  return nombre;
}

/** The slot asked for, if this plage really has one that begins then; taken or not is for the database to say. */
export async function creneauDemande(
  acces: Acces,
  plageId: number,
  debut: Instant,
): Promise<{ plage: Plage; creneau: Creneau } | null> {
  const plage = await plageParId(acces.bd, plageId);
  if (!plage) return null;
  const jour = aujourdHuiA(debut);
  const { pasAvant, auPlusTard } = fenetre(acces);
  if (debut < pasAvant || (auPlusTard !== null && jour > auPlusTard)) return null;
  const fermetures = await fermeturesEnBase(acces.bd, [plage.siteId], jour, jour);
  const creneau = creneauExact(plage, fermetures, jour, debut);
  return creneau && { plage, creneau };
}
