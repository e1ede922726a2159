import { casDUsage } from '#acces';
import { rattacherLesPartages } from '#partage';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { nommerEnBase, ouvrirLaFicheEnBase } from '../stockage/orientations.ts';

/**
 * The first contact has a person from now on: what her team asked from it is found on her record, and opens it to who
 * had accepted. Another team's orientations and a child's danger are left as they are.
 */
export const rattacherLesOrientations = casDUsage(
  droits.envoyer,
  async (
    acces,
    rattachement: { premierContactId: string; cle: number; personneId: string },
  ): Promise<Resultat<number, never>> => {
    const nommees = await nommerEnBase(acces.bd, rattachement);
    if (nommees.length === 0) return reussi(0);
    const { premierContactId, personneId } = rattachement;
    await rattacherLesPartages(acces, { orientationIds: nommees.map(({ id }) => id), personneId });
    for (const { id, acceptee } of nommees) if (acceptee) await ouvrirLaFicheEnBase(acces.bd, id);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'orientations rattachées',
      objetId: premierContactId,
      personnes: [personneId],
    });
    return reussi(nommees.length);
  },
);
