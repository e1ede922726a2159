import { casDUsage, juger } from '#acces';
import { direLeRefusDeNom, lireUnNom, type Resultat, refuse, reussi } from '#socle/pur';
import { empreinteDElle } from '../empreinte.ts';
import { droits } from '../regles-d-acces.ts';
import { noterUneOppositionEnBase, oublierLesPistes } from '../stockage/pistes.ts';

export interface OppositionANoter {
  prenom: string;
  nom: string;
  /** `1984-03-09` */
  naissance: string;
}

export interface RefusDOpposition {
  raison: 'champ';
  champ: keyof OppositionANoter;
  phrase: string;
}

/** Whoever says that she does not want to be looked for is not, from tonight on, whatever file names her. */
export const noterUneOpposition = casDUsage(
  droits.noterUneOpposition,
  async (acces, elle: OppositionANoter): Promise<Resultat<undefined, RefusDOpposition>> => {
    for (const champ of ['prenom', 'nom'] as const) {
      const lu = lireUnNom(elle[champ]);
      if (!lu.ok) return refuse({ raison: 'champ', champ, phrase: direLeRefusDeNom(lu.refus) });
    }
    if (!/^\d{4}-\d{2}-\d{2}$/.test(elle.naissance))
      return refuse({
        raison: 'champ',
        champ: 'naissance',
        phrase: 'Dites sa date de naissance : sans elle, on ne la reconnaîtrait pas.',
      });
    const empreinte = empreinteDElle(acces, elle);
    const par = acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : 0;
    await noterUneOppositionEnBase(acces.bd, { empreinte, le: acces.maintenant, par });
    if (juger(droits.tenirLesPistes, acces.lecteur).accord)
      await oublierLesPistes(acces.bd, empreinte);
    await acces.tracer({ operation: 'ecriture', objet: 'opposition au repérage' });
    return reussi();
  },
);
