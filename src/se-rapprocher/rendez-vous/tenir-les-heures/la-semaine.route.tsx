import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { page, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import {
  direLeRefusDeDire,
  direUneOuverture,
} from '../constater-les-ouvertures/constater-les-ouvertures.ts';
import { leverUneFermeture } from '../fermer-un-lieu/fermer-un-lieu.ts';
import { droits } from '../regles-d-acces.ts';
import { lireLeJour } from '../voir-la-journee/la-journee.route.tsx';
import { LaSemaine } from './la-semaine.page.tsx';
import { lireLaSemaine } from './lire-la-semaine.ts';

export const POURQUOI_DES_HEURES = {
  valeur: 'Dire quand un lieu reçoit, et ne jamais fermer une heure sur une personne.',
  phraseDuTexte:
    '« Les services de premier rang (notamment la PMI et le SSD) sont ouverts à tous et à toutes »',
  donnees: [
    'les heures de chaque lieu, et qui reçoit',
    'combien de places sont prises, jamais par qui',
  ],
  lecteurs:
    'tout le monde lit les heures ; la responsable de l’équipe et l’administration les changent',
  conservation: 'comme le lieu',
};

const FAITS: Readonly<Record<string, string>> = {
  ouvert: 'C’est fait : ces heures se prennent dès maintenant.',
  ferme: 'C’est fait. Chaque personne est prévenue, et une autre heure lui est promise.',
  dit: 'C’est noté.',
  arrete: 'C’est fait : ces heures ne se prennent plus après ce jour.',
};

export const routesDeLaSemaine: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'accueillir',
    methode: 'GET',
    chemin: '/rendez-vous/heures',
    entree: z.object({
      site: z.coerce.number().int().optional().catch(undefined),
      jour: z.string().max(10).optional().catch(undefined),
      fait: z.string().max(10).optional().catch(undefined),
    }),
    traiter: async (acces, { site, jour, fait }) => {
      const verdict = juger(droits.chercher, acces.lecteur);
      if (!verdict.accord) return refusDePage(verdict.motif);
      const semaine = await lireLaSemaine(acces, {
        site,
        jour: lireLeJour(jour, acces.aujourdHui),
      });
      return page({
        titre: 'Heures',
        rubrique: 'rendez-vous',
        corps: <LaSemaine semaine={semaine} fait={FAITS[fait ?? ''] ?? null} />,
        pourquoi: POURQUOI_DES_HEURES,
      });
    },
  }),
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'accueillir',
    methode: 'POST',
    chemin: '/rendez-vous/heures/ouverture',
    entree: z.object({
      site: z.coerce.number().int(),
      jour: z.string().max(10),
      dit: z.enum(['ouvert', 'ouvert_tard', 'ferme_tot', 'ferme']),
    }),
    traiter: async (acces, { site, jour: ecrit, dit }) => {
      const jour = lireLeJour(ecrit, acces.aujourdHui);
      const fait = await direUneOuverture(acces, { siteId: site, jour, dit });
      if (fait.ok) return versLaPage(`/rendez-vous/heures?site=${site}&fait=dit`);
      return refusDePage(
        fait.refus.raison === 'acces' ? fait.refus.motif : direLeRefusDeDire(fait.refus),
      );
    },
  }),
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'accueillir',
    methode: 'POST',
    chemin: '/rendez-vous/heures/fermetures/:id/lever',
    entree: z.object({ id: z.coerce.number().int() }),
    traiter: async (acces, { id }) => {
      const leve = await leverUneFermeture(acces, { id });
      if (leve.ok) return versLaPage('/rendez-vous/heures');
      return refusDePage(
        leve.refus.raison === 'acces'
          ? leve.refus.motif
          : 'Cette fermeture n’est pas celle de votre équipe.',
      );
    },
  }),
];
