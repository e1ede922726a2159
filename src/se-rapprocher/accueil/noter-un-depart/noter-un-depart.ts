import { casDUsage } from '#acces';
import type { Resultat } from '#socle/pur';
import { attenteDe, type MotifDeDepart, type RefusDeGeste } from '../domaine/venue.ts';
import { droits } from '../regles-d-acces.ts';
import type { Venue } from '../stockage/venues.ts';
import { changerLaFile } from '../tenir-le-guichet/changer-la-file.ts';

const PAS_RECUE: readonly MotifDeDepart[] = ['plus_de_place', 'fermeture'];

/**
 * She leaves without being received: why is a choice in a closed list, never a word about her. It becomes a
 * fact, so that the département knows whom it turned away.
 */
export const noterUnDepart = casDUsage(
  droits.tenirLeGuichet,
  async (
    acces,
    { id, version, motif }: { id: string; version?: number | undefined; motif: MotifDeDepart },
  ): Promise<Resultat<Venue, RefusDeGeste>> => {
    const partie = await changerLaFile(acces, { id, version }, () => ({
      etat: PAS_RECUE.includes(motif) ? 'non_recue' : 'partie',
      motif,
      finieLe: acces.maintenant,
    }));
    if (partie.ok)
      await acces.annoncer({
        nom: 'PersonneRepartie',
        contenu: {
          siteId: partie.valeur.siteId,
          cle: partie.valeur.cle,
          jour: acces.aujourdHui,
          motif,
          attenteMinutes: attenteDe(partie.valeur.arriveeLe, acces.maintenant),
        },
      });
    return partie;
  },
);
