import { refuse } from '#socle/pur';
import { unGeste } from '../vie-d-une-orientation/un-geste.route.tsx';
import { repondreAUneOrientation } from './repondre-a-une-orientation.ts';
import { champsDeReponse, lireLaReponse } from './saisie-de-reponse.ts';

export const routesDeReponse = [
  unGeste('reponse', champsDeReponse, async (acces, { id, version, ...saisie }) => {
    const lue = lireLaReponse(saisie);
    if (!lue.ok) return refuse({ raison: 'a_revoir', champ: lue.champ, phrase: lue.phrase });
    return repondreAUneOrientation(acces, { orientationId: id, version, reponse: lue.reponse });
  }),
];
