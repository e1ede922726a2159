import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import type { PointARevoir } from '#interface';
import { lireServicesEtSites } from '#services';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { type DateCivile, lireUnJour } from '#socle/pur';
import { nommerLesCommunes } from '#territoires';
import { POURQUOI_LE_REPERAGE } from '../pourquoi.ts';
import { VoirLesReperages } from './autoriser-un-reperage.page.tsx';
import {
  arreterUnReperage,
  autoriserUnReperage,
  voirLesReperages,
} from './autoriser-un-reperage.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'veiller à ce qui est cherché, pour quoi et jusqu’à quand',
} as const;

interface AMontrer {
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
}

async function lesEquipes(acces: Acces) {
  const annuaire = await lireServicesEtSites(acces, {});
  if (!annuaire.ok) return [];
  const { services, sites } = annuaire.valeur;
  const noms = new Map(services.map(({ id, nomCourt }) => [id, nomCourt]));
  const parCle = new Map(
    sites.map(({ cle, serviceId, nom }) => {
      const service = noms.get(serviceId) ?? '';
      return [cle, nom.startsWith(service) ? nom : `${service}, ${nom}`];
    }),
  );
  return [...parCle].map(([cle, libelle]) => ({ valeur: String(cle), libelle }));
}

async function montrer(acces: Acces, { saisie, aRevoir }: AMontrer = {}): Promise<Reponse> {
  const vus = await voirLesReperages(acces, undefined);
  if (!vus.ok) return refusDePage(vus.refus.motif);
  const codes = vus.valeur.passages.flatMap(({ chiffres }) =>
    Object.values(chiffres).flatMap(({ parCommune }) => Object.keys(parCommune)),
  );
  return page({
    statut: aRevoir ? 422 : 200,
    titre: 'Droits non demandés',
    rubrique: 'non-recours',
    corps: (
      <VoirLesReperages
        vus={vus.valeur}
        equipes={await lesEquipes(acces)}
        communes={await nommerLesCommunes(acces, codes)}
        aujourdHui={acces.aujourdHui}
        saisie={saisie}
        aRevoir={aRevoir}
      />
    ),
    pourquoi: POURQUOI_LE_REPERAGE,
  });
}

const texte = (longueur: number) => z.string().max(longueur).catch('');

const SAISIE = z.object({
  nom: texte(120),
  finalite: texte(2000),
  baseLegale: texte(500),
  aipd: texte(300),
  aipdLe: texte(40),
  droits: z
    .preprocess(
      (lus) => (lus === undefined ? [] : [lus].flat()),
      z.array(z.string().max(60)).max(60),
    )
    .catch([]),
  cle: z.coerce.number().int().positive().max(1_000_000_000).catch(0),
  du: texte(40),
  au: texte(40),
});

const JOURS = { aipdLe: 'passe', du: 'a_venir', au: 'a_venir' } as const;

/** The three days; empty, those that are not days. */
function lireLesJours(saisie: z.infer<typeof SAISIE>, aujourdHui: DateCivile) {
  const lus = { aipdLe: '', du: '', au: '' };
  for (const champ of ['aipdLe', 'du', 'au'] as const) {
    const lu = lireUnJour(saisie[champ], aujourdHui, JOURS[champ]);
    if (lu.ok) lus[champ] = lu.valeur;
  }
  return lus;
}

export const routesDesReperages: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/non-recours',
    entree: z.object({}),
    traiter: (acces) => montrer(acces),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/non-recours',
    entree: SAISIE,
    traiter: async (acces, saisie) => {
      const jours = lireLesJours(saisie, acces.aujourdHui);
      return apres(
        await autoriserUnReperage(acces, { ...saisie, ...jours }),
        (id) => `/non-recours#m-${id}`,
        ({ fautes }) =>
          montrer(acces, { saisie: { ...saisie, cle: saisie.cle || '' }, aRevoir: fautes }),
      );
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/non-recours/:id/arreter',
    entree: z.object({ id: z.uuid('Ce repérage n’existe pas.') }),
    traiter: async (acces, { id }) =>
      apres(await arreterUnReperage(acces, id), '/non-recours', () =>
        refusDePage('Ce repérage est déjà arrêté.'),
      ),
  }),
];
