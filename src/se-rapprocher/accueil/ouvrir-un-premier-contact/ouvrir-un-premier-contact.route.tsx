import { z } from 'zod';
import { type Acces, route } from '#acces';
import { type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import {
  type ContactAOuvrir,
  direLeRefusDOuvrir,
  ouvrirUnPremierContact,
} from './ouvrir-un-premier-contact.ts';

const commun = { application: 'agents', lecteurs: ['agent'], finalite: 'accueillir' } as const;
const siteId = z.coerce.number().int().optional().catch(undefined);
const venueId = z.uuid('Cette venue n’est pas dans votre file. Revenez à l’accueil.');

/** To the sheet of this visit: one a visit, however often it is asked for. */
export async function ouvrirLaFiche(acces: Acces, aOuvrir: ContactAOuvrir): Promise<Reponse> {
  const ouvert = await ouvrirUnPremierContact(acces, aOuvrir);
  if (ouvert.ok) return versLaPage(`/accueil/contacts/${ouvert.valeur.id}`);
  return refusDePage(direLeRefusDOuvrir(ouvert.refus), ouvert.refus.raison === 'acces' ? 403 : 404);
}

export const routesDOuverture: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'POST',
    chemin: '/accueil/contacts',
    entree: z.object({ site: siteId, venue: venueId.optional() }),
    traiter: (acces, { site, venue }) => ouvrirLaFiche(acces, { siteId: site, venueId: venue }),
  }),
];
