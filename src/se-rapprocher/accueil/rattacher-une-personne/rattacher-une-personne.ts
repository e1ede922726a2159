import { casDUsage } from '#acces';
import { rattacherLesOrientations } from '#orientations';
import {
  creerUnePersonne,
  direLeRefusDeCreer,
  lireLesPersonnes,
  type PersonneACreer,
} from '#personnes';
import { rattacherLesPromesses } from '#promesses';
import { rattacherLesRendezVous } from '#rendez-vous';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { ecrireLaFiche } from '../stockage/premiers-contacts.ts';
import { rattacherLaVenue } from '../stockage/venues.ts';
import { mainDe, type RefusDeFiche, tenirUneFiche } from '../tenir-une-fiche.ts';

export interface Rattachement {
  premierContactId: string;
  /** Her record, when it exists and is open to this team. */
  personneId?: string | undefined;
  /** What she wishes to give of herself, when it does not. */
  aCreer?: Omit<PersonneACreer, 'cle'> | undefined;
}

export type RefusDeRattacher =
  | RefusDeFiche
  | { raison: 'deja_rattachee' }
  | { raison: 'personne_inconnue' }
  | { raison: 'reponse_simple' }
  | { raison: 'autre_main' }
  | { raison: 'fiche_fermee' }
  | { raison: 'identite'; phrase: string };

/**
 * Says whose sheet it is, if she wishes it: a record open to this team, or a new one with what she gives. Refuses a
 * person this team may not see as one that does not exist, a simple answer, which has no file, and a record that may
 * not open to a team which already expects her. Hours taken and requests made from the sheet follow.
 */
export const rattacherUnePersonne = casDUsage(
  droits.ecrire,
  async (
    acces,
    { premierContactId, personneId, aCreer }: Rattachement,
  ): Promise<Resultat<{ personneId: string }, RefusDeRattacher>> => {
    const tenue = await tenirUneFiche(acces, premierContactId);
    if (!tenue.ok) return tenue;
    const contact = tenue.valeur;
    if (contact.etat === 'reponse_simple') return refuse({ raison: 'reponse_simple' });
    if (contact.personneId) return refuse({ raison: 'deja_rattachee' });
    let id = personneId;
    if (id && !(await lireLesPersonnes(acces, [id])).has(id))
      return refuse({ raison: 'personne_inconnue' });
    if (!id) {
      if (!aCreer) return refuse({ raison: 'personne_inconnue' });
      const creee = await creerUnePersonne(acces, { ...aCreer, cle: contact.cle });
      if (!creee.ok)
        return refuse({
          raison: 'identite',
          phrase:
            creee.refus.raison === 'acces' ? creee.refus.motif : direLeRefusDeCreer(creee.refus),
        });
      id = creee.valeur.id;
    }
    const suite = { premierContactId, cle: contact.cle, personneId: id };
    const heures = await rattacherLesRendezVous(acces, suite);
    if (!heures.ok) return refuse({ raison: 'fiche_fermee' });
    const ecrite = await ecrireLaFiche(acces.bd, mainDe(acces, contact), { personneId: id });
    if (ecrite === null) return refuse({ raison: 'autre_main' });
    // The visit and the promises bear the name she gave: they are read by who may see her, no longer by all.
    if (contact.venueId) await rattacherLaVenue(acces.bd, contact.venueId, id);
    await rattacherLesPromesses(acces, {
      objetId: premierContactId,
      cle: contact.cle,
      personneId: id,
    });
    await rattacherLesOrientations(acces, suite);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'premier contact',
      objetId: premierContactId,
      personnes: [id],
    });
    return reussi({ personneId: id });
  },
);

export function direPourquoiPasRattachee(refus: RefusDeRattacher): string {
  switch (refus.raison) {
    case 'introuvable':
      return 'Cette fiche n’est pas parmi celles de votre équipe. Revenez à l’accueil.';
    case 'deja_rattachee':
      return 'Cette fiche a déjà un nom. Ouvrez la fiche de la personne pour le corriger.';
    case 'personne_inconnue':
      return 'Cette personne n’est pas parmi celles de votre équipe. Écrivez le nom qu’elle donne.';
    case 'reponse_simple':
      return 'Une réponse simple n’a pas de dossier. Avec le code de son reçu, elle devient une demande.';
    case 'autre_main':
      return 'Un collègue vient d’écrire sur cette fiche. Elle vient d’être relue : recommencez.';
    case 'fiche_fermee':
      return 'Une heure est déjà prise depuis cette fiche, par une équipe à qui la fiche de cette personne ne s’ouvre pas. Déplacez l’heure chez un agent nommé, ou appelez la mission protection, puis recommencez.';
    case 'identite':
      return refus.phrase;
  }
}
