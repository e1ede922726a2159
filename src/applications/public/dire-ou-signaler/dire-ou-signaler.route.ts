import { z } from 'zod';
import { type Acces, route } from '#acces';
import { type Contacts, fichier, type RouteQuelconque, refusDePage } from '#socle';
import { ajouterJours } from '#socle/pur';

export interface ReglagesDeSignalement {
  urlPublique: string;
  contacts: Contacts;
}

/** RFC 9116 asks for a date within the year after which the page is not to be believed. */
const VALABLE_JOURS = 90;

/** `security.txt`: whom to tell of a flaw. The département in service says who; without it nothing is published. */
export const routesPourSignaler = ({
  urlPublique,
  contacts: { securite },
}: ReglagesDeSignalement): RouteQuelconque<Acces>[] => [
  route({
    application: 'public',
    lecteurs: ['public'],
    finalite: 'dire où signaler une faille',
    methode: 'GET',
    chemin: '/.well-known/security.txt',
    entree: z.object({}),
    traiter: async ({ aujourdHui }) => {
      if (!securite)
        return refusDePage('Aucun contact de sécurité n’est publié ici pour le moment.', 404);
      const lignes = [
        `Contact: ${securite}`,
        `Expires: ${ajouterJours(aujourdHui, VALABLE_JOURS)}T00:00:00Z`,
        'Preferred-Languages: fr, en',
        `Canonical: ${new URL('/.well-known/security.txt', urlPublique)}`,
      ];
      return fichier(Buffer.from(`${lignes.join('\n')}\n`), 'text/plain; charset=utf-8');
    },
  }),
];
