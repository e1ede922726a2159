import { type Acces, enTantQue } from '#acces';
import { horlogeDuSysteme, type Moteur, type Reglages } from '#socle';

/**
 * Whoever holds the machine acts as the administration: the same policies and use cases as its pages, under no
 * agent's name, and traces that say so.
 */
export const enAdministration = <T>(
  moteur: Moteur,
  { cle }: Pick<Reglages, 'cle'>,
  finalite: string,
  faire: (acces: Acces) => Promise<T>,
): Promise<T> =>
  enTantQue(
    { moteur, horloge: horlogeDuSysteme, cle },
    {
      genre: 'agent',
      agentId: 0,
      porteeId: 0,
      mission: 'administration',
      serviceId: null,
      territoireId: null,
      cles: [],
      fonction: 'ligne de commande',
    },
    finalite,
    faire,
  );

/** Acts as the machine that takes over what an older tool knew. */
export const enReprise = <T>(
  moteur: Moteur,
  { cle }: Pick<Reglages, 'cle'>,
  finalite: string,
  faire: (acces: Acces) => Promise<T>,
): Promise<T> =>
  enTantQue(
    { moteur, horloge: horlogeDuSysteme, cle },
    { genre: 'machine', nom: 'reprise' },
    finalite,
    faire,
  );
