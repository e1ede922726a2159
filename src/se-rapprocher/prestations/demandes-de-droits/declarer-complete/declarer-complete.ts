import { casDUsage } from '#acces';
import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import { avancer, faitDe, inscrire, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { poserALaCompletude, repartir } from '../gestes/horloges.ts';
import { droits } from '../regles-d-acces.ts';
import { piecesDe } from '../stockage/pieces.ts';

export type RefusDeComplete =
  | RefusDAvancer
  | { raison: 'pieces_manquantes'; noms: readonly string[] }
  | { raison: 'jour_impossible' };

/**
 * The file is complete since that day: the clock of an agreement by silence starts there, the one of a refusal runs on
 * with what was left of it (CRPA, art. L114-5). The day cannot precede the reception, nor come after today.
 */
export const declarerComplete = casDUsage(
  droits.instruire,
  async (
    acces,
    { demandeId, version, le }: { demandeId: string; version?: number; le: string },
  ): Promise<Resultat<undefined, RefusDeComplete>> => {
    const tenue = await tenir(acces, demandeId, { version });
    if (!tenue.ok) return tenue;
    const { demande, prestation } = tenue.valeur;
    if (le < demande.recueLe || le > acces.aujourdHui) return refuse({ raison: 'jour_impossible' });
    const manquantes = (await piecesDe(acces.bd, [demandeId])).filter(
      ({ etat }) => etat === 'manquante',
    );
    if (manquantes.length > 0)
      return refuse({ raison: 'pieces_manquantes', noms: manquantes.map(({ nom }) => nom) });
    const jour = le as DateCivile;
    const ecrite = await avancer(acces, demande, 'declarer_complete', {
      valeurs: { complete_le: jour },
    });
    if (!ecrite.ok) return ecrite;
    await repartir(acces, demande, jour);
    await poserALaCompletude(acces, demande, prestation, jour);
    await acces.annoncer({
      nom: 'DemandeDeDroitComplete',
      contenu: { ...faitDe(demande), completeLe: jour },
    });
    return reussi();
  },
);

/** Somebody of the team takes it up: from « complete » to « being examined ». */
export const commencerLInstruction = casDUsage(
  droits.instruire,
  async (
    acces,
    { demandeId, version }: { demandeId: string; version?: number },
  ): Promise<Resultat<undefined, RefusDAvancer>> => {
    const tenue = await tenir(acces, demandeId, { version });
    if (!tenue.ok) return tenue;
    const ecrite = await avancer(acces, tenue.valeur.demande, 'instruire');
    return ecrite.ok ? reussi() : ecrite;
  },
);

/** A step that a right's own module writes in the life of the request (a visit, a proposal): a code, never her words. */
export const noterUneEtape = casDUsage(
  droits.instruire,
  async (
    acces,
    { demandeId, genre }: { demandeId: string; genre: string },
  ): Promise<Resultat<undefined, RefusDAvancer>> => {
    const tenue = await tenir(acces, demandeId);
    if (!tenue.ok) return tenue;
    const { demande } = tenue.valeur;
    const ecrite = await inscrire(acces, demande, {}, { genre });
    return ecrite.ok ? reussi() : ecrite;
  },
);
