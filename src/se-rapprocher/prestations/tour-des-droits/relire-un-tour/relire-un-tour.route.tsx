import { z } from 'zod';
import { type Acces, route } from '#acces';
import { direSonCode } from '#demandes-de-droits';
import { page, type RouteQuelconque, refusDePage, versLaPage, versLaPageSansTrace } from '#socle';
import { demanderUnDroit, direLeRefusDeDemander } from '../demander-un-droit/demander-un-droit.ts';
import { effacerUnTour } from '../effacer-un-tour/effacer-un-tour.ts';
import type { CeQuiEstConnu, LireCeQuiEstConnu } from '../faire-le-tour-avec-elle/connu.ts';
import { aidesDuDepartement } from '../le-resultat/aides-du-departement.ts';
import { droits } from '../regles-d-acces.ts';
import { TourGardePage } from './relire-un-tour.page.tsx';
import { relireUnTour, type TourGarde } from './relire-un-tour.ts';

const POURQUOI = {
  valeur: 'Elle ne répète pas ce qu’elle a déjà dit.',
  phraseDuTexte: '« Les prestations sont des droits »',
  donnees: [
    'ce qu’elle a répondu',
    'ce qui en résulte',
    'les droits pour lesquels elle veut de l’aide',
  ],
  lecteurs: 'votre équipe ; elle-même par son reçu',
  conservation: 'quatre-vingt-dix jours, ou jusqu’à ce qu’elle l’efface',
} as const;

/** The fund asks one thing more, what is owed; every other right goes on from the page of its request. */
const ouContinuer = (prestation: string, id: string): string =>
  prestation === 'fsl' ? `/fsl/${id}/ouvrir` : `/demandes-de-droits/${id}`;

const INTROUVABLE = direLeRefusDeDemander.pas_a_vous;
const AGENT = { application: 'agents', lecteurs: ['agent'] } as const;

/** Whose it is, as this reader may know it: her record, or the request that it came with. */
async function quiDuTour(
  acces: Acces,
  tour: TourGarde,
  lire: LireCeQuiEstConnu,
): Promise<CeQuiEstConnu | null> {
  const qui = tour.personneId ? { personne: tour.personneId } : { contact: tour.objetId };
  const connu = await lire(acces, qui);
  return connu.ok ? connu.valeur : null;
}

export const routesDesToursGardes = (lire: LireCeQuiEstConnu): RouteQuelconque<Acces>[] => [
  route({
    ...AGENT,
    finalite: 'relire les droits qu’elle a vérifiés',
    methode: 'GET',
    chemin: '/tour-des-droits/:id',
    entree: z.object({ id: z.uuid() }),
    traiter: async (acces, { id }) => {
      const lu = await relireUnTour(acces, id);
      if (!lu.ok)
        return lu.refus.raison === 'acces'
          ? refusDePage(lu.refus.motif)
          : refusDePage(INTROUVABLE, 404);
      const connu = await quiDuTour(acces, lu.valeur, lire);
      return page({
        titre: 'Tour des droits',
        rubrique: 'personnes',
        corps: (
          <TourGardePage
            tour={lu.valeur}
            aides={await aidesDuDepartement(acces, lu.valeur.carnet)}
            qui={connu ?? { nom: 'Sans nom donné', retour: '/personnes' }}
            personneId={connu?.personneId ?? null}
          />
        ),
        parceQue: droits.relire.phrase,
        pourquoi: POURQUOI,
      });
    },
    siInvalide: async () => refusDePage(INTROUVABLE, 404),
  }),
  route({
    ...AGENT,
    finalite: 'recevoir une demande de droit',
    methode: 'POST',
    chemin: '/tour-des-droits/demander',
    entree: z.object({ id: z.uuid(), droit: z.string().max(60) }),
    traiter: async (acces, { id, droit }) => {
      const lu = await relireUnTour(acces, id);
      const connu = lu.ok ? await quiDuTour(acces, lu.valeur, lire) : null;
      const demandee = await demanderUnDroit(acces, {
        tourId: id,
        droit,
        personneId: connu?.personneId ?? null,
      });
      if (demandee.ok) {
        const { demandeId, prestation, code } = demandee.valeur;
        return versLaPageSansTrace(ouContinuer(prestation, demandeId), [
          direSonCode(demandeId, code),
        ]);
      }
      const { refus } = demandee;
      return refus.raison === 'acces'
        ? refusDePage(refus.motif)
        : refusDePage(
            direLeRefusDeDemander[refus.raison],
            refus.raison === 'pas_a_vous' ? 404 : 422,
          );
    },
    siInvalide: async () => versLaPage('/tour-des-droits'),
  }),
  route({
    ...AGENT,
    finalite: 'effacer un tour qu’elle ne veut plus garder',
    methode: 'POST',
    chemin: '/tour-des-droits/effacer',
    entree: z.object({ id: z.uuid() }),
    traiter: async (acces, { id }) => {
      const efface = await effacerUnTour(acces, id);
      if (efface.ok) return versLaPage('/tour-des-droits');
      return efface.refus.raison === 'acces'
        ? refusDePage(efface.refus.motif)
        : refusDePage(INTROUVABLE, 404);
    },
    siInvalide: async () => versLaPage('/tour-des-droits'),
  }),
];
