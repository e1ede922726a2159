import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { PointARevoir } from '#interface';
import { langueDeLaPage } from '#messages';
import { lireLesAgents } from '#services';
import {
  page,
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
  versLaPageSansTrace,
} from '#socle';
import { heuresAChoisir } from '../proposer-des-heures/proposer-des-heures.ts';
import { reserver } from '../reserver/reserver.ts';
import { ChoisirUneHeure } from './choisir.page.tsx';
import { mots } from './mots.ts';

const commun = {
  application: 'habitants',
  lecteurs: ['habitant'],
  finalite: 'choisir son rendez-vous parmi les heures proposées',
  chemin: '/ma-demande/heures/:id',
} as const;
const id = z.uuid('Cette adresse est incomplète. Revenez à votre demande.');

async function montrer(
  acces: Acces,
  requete: RequeteHttp,
  rendezVousId: string,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const langue = langueDeLaPage(requete);
  const lues = await heuresAChoisir(acces, [rendezVousId]);
  const heures = (lues.ok ? lues.valeur : []).filter((une) => une.rendezVousId === rendezVousId);
  const agents = await lireLesAgents(
    acces,
    heures.map(({ agentId }) => agentId),
  );
  return page({
    statut: heures.length === 0 ? 404 : aRevoir.length > 0 ? 422 : 200,
    titre: mots(langue).titre,
    langue,
    discrete: true,
    corps: (
      <ChoisirUneHeure
        {...{ langue, rendezVousId, heures, aRevoir }}
        prenoms={new Map([...agents].map(([lui, { prenom }]) => [lui, prenom]))}
      />
    ),
  });
}

export const routesPourChoisir: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ id }),
    traiter: (acces, lu, requete) => montrer(acces, requete, lu.id),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({ id, heure: z.uuid().optional().catch(undefined) }),
    traiter: async (acces, lu, requete) => {
      const langue = langueDeLaPage(requete);
      const revoir = (phrase: string) =>
        montrer(acces, requete, lu.id, [{ champ: 'heure', phrase }]);
      if (!lu.heure) return revoir(mots(langue).aChoisir);
      const place = { heureProposeeId: lu.heure };
      const pris = await reserver(acces, { place, canal: 'en_ligne', langue });
      return pris.ok ? versLaPageSansTrace('/ma-demande') : revoir(mots(langue).prise);
    },
    siInvalide: (acces, aRevoir, lu, requete) => montrer(acces, requete, String(lu.id), aRevoir),
  }),
];
