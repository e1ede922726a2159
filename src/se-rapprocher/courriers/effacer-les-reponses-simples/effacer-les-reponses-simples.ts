import { casDUsage } from '#acces';
import { ajouterJours, debutDuJour, type Resultat, reussi } from '#socle/pur';
import { GARDE_DES_REPONSES_SIMPLES } from '../domaine/parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { effacerLesQuestionsSimples } from '../stockage/questions.ts';

/** Erases the questions tied to nobody, ninety days after their answer. Never one that waits. */
export const effacerLesReponsesSimples = casDUsage(
  droits.entretenir,
  async (acces, _: Record<never, never>): Promise<Resultat<{ effacees: number }, never>> => {
    const avant = debutDuJour(ajouterJours(acces.aujourdHui, -GARDE_DES_REPONSES_SIMPLES.jours));
    const effacees = await effacerLesQuestionsSimples(acces.bd, avant);
    if (effacees > 0)
      await acces.tracer({ operation: 'ecriture', objet: 'effacement des questions' });
    return reussi({ effacees });
  },
);
