import { z } from 'zod';
import { type Acces, route } from '#acces';
import {
  page,
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
  refusDePage,
  versLaPageSansTrace,
} from '#socle';
import { EntrerParUnLien } from './entrer-par-un-lien.page.tsx';
import {
  COOKIE_DE_LIEN,
  demanderUnCode,
  entrerParUnLien,
  ouMeneLeLien,
} from './entrer-par-un-lien.ts';

/** Holds the address while the code is typed, so that no page keeps it in its own address. */
const COOKIE_D_ADRESSE = 'tisserin_adresse';
const UNE_DEMI_HEURE = 1800;

const commun = {
  application: 'partenaires',
  lecteurs: ['public'],
  finalite: 'ouvrir une demande transmise',
} as const;

const SANS_SUITE =
  'Ce code n’ouvre rien : il a peut-être déjà servi, ou le lien est éteint. Demandez un nouveau code, ou appelez la personne qui vous écrit.';

const montrer = (detail: { refus?: string; demande?: boolean }): Reponse =>
  page({
    statut: detail.refus ? 422 : 200,
    titre: 'Un service du département vous écrit',
    gabarit: 'nu',
    corps: <EntrerParUnLien {...detail} />,
  });

const jetonDe = (requete: RequeteHttp): string => requete.cookies[COOKIE_D_ADRESSE] ?? '';

export const routesDEntreeParUnLien: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/p/:jeton',
    entree: z.object({ jeton: z.string().max(60) }),
    traiter: async (_, { jeton }) =>
      versLaPageSansTrace('/p', [
        { nom: COOKIE_D_ADRESSE, valeur: jeton, dureeSecondes: UNE_DEMI_HEURE },
      ]),
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: '/p',
    entree: z.object({ demande: z.string().optional().catch(undefined) }),
    traiter: async (_, { demande }) => montrer({ demande: demande === 'oui' }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/p',
    entree: z.object({ code: z.string('Écrivez le code à six chiffres.').max(40, SANS_SUITE) }),
    traiter: async (acces, { code }, requete) => {
      const entree = await entrerParUnLien(acces, {
        jeton: jetonDe(requete),
        code,
        adresse: requete.adresse,
      });
      if (!entree.ok) {
        const { refus } = entree;
        return refus.raison === 'acces' ? refusDePage(refus.motif) : montrer({ refus: SANS_SUITE });
      }
      const { cookie, dureeSecondes } = entree.valeur;
      return versLaPageSansTrace('/p/suite', [
        { nom: COOKIE_DE_LIEN, valeur: cookie, dureeSecondes },
        { nom: COOKIE_D_ADRESSE, valeur: null },
      ]);
    },
    siInvalide: async (_, aRevoir) => montrer({ refus: aRevoir.map((p) => p.phrase).join(' ') }),
  }),
  route({
    ...commun,
    lecteurs: ['partenaire', 'public'],
    methode: 'GET',
    chemin: '/p/suite',
    entree: z.object({}),
    traiter: async (acces) => {
      if (acces.lecteur.genre !== 'partenaire') return versLaPageSansTrace('/p');
      const porte = await ouMeneLeLien(acces, {});
      return versLaPageSansTrace(porte.ok && porte.valeur ? `/p/${porte.valeur}` : '/p');
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/p/nouveau-code',
    entree: z.object({}),
    traiter: async (acces, _, requete) => {
      await demanderUnCode(acces, { jeton: jetonDe(requete) });
      return versLaPageSansTrace('/p?demande=oui');
    },
  }),
];
