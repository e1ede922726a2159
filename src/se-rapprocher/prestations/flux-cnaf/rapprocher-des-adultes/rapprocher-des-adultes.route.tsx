import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { nommerLesCommunes } from '#territoires';
import { POURQUOI_LE_FLUX } from '../pourquoi.ts';
import { RapprocherDesAdultes } from './rapprocher-des-adultes.page.tsx';
import {
  type ARapprocher,
  creerSaFiche,
  direLeRefusDeRapprocher,
  repondreAuRapprochement,
  voirLesAdultes,
} from './rapprocher-des-adultes.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'reconnaître qui est déjà reçu ici',
} as const;

const FOYER = z.uuid('Cette personne n’est plus dans le flux de votre équipe.');
const QUOI = z.enum(['a_confirmer', 'sure', 'inconnue']).catch('a_confirmer');

async function montrer(
  acces: Acces,
  { quoi, page: numero, refus }: { quoi: ARapprocher; page: number; refus?: string },
): Promise<Reponse> {
  const vus = await voirLesAdultes(acces, { rapprochement: quoi, page: numero });
  if (!vus.ok) return refusDePage(vus.refus.motif);
  const codes = vus.valeur.adultes.flatMap(({ communeCode }) => communeCode ?? []);
  return page({
    statut: refus ? 422 : 200,
    titre: 'Qui est déjà reçu ici',
    rubrique: 'flux-cnaf',
    corps: (
      <RapprocherDesAdultes
        vus={vus.valeur}
        quoi={quoi}
        page={numero}
        communes={await nommerLesCommunes(acces, codes)}
        refus={refus}
      />
    ),
    pourquoi: POURQUOI_LE_FLUX,
  });
}

const remontrer = (acces: Acces, quoi: ARapprocher, aRevoir: readonly { phrase: string }[]) =>
  montrer(acces, { quoi, page: 0, refus: aRevoir.map(({ phrase }) => phrase).join(' ') });

export const routesPourReconnaitre: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/flux-cnaf/a-reconnaitre',
    entree: z.object({ quoi: QUOI, page: z.coerce.number().int().min(0).max(5000).catch(0) }),
    traiter: montrer,
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/flux-cnaf/a-reconnaitre',
    entree: z.object({
      foyerId: FOYER,
      empreinte: z.string().min(1).max(64),
      quoi: QUOI,
      personneId: z.union([z.literal('aucune'), z.uuid()], 'Dites quelle fiche est la sienne.'),
    }),
    traiter: async (acces, { quoi, personneId, ...adulte }) => {
      const fait = await repondreAuRapprochement(acces, {
        ...adulte,
        personneId: personneId === 'aucune' ? null : personneId,
      });
      return apres(fait, `/flux-cnaf/a-reconnaitre?quoi=${quoi}`, (refus) =>
        montrer(acces, { quoi, page: 0, refus: direLeRefusDeRapprocher(refus) }),
      );
    },
    siInvalide: (acces, aRevoir) => remontrer(acces, 'a_confirmer', aRevoir),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/flux-cnaf/a-reconnaitre/fiche',
    entree: z.object({ foyerId: FOYER, empreinte: z.string().min(1).max(64) }),
    traiter: async (acces, adulte) => {
      const fait = await creerSaFiche(acces, adulte);
      return apres(
        fait,
        ({ personneId }) => `/personnes/${personneId}`,
        (refus) =>
          montrer(acces, { quoi: 'inconnue', page: 0, refus: direLeRefusDeRapprocher(refus) }),
      );
    },
    siInvalide: (acces, aRevoir) => remontrer(acces, 'inconnue', aRevoir),
  }),
];
