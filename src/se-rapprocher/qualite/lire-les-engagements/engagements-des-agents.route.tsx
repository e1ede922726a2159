import { z } from 'zod';
import { type Acces, apres, capacites, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { droits } from '../regles-d-acces.ts';
import type { SaisieATenir } from '../tenir-un-engagement/tenir.panneau.tsx';
import {
  constaterLesMoyens,
  pointDuRefusDeTenir,
  retirerUnEngagement,
} from '../tenir-un-engagement/tenir-un-engagement.ts';
import { EngagementsDesAgents } from './engagements-des-agents.page.tsx';
import { lireLesEngagements } from './lire-les-engagements.ts';

const CHEMIN = '/qualite/engagements';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir nos engagements et leurs moyens',
} as const;

export const POURQUOI_DES_ENGAGEMENTS = {
  valeur: 'Ne rien promettre sans dire avec quoi, et dire aussitôt quand les moyens manquent.',
  phraseDuTexte:
    '« La qualité et la vigueur des missions d’accueil, d’évaluation et d’alerte dépendent toutefois étroitement des moyens alloués »',
  donnees: ['l’engagement, ses moyens et leurs dates', 'un chiffre déjà publié'],
  lecteurs: 'tout le monde',
  conservation: 'un engagement retiré se lit encore un an',
};

async function montrer(acces: Acces, rendu: SaisieATenir | null = null): Promise<Reponse> {
  const lus = await lireLesEngagements(acces, {});
  if (!lus.ok) return refusDePage(lus.refus.motif);
  return page({
    statut: rendu ? 422 : 200,
    aRevoir: rendu?.aRevoir,
    titre: 'Engagements',
    rubrique: 'engagements',
    corps: (
      <EngagementsDesAgents
        lus={lus.valeur}
        peutEngager={capacites(droits, acces.lecteur).engager}
        rendu={rendu}
      />
    ),
    pourquoi: POURQUOI_DES_ENGAGEMENTS,
  });
}

const nombre = z.string().max(20).catch('');

export const routesDesEngagementsTenus: RouteQuelconque<Acces>[] = [
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
    chemin: `${CHEMIN}/:id/moyens`,
    entree: z.object({
      id: z.uuid(),
      enPlace1: nombre,
      enPlace2: nombre,
      enPlace3: nombre,
      enPlace4: nombre,
    }),
    traiter: async (acces, saisie) => {
      const { id, enPlace1, enPlace2, enPlace3, enPlace4 } = saisie;
      const enPlace = { 1: enPlace1, 2: enPlace2, 3: enPlace3, 4: enPlace4 };
      const fait = await constaterLesMoyens(acces, { id, enPlace });
      return apres(fait, `${CHEMIN}#engagement-${id}`, (refus) =>
        montrer(acces, { id, saisie, aRevoir: [pointDuRefusDeTenir(refus)] }),
      );
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/:id/retirer`,
    entree: z.object({
      id: z.uuid(),
      version: z.coerce.number().int().catch(0),
      pourquoi: z.string().max(300).catch(''),
    }),
    traiter: async (acces, saisie) => {
      const fait = await retirerUnEngagement(acces, saisie);
      return apres(fait, `${CHEMIN}#engagement-${saisie.id}`, (refus) =>
        montrer(acces, { id: saisie.id, saisie, aRevoir: [pointDuRefusDeTenir(refus)] }),
      );
    },
  }),
];
