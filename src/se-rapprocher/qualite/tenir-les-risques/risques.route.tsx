import { z } from 'zod';
import { type Acces, apres, capacites, type Mission, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { nomsDesCles } from '../nommer-les-equipes.ts';
import { droits } from '../regles-d-acces.ts';
import {
  OngletsDeQualite,
  POURQUOI_DE_LA_QUALITE,
} from '../tenir-les-procedures/onglets-de-qualite.tsx';
import { LesRisques } from './risques.page.tsx';
import {
  inscrireUnRisque,
  lireLesRisques,
  noterUnControle,
  retirerUnRisque,
} from './tenir-les-risques.ts';

const CHEMIN = '/qualite/risques';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'voir venir ce qui peut manquer aux personnes',
} as const;

/** Which of the missions that read the register open each list of work. */
const QUI_OUVRE: Readonly<Record<string, readonly Mission[]>> = {
  '/qualite/delais': ['direction', 'encadrement'],
  '/qualite/procedures': ['direction', 'encadrement', 'representation'],
  '/paiements': ['direction', 'encadrement'],
  '/rsa': ['encadrement'],
  '/orientations': ['encadrement'],
  '/promesses': ['encadrement'],
};

async function montrer(
  acces: Acces,
  reste: {
    saisie: Readonly<Record<string, unknown>>;
    dans: string | null;
    aRevoir: readonly PointARevoir[];
  } = { saisie: {}, dans: null, aRevoir: [] },
): Promise<Reponse> {
  const lus = await lireLesRisques(acces, {});
  if (!lus.ok) return refusDePage(lus.refus.motif);
  const peut = capacites(droits, acces.lecteur);
  const mission = acces.lecteur.genre === 'agent' ? acces.lecteur.mission : null;
  return page({
    statut: reste.aRevoir.length > 0 ? 422 : 200,
    titre: 'Risques',
    rubrique: 'qualite',
    corps: (
      <>
        <OngletsDeQualite acces={acces} ici={CHEMIN} />
        <LesRisques
          risques={lus.valeur}
          de={await nomsDesCles(acces)}
          ouvre={(chemin) => mission !== null && (QUI_OUVRE[chemin]?.includes(mission) ?? false)}
          peut={{ tenir: peut.tenirLesRisques, controler: peut.controlerALaMain }}
          {...reste}
        />
      </>
    ),
    aRevoir: reste.aRevoir,
    pourquoi: POURQUOI_DE_LA_QUALITE,
  });
}

const texte = (longueur: number) => z.string().max(longueur).catch('');

export const routesDesRisques: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({}),
    traiter: (acces) => montrer(acces),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({
      intitule: texte(200),
      famille: texte(40),
      vraisemblance: texte(40),
      effet: texte(40),
      fait: texte(500),
      responsable: texte(120),
      controle: texte(60),
      aLaMain: texte(300),
      tousLesJours: texte(10),
    }),
    traiter: async (acces, saisie) =>
      apres(
        await inscrireUnRisque(acces, saisie),
        ({ id }) => `${CHEMIN}#risque-${id}`,
        ({ points }) => montrer(acces, { saisie, dans: null, aRevoir: points }),
      ),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/:id/controle`,
    entree: z.object({
      id: z.uuid(),
      constat: texte(500),
      resultat: z.enum(['rien', 'a_traiter']).catch('a_traiter'),
    }),
    traiter: async (acces, saisie) => {
      const { id, constat, resultat } = saisie;
      return apres(
        await noterUnControle(acces, { id, constat, aTraiter: resultat === 'a_traiter' }),
        `${CHEMIN}#risque-${id}`,
        ({ points }) => montrer(acces, { saisie, dans: id, aRevoir: points }),
      );
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/:id/retirer`,
    entree: z.object({ id: z.uuid() }),
    traiter: async (acces, { id }) =>
      apres(await retirerUnRisque(acces, { id }), `${CHEMIN}#risque-${id}`, () =>
        refusDePage('Ce risque est déjà retiré.', 409),
      ),
  }),
];
