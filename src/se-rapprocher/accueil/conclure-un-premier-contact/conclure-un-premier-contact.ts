import { casDUsage } from '#acces';
import { minutesEntre, type Resultat, refuse, reussi } from '#socle/pur';
import { type Issue, type RefusDeConclure, verifierLaConclusion } from '../domaine/conclure.ts';
import {
  attendUnRetour,
  estUneMainPassee,
  lireCeQuiLEntoure,
} from '../lire-un-premier-contact/lire-ce-qui-l-entoure.ts';
import { droits } from '../regles-d-acces.ts';
import { conclureEnBase } from '../stockage/premiers-contacts.ts';
import {
  faitsDe,
  mainDe,
  personnesDe,
  type RefusDeFiche,
  tenirUneFiche,
} from '../tenir-une-fiche.ts';

export interface ConclusionVoulue {
  id: string;
  vers: Issue;
}

export type RefusDeConclureLaFiche = RefusDeFiche | RefusDeConclure | { raison: 'autre_main' };

/**
 * Concludes a sheet by one of its two ways out. Refuses silence (R10): a danger without an answer, a simple answer
 * with something still waiting behind it, a request that nobody owes anything to.
 */
export const conclureUnPremierContact = casDUsage(
  droits.conclure,
  async (
    acces,
    { id, vers }: ConclusionVoulue,
  ): Promise<Resultat<{ id: string; etat: Issue }, RefusDeConclureLaFiche>> => {
    const tenue = await tenirUneFiche(acces, id);
    if (!tenue.ok) return tenue;
    const contact = tenue.valeur;
    const autour = await lireCeQuiLEntoure(acces, id);
    const mainPassee = autour.orientations.some(estUneMainPassee);
    const permise = verifierLaConclusion(
      {
        etat: contact.etat,
        fiche: contact.fiche,
        signales: autour.dangers.map(({ fait }) => fait),
        dangerSansReponse: autour.dangerSansReponse,
        promesses: autour.promesses.length,
        orientations: autour.orientations.filter(attendUnRetour).length,
        mainPassee,
        rendezVous: autour.rendezVous.length,
      },
      vers,
    );
    if (!permise.ok) return permise;
    if (!(await conclureEnBase(acces.bd, mainDe(acces, contact), vers)))
      return refuse({ raison: 'autre_main' });
    await acces.tracer({
      operation: 'ecriture',
      objet: `premier contact : ${vers}`,
      objetId: id,
      personnes: personnesDe(contact),
    });
    const faits = {
      ...faitsDe(contact),
      besoins: contact.fiche.besoins,
      minutes: minutesEntre(contact.ouvertLe, acces.maintenant),
    };
    await acces.annoncer(
      vers === 'demande'
        ? { nom: 'DemandeEnregistree', contenu: { ...faits, convertie: false } }
        : { nom: 'ReponseSimpleDonnee', contenu: { ...faits, autreInstitution: mainPassee } },
    );
    return reussi({ id, etat: vers });
  },
);
