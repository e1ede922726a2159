import { casDUsage } from '#acces';
import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import { attendUneDecision } from '../domaine/etats.ts';
import { sansCeQuiNeSeGardePas } from '../domaine/situation.ts';
import { inscrire, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { droits } from '../regles-d-acces.ts';
import { demandeParId, situationDe, situationsOuvertes } from '../stockage/demandes.ts';

/** The situation kept with the request, as it was computed that day; null when none was. */
export const lireLaSituation = casDUsage(
  droits.instruire,
  async (acces, demandeId: string): Promise<Resultat<unknown, { raison: 'inconnue' }>> => {
    const demande = await demandeParId(acces.bd, demandeId);
    if (!demande) return refuse({ raison: 'inconnue' });
    await acces.tracer({
      operation: 'lecture',
      objet: 'situation jointe à une demande',
      objetId: demandeId,
      personnes: [demande.personneId],
    });
    return reussi(await situationDe(acces.bd, demandeId));
  },
);

/** What a round of rights told, joined to a request: each datum is taken up by the right's own file, and asked no more. */
export interface FaitsJoints {
  tourDu: DateCivile;
  faits: Readonly<Record<string, unknown>>;
  /** Euros a month without her benefits: to be confirmed with her. */
  ressourcesSansPrestations: number | null;
}

/** For who receives her as for who examines: the facts alone. Null when no round came with the request. */
export const lireLesFaitsJoints = casDUsage(
  droits.ecouter,
  async (acces, demandeId: string): Promise<Resultat<FaitsJoints | null, never>> => {
    const demande = await demandeParId(acces.bd, demandeId);
    const jointe = demande ? await situationDe(acces.bd, demandeId) : null;
    const { tourDu, faits, ressourcesSansPrestations } = (jointe ?? {}) as Partial<FaitsJoints>;
    if (!demande || !tourDu || !faits) return reussi(null);
    await acces.tracer({
      operation: 'lecture',
      objet: 'situation jointe à une demande',
      objetId: demandeId,
      personnes: [demande.personneId],
    });
    return reussi({ tourDu, faits, ressourcesSansPrestations: ressourcesSansPrestations ?? null });
  },
);

/** What is known of her means is corrected, by who receives her or examines, until somebody decides; what R8 forbids is left out. */
export const noterLaSituation = casDUsage(
  droits.ecouter,
  async (
    acces,
    { demandeId, version, situation }: { demandeId: string; version?: number; situation: unknown },
  ): Promise<Resultat<undefined, RefusDAvancer>> => {
    const tenue = await tenir(acces, demandeId, { version, pourInstruire: false });
    if (!tenue.ok) return tenue;
    const { demande } = tenue.valeur;
    if (!attendUneDecision(demande.etat) || demande.etat === 'signee')
      return refuse({ raison: 'pas_maintenant', etat: demande.etat });
    const gardee = JSON.stringify(sansCeQuiNeSeGardePas(situation));
    const ecrite = await inscrire(
      acces,
      demande,
      { situation: gardee, situation_le: acces.aujourdHui },
      { genre: 'situation' },
    );
    return ecrite.ok ? reussi() : ecrite;
  },
);

export interface SituationOuverte {
  demandeId: string;
  situation: unknown;
  recueLe: DateCivile;
}

/** Open requests for a right that keep a situation, page by page in the order of ids: for a rule tried before it counts. */
export const lireLesSituationsOuvertes = casDUsage(
  droits.essayerABlanc,
  async (
    acces,
    page: { prestation: string; apres: string | null; combien: number },
  ): Promise<Resultat<SituationOuverte[], never>> =>
    reussi(await situationsOuvertes(acces.bd, page)),
);
