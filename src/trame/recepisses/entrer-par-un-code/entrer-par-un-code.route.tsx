import { z } from 'zod';
import { type Acces, route } from '#acces';
import { langueDeLaPage } from '#messages';
import {
  type Cookie,
  page,
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
  versLaPageSansTrace,
} from '#socle';
import { lireUnCode } from '#socle/pur';
import { MACHINE_DES_RECUS, reconnaitreUnCode } from '../ouvrir-par-un-code/ouvrir-par-un-code.ts';
import { fermerLaLecture, ouvrirLaLecture } from '../tenir-son-recu/session.ts';
import {
  EntrerParUnCode,
  type EtatDeLaPorte,
  ReprendreSesMots,
} from './entrer-par-un-code.page.tsx';
import { mots } from './mots.ts';

const commun = {
  application: 'habitants',
  lecteurs: ['public'],
  finalite: 'montrer où en est une demande à qui tient le reçu',
} as const;

/** The door, as it shows itself: the same for a code that was never given and for one that is over. */
export function montrerLaPorte(
  requete: RequeteHttp,
  { statut = 200, ...etat }: Omit<EtatDeLaPorte, 'langue'> & { statut?: number } = {},
): Reponse {
  const langue = langueDeLaPage(requete);
  return page({
    statut,
    titre: mots(langue).titre,
    langue,
    discrete: true,
    corps: <EntrerParUnCode langue={langue} {...etat} />,
  });
}

async function ouvrir(acces: Acces, saisie: string, adresse: string): Promise<Cookie | null> {
  const trouve = await reconnaitreUnCode(acces, { saisie, adresse });
  if (!trouve.ok) return null;
  const { recepisse, code } = trouve.valeur;
  await acces.tracer({ operation: 'connexion', objet: 'recepisse', objetId: recepisse.id });
  return ouvrirLaLecture(acces, recepisse.id, code);
}

const saisieSchema = z.object({
  code: z.string().max(200).catch(''),
  genre: z.string().max(20).optional().catch(undefined),
  mots: z.string().max(2000).optional().catch(undefined),
});

export const routesDEntreeParUnCode: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/s',
    entree: z.object({
      suite: z.enum(['non', 'ferme', 'annule']).optional().catch(undefined),
    }),
    traiter: async (_, { suite }, requete) => {
      if (!suite) return montrerLaPorte(requete);
      return montrerLaPorte(requete, { nouvelle: suite === 'non' ? 'sansSuite' : suite });
    },
  }),
  route({
    ...commun,
    // What the QR holds. Nothing is shown here: the address with the code is left at once.
    machine: MACHINE_DES_RECUS,
    methode: 'GET',
    chemin: '/s/:code',
    entree: z.object({ code: z.string().max(200).catch('') }),
    traiter: async (acces, { code }, requete) => {
      const cookie = await ouvrir(acces, code, requete.adresse);
      return cookie
        ? versLaPageSansTrace('/ma-demande', [cookie])
        : versLaPageSansTrace('/s?suite=non');
    },
  }),
  route({
    ...commun,
    machine: MACHINE_DES_RECUS,
    methode: 'POST',
    chemin: '/s',
    entree: saisieSchema,
    traiter: async (acces, { code, genre, mots: gardes }, requete) => {
      const langue = langueDeLaPage(requete);
      const suite = genre && gardes ? { motsGardes: { genre, mots: gardes } } : {};
      const refuser = (aRevoir: string) =>
        montrerLaPorte(requete, { statut: 422, saisie: code, aRevoir, ...suite });
      // A form that no code has: nothing is asked of the base, so nothing is learnt.
      if (!lireUnCode(code).ok) return refuser(mots(langue).malEcrit);
      const cookie = await ouvrir(acces, code, requete.adresse);
      if (!cookie) return refuser(mots(langue).sansSuite);
      if (!genre || !gardes) return versLaPageSansTrace('/ma-demande', [cookie]);
      return page({
        titre: mots(langue).reprendre,
        langue,
        discrete: true,
        cookies: [cookie],
        corps: <ReprendreSesMots langue={langue} genre={genre} gardes={gardes} />,
      });
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/s/fermer',
    entree: z.object({}),
    traiter: async () => versLaPageSansTrace('/s?suite=ferme', [fermerLaLecture]),
  }),
];
