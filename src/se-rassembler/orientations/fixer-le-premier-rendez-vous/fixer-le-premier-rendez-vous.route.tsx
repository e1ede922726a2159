import { z } from 'zod';
import { refuse } from '#socle/pur';
import { heureTapee, jourTape } from '../repondre-a-une-orientation/saisie-de-reponse.ts';
import { unGeste } from '../vie-d-une-orientation/un-geste.route.tsx';
import { fixerLePremierRendezVous } from './fixer-le-premier-rendez-vous.ts';

export const routesDuPremierRendezVous = [
  unGeste(
    'rendez-vous',
    { jour: z.string().max(40).default(''), heure: z.string().max(10).default('') },
    async (acces, { id, version, jour, heure }) => {
      const tape = jourTape(jour);
      if (!tape) {
        const phrase = 'Écrivez le jour du rendez-vous, par exemple 02/12/2026.';
        return refuse({ raison: 'a_revoir', champ: 'jour', phrase });
      }
      const rendezVousLe = heureTapee(tape, heure);
      if (!rendezVousLe) {
        const phrase = 'Écrivez l’heure du rendez-vous, par exemple 9:30.';
        return refuse({ raison: 'a_revoir', champ: 'heure', phrase });
      }
      return fixerLePremierRendezVous(acces, { orientationId: id, version, rendezVousLe });
    },
  ),
];
