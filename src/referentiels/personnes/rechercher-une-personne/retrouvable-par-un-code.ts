import { casDUsage } from '#acces';
import { lireUnCode, type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { ajouterUnRepere } from '../stockage/index-de-recherche.ts';
import { repereDuCode } from './rechercher-une-personne.ts';

const retrouvable = casDUsage(
  droits.tenir,
  async (
    acces,
    { personneId, code }: { personneId: string; code: string },
  ): Promise<Resultat<undefined, { raison: 'code_illisible' }>> => {
    const lu = lireUnCode(code);
    if (!lu.ok) return refuse({ raison: 'code_illisible' });
    await ajouterUnRepere(acces.bd, personneId, repereDuCode(acces, lu.valeur));
    await acces.tracer({
      operation: 'ecriture',
      objet: 'repere_de_recherche',
      objetId: personneId,
      personnes: [personneId],
    });
    return reussi();
  },
);

/** The code of a receipt given to her finds her from now on: its keyed hash is filed, never the code. */
export const retrouvableParUnCode = (
  acces: Parameters<typeof retrouvable>[0],
  personneId: string,
  code: string,
) => retrouvable(acces, { personneId, code });
