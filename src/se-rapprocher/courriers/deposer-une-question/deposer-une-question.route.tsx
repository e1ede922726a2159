import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { droits } from '../regles-d-acces.ts';
import { CANAUX, REPONDRE_PAR } from '../stockage/questions.ts';
import { DeposerUneQuestion } from './deposer-une-question.page.tsx';
import {
  deposerUneQuestion,
  direLeRefusDeQuestion,
  type RefusDeQuestion,
} from './deposer-une-question.ts';
import { lireLesEquipes } from './equipes.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'répondre aux questions',
  chemin: '/questions/nouvelle',
} as const;

async function montrer(
  acces: Acces,
  saisie: Readonly<Record<string, unknown>>,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const verdict = juger(droits.deposer, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Noter une question',
    rubrique: 'questions',
    corps: (
      <DeposerUneQuestion equipes={await lireLesEquipes(acces)} saisie={saisie} aRevoir={aRevoir} />
    ),
    pourquoi: {
      valeur: 'Aucune question ne se perd, qu’elle vienne par téléphone, par courrier ou en ligne.',
      phraseDuTexte: 'Projet social, L. 150 : « une réponse à l’ensemble des questions »',
      donnees: ['sa question', 'comment l’appeler et lui répondre, si elle le veut'],
      lecteurs: 'votre équipe ; la personne par son reçu',
      conservation: '90 jours après la réponse',
    },
  });
}

export const champDuRefus = (refus: RefusDeQuestion): string => {
  if (refus.raison === 'sans_coordonnees') return 'coordonnees';
  return refus.raison === 'ailleurs' ? 'cle' : 'texte';
};

export const routesDuDepot: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({}),
    traiter: (acces) => montrer(acces, {}),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      texte: z.string().max(4000).catch(''),
      canal: z.enum(CANAUX).catch('telephone'),
      repondrePar: z.enum(REPONDRE_PAR).catch('telephone'),
      nomDit: z.string().max(120).optional(),
      coordonnees: z.string().max(200).optional(),
      cle: z.coerce.number('Choisissez une équipe.').int(),
    }),
    traiter: async (acces, saisie) => {
      const deposee = await deposerUneQuestion(acces, saisie);
      return apres(deposee, '/questions', (refus) =>
        montrer(acces, saisie, [
          { champ: champDuRefus(refus), phrase: direLeRefusDeQuestion(refus) },
        ]),
      );
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, saisie, aRevoir),
  }),
];
