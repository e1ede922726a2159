import { type Acces, casDUsage, juger } from '#acces';
import { type Centimes, centimes, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { destinatairesParIds } from '../stockage/destinataires.ts';
import { engagementsVivants } from '../stockage/engagements.ts';
import {
  type EtatDeVersement,
  type Versement,
  versementsDesDemandes,
  versementsParEtat,
} from '../stockage/versements.ts';

/**
 * The payments of these requests, by request, in one question; those of another team are not in it. The page that shows
 * them says in the journal what it showed.
 */
export async function lireLesPaiements(
  acces: Acces,
  { demandeIds }: { demandeIds: readonly string[] },
): Promise<ReadonlyMap<string, Versement[]>> {
  const parDemande = new Map<string, Versement[]>();
  if (demandeIds.length === 0 || !juger(droits.lire, acces.lecteur).accord) return parDemande;
  for (const un of await versementsDesDemandes(acces.bd, demandeIds))
    parDemande.set(un.demandeId, [...(parDemande.get(un.demandeId) ?? []), un]);
  return parDemande;
}

export interface AnneeQuiAttend {
  annee: number;
  total: Centimes;
}

/** Years of this request that wait for their credits, for the team that examines. */
export async function lireCeQuiAttendDUneDemande(
  acces: Acces,
  { demandeId }: { demandeId: string },
): Promise<AnneeQuiAttend[]> {
  if (!juger(droits.engager, acces.lecteur).accord) return [];
  const parAnnee = new Map<number, number>();
  for (const { etat, annee, total } of await engagementsVivants(acces.bd, [demandeId]))
    if (etat === 'a_engager' && annee !== null)
      parAnnee.set(annee, (parAnnee.get(annee) ?? 0) + total);
  return [...parAnnee].map(([annee, total]) => ({ annee, total: centimes(total) }));
}

export type VersementEnListe = Versement & {
  /** Nobody noted where to pay: it waits, whatever its day. */
  sansCompte: boolean;
};

/** One page of payments in a state: her team's, or all of them for who orders them. */
export const voirLesVersements = casDUsage(
  droits.voirLesListes,
  async (
    acces,
    { etat, limite, apres }: { etat: EtatDeVersement; limite: number; apres: number },
  ): Promise<Resultat<VersementEnListe[], never>> => {
    const { lecteur } = acces;
    const cles = lecteur.genre === 'agent' && lecteur.mission !== 'direction' ? lecteur.cles : null;
    const vus = await versementsParEtat(acces.bd, { etat, cles, limite, apres });
    await acces.tracer({
      operation: 'liste',
      objet: 'versements',
      personnes: [...new Set(vus.map(({ personneId }) => personneId))],
    });
    const ids = [...new Set(vus.map(({ destinataireId }) => destinataireId))];
    const connus = new Set(
      (await destinatairesParIds(acces.bd, ids)).flatMap(({ id, ibanFin }) =>
        ibanFin ? [id] : [],
      ),
    );
    return reussi(vus.map((un) => ({ ...un, sansCompte: !connus.has(un.destinataireId) })));
  },
);
