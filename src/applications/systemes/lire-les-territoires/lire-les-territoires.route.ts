import { z } from 'zod';
import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { lireDateCivile } from '#socle/pur';
import { lireLesLieux } from '#territoires';
import { lireLeCurseur, pageDe, pageDUneListe, recherchePaginee } from '../pages.ts';
import { aRevalider, interdit, probleme, routeDApi } from '../route-d-api.ts';

const commune = z.object({
  code: z.string().describe('Code INSEE.'),
  nom: z.string(),
  codes_postaux: z.array(z.string()),
  population: z.number().int().nullable(),
  ept: z.string().nullable().describe('L’établissement public territorial dont elle est, ce jour.'),
  territoires: z.array(z.number().int()).describe('Les circonscriptions qui la tiennent, ce jour.'),
});
const nomme = { nom: z.string(), du: z.iso.date(), au: z.iso.date().nullable() };
const ept = z.object({ code: z.string(), ...nomme });
const circonscription = z.object({ id: z.number().int(), ...nomme });

const jourDit = z.string().transform((texte, contexte) => {
  const lu = lireDateCivile(texte);
  if (lu.ok) return lu.valeur;
  contexte.addIssue('Écrivez ce jour comme 2026-11-26.');
  return z.NEVER;
});

const recherche = z.object({
  ...recherchePaginee,
  le: jourDit.optional().describe('Le jour dont on parle (AAAA-MM-JJ) ; aujourd’hui sans lui.'),
});

const CURSEUR = {
  statut: 422,
  titre: 'Un point est à revoir',
  erreurs: [{ champ: 'apres', phrase: 'Reprenez le curseur « suite » tel qu’il a été donné.' }],
} as const;
export const curseurIllisible = () => probleme(CURSEUR);

type QuelsLieux = 'communes' | 'ept' | 'territoires';

/** One list of places: the same reading, the same pages, another shape. */
const uneListe = <T extends z.ZodType>(
  quels: QuelsLieux,
  resume: string,
  schema: T,
  enJson: (lieu: never) => z.infer<T>,
  cleDe: (une: z.infer<T>) => string,
): RouteQuelconque<Acces> =>
  routeDApi({
    methode: 'GET',
    adresse: `/${quels}`,
    sujet: 'Territoires',
    resume,
    permission: 'territoires:lire',
    recherche,
    reponses: { 200: { quoi: 'Une page', schema: pageDe(schema) } },
    traiter: async (acces, { limite, apres: curseur, le }) => {
      const apres = lireLeCurseur(curseur);
      if (apres === null) return curseurIllisible();
      const lus = await lireLesLieux(acces, { jour: le });
      if (!lus.ok) return interdit(lus.refus);
      const toutes = lus.valeur[quels].map((lieu) => enJson(lieu as never));
      return aRevalider(pageDUneListe(toutes, { limite, apres }, cleDe));
    },
  });

const long = (nombre: number): string => String(nombre).padStart(10, '0');

export const routesDesTerritoires: RouteQuelconque<Acces>[] = [
  uneListe(
    'communes',
    'Les communes du département, un jour donné',
    commune,
    (lue: {
      code: string;
      nom: string;
      codesPostaux: string[];
      population: number | null;
      eptCode: string | null;
      territoireIds: number[];
    }) => ({
      code: lue.code,
      nom: lue.nom,
      codes_postaux: lue.codesPostaux,
      population: lue.population,
      ept: lue.eptCode,
      territoires: lue.territoireIds,
    }),
    ({ code }) => code,
  ),
  uneListe(
    'ept',
    'Les établissements publics territoriaux, un jour donné',
    ept,
    (lu: z.infer<typeof ept>) => lu,
    ({ code }) => code,
  ),
  uneListe(
    'territoires',
    'Les circonscriptions d’action sociale, un jour donné',
    circonscription,
    (lue: z.infer<typeof circonscription>) => lue,
    ({ id }) => long(id),
  ),
];
