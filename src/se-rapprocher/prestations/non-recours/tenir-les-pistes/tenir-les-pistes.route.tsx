import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { nommerLesCommunes } from '#territoires';
import { POURQUOI_LE_REPERAGE } from '../pourquoi.ts';
import { TenirLesPistes } from './tenir-les-pistes.page.tsx';
import { REPONSES, repondreAUnePiste, voirLesPistes } from './tenir-les-pistes.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'aller vers qui n’a pas demandé ce qui lui est dû',
} as const;

async function montrer(
  acces: Acces,
  { droit, page: numero, refus }: { droit: string | null; page: number; refus?: string },
): Promise<Reponse> {
  const vues = await voirLesPistes(acces, { droit, page: numero });
  if (!vues.ok) return refusDePage(vues.refus.motif);
  const codes = vues.valeur.pistes.flatMap(({ communeCode }) => communeCode ?? []);
  return page({
    statut: refus ? 422 : 200,
    titre: 'Vers qui aller',
    rubrique: 'non-recours',
    corps: (
      <TenirLesPistes
        vues={vues.valeur}
        droit={droit}
        page={numero}
        communes={await nommerLesCommunes(acces, codes)}
        refus={refus}
      />
    ),
    pourquoi: POURQUOI_LE_REPERAGE,
  });
}

export const routesDesPistes: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/non-recours/pistes',
    entree: z.object({
      droit: z.string().max(60).nullable().catch(null),
      page: z.coerce.number().int().min(0).max(2000).catch(0),
    }),
    traiter: montrer,
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/non-recours/pistes/:id',
    entree: z.object({
      id: z.uuid('Cette piste n’attend plus de réponse.'),
      reponse: z.enum(REPONSES, 'Dites ce qu’il en est.'),
    }),
    traiter: async (acces, dite) =>
      apres(await repondreAUnePiste(acces, dite), '/non-recours/pistes', () =>
        montrer(acces, { droit: null, page: 0, refus: 'Cette piste n’attend plus de réponse.' }),
      ),
    siInvalide: (acces, aRevoir) =>
      montrer(acces, {
        droit: null,
        page: 0,
        refus: aRevoir.map(({ phrase }) => phrase).join(' '),
      }),
  }),
];
