import { casDUsage } from '#acces';
import type { Resultat } from '#socle/pur';
import type { RefusDeGeste } from '../domaine/venue.ts';
import { droits } from '../regles-d-acces.ts';
import type { Venue } from '../stockage/venues.ts';
import { changerLaFile } from '../tenir-le-guichet/changer-la-file.ts';

/** She would rather wait somewhere quiet, or no longer does. The arrangement, never its cause. */
export const demanderUnEspaceCalme = casDUsage(
  droits.tenirLeGuichet,
  (
    acces,
    { id, version }: { id: string; version?: number | undefined },
  ): Promise<Resultat<Venue, RefusDeGeste>> =>
    changerLaFile(acces, { id, version }, ({ espaceCalme }) => ({
      espaceCalme: !espaceCalme,
    })),
);
