import { z } from 'zod';
import { type Acces, route } from '#acces';
import { REGIMES } from '#echeances';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { droits } from '../regles-d-acces.ts';
import { type LiensDesObjets, ListeDeTravail } from './liste-de-travail.page.tsx';
import { LesDelais } from './tenir-les-delais.page.tsx';
import { lireLeTableau, lireUneListeDeTravail } from './tenir-les-delais.ts';

const CHEMIN = '/qualite/delais';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir les délais de la loi',
  methode: 'GET',
} as const;

const POURQUOI = {
  valeur: 'Voir venir un retard quinze jours avant, et savoir avec quels moyens on le tient.',
  phraseDuTexte:
    '« une mise en œuvre efficace des compétences strictement dévolues au Département (protection de l’enfance, RSA, PMI, etc.) »',
  donnees: ['des nombres de délais', 'des nombres de postes ; jamais un agent'],
  lecteurs: 'les équipes pour les leurs ; la direction pour tous',
  conservation: 'le temps des demandes',
};

/** @param liens where each kind of object is read, given by who composes the product */
export const routesDesDelais = ({ liens }: { liens: LiensDesObjets }): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    chemin: CHEMIN,
    entree: z.object({}),
    traiter: async (acces) => {
      const lu = await lireLeTableau(acces, {});
      if (!lu.ok) return refusDePage(lu.refus.motif);
      return page({
        titre: 'Délais de la loi',
        rubrique: 'delais',
        corps: <LesDelais tableau={lu.valeur} />,
        parceQue: droits.tenirLesDelais.phrase,
        pourquoi: POURQUOI,
      });
    },
  }),
  route({
    ...commun,
    chemin: `${CHEMIN}/:regime/:situation`,
    entree: z.object({
      regime: z.enum(REGIMES.map(({ id }) => id) as [string, ...string[]]),
      situation: z.enum(['a_l_heure', 'bientot', 'en_retard']),
      page: z.coerce.number().int().min(0).max(1000).catch(0),
    }),
    traiter: async (acces, { regime: id, situation, page: numero }) => {
      const regime = REGIMES.findLast((un) => un.id === id);
      const lue = await lireUneListeDeTravail(acces, { regime: id, situation, page: numero });
      if (!lue.ok || !regime)
        return refusDePage(lue.ok ? 'Cette page n’existe pas.' : lue.refus.motif);
      return page({
        titre: regime.libelle,
        rubrique: 'delais',
        corps: (
          <ListeDeTravail
            {...{ regime, situation, numero, liens }}
            {...lue.valeur}
            aujourdHui={acces.aujourdHui}
          />
        ),
        parceQue: droits.tenirLesDelais.phrase,
        pourquoi: POURQUOI,
      });
    },
  }),
];
