import { type Acces, casDUsage } from '#acces';
import { confierLesEcheances } from '#echeances';
import { lireLesServices, lireLesSites } from '#services';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { PASSAGES } from '../domaine/etats.ts';
import { faitDe, inscrire, prestationDe, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { objetDe } from '../gestes/horloges.ts';
import { droits } from '../regles-d-acces.ts';
import type { DemandeDeDroit } from '../stockage/demandes.ts';

export type RefusDePrendre =
  | RefusDAvancer
  | { raison: 'pas_recue_ici' }
  | { raison: 'deja_a_vous' }
  | { raison: 'autre_service'; service: string }
  | { raison: 'ne_change_pas_d_equipe'; pourquoi: string };

/** Nobody has begun to examine: what came in, papers asked for, a file that is complete. */
const PAS_COMMENCEE = [...PASSAGES.declarer_complete.depuis, ...PASSAGES.instruire.depuis];

/** The services of the teams that this reader acts for, by their key: read once for a whole list. */
export async function servicesDeMesEquipes(acces: Acces): Promise<ReadonlyMap<number, string>> {
  const { lecteur } = acces;
  if (lecteur.genre !== 'agent' || lecteur.cles.length === 0) return new Map();
  const [sites, services] = [
    await lireLesSites(acces, { cles: [...lecteur.cles] }),
    await lireLesServices(acces),
  ];
  const code = new Map(services.map((un) => [un.id, un.code]));
  return new Map(sites.map(({ cle, serviceId }) => [cle, code.get(serviceId) ?? '']));
}

/** Why this team may not take that request to examine; null: it may. */
export function pourquoiPasPrendre(
  { lecteur }: Acces,
  demande: DemandeDeDroit,
  siens: ReadonlyMap<number, string>,
): RefusDePrendre | null {
  if (lecteur.genre !== 'agent' || !lecteur.cles.includes(demande.depotCle) || demande.discrete)
    return { raison: 'pas_recue_ici' };
  if (lecteur.cles.includes(demande.cle)) return { raison: 'deja_a_vous' };
  const { service, resteA = null } = prestationDe(demande);
  if (resteA) return { raison: 'ne_change_pas_d_equipe', pourquoi: resteA };
  if (siens.get(demande.depotCle) !== service) return { raison: 'autre_service', service };
  return PAS_COMMENCEE.includes(demande.etat)
    ? null
    : { raison: 'pas_maintenant', etat: demande.etat };
}

/**
 * The team that received her examines her request itself, in the place of the one where she lives: same service, and
 * nobody has begun. Its clocks follow in the same transaction; both teams' lists are told, and a step says so.
 */
export const prendrePourSonEquipe = casDUsage(
  droits.instruire,
  async (
    acces,
    { demandeId, version }: { demandeId: string; version?: number },
  ): Promise<Resultat<undefined, RefusDePrendre>> => {
    const tenue = await tenir(acces, demandeId, { version, pourInstruire: false });
    if (!tenue.ok) return tenue;
    const { demande } = tenue.valeur;
    const siens = await servicesDeMesEquipes(acces);
    const empeche = pourquoiPasPrendre(acces, demande, siens);
    if (empeche) return refuse(empeche);
    const { cle: depuis, depotCle: vers } = demande;
    const prise = await inscrire(acces, demande, { cle: vers }, { genre: 'prise' });
    if (!prise.ok) return prise;
    await confierLesEcheances(acces, { objet: objetDe(demandeId), depuis, vers });
    await acces.annoncer({
      nom: 'DemandeDeDroitPrise',
      contenu: faitDe({ ...demande, cle: vers }),
    });
    return reussi();
  },
);
