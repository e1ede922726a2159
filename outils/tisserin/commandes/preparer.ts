import { type Commande, reussite } from '../commande.ts';
import { prendreLaCopie } from '../copie-de-la-base.ts';
import { preparerLEssaiDuJour } from '../essai-du-jour.ts';

/** What `npm ci` leaves ready, so that a first start the same day has nothing to invent, and one of another day only the people. */
export const preparer: Commande = {
  nom: 'preparer',
  parametres: [],
  phrase: 'Préparer le premier départ (fait par « npm ci »)',
  options: {},
  async faire() {
    await prendreLaCopie();
    await preparerLEssaiDuJour();
    return reussite(['Le premier départ est prêt : npm start.'], { prete: true });
  },
};
