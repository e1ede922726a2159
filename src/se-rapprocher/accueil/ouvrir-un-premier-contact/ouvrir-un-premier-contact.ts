import { type Acces, casDUsage } from '#acces';
import {
  type Instant,
  identifiant,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { type Canal, FICHE_VIDE, type Fiche } from '../domaine/fiche.ts';
import { droits } from '../regles-d-acces.ts';
import {
  contactDeLaVenue,
  ecrireUnContact,
  type PremierContact,
} from '../stockage/premiers-contacts.ts';
import { type Venue, venueParId } from '../stockage/venues.ts';
import { choisirUnSite, type RefusDeSite } from '../tenir-le-guichet/choisir-un-site.ts';
import { agentDe, faitsDe, personnesDe } from '../tenir-une-fiche.ts';

export interface ContactAOuvrir {
  venueId?: string | undefined;
  /** Where it is heard, when she did not come through the hall. */
  siteId?: number | undefined;
  canal?: Canal;
  /** What is known already, if anything is. */
  fiche?: Partial<Fiche>;
  /** Heard earlier, on paper: when, and by whom. */
  surPapier?: { le: Instant; par: number | null };
}

export type RefusDOuvrir = RefusDeSite | { raison: 'venue_inconnue' };

const deLaVenue = ({ nomDit, siteId, cle, personneId, id }: Venue) => ({
  siteId,
  cle,
  personneId,
  venueId: id,
  nomDit: nomDit ? nettoyerUneLigne(nomDit) : null,
});

async function dOu(acces: Acces, { venueId, siteId }: ContactAOuvrir) {
  if (venueId) {
    const venue = await venueParId(acces.bd, venueId);
    return venue ? reussi(deLaVenue(venue)) : refuse({ raison: 'venue_inconnue' } as const);
  }
  const choix = await choisirUnSite(acces, siteId);
  if (!choix.ok) return choix;
  const { id, cle } = choix.valeur.site;
  return reussi({ siteId: id, cle, personneId: null, venueId: null, nomDit: null });
}

/**
 * Opens a sheet: nothing is asked, no name, no need. For a visit whose sheet is already a draft, that one: two agents
 * meet on it. Refuses a visit that is not in this team's hall.
 */
export const ouvrirUnPremierContact = casDUsage(
  droits.ouvrir,
  async (
    acces,
    aOuvrir: ContactAOuvrir,
  ): Promise<Resultat<{ id: string; dejaOuvert: boolean }, RefusDOuvrir>> => {
    const lieu = await dOu(acces, aOuvrir);
    if (!lieu.ok) return lieu;
    const { nomDit, venueId, ...ou } = lieu.valeur;
    const ouvert = venueId ? await contactDeLaVenue(acces.bd, venueId) : null;
    if (ouvert) return reussi({ id: ouvert.id, dejaOuvert: true });
    const contact: PremierContact = {
      ...ou,
      id: identifiant<'premier_contact'>(),
      venueId,
      canal: aOuvrir.canal ?? 'guichet',
      etat: 'brouillon',
      ouvertLe: aOuvrir.surPapier?.le ?? acces.maintenant,
      ouvertPar: aOuvrir.surPapier?.par ?? agentDe(acces),
      modifieLe: acces.maintenant,
      modifiePar: agentDe(acces),
      concluLe: null,
      fiche: { ...FICHE_VIDE, nomDit, ...aOuvrir.fiche },
      version: 1,
    };
    await ecrireUnContact(acces.bd, contact);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'premier contact',
      objetId: contact.id,
      personnes: personnesDe(contact),
    });
    await acces.annoncer({
      nom: 'PremierContactOuvert',
      contenu: { ...faitsDe(contact), venueId },
    });
    return reussi({ id: contact.id, dejaOuvert: false });
  },
);

export function direLeRefusDOuvrir(refus: RefusDOuvrir): string {
  return refus.raison === 'venue_inconnue'
    ? 'Cette venue n’est pas dans votre file. Revenez à l’accueil.'
    : refus.motif;
}
