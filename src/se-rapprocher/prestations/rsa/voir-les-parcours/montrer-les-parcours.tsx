import type { Acces } from '#acces';
import { page, type Reponse, refusDePage } from '#socle';
import { droits } from '../regles-d-acces.ts';
import { PanneauDuFlux } from '../suivre-le-flux/nouvelles.panneau.tsx';
import { lireLesNouvelles } from '../suivre-le-flux/suivre-le-flux.ts';
import { POURQUOI_LE_RSA } from '../voir-un-parcours/montrer.tsx';
import { lireLesParcours } from './lire-les-parcours.ts';
import { VoirLesParcours } from './voir-les-parcours.page.tsx';

/** The team's list, with what the family fund said above it. */
export async function montrerLesParcours(acces: Acces, refus?: string): Promise<Reponse> {
  const lus = await lireLesParcours(acces, {});
  if (!lus.ok) return refusDePage(lus.refus.motif);
  const nouvelles = await lireLesNouvelles(acces, {});
  return page({
    statut: refus ? 422 : 200,
    titre: 'Parcours RSA',
    rubrique: 'rsa',
    corps: (
      <VoirLesParcours
        enListe={lus.valeur}
        jour={acces.aujourdHui}
        duFlux={
          <PanneauDuFlux
            nouvelles={nouvelles.ok ? nouvelles.valeur : []}
            jour={acces.aujourdHui}
            refus={refus}
          />
        }
      />
    ),
    parceQue: droits.lire.phrase,
    pourquoi: POURQUOI_LE_RSA,
  });
}
