import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import type { RouteQuelconque } from '#socle';
import { direLeRefusDeMontant, lireUnJour, lireUnMontant } from '#socle/pur';
import { communDuFsl, type ReglagesDuFsl } from '../voir-un-dossier/montrer-un-dossier.tsx';
import { ID, reprendre, siAbsent } from '../voir-un-dossier/voir-un-dossier.route.tsx';
import {
  arreterUnPlan,
  convenirDUnPlan,
  direLeRefusDeSuivre,
  noterUneMensualite,
} from './suivre-un-plan.ts';

const COURT = z.string().max(200).catch('');
const CHAMP_DU_REFUS: Readonly<Record<string, string>> = {
  sans_creancier: 'creancier',
  sans_montant: 'total',
  trop_long: 'parMois',
  dans_le_passe: 'premierLe',
};

export const routesDuPlan = (reglages: ReglagesDuFsl): RouteQuelconque<Acces>[] => [
  route({
    ...communDuFsl,
    methode: 'POST',
    chemin: '/fsl/:id/plan',
    entree: z.object({
      id: ID,
      creancier: COURT,
      total: COURT,
      parMois: COURT,
      premierLe: COURT,
    }),
    traiter: async (acces, { id, ...saisie }, requete) => {
      const rendre = reprendre(acces, reglages, id, requete);
      const [total, parMois] = [lireUnMontant(saisie.total), lireUnMontant(saisie.parMois)];
      const premier = lireUnJour(saisie.premierLe, acces.aujourdHui);
      const aRevoir = [
        ...(total.ok ? [] : [{ champ: 'total', phrase: direLeRefusDeMontant(total.refus) }]),
        ...(parMois.ok ? [] : [{ champ: 'parMois', phrase: direLeRefusDeMontant(parMois.refus) }]),
        ...(premier.ok
          ? []
          : [{ champ: 'premierLe', phrase: 'Écrivez un jour, par exemple 05/01.' }]),
      ];
      if (!total.ok || !parMois.ok || !premier.ok) return rendre({ ou: 'plan', saisie, aRevoir });
      return apres(
        await convenirDUnPlan(acces, {
          demandeId: id,
          creancier: saisie.creancier,
          total: total.valeur,
          parMois: parMois.valeur,
          premierLe: premier.valeur,
        }),
        `/fsl/${id}`,
        (refus) => {
          const [champ, phrase] = [CHAMP_DU_REFUS[refus.raison], direLeRefusDeSuivre(refus)];
          // What the form no longer asks (a plan is already there) is said at the head of the page.
          return rendre(
            champ
              ? { ou: 'plan', saisie, aRevoir: [{ champ, phrase }] }
              : { ou: 'plan', saisie, refus: phrase },
          );
        },
      );
    },
    siInvalide: siAbsent,
  }),
  route({
    ...communDuFsl,
    methode: 'POST',
    chemin: '/fsl/:id/plan/:planId/:rang',
    entree: z.object({
      id: ID,
      planId: ID,
      rang: z.coerce.number().int().min(1).max(60),
      etat: z.enum(['tenue', 'manquee']),
    }),
    traiter: async (acces, { id, ...note }, requete) =>
      apres(await noterUneMensualite(acces, { demandeId: id, ...note }), `/fsl/${id}`, (refus) =>
        reprendre(acces, reglages, id, requete)({ refus: direLeRefusDeSuivre(refus) }),
      ),
    siInvalide: siAbsent,
  }),
  route({
    ...communDuFsl,
    methode: 'POST',
    chemin: '/fsl/:id/plan/:planId/arreter',
    entree: z.object({ id: ID, planId: ID, pourquoi: z.string().max(500).catch('') }),
    traiter: async (acces, { id, planId, pourquoi }, requete) =>
      apres(
        await arreterUnPlan(acces, { demandeId: id, planId, pourquoi }),
        `/fsl/${id}`,
        (refus) => {
          const phrase = direLeRefusDeSuivre(refus);
          const commun = { ou: 'arret', saisie: { pourquoi } } as const;
          return reprendre(
            acces,
            reglages,
            id,
            requete,
          )(
            refus.raison === 'sans_raison'
              ? { ...commun, aRevoir: [{ champ: 'pourquoi', phrase }] }
              : { ...commun, refus: phrase },
          );
        },
      ),
    siInvalide: siAbsent,
  }),
];
