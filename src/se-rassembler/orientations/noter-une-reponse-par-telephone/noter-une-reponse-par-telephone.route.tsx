import { z } from 'zod';
import { refuse } from '#socle/pur';
import {
  champsDeReponse,
  heureTapee,
  jourTape,
  lireLaReponse,
} from '../repondre-a-une-orientation/saisie-de-reponse.ts';
import { unGeste } from '../vie-d-une-orientation/un-geste.route.tsx';
import { noterUneReponseParTelephone } from './noter-une-reponse-par-telephone.ts';

export const routesDeTelephone = [
  unGeste(
    'telephone',
    {
      ...champsDeReponse,
      qui: z.string().max(200, 'Raccourcissez le nom.').default(''),
      jour: z.string().max(40).default(''),
      heure: z.string().max(10).default(''),
    },
    async (acces, { id, version, qui, jour, heure, ...saisie }) => {
      const lue = lireLaReponse(saisie);
      if (!lue.ok) return refuse({ raison: 'a_revoir', champ: lue.champ, phrase: lue.phrase });
      const appel = jour.trim() === '' ? acces.aujourdHui : jourTape(jour);
      if (!appel) {
        const phrase = 'Écrivez le jour de l’appel, par exemple 24/11/2026.';
        return refuse({ raison: 'a_revoir', champ: 'jour', phrase });
      }
      const le = heureTapee(appel, heure);
      if (!le) {
        const phrase = 'Écrivez l’heure de l’appel, par exemple 9:30.';
        return refuse({ raison: 'a_revoir', champ: 'heure', phrase });
      }
      return noterUneReponseParTelephone(acces, {
        orientationId: id,
        version,
        reponse: lue.reponse,
        qui,
        le,
      });
    },
  ),
];
