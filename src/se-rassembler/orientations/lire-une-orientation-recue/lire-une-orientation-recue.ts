import { casDUsage } from '#acces';
import { lirePartagePourMoi, type PartageLu } from '#partage';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Place } from '../domaine/qui-peut.ts';
import { faireUnGeste } from '../gestes/faire-un-geste.ts';
import { placesDe } from '../gestes/se-situer.ts';
import { droits } from '../regles-d-acces.ts';
import { type Etape, etapesDe } from '../stockage/etapes.ts';
import { celleDuLien } from '../stockage/listes.ts';
import { type OrientationEnBase, orientationParId } from '../stockage/orientations.ts';

export interface OrientationLueEnEntier {
  orientation: OrientationEnBase;
  places: readonly Place[];
  /** Absent once it is closed to this reader. */
  part: PartageLu | null;
  etapes: readonly Etape[];
}

const droitsDeLecture = {
  ...droits.lire,
  autres: ['partenaire', 'systeme:orientations:lire'],
} as const;

/**
 * One orientation, the part that was sent and what happened, for who sent it or who received it. A receiver who
 * reads it first is written down as having read it. Hidden or absent: one refusal.
 * @param id without, the one that the partner's link opens
 */
export const lireUneOrientation = casDUsage(
  droitsDeLecture,
  async (
    acces,
    id: string | null,
  ): Promise<Resultat<OrientationLueEnEntier, { raison: 'inconnue' }>> => {
    const trouvee =
      id === null ? await celleDuLien(acces.bd) : await orientationParId(acces.bd, id);
    await acces.tracer({
      operation: trouvee ? 'lecture' : 'refus',
      objet: 'orientation',
      ...(trouvee || id ? { objetId: trouvee?.id ?? id ?? '' } : {}),
      personnes: trouvee?.personneId ? [trouvee.personneId] : [],
      ...(trouvee ? { fondement: droits.lire.phrase } : {}),
    });
    if (!trouvee) return refuse({ raison: 'inconnue' });
    const places = placesDe(acces.lecteur, trouvee);
    if (places.includes('destinataire') && !places.includes('emetteur')) {
      await faireUnGeste(acces, { orientationId: trouvee.id, geste: { geste: 'lire' } });
    }
    const orientation = (await orientationParId(acces.bd, trouvee.id)) ?? trouvee;
    const parts = await lirePartagePourMoi(acces, { orientationIds: [trouvee.id] });
    const part = (parts.ok ? parts.valeur.get(trouvee.id) : undefined) ?? null;
    return reussi({ orientation, places, part, etapes: await etapesDe(acces.bd, trouvee.id) });
  },
);
