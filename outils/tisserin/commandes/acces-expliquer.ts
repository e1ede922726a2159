import { direLExplication, expliquerUnAcces } from '#acces';
import { horlogeDuSysteme } from '#socle';
import { avecLaBase } from '../base.ts';
import { type Commande, echec, malDemande, reussite } from '../commande.ts';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Why an agent sees a person, or that she does not; the question itself leaves its trace. */
export const accesExpliquer: Commande = {
  nom: 'acces expliquer',
  parametres: ['<agent>', '<personne>'],
  phrase: 'Dire par quelle règle un agent voit une personne',
  options: {},
  async faire({ mots: [agent = '', personneId = ''] }, reglages) {
    const agentId = Number(agent);
    if (!Number.isInteger(agentId) || agentId <= 0)
      return malDemande(`« ${agent} » n’est pas un numéro d’agent.`);
    if (!UUID.test(personneId))
      return malDemande(`« ${personneId} » n’est pas l’identifiant d’une personne.`);
    const explication = await avecLaBase(reglages, 'courant', (moteur) =>
      expliquerUnAcces(
        { moteur, horloge: horlogeDuSysteme, cle: reglages.cle },
        { agentId, personneId },
      ),
    );
    if (!explication.ok) return echec(explication.refus);
    return reussite(direLExplication(explication.valeur), explication.valeur);
  },
};
