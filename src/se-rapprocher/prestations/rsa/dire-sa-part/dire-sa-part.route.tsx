import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { direLeRefusDeRsa } from '../dire-les-refus.ts';
import { LES_THEMES, type Theme } from '../domaine/themes.ts';
import { droits } from '../regles-d-acces.ts';
import { lireUnParcours } from '../voir-un-parcours/lire-un-parcours.ts';
import { commun, introuvable, POURQUOI_LE_RSA } from '../voir-un-parcours/montrer.tsx';
import { ID } from '../voir-un-parcours/un-geste.route.tsx';
import { DireSaPart } from './dire-sa-part.page.tsx';
import { direSaPart } from './dire-sa-part.ts';

const CHEMIN = '/rsa/:id/point-de-depart';
const mots = z.string().max(1000, 'Raccourcissez ce texte : mille signes au plus.').default('');
type Cote = 'elle' | 'nous';
type Mots = Record<`${Cote}_${Theme}`, string>;

/** One field a theme and a side, as the page lays them out. */
export const FORME_DES_REGARDS = Object.fromEntries(
  LES_THEMES.flatMap((theme) => [
    [`elle_${theme}`, mots],
    [`nous_${theme}`, mots],
  ]),
) as Record<keyof Mots, typeof mots>;

export const motsDuCote = (saisie: Mots, cote: Cote): Record<Theme, string> =>
  Object.fromEntries(
    LES_THEMES.map((theme) => [theme, saisie[`${cote}_${theme}`] ?? '']),
  ) as Record<Theme, string>;

async function montrer(
  acces: Acces,
  id: string,
  saisie: Readonly<Record<string, unknown>> = {},
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const verdict = juger(droits.contracter, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const lu = await lireUnParcours(acces, id);
  if (!lu.ok) return introuvable();
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: `D’où part ${lu.valeur.nom}`,
    rubrique: 'rsa',
    corps: <DireSaPart lu={lu.valeur} saisie={saisie} aRevoir={aRevoir} />,
    parceQue: droits.dire.phrase,
    pourquoi: POURQUOI_LE_RSA,
  });
}

export const routesDuPointDeDepart: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ id: ID }),
    traiter: (acces, { id }) => montrer(acces, id),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({ id: ID, ...FORME_DES_REGARDS }),
    traiter: async (acces, saisie) => {
      const dite = await direSaPart(acces, {
        parcoursId: saisie.id,
        sesMots: motsDuCote(saisie, 'elle'),
        nosMots: motsDuCote(saisie, 'nous'),
      });
      if (dite.ok) return versLaPage(`/rsa/${saisie.id}`);
      if (dite.refus.raison === 'acces') return refusDePage(dite.refus.motif);
      return montrer(acces, saisie.id, saisie, [
        { champ: 'elle_compte', phrase: direLeRefusDeRsa(dite.refus) },
      ]);
    },
    siInvalide: async (acces, aRevoir, saisie) => {
      const id = ID.safeParse(saisie.id);
      return id.success ? montrer(acces, id.data, saisie, aRevoir) : introuvable();
    },
  }),
];
