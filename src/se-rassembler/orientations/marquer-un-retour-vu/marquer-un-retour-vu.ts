import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { placesDe } from '../gestes/se-situer.ts';
import { droits } from '../regles-d-acces.ts';
import { changer, retenirUneOrientation } from '../stockage/orientations.ts';

/** The team that sent has seen the answer: it leaves the desk's list, nothing else changes. */
export const marquerUnRetourVu = casDUsage(
  droits.envoyer,
  async (acces, orientationId: string): Promise<Resultat<undefined, { raison: 'inconnue' }>> => {
    const vue = await retenirUneOrientation(acces.bd, orientationId);
    if (!vue || !placesDe(acces.lecteur, vue).includes('emetteur')) {
      return refuse({ raison: 'inconnue' });
    }
    if (vue.retourVuLe !== null || vue.repondueLe === null) return reussi();
    await changer(acces.bd, vue, { retour_vu_le: acces.maintenant }, vue.version);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'orientation : retour vu',
      objetId: vue.id,
      personnes: vue.personneId ? [vue.personneId] : [],
    });
    await acces.prevenir(`orientations:${vue.deCle}`);
    return reussi();
  },
);
