import { type Commande, reussite } from '../commande.ts';
import { prendreLaCopie } from '../copie-de-la-base.ts';

/** What `npm ci` leaves ready, so that a first start has only the people to invent. */
export const preparer: Commande = {
  nom: 'preparer',
  parametres: [],
  phrase: 'Préparer le premier départ (fait par « npm ci »)',
  options: {},
  async faire() {
    await prendreLaCopie();
    return reussite(['Le premier départ est prêt : npm start.'], { prete: true });
  },
};
