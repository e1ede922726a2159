import { nomDit } from '../index.ts';
import { type Chantier, cleDuSite } from './chantier.ts';

const CANAUX = {
  telephone: 'telephone',
  message: 'message',
  guichet: 'sur_place',
  courrier: 'courrier',
  visite: 'sur_place',
} as const;

/** What was promised, by whom, until when; a promise without a first contact hangs on the person herself. */
export async function ecrireLesPromesses(chantier: Chantier): Promise<void> {
  const { ecriture, id, population, racontee } = chantier;
  const habitants = new Map(population.habitants.map((habitant) => [habitant.cle, habitant]));
  await ecriture.inserer(
    'promesses.promesse',
    racontee.promesses.map((promesse) => {
      const habitant = promesse.habitant === null ? undefined : habitants.get(promesse.habitant);
      const sujet = promesse.contact ?? promesse.habitant ?? promesse.cle;
      return {
        id: id('promesse', promesse.cle),
        objet: promesse.contact ? 'premier_contact' : 'personne',
        objet_id: id(promesse.contact ? 'premier_contact' : 'personne', sujet),
        personne_id: habitant ? id('personne', habitant.cle) : null,
        cle: cleDuSite(promesse.siteId),
        agent_id: promesse.agentId,
        faite_par: promesse.agentId,
        nature: promesse.nature,
        quoi: promesse.quoi,
        pour_qui: habitant && !habitant.protegee ? nomDit(habitant) : null,
        canal: CANAUX[promesse.canal],
        pour_le: promesse.pourLe,
        moment: promesse.moment,
        precaution: promesse.precaution ?? null,
        faite_le: promesse.faiteLe,
        etat: promesse.tenueLe ? 'tenue' : 'ouverte',
        issue: promesse.tenueLe ? 'fait' : null,
        close_le: promesse.tenueLe,
        close_par: promesse.tenueLe ? promesse.agentId : null,
      };
    }),
  );
}
