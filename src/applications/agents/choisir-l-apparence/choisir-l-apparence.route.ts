import { z } from 'zod';
import { route } from '#acces';
import { versLaPage } from '#socle';

/** Light or dark, kept in this browser. */
export const COOKIE_D_APPARENCE = 'tisserin_apparence';
const UN_AN = 365 * 24 * 3600;

export const routesDApparence = [
  route({
    application: 'public',
    lecteurs: ['public'],
    finalite: 'choisir une apparence',
    methode: 'POST',
    chemin: '/apparence',
    entree: z.object({ apparence: z.enum(['clair', 'sombre'], 'Choisissez clair ou sombre.') }),
    traiter: async (_, { apparence }, requete) =>
      versLaPage(retourDe(requete.entete('referer')), [
        { nom: COOKIE_D_APPARENCE, valeur: apparence, dureeSecondes: UN_AN },
      ]),
  }),
];

/** Back to the page one comes from, and never to another site. */
function retourDe(provenance: string | undefined): string {
  if (!provenance || !URL.canParse(provenance)) return '/';
  const { pathname, search } = new URL(provenance);
  return `${pathname}${search}`.replace(/^\/{2,}/, '/');
}
