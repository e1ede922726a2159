import type { Acces } from '#acces';
import { type DemandeReperable, direLesDemandesAuReperage } from '#demandes-de-droits';
import {
  GRAPHE_NATIONAL,
  lireUneSituation,
  type Mois,
  type Situation,
  tientEnColonnes,
} from '#droits';

const PAR_LOT = 5_000;

/** A request for this is a request for that right of the engine. */
const DROIT_DE: Readonly<Record<string, readonly string[]>> = {
  apa_domicile: ['apa_domicile'],
  apa_etablissement: ['apa_etablissement'],
  rsa: ['rsa'],
  pch: ['pch'],
  'aide:cheque-reussite-93': ['cheque_reussite_93'],
};

export interface DemandesConnues {
  /** By person: the rights that she asked for. */
  parPersonne: ReadonlyMap<string, ReadonlySet<string>>;
  /** What was said of her means at an open request, where columns can hold it. */
  situations: readonly { demande: DemandeReperable; situation: Situation }[];
  horsColonnes: number;
}

/** Who asked for what, and the situations of open requests. */
export async function lireLesDemandes(acces: Acces, mois: Mois): Promise<DemandesConnues> {
  const parPersonne = new Map<string, Set<string>>();
  const situations: { demande: DemandeReperable; situation: Situation }[] = [];
  let horsColonnes = 0;
  let apres: string | null = null;
  for (;;) {
    const lot = await direLesDemandesAuReperage(acces, { apres, combien: PAR_LOT });
    if (!lot.ok) throw new Error(lot.refus.motif);
    for (const demande of lot.valeur) {
      const siens = parPersonne.get(demande.personneId) ?? new Set<string>();
      for (const droit of DROIT_DE[demande.prestation] ?? [demande.prestation]) siens.add(droit);
      parPersonne.set(demande.personneId, siens);
      if (demande.situation === null) continue;
      const lue = lireUneSituation(
        GRAPHE_NATIONAL,
        demande.situation as Record<string, unknown>,
        mois,
      );
      if (lue.ok && tientEnColonnes(lue.valeur))
        situations.push({ demande, situation: lue.valeur });
      else horsColonnes++;
    }
    if (lot.valeur.length < PAR_LOT) return { parPersonne, situations, horsColonnes };
    apres = lot.valeur.at(-1)?.id ?? null;
  }
}
