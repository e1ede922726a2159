import { casDUsage } from '#acces';
import { ajouterJours, debutDuJour, type Resultat, reussi } from '#socle/pur';
import { CONSERVATION_DES_INVITES } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { effacerLesInvitesAvant } from '../stockage/rendez-vous.ts';

const effacer = casDUsage(droits.effacer, async (acces): Promise<Resultat<number, never>> => {
  const jour = ajouterJours(acces.aujourdHui, -CONSERVATION_DES_INVITES.jours);
  const nombre = await effacerLesInvitesAvant(acces.bd, debutDuJour(jour));
  if (nombre > 0) await acces.tracer({ operation: 'ecriture', objet: 'rendez-vous sans dossier' });
  return reussi(nombre);
});

/** Erases guest bookings thirty days after; how many. Run again, it finds nothing. */
export const effacerLesInvitesEchus = (acces: Parameters<typeof effacer>[0]) =>
  effacer(acces, undefined);
