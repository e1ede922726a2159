import { z } from 'zod';
import { type Acces, route } from '#acces';
import { json, page, type RouteQuelconque } from '#socle';
import { ADRESSES } from '../adresses.ts';
import { RACINE } from '../route-d-api.ts';
import { composerOpenApi, decrites } from './composer-openapi.ts';
import { DecrireLApi } from './decrire-l-api.page.tsx';

export interface ReglagesDeLApi {
  urlPublique: string;
}

/** The contract, which changes only by adding; a change that breaks it opens /api/v2. */
const VERSION = '1.0.0';

/** The document that machines read and the page that people read, both made of the routes that exist. */
export function routesDeDescription({ urlPublique }: ReglagesDeLApi): RouteQuelconque<Acces>[] {
  const document = composerOpenApi(ADRESSES, { urlPublique, version: VERSION });
  const commun = {
    lecteurs: ['public'],
    finalite: 'décrire ce que les logiciels des partenaires peuvent demander',
    methode: 'GET',
  } as const;
  return [
    route({
      ...commun,
      application: 'systemes',
      chemin: `${RACINE}/openapi.json`,
      entree: z.object({}),
      traiter: async () => ({
        ...(json(document) as Extract<ReturnType<typeof json>, { genre: 'json' }>),
        entetes: { 'cache-control': 'public, no-cache' },
      }),
    }),
    route({
      ...commun,
      application: 'public',
      chemin: RACINE,
      entree: z.object({}),
      traiter: async () =>
        page({
          titre: 'Pour les logiciels des partenaires',
          corps: <DecrireLApi routes={decrites(ADRESSES)} urlPublique={urlPublique} />,
        }),
    }),
  ];
}
