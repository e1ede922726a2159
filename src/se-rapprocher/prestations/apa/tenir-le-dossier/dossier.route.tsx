import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import { lireLesEcheances } from '#echeances';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { nettoyerUnTexte } from '#socle/pur';
import {
  accorderDansLUrgence,
  direLeRefusDUrgence,
} from '../accorder-un-forfait/accorder-un-forfait.ts';
import { POURQUOI_L_APA } from '../pourquoi.ts';
import {
  direLeRefusDePreparer,
  preparerLaDecision,
} from '../preparer-la-decision/preparer-la-decision.ts';
import { droits } from '../regles-d-acces.ts';
import { DIRE_AUTRE_MAIN, DIRE_INTROUVABLE } from '../tenir.ts';
import { direSesRessources } from './dire-ses-ressources.ts';
import { listerLesDossiers } from './lire-le-dossier.ts';
import { lireLesRessources, saisieDesRessources } from './lire-les-ressources.ts';
import { ListeDesDossiers } from './liste.page.tsx';
import { montrerLeDossier } from './montrer-le-dossier.tsx';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'instruire une demande d’APA',
} as const;
const demande = z.uuid('Cette adresse est incomplète. Revenez à vos dossiers d’APA.');

export const routesDuDossier: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/apa',
    entree: z.object({}),
    traiter: async (acces) => {
      const verdict = juger(droits.voir, acces.lecteur);
      const lus = await listerLesDossiers(acces, {});
      if (!verdict.accord || !lus.ok)
        return refusDePage(verdict.accord ? DIRE_INTROUVABLE : verdict.motif);
      const ids = lus.valeur.map(({ dossier }) => dossier.demandeId);
      const echeances = await lireLesEcheances(
        acces,
        ids.map((id) => ({ genre: 'demande_de_droit', id })),
      );
      return page({
        titre: 'Demandes d’APA',
        rubrique: 'apa',
        corps: (
          <ListeDesDossiers
            dossiers={lus.valeur}
            echeances={echeances}
            aujourdHui={acces.aujourdHui}
          />
        ),
        parceQue: droits.voir.phrase,
        pourquoi: POURQUOI_L_APA,
      });
    },
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: '/apa/:demande',
    entree: z.object({ demande }),
    traiter: (acces, lu) => montrerLeDossier(acces, lu.demande),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/:demande/ressources',
    entree: saisieDesRessources,
    traiter: async (acces, saisie) => {
      const { lues, aRevoir } = lireLesRessources(saisie);
      const { version, ...tapees } = saisie;
      const reprise = { saisie: tapees, formulaire: 'ressources' } as const;
      if (aRevoir.length > 0)
        return montrerLeDossier(acces, saisie.demande, { ...reprise, aRevoir });
      const dit = { demandeId: saisie.demande, version, ...lues };
      return apres(
        await direSesRessources(acces, dit),
        `/apa/${saisie.demande}#ressources`,
        (refus) =>
          refus.raison === 'introuvable'
            ? refusDePage(DIRE_INTROUVABLE, 404)
            : montrerLeDossier(acces, saisie.demande, {
                ...reprise,
                aRevoir: [{ champ: 'ressources', phrase: DIRE_AUTRE_MAIN }],
                statut: 409,
              }),
      );
    },
    siInvalide: (acces, aRevoir, saisie) =>
      montrerLeDossier(acces, String(saisie.demande), {
        saisie,
        aRevoir,
        formulaire: 'ressources',
      }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/:demande/urgence',
    entree: z.object({ demande, motif: z.string().max(1000, 'C’est trop long.').catch('') }),
    traiter: async (acces, saisie) => {
      const motif = nettoyerUnTexte(saisie.motif).trim();
      const fait = await accorderDansLUrgence(acces, { demandeId: saisie.demande, motif });
      return apres(fait, `/demandes-de-droits/${saisie.demande}`, (refus) =>
        montrerLeDossier(acces, saisie.demande, {
          ...{ saisie, formulaire: 'urgence' },
          aRevoir: [direLeRefusDUrgence(refus)],
        }),
      );
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/:demande/decision',
    entree: z.object({ demande }),
    traiter: async (acces, saisie) =>
      apres(
        await preparerLaDecision(acces, { demandeId: saisie.demande }),
        `/demandes-de-droits/${saisie.demande}`,
        (refus) =>
          montrerLeDossier(acces, saisie.demande, {
            aRevoir: [{ champ: '', phrase: direLeRefusDePreparer(refus) }],
          }),
      ),
  }),
];
