import { casDUsage } from '#acces';
import { nettoyerUneLigne, type Resultat } from '#socle/pur';
import { attenteDe, type RefusDeGeste } from '../domaine/venue.ts';
import { droits } from '../regles-d-acces.ts';
import type { Venue } from '../stockage/venues.ts';
import { changerLaFile } from '../tenir-le-guichet/changer-la-file.ts';

/** Calls a hall code to a desk: the screen of the room shows both, and no name. */
export const appelerUnePersonne = casDUsage(
  droits.tenirLeGuichet,
  (
    acces,
    {
      id,
      version,
      bureau,
    }: { id: string; version?: number | undefined; bureau?: string | undefined },
  ): Promise<Resultat<Venue, RefusDeGeste>> =>
    changerLaFile(acces, { id, version }, () => ({
      etat: 'appelee',
      appeleeLe: acces.maintenant,
      bureau: nettoyerUneLigne(bureau ?? '').slice(0, 40) || null,
    })),
);

/** She sits down with someone: her wait is over, and becomes a fact without a name. */
export const recevoirUnePersonne = casDUsage(
  droits.tenirLeGuichet,
  async (acces, { id, version }: { id: string; version?: number | undefined }) => {
    const recue = await changerLaFile(acces, { id, version }, () => ({
      etat: 'recue',
      recueLe: acces.maintenant,
      ...(acces.lecteur.genre === 'agent' ? { recuePar: acces.lecteur.agentId } : {}),
    }));
    if (recue.ok)
      await acces.annoncer({
        nom: 'PersonneRecue',
        contenu: {
          siteId: recue.valeur.siteId,
          cle: recue.valeur.cle,
          jour: acces.aujourdHui,
          attenteMinutes: attenteDe(recue.valeur.arriveeLe, acces.maintenant),
        },
      });
    return recue;
  },
);
