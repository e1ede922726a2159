import { z } from 'zod';
import type { Acces } from '#acces';
import { lireServicesEtSites } from '#services';
import type { RouteQuelconque } from '#socle';
import { curseurIllisible } from '../lire-les-territoires/lire-les-territoires.route.ts';
import { lireLeCurseur, pageDe, pageDUneListe, recherchePaginee } from '../pages.ts';
import { aRevalider, interdit, routeDApi } from '../route-d-api.ts';

const service = z.object({
  code: z.string(),
  nom: z.string(),
  phrase: z.string().describe('Ce qu’il fait, en une phrase.'),
  ouvert_a_tous: z.boolean(),
  concerne: z
    .object({
      age_min: z.number().optional(),
      age_max: z.number().optional(),
      grossesse: z.boolean().optional(),
    })
    .describe('Qui il reçoit ; ce qui est absent n’est pas demandé. Âges en années.'),
  engagement_jours_ouvres: z
    .number()
    .int()
    .nullable()
    .describe('En combien de jours ouvrés il répond à une orientation ; null : il ne l’a pas dit.'),
});
const site = z.object({
  id: z.number().int(),
  service: z.string().describe('Le code de son service.'),
  territoire: z.number().int(),
  nom: z.string(),
  adresse: z.string(),
  commune: z.string().describe('Code INSEE.'),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  horaires: z
    .string()
    .nullable()
    .describe('Format opening_hours d’OpenStreetMap ; null : inconnus.'),
  horaires_confirmes_le: z.iso.date().nullable(),
  telephone: z.string().nullable(),
  venir: z.string().nullable(),
  langues: z.array(z.string()).nullable(),
  accessibilite: z.array(z.string()).nullable(),
});
const recherche = z.object(recherchePaginee);
const commun = {
  methode: 'GET',
  sujet: 'Services',
  permission: 'services:lire',
  recherche,
} as const;
const long = (nombre: number): string => String(nombre).padStart(10, '0');

export const routesDesServices: RouteQuelconque<Acces>[] = [
  routeDApi({
    ...commun,
    adresse: '/services',
    resume: 'Les services du département et qui ils reçoivent',
    reponses: { 200: { quoi: 'Une page', schema: pageDe(service) } },
    traiter: async (acces, { limite, apres: curseur }) => {
      const apres = lireLeCurseur(curseur);
      if (apres === null) return curseurIllisible();
      const lus = await lireServicesEtSites(acces, {});
      if (!lus.ok) return interdit(lus.refus);
      const tous = lus.valeur.services.map(
        ({ conditions: { ageMin, ageMax, grossesse }, ...lu }) => ({
          code: lu.code,
          nom: lu.nom,
          phrase: lu.phrase,
          ouvert_a_tous: lu.ouvertATous,
          concerne: { age_min: ageMin, age_max: ageMax, grossesse },
          engagement_jours_ouvres: lu.engagementJoursOuvres,
        }),
      );
      return aRevalider(pageDUneListe(tous, { limite, apres }, ({ code }) => code));
    },
  }),
  routeDApi({
    ...commun,
    adresse: '/sites',
    resume: 'Les lieux où ces services reçoivent, avec leurs horaires',
    reponses: { 200: { quoi: 'Une page', schema: pageDe(site) } },
    traiter: async (acces, { limite, apres: curseur }) => {
      const apres = lireLeCurseur(curseur);
      if (apres === null) return curseurIllisible();
      const lus = await lireServicesEtSites(acces, {});
      if (!lus.ok) return interdit(lus.refus);
      const codes = new Map(lus.valeur.services.map(({ id, code }) => [id, code]));
      const tous = lus.valeur.sites.flatMap((lu) => {
        const code = codes.get(lu.serviceId);
        return code
          ? [
              {
                id: lu.id,
                service: code,
                territoire: lu.territoireId,
                nom: lu.nom,
                adresse: lu.adresse,
                commune: lu.communeCode,
                latitude: lu.latitude,
                longitude: lu.longitude,
                horaires: lu.horaires,
                horaires_confirmes_le: lu.horairesConfirmesLe,
                telephone: lu.telephone,
                venir: lu.venir,
                langues: lu.langues,
                accessibilite: lu.accessibilite,
              },
            ]
          : [];
      });
      return aRevalider(pageDUneListe(tous, { limite, apres }, ({ id }) => long(id)));
    },
  }),
];
