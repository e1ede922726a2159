import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import type { ReponseJugee } from '../juger-une-reponse.ts';
import { droits } from '../regles-d-acces.ts';
import { lireUneQuestion } from '../voir-les-questions/voir-les-questions.ts';
import { RepondreAUneQuestion } from './repondre-a-une-question.page.tsx';
import { direLeRefusDeReponse, repondreAUneQuestion } from './repondre-a-une-question.ts';

const INCONNUE = 'Cette question n’est pas parmi celles de votre équipe.';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'répondre aux questions',
  chemin: '/questions/:id',
} as const;

interface EnCours {
  saisie: Readonly<Record<string, unknown>>;
  refus?: string;
  lisibilite?: ReponseJugee;
}

async function montrer(acces: Acces, id: string, enCours: EnCours): Promise<Reponse> {
  const lue = await lireUneQuestion(acces, { id });
  if (!lue.ok) return refusDePage(lue.refus.raison === 'acces' ? lue.refus.motif : INCONNUE, 404);
  return page({
    statut: enCours.refus ? 422 : 200,
    titre: 'Répondre à une question',
    rubrique: 'questions',
    corps: <RepondreAUneQuestion {...lue.valeur} {...enCours} />,
    decrit: { quoi: 'question', etat: lue.valeur.question.etat },
    parceQue: droits.lire.phrase,
    pourquoi: {
      valeur: 'Répondre dans des mots que l’on comprend, et le vérifier.',
      phraseDuTexte: 'Projet social, L. 150 : « intelligibilité des courriers »',
      donnees: ['sa question', 'vos réponses et si elles étaient claires'],
      lecteurs: 'votre équipe ; la personne par son reçu',
      conservation: '90 jours après la réponse',
    },
  });
}

const id = z.uuid(INCONNUE);

export const routesDesReponses: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ id }),
    traiter: (acces, { id: laquelle }) => montrer(acces, laquelle, { saisie: {} }),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      id,
      version: z.coerce.number().int(),
      texte: z.string().max(4000).catch(''),
      pourquoiDifficile: z.string().max(300).optional(),
    }),
    traiter: async (acces, saisie) => {
      const donnee = await repondreAUneQuestion(acces, saisie);
      return apres(donnee, '/questions', (refus) =>
        montrer(acces, saisie.id, {
          saisie,
          refus: direLeRefusDeReponse(refus),
          ...(refus.raison === 'difficile_a_lire' ? { lisibilite: refus.lisibilite } : {}),
        }),
      );
    },
  }),
];
