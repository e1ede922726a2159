import { z } from 'zod';
import type { Acces } from '#acces';
import { listerLesStructures } from '#partenaires';
import type { RouteQuelconque } from '#socle';
import { curseurIllisible } from '../lire-les-territoires/lire-les-territoires.route.ts';
import { lireLeCurseur, mettreEnPage, pageDe, recherchePaginee } from '../pages.ts';
import { aRevalider, interdit, routeDApi } from '../route-d-api.ts';

const structure = z.object({
  id: z.string().describe('Identifiant data·inclusion.'),
  nom: z.string(),
  adresse: z.string().nullable(),
  complement_adresse: z.string().nullable(),
  code_postal: z.string().nullable(),
  commune: z.string().nullable(),
  code_insee: z.string().nullable(),
  telephone: z.string().nullable(),
  courriel: z.string().nullable(),
  site_web: z.string().nullable(),
  description: z.string().nullable(),
  horaires: z.string().nullable(),
  reseaux_porteurs: z.array(z.string()).nullable(),
  engagement_jours_ouvres: z.number().int().nullable(),
  date_maj: z.iso.date(),
  services: z.array(
    z.object({
      id: z.string(),
      nom: z.string(),
      description: z.string(),
      thematiques: z.array(z.string()).nullable(),
      publics: z.array(z.string()).nullable(),
      frais: z.string().nullable(),
    }),
  ),
});

export const routesDesStructures: RouteQuelconque<Acces>[] = [
  routeDApi({
    methode: 'GET',
    adresse: '/structures',
    sujet: 'Structures',
    resume: 'L’annuaire des structures partenaires et de ce qu’elles proposent',
    explication:
      'Les noms des champs sont ceux de data·inclusion v1 quand ils y existent. Aucun nom de personne.',
    permission: 'structures:lire',
    recherche: z.object({
      ...recherchePaginee,
      code_insee: z
        .string()
        .regex(/^(2[AB]|\d\d)\d{3}$/, 'Écrivez un code INSEE, par exemple 93001.')
        .optional()
        .describe('Seulement les structures de cette commune.'),
    }),
    reponses: { 200: { quoi: 'Une page', schema: pageDe(structure) } },
    traiter: async (acces, { limite, apres: curseur, code_insee }) => {
      const apres = lireLeCurseur(curseur);
      if (apres === null) return curseurIllisible();
      const lues = await listerLesStructures(acces, {
        apres,
        limite: limite + 1,
        communeCode: code_insee ?? null,
      });
      if (!lues.ok) return interdit(lues.refus);
      const { donnees, suite } = mettreEnPage(lues.valeur, limite, ({ id }) => id);
      return aRevalider({
        suite,
        donnees: donnees.map((lue) => ({
          id: lue.id,
          nom: lue.nom,
          adresse: lue.adresse,
          complement_adresse: lue.complementAdresse,
          code_postal: lue.codePostal,
          commune: lue.commune,
          code_insee: lue.communeCode,
          telephone: lue.telephone,
          courriel: lue.courriel,
          site_web: lue.siteWeb,
          description: lue.description,
          horaires: lue.horaires,
          reseaux_porteurs: lue.reseaux,
          engagement_jours_ouvres: lue.engagementJours,
          date_maj: lue.dateMaj,
          services: lue.services,
        })),
      });
    },
  }),
];
