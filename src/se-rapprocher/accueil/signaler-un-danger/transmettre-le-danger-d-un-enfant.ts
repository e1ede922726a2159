import { casDUsage } from '#acces';
import { type EnfantEnDanger, orienterVersLaCrip } from '#orientations';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { sansLeDangerDeLEnfant } from '../domaine/danger.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireLaFiche } from '../stockage/premiers-contacts.ts';
import { mainDe, tenirUneFiche } from '../tenir-une-fiche.ts';
import { confierUnDanger } from './confier-un-danger.ts';
import type { RefusDeSignaler } from './signaler-un-danger.ts';

export interface DangerDUnEnfant extends Pick<EnfantEnDanger, 'faits' | 'mots' | 'information'> {
  premierContactId: string;
}

/**
 * A child in danger, or who may be: to the CRIP with closed readers, and to the duty manager without a word of it
 * (CASF, art. L226-2-1 and L226-3). What told it leaves the sheet in the same writing.
 */
export const transmettreLeDangerDUnEnfant = casDUsage(
  droits.signaler,
  async (
    acces,
    { premierContactId, faits, mots, information }: DangerDUnEnfant,
  ): Promise<Resultat<{ dangerId: string; orientationId: string }, RefusDeSignaler>> => {
    const tenue = await tenirUneFiche(acces, premierContactId);
    if (!tenue.ok) return tenue;
    const contact = tenue.valeur;
    if (faits.trim().length < 10) return refuse({ raison: 'faits_manquent' });
    const transmise = await orienterVersLaCrip(acces, {
      premierContactId,
      ...(contact.personneId ? { personneId: contact.personneId } : {}),
      deCle: contact.cle,
      faits: faits.trim(),
      ...(mots?.trim() ? { mots: mots.trim() } : {}),
      information,
    });
    if (!transmise.ok)
      return refuse({ raison: 'crip', phrase: direPourquoiPasTransmis(transmise.refus.raison) });
    const { id } = await confierUnDanger(acces, contact, 'enfant', transmise.valeur.id);
    if (contact.etat !== 'reponse_simple')
      await ecrireLaFiche(acces.bd, mainDe(acces, contact), {
        fiche: sansLeDangerDeLEnfant(contact.fiche),
      });
    return reussi({ dangerId: id, orientationId: transmise.valeur.id });
  },
);

const direPourquoiPasTransmis = (raison: string): string => {
  if (raison === 'sans_cellule')
    return 'La cellule n’est pas dans l’annuaire. Appelez le 119 et votre permanence maintenant.';
  if (raison === 'pourquoi_pas_informee')
    return 'Dites si les parents sont informés ou, sinon, pourquoi l’enfant serait mis en danger de l’être.';
  return 'La transmission n’est pas partie. Appelez le 119 et votre permanence maintenant, puis recommencez.';
};
