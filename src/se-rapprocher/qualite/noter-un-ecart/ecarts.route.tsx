import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { DEPARTEMENT, equipesDe, nomsDesCles } from '../nommer-les-equipes.ts';
import { droits } from '../regles-d-acces.ts';
import { lireLesProcedures } from '../tenir-les-procedures/lire-les-procedures.ts';
import {
  OngletsDeQualite,
  POURQUOI_DE_LA_QUALITE,
} from '../tenir-les-procedures/onglets-de-qualite.tsx';
import { LesEcarts } from './ecarts.page.tsx';
import { direUnEcartCorrige, lireLesEcarts, noterUnEcart, PAR_PAGE } from './noter-un-ecart.ts';

const CHEMIN = '/qualite/ecarts';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'améliorer ce qui s’écarte de nos procédures',
} as const;

async function montrer(
  acces: Acces,
  numero: number,
  saisie: Readonly<Record<string, unknown>>,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const verdict = juger(droits.noterUnEcart, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const lus = await lireLesEcarts(acces, { page: numero });
  const procedures = await lireLesProcedures(acces, {});
  if (!lus.ok || !procedures.ok) return refusDePage('Cette page ne s’ouvre pas.');
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Écarts',
    rubrique: 'qualite',
    corps: (
      <>
        <OngletsDeQualite acces={acces} ici={CHEMIN} />
        <LesEcarts
          ecarts={lus.valeur.slice(0, PAR_PAGE)}
          suite={lus.valeur.length > PAR_PAGE}
          page={numero}
          procedures={procedures.valeur.filter(({ retireeLe }) => retireeLe === null)}
          equipes={await equipesDe(acces)}
          de={await nomsDesCles(acces)}
          jour={acces.aujourdHui}
          saisie={saisie}
          aRevoir={aRevoir}
        />
      </>
    ),
    aRevoir,
    pourquoi: POURQUOI_DE_LA_QUALITE,
  });
}

const texte = (longueur: number) => z.string().max(longueur).catch('');

export const routesDesEcarts: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({
      page: z.coerce.number().int().min(1).max(400).default(1).catch(1),
      procedure: z.uuid().optional().catch(undefined),
    }),
    traiter: (acces, { page: numero, procedure }) =>
      montrer(acces, numero, procedure ? { procedure } : {}),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({
      passe: texte(1000),
      vecu: texte(1000),
      change: texte(1000),
      pourLe: texte(40),
      procedure: z.uuid().nullable().catch(null),
      cle: z.coerce.number().int().catch(-1),
    }),
    traiter: async (acces, saisie) => {
      const cle = saisie.cle === DEPARTEMENT ? null : saisie.cle;
      return apres(
        await noterUnEcart(acces, { ...saisie, cle }),
        ({ id }) => `${CHEMIN}#ecart-${id}`,
        ({ points }) => montrer(acces, 1, saisie, points),
      );
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/:id/fait`,
    entree: z.object({ id: z.uuid() }),
    traiter: async (acces, { id }) =>
      apres(await direUnEcartCorrige(acces, { id }), `${CHEMIN}#ecart-${id}`, () =>
        refusDePage('C’est déjà dit, ou cet écart est celui d’une autre équipe.', 409),
      ),
  }),
];
