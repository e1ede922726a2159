import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Prestation } from '../domaine/prestations/prestation.ts';
import { estInstructeur, prestationDe } from '../gestes/avancer.ts';
import { droits } from '../regles-d-acces.ts';
import { type Avis, dernierAvis } from '../stockage/avis.ts';
import { type Besoin, besoinParId } from '../stockage/besoins.ts';
import { type Decision, decisionsDe } from '../stockage/decisions.ts';
import {
  type DemandeDeDroit,
  demandeParId,
  demandesDesPersonnes,
  demandesParIds,
} from '../stockage/demandes.ts';
import { type Etape, etapesDe } from '../stockage/etapes.ts';
import { type Piece, piecesDe } from '../stockage/pieces.ts';
import { type Recours, recoursDe } from '../stockage/recours.ts';

export interface DemandeLue {
  demande: DemandeDeDroit;
  prestation: Prestation;
  besoin: Besoin | null;
  pieces: readonly Piece[];
  avis: Avis | null;
  /** The latest first. */
  decisions: readonly Decision[];
  recours: readonly Recours[];
  etapes: readonly Etape[];
  /** Whether this reader examines it, or only received it. */
  instruit: boolean;
}

/** Hidden, closed or absent: one answer. */
export type RefusDeLire = { raison: 'inconnue' };

async function rassembler(acces: Acces, demande: DemandeDeDroit): Promise<DemandeLue> {
  const ids = [demande.id];
  return {
    demande,
    prestation: prestationDe(demande),
    besoin: await besoinParId(acces.bd, demande.besoinId),
    pieces: await piecesDe(acces.bd, ids),
    avis: await dernierAvis(acces.bd, demande.id),
    decisions: await decisionsDe(acces.bd, ids),
    recours: await recoursDe(acces.bd, ids),
    etapes: await etapesDe(acces.bd, demande.id),
    instruit: estInstructeur(acces.lecteur, demande),
  };
}

/** One request, whole, for the team that received it and the one that examines. Traced. */
export const lireUneDemande = casDUsage(
  droits.lire,
  async (acces, id: string): Promise<Resultat<DemandeLue, RefusDeLire>> => {
    const demande = await demandeParId(acces.bd, id);
    await acces.tracer({
      operation: demande ? 'lecture' : 'refus',
      objet: 'demande de droit',
      objetId: id,
      personnes: demande ? [demande.personneId] : [],
      ...(demande ? { fondement: droits.lire.phrase } : {}),
    });
    return demande ? reussi(await rassembler(acces, demande)) : refuse({ raison: 'inconnue' });
  },
);

export interface DemandeEnListe {
  demande: DemandeDeDroit;
  prestation: Prestation;
}

const enListe = (demande: DemandeDeDroit): DemandeEnListe => ({
  demande,
  prestation: prestationDe(demande),
});

/** The requests of a person (and of the records merged into hers), the latest first; one trace. */
export const lireLesDemandesDUnePersonne = casDUsage(
  droits.lire,
  async (
    acces,
    personneIds: string | readonly string[],
  ): Promise<Resultat<DemandeEnListe[], never>> => {
    const ids = typeof personneIds === 'string' ? [personneIds] : personneIds;
    const demandes = await demandesDesPersonnes(acces.bd, ids);
    if (demandes.length > 0)
      await acces.tracer({ operation: 'liste', objet: 'demandes de droits', personnes: [...ids] });
    return reussi(demandes.map(enListe));
  },
);

/** For another module's page or list: these requests, as far as this reader may see them, in one query. */
export const lireDesDemandes = casDUsage(
  droits.lire,
  async (acces, ids: readonly string[]): Promise<Resultat<Map<string, DemandeEnListe>, never>> => {
    const demandes = await demandesParIds(acces.bd, ids);
    const personnes = [...new Set(demandes.map(({ personneId }) => personneId))];
    if (demandes.length > 0)
      await acces.tracer({ operation: 'liste', objet: 'demandes de droits', personnes });
    return reussi(new Map(demandes.map((une) => [une.id, enListe(une)])));
  },
);
