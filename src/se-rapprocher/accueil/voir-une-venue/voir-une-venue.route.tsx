import { z } from 'zod';
import { type Acces, apres, juger, type RefusDAcces, route } from '#acces';
import { lireLesSites } from '#services';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import type { Resultat } from '#socle/pur';
import {
  appelerUnePersonne,
  recevoirUnePersonne,
} from '../appeler-une-personne/appeler-une-personne.ts';
import { demanderUnEspaceCalme } from '../demander-un-espace-calme/demander-un-espace-calme.ts';
import { direLeRefusDeGeste, MOTIFS_DE_DEPART, type RefusDeGeste } from '../domaine/venue.ts';
import { noterUnDepart } from '../noter-un-depart/noter-un-depart.ts';
import {
  direLeRefusDOuvrir,
  ouvrirUnPremierContact,
} from '../ouvrir-un-premier-contact/ouvrir-un-premier-contact.ts';
import { droits } from '../regles-d-acces.ts';
import { type Venue, venueParId } from '../stockage/venues.ts';
import { POURQUOI_LA_FILE } from '../tenir-le-guichet/pourquoi.ts';
import { VoirUneVenue } from './voir-une-venue.page.tsx';

const commun = { application: 'agents', lecteurs: ['agent'], finalite: 'accueillir' } as const;
const id = z.uuid('Cette adresse est incomplète. Revenez à la file.');
const version = z.coerce.number().int().optional().catch(undefined);
const MOTIFS = Object.keys(MOTIFS_DE_DEPART) as (keyof typeof MOTIFS_DE_DEPART)[];

/** To the sheet of this visit: one a visit, however often it is asked for. */
async function ouvrirLaFiche(acces: Acces, venueId: string): Promise<Reponse> {
  const ouvert = await ouvrirUnPremierContact(acces, { venueId });
  if (ouvert.ok) return versLaPage(`/accueil/contacts/${ouvert.valeur.id}`);
  return refusDePage(direLeRefusDOuvrir(ouvert.refus), ouvert.refus.raison === 'acces' ? 403 : 404);
}

async function montrer(
  acces: Acces,
  venueId: string,
  { refus, depart = false }: { refus?: string; depart?: boolean } = {},
): Promise<Reponse> {
  const verdict = juger(droits.tenirLeGuichet, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const venue = await venueParId(acces.bd, venueId);
  if (!venue)
    return refusDePage('Cette venue n’est pas dans votre file. Revenez à l’accueil.', 404);
  const [site] = await lireLesSites(acces, { ids: [venue.siteId] });
  await acces.tracer({
    operation: 'lecture',
    objet: 'venue',
    objetId: venueId,
    personnes: venue.personneId ? [venue.personneId] : [],
    fondement: verdict.fondement,
  });
  return page({
    statut: refus ? 422 : 200,
    titre: venue.codeSalle,
    rubrique: 'accueil',
    lieu: site?.nom,
    corps: (
      <VoirUneVenue venue={venue} maintenant={acces.maintenant} refus={refus} depart={depart} />
    ),
    parceQue: verdict.fondement,
    pourquoi: POURQUOI_LA_FILE,
  });
}

type Fait = Resultat<Venue, RefusDeGeste | RefusDAcces>;

/** Every gesture answers alike: back to the queue, or the reason and the line as it now stands. */
async function apresUnGeste(acces: Acces, venueId: string, fait: Fait): Promise<Reponse> {
  return apres(
    fait,
    (valeur) => `/accueil?site=${valeur.siteId}`,
    (refus) => montrer(acces, venueId, { refus: direLeRefusDeGeste(refus) }),
  );
}

const geste = { ...commun, methode: 'POST' } as const;

export const routesDesVenues: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/accueil/venues/:id',
    entree: z.object({ id, depart: z.literal('oui').optional().catch(undefined) }),
    traiter: (acces, saisie) => montrer(acces, saisie.id, { depart: saisie.depart !== undefined }),
  }),
  route({
    ...geste,
    chemin: '/accueil/venues/:id/appeler',
    entree: z.object({
      id,
      version,
      bureau: z.string().max(40, 'Quarante signes suffisent.').optional(),
    }),
    traiter: async (acces, saisie) =>
      apresUnGeste(acces, saisie.id, await appelerUnePersonne(acces, saisie)),
  }),
  route({
    ...geste,
    chemin: '/accueil/venues/:id/espace-calme',
    entree: z.object({ id, version }),
    traiter: async (acces, saisie) =>
      apresUnGeste(acces, saisie.id, await demanderUnEspaceCalme(acces, saisie)),
  }),
  route({
    ...geste,
    chemin: '/accueil/venues/:id/depart',
    entree: z.object({ id, version, motif: z.enum(MOTIFS, 'Choisissez pourquoi elle repart.') }),
    traiter: async (acces, saisie) =>
      apresUnGeste(acces, saisie.id, await noterUnDepart(acces, saisie)),
    siInvalide: (acces, aRevoir, saisie) =>
      montrer(acces, String(saisie.id), {
        refus: aRevoir.map(({ phrase }) => phrase).join(' '),
        depart: true,
      }),
  }),
  route({
    ...geste,
    chemin: '/accueil/venues/:id/recevoir',
    entree: z.object({ id, version }),
    traiter: async (acces, saisie) => {
      const recue = await recevoirUnePersonne(acces, saisie);
      return recue.ok ? ouvrirLaFiche(acces, saisie.id) : apresUnGeste(acces, saisie.id, recue);
    },
  }),
];
