import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { fichier, type RouteQuelconque, refusDePage } from '#socle';
import { type DateCivile, lireUnJour, nettoyerUnTexte } from '#socle/pur';
import { montrerLePlan } from '../composer-un-plan/montrer-le-plan.tsx';
import { MODES_D_ENVOI } from '../domaine/plan.ts';
import { DIRE_INTROUVABLE } from '../tenir.ts';
import { composerLaLettre } from './composer-la-lettre.ts';
import {
  direLeRefusDeProposer,
  noterLaReception,
  proposerUnPlan,
  type RefusDeProposer,
  repondreAuPlan,
} from './proposer-un-plan.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'proposer un plan d’aide',
} as const;
const id = z.uuid('Cette adresse est incomplète. Revenez à vos dossiers d’APA.');
const le = z.string().max(40, 'Écrivez un jour, par exemple 24/11.').catch('');

/** Nothing written is today; what cannot be read is null. */
function jourDit(acces: Acces, tape: string): DateCivile | null {
  if (tape.trim() === '') return acces.aujourdHui;
  const lu = lireUnJour(tape, acces.aujourdHui, 'passe');
  return lu.ok ? lu.valeur : null;
}
const JOUR_ILLISIBLE = { champ: 'le', phrase: 'Ce jour ne se lit pas. Écrivez par exemple 24/11.' };

const rendre = (acces: Acces, saisie: { id: string }) => (refus: RefusDeProposer) =>
  refus.raison === 'introuvable'
    ? refusDePage(DIRE_INTROUVABLE, 404)
    : montrerLePlan(acces, saisie.id, { saisie, aRevoir: [direLeRefusDeProposer(refus)] });

export const routesPourProposer: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/plans/:id/proposer',
    entree: z.object({
      id,
      mode: z.enum(MODES_D_ENVOI, 'Dites comment elle reçoit la proposition.'),
    }),
    traiter: async (acces, saisie) =>
      apres(await proposerUnPlan(acces, saisie), `/apa/plans/${saisie.id}`, rendre(acces, saisie)),
    siInvalide: (acces, aRevoir, saisie) =>
      montrerLePlan(acces, String(saisie.id), { saisie, aRevoir }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/plans/:id/recue',
    entree: z.object({ id, le }),
    traiter: async (acces, saisie) => {
      const jour = jourDit(acces, saisie.le);
      if (!jour) return montrerLePlan(acces, saisie.id, { saisie, aRevoir: [JOUR_ILLISIBLE] });
      const fait = await noterLaReception(acces, { id: saisie.id, le: jour });
      return apres(fait, `/apa/plans/${saisie.id}`, rendre(acces, saisie));
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/plans/:id/reponse',
    entree: z.object({
      id,
      le,
      reponse: z.enum(['accepter', 'observer', 'refuser'], 'Choisissez sa réponse.'),
      verseeA: z.enum(['elle', 'prestataire']).catch('elle'),
      observations: z.string().max(4000, 'C’est trop long : 4000 signes suffisent ici.').catch(''),
    }),
    traiter: async (acces, saisie) => {
      const jour = jourDit(acces, saisie.le);
      if (!jour) return montrerLePlan(acces, saisie.id, { saisie, aRevoir: [JOUR_ILLISIBLE] });
      const observations = nettoyerUnTexte(saisie.observations).trim();
      const { reponse, verseeA } = saisie;
      const fait = await repondreAuPlan(acces, {
        ...{ id: saisie.id, le: jour },
        ...(reponse === 'observer'
          ? { reponse, observations }
          : reponse === 'accepter'
            ? { reponse, verseeA }
            : { reponse }),
      });
      return apres(fait, ({ demandeId }) => `/apa/${demandeId}`, rendre(acces, saisie));
    },
    siInvalide: (acces, aRevoir, saisie) =>
      montrerLePlan(acces, String(saisie.id), { saisie, aRevoir }),
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: '/apa/plans/:id/lettre',
    entree: z.object({ id }),
    traiter: async (acces, lu) => {
      const lettre = await composerLaLettre(acces, lu);
      if (lettre.ok) return fichier(lettre.valeur, 'application/pdf', 'plan-d-aide.pdf');
      return lettre.refus.raison === 'acces'
        ? refusDePage(lettre.refus.motif)
        : refusDePage(DIRE_INTROUVABLE, 404);
    },
  }),
];
