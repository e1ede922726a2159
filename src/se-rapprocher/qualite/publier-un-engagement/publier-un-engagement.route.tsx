import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { INDICATEURS } from '#observatoire';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { DELAIS, type Delai, NATURES, type Nature } from '../domaine/engagement.ts';
import type { EngagementSaisi } from '../domaine/verifier-un-engagement.ts';
import { POURQUOI_DES_ENGAGEMENTS } from '../lire-les-engagements/engagements-des-agents.route.tsx';
import { DEPARTEMENT, equipesDe } from '../nommer-les-equipes.ts';
import { droits } from '../regles-d-acces.ts';
import { PublierUnEngagement, RANGS } from './publier-un-engagement.page.tsx';
import {
  type DelaisTenus,
  joursTenus,
  pointsDuRefus,
  publierUnEngagement,
} from './publier-un-engagement.ts';

const CHEMIN = '/qualite/engagements/nouveau';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir nos engagements et leurs moyens',
  chemin: CHEMIN,
} as const;

type Saisie = Readonly<Record<string, unknown>>;

async function montrer(
  acces: Acces,
  delais: DelaisTenus,
  saisie: Saisie,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const verdict = juger(droits.engager, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const equipes = await equipesDe(acces);
  const cle = Number(saisie.cle) || equipes[0]?.cle || null;
  const jours: Record<string, number | null> = {};
  for (const delai of Object.keys(DELAIS) as Delai[])
    jours[delai] = await joursTenus(acces, delai, cle, delais);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Publier un engagement',
    rubrique: 'engagements',
    corps: (
      <PublierUnEngagement
        equipes={equipes}
        indicateurs={INDICATEURS}
        jours={jours}
        saisie={saisie}
        aRevoir={aRevoir}
      />
    ),
    pourquoi: POURQUOI_DES_ENGAGEMENTS,
  });
}

const texte = (longueur: number) => z.string().max(longueur).catch('');
/** Fields of the means bear their rank: `moyen2`, `prevu2`… */
const entree = z
  .object({
    cle: z.coerce.number().int().catch(-1),
    quoi: texte(200),
    quoiEn: texte(200),
    delai: z
      .enum(Object.keys(DELAIS) as [Delai, ...Delai[]])
      .nullable()
      .catch(null),
    indicateur: z.string().max(40).catch(''),
    commentSavoir: texte(300),
    commentSavoirEn: texte(300),
  })
  .catchall(texte(160));

const lireLaNature = (dite: string): Nature => (dite in NATURES ? (dite as Nature) : 'postes');

function lireLaSaisie(saisie: z.infer<typeof entree>): EngagementSaisi {
  const dit = (nom: string) => String(saisie[nom] ?? '');
  const { quoi, quoiEn, delai, indicateur, commentSavoir, commentSavoirEn } = saisie;
  return {
    quoi,
    quoiEn,
    delai,
    indicateur: INDICATEURS.some(({ cle }) => cle === indicateur) ? indicateur : null,
    commentSavoir,
    commentSavoirEn,
    moyens: RANGS.map((rang) => ({
      nature: lireLaNature(dit(`nature${rang}`)),
      quoi: dit(`moyen${rang}`),
      quoiEn: dit(`moyenEn${rang}`),
      prevu: dit(`prevu${rang}`),
      minimum: dit(`minimum${rang}`),
      enPlace: dit(`enPlace${rang}`),
    })),
  };
}

/** @param delais working days that the product itself counts, given by who composes it */
export const routesPourPublier = ({
  delais,
}: {
  delais: DelaisTenus;
}): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({}),
    traiter: (acces) => montrer(acces, delais, {}),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree,
    traiter: async (acces, saisie) => {
      const cle = saisie.cle === DEPARTEMENT ? null : saisie.cle;
      const publie = await publierUnEngagement(acces, { saisi: lireLaSaisie(saisie), cle, delais });
      return apres(
        publie,
        (valeur) => `/qualite/engagements#engagement-${valeur.id}`,
        (refus) => montrer(acces, delais, saisie, pointsDuRefus(refus)),
      );
    },
  }),
];
