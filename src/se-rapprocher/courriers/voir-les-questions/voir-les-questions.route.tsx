import { z } from 'zod';
import { type Acces, route } from '#acces';
import { fragment, page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { droits } from '../regles-d-acces.ts';
import {
  type PageDesQuestions,
  QuestionsQuiAttendent,
  VoirLesQuestions,
} from './voir-les-questions.page.tsx';
import { voirLesQuestions } from './voir-les-questions.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'répondre aux questions',
  methode: 'GET',
} as const;

const canalDe = ({ lecteur }: Acces): string | null =>
  lecteur.genre === 'agent' && lecteur.cles.length === 1 ? `questions:${lecteur.cles[0]}` : null;

async function puis(
  acces: Acces,
  numero: number,
  montrer: (vues: PageDesQuestions) => Reponse,
): Promise<Reponse> {
  const vues = await voirLesQuestions(acces, { page: numero });
  if (!vues.ok) return refusDePage(vues.refus.motif);
  return montrer({
    ...vues.valeur,
    numero,
    aujourdHui: acces.aujourdHui,
    canal: canalDe(acces),
  });
}

export const routesDesListesDeQuestions: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    chemin: '/questions',
    entree: z.object({ page: z.coerce.number().int().min(0).max(1000).catch(0) }),
    traiter: (acces, { page: numero }) =>
      puis(acces, numero, (vues) =>
        page({
          titre: 'Questions',
          rubrique: 'questions',
          corps: <VoirLesQuestions {...vues} />,
          parceQue: droits.lire.phrase,
          pourquoi: {
            valeur: 'Aucune question ne se perd, et aucune ne se ferme sans réponse.',
            phraseDuTexte: 'Projet social, L. 150 : « une réponse à l’ensemble des questions »',
            donnees: ['les questions posées à votre équipe', 'ce qui a été répondu'],
            lecteurs: 'votre équipe ; la personne par son reçu',
            conservation: '90 jours après la réponse',
          },
        }),
      ),
  }),
  route({
    ...commun,
    chemin: '/questions/liste',
    entree: z.object({}),
    traiter: (acces) => puis(acces, 0, (vues) => fragment(<QuestionsQuiAttendent {...vues} />)),
  }),
];
