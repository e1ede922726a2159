import { z } from 'zod';
import type { Acces } from '#acces';
import { GRAPHE_NATIONAL, moisDeLaDemande, type Reglage, repondreAUneSituation } from '#droits';
import { json, type RouteQuelconque } from '#socle';
import { probleme, routeDApi } from '../route-d-api.ts';

const SITUATIONS_AU_PLUS = 100;
const CORPS_AU_PLUS = 1024 * 1024;

const corps = z.object({
  situations: z
    .array(z.record(z.string(), z.unknown()), 'Donnez une liste de situations.')
    .min(1, 'Donnez au moins une situation.')
    .max(SITUATIONS_AU_PLUS, `${SITUATIONS_AU_PLUS} situations au plus par appel.`)
    .describe(
      'Chacune avec ses individus, familles, foyers_fiscaux et menages, sans aucun nom de personne.',
    ),
  mois: z
    .string()
    .max(7, 'Écrivez le mois AAAA-MM.')
    .optional()
    .describe('AAAA-MM : le mois des situations qui ne le disent pas.'),
  droits: z
    .array(z.string().max(80))
    .max(100)
    .optional()
    .describe('Lesquels calculer ; tous sans cela.'),
  expliquer: z
    .union([z.boolean(), z.literal('en_bref')], 'Dites true, false ou "en_bref".')
    .default(false)
    .describe(
      'true : ce qui a fait le montant (enBref) et chaque ligne du calcul ; "en_bref" : le premier seulement.',
    ),
});

/** Hundreds of lines that the engine alone writes: described as objects, not walked through again. */
const ligne = z.unknown().meta({ type: 'object', additionalProperties: {} });

const reponse = z.object({
  droit: z.string(),
  libelle: z.string(),
  mois: z.string(),
  pour: z.string().describe('Le nom, dans la situation, de qui le droit est.'),
  statut: z.enum(['du', 'non_du', 'inconnu', 'hors_champ']),
  montant: z.number().nullable().describe('Euros du mois.'),
  motifs: z.array(z.string()),
  manque: z
    .array(
      z.union([
        z.object({ variable: z.string(), pour: z.string(), mois: z.string() }),
        z.object({ parametre: z.string(), connuJusquau: z.string() }),
      ]),
    )
    .optional()
    .describe('Les faits qui manquent, puis les montants de la loi qui ne sont plus connus.'),
  fourchette: z.object({ min: z.number(), max: z.number().nullable() }).optional(),
  hypotheses: z.array(z.string()).optional(),
  competence: z.record(z.string(), z.unknown()).optional(),
  enBref: z.array(ligne).optional().describe('Douze lignes au plus, la réponse en dernier.'),
  explication: z.array(ligne).optional(),
});
const reponses = z.object({
  reponses: z.array(
    z.object({
      ligne: z.number().int().describe('Le rang de la situation, à partir de 1.'),
      id: z.string().optional(),
      droits: z.array(reponse).optional(),
      remarques: z.array(z.string()).optional(),
      erreur: z.object({ motif: z.string(), phrase: z.string() }).optional(),
    }),
  ),
});

/** The same as `tisserin droits calculer`, for a partner's software: nothing is kept, nothing is decided. */
export const routesDesDroits: RouteQuelconque<Acces>[] = [
  routeDApi({
    methode: 'POST',
    adresse: '/droits/calculs',
    sujet: 'Droits',
    resume: 'Calculer des droits, sans jamais décider',
    explication:
      'Une réponse par situation, dans l’ordre ; une situation illisible reçoit sa phrase et les autres continuent. Rien n’est gardé.',
    permission: 'droits:calculer',
    sansEffet: true,
    corpsMaximal: CORPS_AU_PLUS,
    corps,
    refus: { 413: 'Plus d’un Mio : faites plusieurs appels' },
    reponses: { 200: { quoi: 'Les réponses', schema: reponses } },
    traiter: async (_acces, { situations, mois, droits, expliquer }) => {
      const lu = mois === undefined ? undefined : moisDeLaDemande(mois);
      if (lu && !lu.ok)
        return probleme({
          statut: 422,
          titre: 'Un point est à revoir',
          erreurs: [{ champ: 'mois', phrase: lu.refus }],
        });
      const reglage: Reglage = {
        ...(lu ? { mois: lu.valeur } : {}),
        ...(droits ? { droits } : {}),
        expliquer,
      };
      return json({
        reponses: situations.map((situation, rang) => ({
          ligne: rang + 1,
          ...repondreAUneSituation(GRAPHE_NATIONAL, situation, reglage),
        })),
      });
    },
  }),
];
