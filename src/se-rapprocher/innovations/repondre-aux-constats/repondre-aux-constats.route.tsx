import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { lireLesCommunes } from '#territoires';
import { SUITES, type Suite } from '../domaine/constat.ts';
import { VoirLesConstats } from './repondre-aux-constats.page.tsx';
import {
  direLeRefusDeRepondre,
  repondreAUnConstat,
  voirLesConstats,
} from './repondre-aux-constats.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'répondre à ce que les agents voient sur le terrain',
} as const;

async function montrer(acces: Acces, numero: number, refus?: string): Promise<Reponse> {
  const vus = await voirLesConstats(acces, { page: numero });
  if (!vus.ok) return refusDePage(vus.refus.motif);
  const communes = await lireLesCommunes(acces);
  return page({
    statut: refus ? 422 : 200,
    titre: 'Constats',
    rubrique: 'constats',
    corps: (
      <VoirLesConstats
        vus={vus.valeur}
        communes={new Map(communes.map(({ code, nom }) => [code, nom]))}
        aujourdHui={acces.aujourdHui}
        numero={numero}
        refus={refus}
      />
    ),
    pourquoi: {
      valeur: 'Ce que les agents voient les premiers ne reste pas sans réponse.',
      phraseDuTexte:
        'Projet social, L. 72 : « la prise en compte des témoignages et constats des agents, des élus, des citoyens »',
      donnees: ['des textes sans nom de personne', 'les réponses'],
      lecteurs: 'son auteur et son équipe ; l’encadrement et l’observatoire, qui répondent',
      conservation: 'trois ans après la réponse',
    },
  });
}

export const routesDesConstats: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/constats',
    entree: z.object({ page: z.coerce.number().int().min(0).max(1000).catch(0) }),
    traiter: (acces, { page: numero }) => montrer(acces, numero),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/constats/:id',
    entree: z.object({
      id: z.uuid('Ce constat n’est pas parmi ceux que vous lisez.'),
      version: z.coerce.number().int(),
      suite: z.enum(Object.keys(SUITES) as [Suite, ...Suite[]], 'Dites ce qui va se passer.'),
      reponse: z.string().max(2000).catch(''),
    }),
    traiter: async (acces, dite) => {
      const repondu = await repondreAUnConstat(acces, dite);
      return apres(repondu, '/constats', (refus) =>
        montrer(acces, 0, direLeRefusDeRepondre(refus)),
      );
    },
    siInvalide: (acces, aRevoir) =>
      montrer(acces, 0, aRevoir.map(({ phrase }) => phrase).join(' ')),
  }),
];
