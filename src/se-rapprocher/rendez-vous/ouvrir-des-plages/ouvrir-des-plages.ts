import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Fermeture, Plage } from '../domaine/creneaux.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireDesPlages, ecrireUneFermeture } from '../stockage/plages.ts';

/** Publishes hours at which a service receives. The database refuses another team's. */
export const ouvrirDesPlages = casDUsage(
  droits.ouvrirDesPlages,
  async (
    acces,
    plages: readonly Omit<Plage, 'id'>[],
  ): Promise<Resultat<number, { raison: 'heures' }>> => {
    if (plages.some(({ debut, fin }) => fin <= debut)) return refuse({ raison: 'heures' });
    await ecrireDesPlages(acces.bd, plages);
    await acces.tracer({ operation: 'ecriture', objet: 'plages de rendez-vous' });
    return reussi(plages.length);
  },
);

/** Closes a site, or one agent's hours there, from one day to another, both included. */
export const fermerDesJours = casDUsage(
  droits.ouvrirDesPlages,
  async (
    acces,
    fermeture: Fermeture & { cle: number; raison: string | null },
  ): Promise<Resultat<undefined, { raison: 'dates' }>> => {
    if (fermeture.au < fermeture.du) return refuse({ raison: 'dates' });
    await ecrireUneFermeture(acces.bd, fermeture);
    await acces.tracer({ operation: 'ecriture', objet: 'fermeture' });
    return reussi();
  },
);
