import { z } from 'zod';
import { type Acces, route } from '#acces';
import { fragment, page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { LISTES, type ListeDeTravail, listeDArrivee } from '../domaine/listes.ts';
import { droits } from '../regles-d-acces.ts';
import { POURQUOI_LES_ORIENTATIONS } from '../vie-d-une-orientation/montrer-la-vie.tsx';
import { direQuiEstConcerne } from './qui-est-concerne.ts';
import { LesListes, type Tableau, VoirLesOrientations } from './voir-les-orientations.page.tsx';
import { compterLesListes, voirUneListe } from './voir-les-orientations.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'orienter',
  methode: 'GET',
  entree: z.object({
    liste: z.enum(LISTES).optional().catch(undefined),
    page: z.coerce.number().int().min(1).max(200).default(1).catch(1),
  }),
} as const;

const SANS_EQUIPE =
  'Cette mission n’est celle d’aucune équipe : elle ne reçoit ni n’envoie de demande.';

/** All that waits for her: of her team, or of each place of a mission over the whole département. */
async function lireLeTableau(
  acces: Acces,
  { liste: choisie, page: numero }: { liste?: ListeDeTravail | undefined; page: number },
): Promise<Tableau | Reponse> {
  const cles = acces.lecteur.genre === 'agent' ? acces.lecteur.cles : [];
  if (cles.length === 0) return refusDePage(SANS_EQUIPE);
  const comptes = await compterLesListes(acces, cles);
  if (!comptes.ok) return refusDePage(comptes.refus.motif);
  const liste = choisie ?? listeDArrivee(comptes.valeur);
  const lue = await voirUneListe(acces, { liste, cles, page: numero });
  if (!lue.ok) return refusDePage(lue.refus.motif);
  return {
    cles,
    liste,
    comptes: comptes.valeur,
    ...lue.valeur,
    qui: await direQuiEstConcerne(acces, lue.valeur.vues),
    page: numero,
    jour: acces.aujourdHui,
  };
}

export const routesDesListes: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    chemin: '/orientations',
    traiter: async (acces, demande) => {
      const tableau = await lireLeTableau(acces, demande);
      if ('genre' in tableau) return tableau;
      return page({
        titre: 'Orientations',
        rubrique: 'orientations',
        corps: <VoirLesOrientations {...tableau} />,
        parceQue: droits.lire.phrase,
        pourquoi: POURQUOI_LES_ORIENTATIONS,
      });
    },
  }),
  route({
    ...commun,
    chemin: '/orientations/listes',
    traiter: async (acces, demande) => {
      const tableau = await lireLeTableau(acces, demande);
      return 'genre' in tableau ? tableau : fragment(<LesListes {...tableau} />);
    },
  }),
];
