import { casDUsage } from '#acces';
import { lireLesSites } from '#services';
import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import { motDeControle } from '../ecrire-les-cahiers/ecrire-un-cahier.ts';
import { droits } from '../regles-d-acces.ts';
import { cahierDuMot, ecrireUnExercice } from '../stockage/cahiers.ts';

export type RefusDExercice = { raison: 'autre_lieu' | 'autre_mot' };

/**
 * Somebody opened the pack of her place: the word of its first page is the proof, for it is nowhere else. Refuses a
 * place that is not hers, and a word that no pack of that place bears.
 */
export const noterUnExercice = casDUsage(
  droits.tenirLeSien,
  async (
    acces,
    { siteId, mot }: { siteId: number; mot: string },
  ): Promise<Resultat<{ jour: DateCivile }, RefusDExercice>> => {
    const { lecteur } = acces;
    const [site] = await lireLesSites(acces, { ids: [siteId] });
    if (!site || lecteur.genre !== 'agent' || !lecteur.cles.includes(site.cle))
      return refuse({ raison: 'autre_lieu' });
    const cahier = await cahierDuMot(acces.bd, siteId, motDeControle(acces, mot));
    if (!cahier) return refuse({ raison: 'autre_mot' });
    await ecrireUnExercice(acces.bd, {
      siteId,
      cle: site.cle,
      cahierId: cahier.id,
      le: acces.maintenant,
      par: lecteur.agentId,
    });
    await acces.tracer({ operation: 'ecriture', objet: `exercice du cahier, lieu ${siteId}` });
    return reussi({ jour: cahier.jour });
  },
);

const PHRASES: Readonly<Record<RefusDExercice['raison'], string>> = {
  autre_lieu: 'Ce lieu n’est pas celui de votre mission.',
  autre_mot: 'Aucun cahier de ce lieu ne porte ce mot. Relisez le bas de sa première page.',
};
export const direPourquoiPasNote = ({ raison }: RefusDExercice): string => PHRASES[raison];
