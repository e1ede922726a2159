import { z } from 'zod';
import { type Acces, route } from '#acces';
import { fichier, page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { exporterLesChiffres } from './exporter-les-chiffres.ts';
import { LireLesChiffres } from './lire-les-chiffres.page.tsx';
import { type ChiffresLus, direLeRefusDeChiffres, lireLesChiffres } from './lire-les-chiffres.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'lire les chiffres du département',
  methode: 'GET',
  entree: z.object({
    mois: z.string().max(10).optional(),
    par: z.string().max(40).optional(),
  }),
} as const;

const puis =
  (montrer: (vus: ChiffresLus) => Reponse) =>
  async (acces: Acces, voulu: { mois?: string | undefined; par?: string | undefined }) => {
    const lus = await lireLesChiffres(acces, voulu);
    if (lus.ok) return montrer(lus.valeur);
    return refusDePage(
      lus.refus.raison === 'acces' ? lus.refus.motif : direLeRefusDeChiffres(lus.refus),
    );
  };

export const routesDesChiffres: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    chemin: '/observatoire',
    traiter: puis((vus) =>
      page({
        titre: 'Chiffres',
        rubrique: 'observatoire',
        corps: <LireLesChiffres vus={vus} />,
        pourquoi: {
          valeur: 'Savoir ce qui est tenu et ce qui ne l’est pas, sans remplir de statistiques.',
          phraseDuTexte:
            'Projet social, L. 156 : « améliorer notre connaissance des publics, de réduire les délais de réponse et de mieux adapter l’accompagnement » ; L. 74 : « ne constitue pas une remise en cause du travail des agents ».',
          donnees: ['des nombres d’au moins onze personnes', 'aucun nom, aucun agent, aucun texte'],
          lecteurs:
            'les équipes d’abord, l’encadrement sept jours après, tout le monde trente jours après',
          conservation: 'les faits, treize mois ; les chiffres restent',
        },
      }),
    ),
  }),
  route({
    ...commun,
    chemin: '/observatoire/export',
    traiter: puis((vus) =>
      fichier(
        new TextEncoder().encode(exporterLesChiffres(vus)),
        'text/csv; charset=utf-8',
        `chiffres-${vus.duMois?.slice(0, 7) ?? 'aucun'}.csv`,
      ),
    ),
  }),
];
