import { casDUsage } from '#acces';
import { lireLesPersonnes, type PersonneEnListe } from '#personnes';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import type { AdulteConnu } from '../stockage/foyers.ts';
import {
  type AdulteLu,
  adultesLus,
  noterLaReponse,
  PAR_PAGE,
  unAdulte,
} from '../stockage/lectures.ts';

export type ARapprocher = Exclude<AdulteConnu['rapprochement'], 'ecartee' | 'confirmee'>;

export interface AdultesVus {
  adultes: readonly AdulteLu[];
  /** Records that this reader sees; the others are held by teams that she asks. */
  fiches: ReadonlyMap<string, PersonneEnListe>;
  suite: boolean;
}

/** Whom the flow names, and which records may be hers; traced as a list. */
export const voirLesAdultes = casDUsage(
  droits.rapprocher,
  async (
    acces,
    demande: { rapprochement: ARapprocher; page: number },
  ): Promise<Resultat<AdultesVus, never>> => {
    const lus = await adultesLus(acces.bd, demande);
    const adultes = lus.slice(0, PAR_PAGE);
    const ids = [...new Set(adultes.flatMap(({ candidats }) => candidats.map(({ id }) => id)))];
    const fiches = await lireLesPersonnes(acces, ids);
    await acces.tracer({
      operation: 'liste',
      objet: 'flux_cnaf : rapprochements',
      personnes: [...fiches.keys()],
    });
    return reussi({ adultes, fiches, suite: lus.length > PAR_PAGE });
  },
);

export interface ReponseDeRapprochement {
  foyerId: string;
  empreinte: string;
  /** The record that is hers; null: none of those proposed is. */
  personneId: string | null;
}

export type RefusDeRapprocher = { raison: 'inconnue' } | { raison: 'fiche_non_vue' };

/** Says whose record it is. Refuses a record that was not proposed, or that this reader does not see. */
export const repondreAuRapprochement = casDUsage(
  droits.rapprocher,
  async (
    acces,
    { foyerId, empreinte, personneId }: ReponseDeRapprochement,
  ): Promise<Resultat<undefined, RefusDeRapprocher>> => {
    const adulte = await unAdulte(acces.bd, { foyerId, empreinte });
    if (!adulte || acces.lecteur.genre !== 'agent') return refuse({ raison: 'inconnue' });
    if (personneId !== null) {
      const proposee = adulte.candidats.some(({ id }) => id === personneId);
      const vue = (await lireLesPersonnes(acces, [personneId])).has(personneId);
      if (!proposee || !vue) return refuse({ raison: 'fiche_non_vue' });
    }
    await noterLaReponse(acces.bd, { foyerId, empreinte, personneId, par: acces.lecteur.agentId });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'flux_cnaf : rapprochement',
      objetId: foyerId,
      personnes: [personneId ?? adulte.personneId].filter((id) => id !== null),
    });
    return reussi();
  },
);

export function direLeRefusDeRapprocher({ raison }: RefusDeRapprocher): string {
  switch (raison) {
    case 'inconnue':
      return 'Cette personne n’est plus dans le flux de votre équipe.';
    case 'fiche_non_vue':
      return 'Vous ne voyez pas cette fiche : demandez à l’équipe qui la tient.';
  }
}
