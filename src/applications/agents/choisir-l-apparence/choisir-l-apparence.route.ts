import { z } from 'zod';
import { route } from '#acces';
import { type Cookie, versLaPage } from '#socle';

/** Light or dark, kept in this browser. */
export const COOKIE_D_APPARENCE = 'tisserin_apparence';
/** Single-letter keys, on unless turned off in this browser (WCAG 2.1.4). */
export const COOKIE_DES_TOUCHES = 'tisserin_touches';
const UN_AN = 365 * 24 * 3600;

export const routesDApparence = [
  route({
    application: 'public',
    lecteurs: ['public'],
    finalite: 'choisir une apparence',
    methode: 'POST',
    chemin: '/apparence',
    entree: z.object({
      apparence: z.enum(['clair', 'sombre'], 'Choisissez clair ou sombre.').optional(),
      touches: z.enum(['oui', 'non'], 'Choisissez avec ou sans les touches.').optional(),
    }),
    traiter: async (_, { apparence, touches }, requete) =>
      versLaPage(retourDe(requete.entete('referer')), [
        ...garde(COOKIE_D_APPARENCE, apparence),
        ...garde(COOKIE_DES_TOUCHES, touches),
      ]),
  }),
];

const garde = (nom: string, valeur: string | undefined): Cookie[] =>
  valeur ? [{ nom, valeur, dureeSecondes: UN_AN }] : [];

/** Back to the page one comes from, and never to another site. */
function retourDe(provenance: string | undefined): string {
  if (!provenance || !URL.canParse(provenance)) return '/';
  const { pathname, search } = new URL(provenance);
  return `${pathname}${search}`.replace(/^\/{2,}/, '/');
}
