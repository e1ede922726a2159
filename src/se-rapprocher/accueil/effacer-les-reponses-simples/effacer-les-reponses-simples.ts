import { casDUsage } from '#acces';
import { promessesOuvertes } from '#promesses';
import { ajouterJours, debutDuJour, type Resultat, reussi } from '#socle/pur';
import { CONSERVATION_DES_REPONSES_SIMPLES } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import {
  contactsAEffacer,
  effacerLesContacts,
  effacerLesVenuesSansFiche,
} from '../stockage/effacement.ts';

const effacer = casDUsage(
  droits.effacer,
  async (acces): Promise<Resultat<{ fiches: number; venues: number }, never>> => {
    const jour = ajouterJours(acces.aujourdHui, -CONSERVATION_DES_REPONSES_SIMPLES.jours);
    const avant = debutDuJour(jour);
    const echus = await contactsAEffacer(acces.bd, avant);
    // What was promised does not vanish with a draft: somebody closes it first.
    const promesses =
      echus.length > 0 ? await promessesOuvertes(acces, { objetIds: echus, limite: 1000 }) : null;
    const tenus = new Set(promesses?.ok ? promesses.valeur.map(({ objetId }) => objetId) : []);
    const fiches = await effacerLesContacts(
      acces.bd,
      echus.filter((id) => !tenus.has(id)),
    );
    const venues = await effacerLesVenuesSansFiche(acces.bd, avant);
    if (fiches + venues > 0)
      await acces.tracer({ operation: 'ecriture', objet: 'réponses simples échues' });
    return reussi({ fiches, venues });
  },
);

/**
 * Erases simple answers and drafts untouched for ninety days, with their visits: 500 a run, again until none is left.
 * A request, a sheet where a danger was told, one where something is still promised, wait for a human decision.
 */
export const effacerLesContactsEchus = (acces: Parameters<typeof effacer>[0]) =>
  effacer(acces, undefined);
