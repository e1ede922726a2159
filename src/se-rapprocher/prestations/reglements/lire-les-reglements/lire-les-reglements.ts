import { type Acces, casDUsage } from '#acces';
import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import type { PrestationDeReglement } from '../domaine/etats.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type Reglement,
  reglementParId,
  reglementsAu,
  reglementsDuCode,
  tousLesReglements,
} from '../stockage/reglements.ts';

/** The regulations in force on a day, for one life of a request or for all: the version that a decision of that day keeps. */
export const reglementsEnVigueur = casDUsage(
  droits.lire,
  async (
    acces,
    { le, prestation }: { le: DateCivile; prestation?: PrestationDeReglement },
  ): Promise<Resultat<Reglement[], never>> => {
    const tous = await reglementsAu(acces.bd, le);
    return reussi(prestation ? tous.filter((un) => un.prestation === prestation) : tous);
  },
);

/** The version of one regulation in force on a day; null when none rules. */
export const reglementEnVigueur = casDUsage(
  droits.lire,
  async (
    acces,
    { code, le }: { code: string; le: DateCivile },
  ): Promise<Resultat<Reglement | null, never>> =>
    reussi((await reglementsAu(acces.bd, le, code))[0] ?? null),
);

/** What a person may ask for today by the regulations in force: the code that a request bears, the name of the act. */
export async function aidesADemander(acces: Acces): Promise<{ code: string; nom: string }[]> {
  const lus = await reglementsEnVigueur(acces, { le: acces.aujourdHui, prestation: 'aide' });
  return (lus.ok ? lus.valeur : []).map(({ code, contenu }) => ({
    code: `aide:${code}`,
    nom: contenu.libelle,
  }));
}

export type RefusDeLireUnReglement = { raison: 'introuvable' };

/** One version by its id, with the others of its code: the changelog. Hidden or absent: one refusal. */
export const lireUnReglement = casDUsage(
  droits.lire,
  async (
    acces,
    { id }: { id: string },
  ): Promise<Resultat<{ reglement: Reglement; versions: Reglement[] }, RefusDeLireUnReglement>> => {
    const reglement = await reglementParId(acces.bd, id);
    if (!reglement) return refuse({ raison: 'introuvable' });
    return reussi({ reglement, versions: await reglementsDuCode(acces.bd, reglement.code) });
  },
);

/** Every version that this reader may read, drafts included for who writes and who publishes. */
export const lireLesReglements = casDUsage(
  droits.lire,
  async (acces, _: Record<string, never>): Promise<Resultat<Reglement[], never>> =>
    reussi(await tousLesReglements(acces.bd)),
);
