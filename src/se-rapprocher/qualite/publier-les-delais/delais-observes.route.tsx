import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { Langue } from '#interface';
import { langueDeLaPage } from '#messages';
import {
  ecrireUnCsv,
  ecrireUnOds,
  fichier,
  page,
  type Reponse,
  type RouteQuelconque,
  refusDePage,
  TYPE_ODS,
} from '#socle';
import { POURQUOI_DES_ENGAGEMENTS } from '../lire-les-engagements/engagements-des-agents.route.tsx';
import type { DelaisTenus } from '../publier-un-engagement/publier-un-engagement.ts';
import { DelaisPublies } from './delais-observes.page.tsx';
import { methodeDesDelais, tableauDesDelais } from './exporter-les-delais.ts';
import { lireLesDelaisObserves } from './lire-les-delais-observes.ts';
import { mots } from './mots.ts';

/** The same page for everyone, and for agents a month before: who reads decides what the policies let see. */
const PAGES = [
  { application: 'public', lecteurs: ['public'], adresse: '/engagements/delais', replique: true },
  { application: 'agents', lecteurs: ['agent'], adresse: '/qualite/engagements/delais' },
] as const;

async function montrer(
  acces: Acces,
  { delais, adresse, langue }: { delais: DelaisTenus; adresse: string; langue: Langue },
): Promise<Reponse> {
  const lus = await lireLesDelaisObserves(acces, delais);
  if (!lus.ok) return refusDePage(lus.refus.motif);
  return page({
    titre: mots(langue).titre,
    langue,
    rubrique: 'engagements',
    corps: <DelaisPublies lus={lus.valeur} langue={langue} adresse={adresse} />,
    ...(acces.lecteur.genre === 'agent' ? { pourquoi: POURQUOI_DES_ENGAGEMENTS } : {}),
  });
}

async function exporter(acces: Acces, delais: DelaisTenus, forme: 'csv' | 'ods'): Promise<Reponse> {
  const lus = await lireLesDelaisObserves(acces, delais);
  if (!lus.ok) return refusDePage(lus.refus.motif);
  const lignes = tableauDesDelais(lus.valeur);
  const nom = `delais-${lus.valeur.trimestre?.slice(0, 7) ?? 'sans-chiffres'}.${forme}`;
  return forme === 'csv'
    ? fichier(new TextEncoder().encode(ecrireUnCsv(lignes)), 'text/csv; charset=utf-8', nom)
    : fichier(
        ecrireUnOds([
          { nom: 'Délais', lignes },
          { nom: 'Méthode', lignes: methodeDesDelais() },
        ]),
        TYPE_ODS,
        nom,
      );
}

/** @param delais working days that the product itself counts */
export const routesDesDelaisPublies = (delais: DelaisTenus): RouteQuelconque<Acces>[] =>
  PAGES.flatMap(({ adresse, ...commun }) => [
    route({
      ...commun,
      finalite: 'publier nos délais, promis et observés',
      methode: 'GET',
      chemin: adresse,
      entree: z.object({}),
      traiter: (acces, _, requete) =>
        montrer(acces, {
          delais,
          adresse,
          langue: commun.application === 'public' ? langueDeLaPage(requete) : 'fr',
        }),
    }),
    route({
      ...commun,
      finalite: 'publier nos délais, promis et observés',
      methode: 'GET',
      chemin: `${adresse}/:forme`,
      entree: z.object({ forme: z.enum(['csv', 'ods']) }),
      traiter: (acces, { forme }) => exporter(acces, delais, forme),
    }),
  ]);
