import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { Langue, PointARevoir } from '#interface';
import { langueDeLaPage } from '#messages';
import { emettreUnRecepisse, ouvrirLaLecture } from '#recepisses';
import { page, type RouteQuelconque, refusDePage, versLaPageSansTrace } from '#socle';
import { champDuRefus } from '../deposer-une-question/deposer-une-question.route.tsx';
import {
  deposerUneQuestion,
  type RefusDeQuestion,
} from '../deposer-une-question/deposer-une-question.ts';
import { equipePourQuiNeSaitPas, lireLesEquipes } from '../deposer-une-question/equipes.ts';
import { tropDeQuestions } from './limiter-les-questions.ts';
import { mots } from './mots.ts';
import { PoserUneQuestion } from './poser-une-question.page.tsx';

const commun = {
  application: 'public',
  lecteurs: ['public'],
  finalite: 'poser une question sans se déplacer',
  chemin: '/poser-une-question',
} as const;

function direLeRefus({ raison }: RefusDeQuestion, langue: Langue): string {
  const dire = mots(langue);
  if (raison === 'sans_coordonnees') return dire.sansNumero;
  return raison === 'sans_mots' ? dire.sansMots : dire.sansLieu;
}

async function montrer(
  acces: Acces,
  langue: Langue,
  saisie: Readonly<Record<string, unknown>>,
  aRevoir: readonly PointARevoir[] = [],
) {
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: mots(langue).titre,
    langue,
    discrete: true,
    corps: (
      <PoserUneQuestion
        langue={langue}
        equipes={await lireLesEquipes(acces)}
        saisie={saisie}
        aRevoir={aRevoir}
      />
    ),
  });
}

export const routesPourPoserUneQuestion: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({}),
    traiter: (acces, _, requete) => montrer(acces, langueDeLaPage(requete), {}),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      texte: z.string().max(4000).catch(''),
      repondrePar: z.enum(['par_le_recu', 'telephone']).catch('par_le_recu'),
      coordonnees: z.string().max(40).optional(),
      cle: z.coerce.number().int().optional().catch(undefined),
    }),
    traiter: async (acces, saisie, requete) => {
      const langue = langueDeLaPage(requete);
      const voulue = saisie.cle || (await equipePourQuiNeSaitPas(acces));
      const equipe = (await lireLesEquipes(acces)).find(({ cle }) => cle === voulue);
      if (!equipe)
        return montrer(acces, langue, saisie, [{ champ: 'cle', phrase: mots(langue).sansLieu }]);
      if (saisie.texte.trim() && (await tropDeQuestions(acces, requete.adresse)))
        return montrer(acces, langue, saisie, [{ champ: 'texte', phrase: mots(langue).beaucoup }]);
      const deposee = await deposerUneQuestion(acces, {
        ...saisie,
        cle: equipe.cle,
        canal: 'en_ligne',
        langue,
      });
      if (!deposee.ok) {
        const { refus } = deposee;
        if (refus.raison === 'acces') return refusDePage(refus.motif);
        return montrer(acces, langue, saisie, [
          { champ: champDuRefus(refus), phrase: direLeRefus(refus, langue) },
        ]);
      }
      const recu = await emettreUnRecepisse(acces, {
        objetId: deposee.valeur.id,
        cle: equipe.cle,
        // Her code is on her page: it is the only way back to the answer.
        discret: false,
        langue,
      });
      // Her page opens at once, her code on it: she leaves with the proof, and the way back to the answer.
      return recu.ok
        ? versLaPageSansTrace('/ma-demande', [
            ouvrirLaLecture(acces, recu.valeur.id, recu.valeur.code),
          ])
        : refusDePage(recu.refus.motif);
    },
    siInvalide: (acces, aRevoir, saisie, requete) =>
      montrer(acces, langueDeLaPage(requete), saisie, aRevoir),
  }),
];
