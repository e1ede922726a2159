import { z } from 'zod';
import type { Acces } from '#acces';
import type { DescriptionDApi, RouteQuelconque } from '#socle';

type Json = Record<string, unknown>;
type RouteDecrite = RouteQuelconque<Acces> & { api: DescriptionDApi };

export const decrites = (routes: readonly RouteQuelconque<Acces>[]): RouteDecrite[] =>
  routes.filter((une): une is RouteDecrite => une.api !== undefined);

const enSchema = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...reste } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return reste;
};

const parametres = (schema: z.ZodObject | undefined, ou: 'path' | 'query'): Json[] => {
  if (!schema) return [];
  const { properties = {}, required = [] } = enSchema(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...schemaDuChamp }]) => ({
    name,
    in: ou,
    required: ou === 'path' || required.includes(name),
    ...(description ? { description } : {}),
    schema: schemaDuChamp,
  }));
};

/** What every address may answer, and why. */
export const REFUS_DE_TOUS: Readonly<Record<number, string>> = {
  401: 'Jeton absent, inconnu, expiré ou révoqué',
  403: 'Le jeton ne porte pas cette permission, ou ne va pas jusque-là',
  406: 'Une autre forme que JSON est demandée',
  422: 'Un champ est à revoir ; « errors » nomme chacun, avec une phrase',
  429: 'Trop d’appels ; « Retry-After » dit quand recommencer',
  500: 'Une panne ; rien n’a été écrit',
  503: 'La base ne répond pas ; « Retry-After » dit quand recommencer',
};
export const REFUS_D_ENVOI: Readonly<Record<number, string>> = {
  400: 'JSON illisible, ou « Idempotency-Key » absente ou illisible',
  413: 'Plus de 64 Kio',
  415: 'Autre chose que « Content-Type: application/json »',
};

const refusDe = ({ methode, api }: RouteDecrite): Record<string, Json> => {
  const siens = { ...REFUS_DE_TOUS, ...(methode === 'POST' ? REFUS_D_ENVOI : {}), ...api.refus };
  return Object.fromEntries(
    Object.entries(siens).map(([statut, description]) => [
      statut,
      {
        description,
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Probleme' } },
        },
      },
    ]),
  );
};

const ENTETE_DE_CLE: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Un texte unique par envoi, de 8 à 100 signes. La même clé et le même corps rendent la même réponse pendant 24 heures ; la même clé et un autre corps, 422.',
  schema: { type: 'string', minLength: 8, maxLength: 100 },
};
const ENTETE_DE_VERSION: Json = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'L’ETag d’une réponse déjà lue : 304 si rien n’a changé.',
  schema: { type: 'string' },
};

const enAdresse = (chemin: string): string => chemin.replace(/:(\w+)/g, '{$1}');
const enNom = ({ methode, chemin }: RouteDecrite): string =>
  `${methode === 'GET' ? 'lire' : 'envoyer'}${chemin
    .replace('/api/v1', '')
    .split(/[/:_-]+/)
    .filter(Boolean)
    .map((mot) => mot.charAt(0).toUpperCase() + mot.slice(1))
    .join('')}`;

function operation(route: RouteDecrite): Json {
  const { api, methode } = route;
  const reponses = Object.entries(api.reponses).map(([statut, { quoi, schema }]) => [
    statut,
    {
      description: quoi,
      ...(methode === 'GET' ? { headers: { ETag: { schema: { type: 'string' } } } } : {}),
      content: { 'application/json': { schema: enSchema(schema, 'output') } },
    },
  ]);
  return {
    operationId: enNom(route),
    tags: [api.sujet],
    summary: api.resume,
    ...(api.explication ? { description: api.explication } : {}),
    security: api.permission ? [{ jeton: [api.permission] }] : [],
    parameters: [
      ...parametres(api.chemin, 'path'),
      ...parametres(api.recherche, 'query'),
      ...(api.sansEffet ? [] : [methode === 'POST' ? ENTETE_DE_CLE : ENTETE_DE_VERSION]),
    ],
    ...(api.corps
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { ...enSchema(api.corps, 'input'), additionalProperties: false },
              },
            },
          },
        }
      : {}),
    responses: {
      ...Object.fromEntries(reponses),
      ...(methode === 'GET' ? { 304: { description: 'Rien n’a changé' } } : {}),
      ...refusDe(route),
    },
  };
}

export const INTRODUCTION =
  'Pour les logiciels des partenaires d’un département. Un jeton a une finalité, des permissions et une fin ; l’administration l’accorde, le DPO voit la liste. Aucune adresse ne cherche une personne.';

/** The OpenAPI 3.1 document of these very routes. */
export function composerOpenApi(
  routes: readonly RouteQuelconque<Acces>[],
  { urlPublique, version }: { urlPublique: string; version: string },
): Json {
  const paths: Record<string, Json> = {};
  for (const route of decrites(routes)) {
    const adresse = enAdresse(route.chemin);
    paths[adresse] = { ...paths[adresse], [route.methode.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tisserin',
      version,
      description: INTRODUCTION,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: urlPublique }],
    paths,
    components: {
      securitySchemes: {
        jeton: {
          type: 'http',
          scheme: 'bearer',
          description: 'Un jeton « tisserin_… », remis une seule fois par l’administration.',
        },
      },
      schemas: {
        Probleme: {
          type: 'object',
          description: 'RFC 9457.',
          required: ['type', 'title', 'status'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string', description: 'Quoi faire, en une phrase.' },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                required: ['champ', 'phrase'],
                properties: { champ: { type: 'string' }, phrase: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  };
}
