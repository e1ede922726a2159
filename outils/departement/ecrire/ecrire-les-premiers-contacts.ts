import type { ContactDeDemonstration } from '../histoire/modele.ts';
import { type Chantier, cleDuSite } from './chantier.ts';

const contactDe = (contact: ContactDeDemonstration, { id }: Chantier) => ({
  id: id('premier_contact', contact.cle),
  venue_id: contact.venue ? id('venue', contact.venue) : null,
  site_id: contact.siteId,
  cle: cleDuSite(contact.siteId),
  canal: contact.canal,
  etat: contact.etat,
  ouvert_le: contact.ouvertLe,
  ouvert_par: contact.ouvertPar,
  modifie_le: contact.concluLe ?? contact.ouvertLe,
  modifie_par: contact.ouvertPar,
  conclu_le: contact.concluLe,
  conclu_par: contact.concluLe ? contact.ouvertPar : null,
  personne_id: contact.habitant ? id('personne', contact.habitant) : null,
  nom_dit: contact.nomDit,
  commune_code: contact.codeCommune,
  paroles: contact.paroles,
  deja_essaye: contact.dejaEssaye,
  souhait: contact.souhait,
  reponse: contact.reponse,
  besoins: contact.besoins,
  sans_toit: contact.sansToit,
  violence: contact.violence,
  violence_pour: contact.violence === 'oui' ? contact.violencePour : null,
  echeance: contact.echeance,
  echeance_le: contact.echeance === 'oui' ? contact.echeanceLe : null,
  faim_ou_soins: contact.faimOuSoins,
  petite_enfance: contact.petiteEnfance,
});

/** What each said, and what was answered; the dangers, whom they were given to, and the answer. */
export async function ecrireLesPremiersContacts(chantier: Chantier): Promise<void> {
  const { ecriture, id, racontee } = chantier;
  await ecriture.inserer(
    'accueil.premier_contact',
    racontee.contacts.map((contact) => contactDe(contact, chantier)),
  );
  const lieux = new Map(racontee.contacts.map(({ cle, siteId }) => [cle, siteId]));
  await ecriture.inserer(
    'accueil.danger',
    racontee.dangers.flatMap((danger) => {
      const siteId = lieux.get(danger.contact);
      if (siteId === undefined) return [];
      return [
        {
          id: id('danger', danger.promesse),
          premier_contact_id: id('premier_contact', danger.contact),
          cle: cleDuSite(siteId),
          fait: danger.fait,
          signale_le: danger.signaleLe,
          signale_par: danger.signalePar,
          confie_a: danger.reponduPar,
          promesse_id: id('promesse', danger.promesse),
          reponse: danger.reponse,
          repondu_le: danger.reponduLe,
          repondu_par: danger.reponduPar,
        },
      ];
    }),
  );
}
