import { z } from 'zod';
import { type Acces, apres, juger, type RefusDAcces, route } from '#acces';
import {
  type FichierEnvoye,
  fichierEnvoye,
  page,
  type Reponse,
  type RouteQuelconque,
  refusDePage,
} from '#socle';
import type { Resultat } from '#socle/pur';
import {
  communDesReglements,
  INTROUVABLE,
  POURQUOI_DES_REGLEMENTS,
} from '../lire-les-reglements/montrer-un-reglement.tsx';
import { droits } from '../regles-d-acces.ts';
import { lireLaTete, type TeteSaisie } from './lire-la-tete.ts';
import { lireUnTexte } from './lire-un-contenu.ts';
import { NouveauReglement, type Repris } from './rediger-un-reglement.page.tsx';
import {
  direLeRefusDeRediger,
  ouvrirUnBrouillon,
  preparerLaVersionSuivante,
  type RefusDeRediger,
} from './rediger-un-reglement.ts';

const adresseDe = (id: string) => `/reglements/${id}/rediger`;
const MOT = z.string().max(60).catch('');
const CHAMP = z.union([z.string().max(200_000), z.array(z.string().max(2000)).max(60)]);

function nouveau(acces: Acces, repris: Repris = {}): Reponse {
  const verdict = juger(droits.rediger, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const statut = repris.refus || (repris.aRevoir ?? []).length > 0 ? 422 : 200;
  return page({
    statut,
    titre: 'Écrire un règlement',
    rubrique: 'reglements',
    corps: <NouveauReglement {...repris} />,
    pourquoi: POURQUOI_DES_REGLEMENTS,
  });
}

/** Where a new draft goes, or the page of the new regulation with what was typed. */
const apresOuverture = (
  acces: Acces,
  ouvert: Resultat<{ id: string }, RefusDeRediger | RefusDAcces>,
  saisie: TeteSaisie,
) =>
  apres(
    ouvert,
    ({ id }) => adresseDe(id),
    (refus) => {
      const phrase = direLeRefusDeRediger(refus);
      return refus.raison === 'code'
        ? nouveau(acces, { saisie, aRevoir: [{ champ: 'code', phrase }] })
        : nouveau(acces, { saisie, refus: phrase });
    },
  );

const texteDe = ({ octets }: FichierEnvoye) => Buffer.from(octets).toString('utf8');

export const routesDOuverture: RouteQuelconque<Acces>[] = [
  route({
    ...communDesReglements,
    methode: 'GET',
    chemin: '/reglements/nouveau',
    entree: z.object({}),
    traiter: async (acces) => nouveau(acces),
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/nouveau',
    entree: z.object({ code: MOT }).catchall(CHAMP),
    traiter: async (acces, saisie) => {
      const lue = lireLaTete(saisie, acces.aujourdHui);
      if (!lue.ok) return nouveau(acces, { saisie, aRevoir: lue.refus });
      const { tete, ...reste } = lue.valeur;
      const contenu = {
        ...tete,
        id: saisie.code.trim(),
        conditions: [],
        montant: { genre: 'a_decider' },
        exemples: [],
      } as const;
      return apresOuverture(acces, await ouvrirUnBrouillon(acces, { contenu, ...reste }), saisie);
    },
    siInvalide: async (acces, aRevoir, saisie) => nouveau(acces, { aRevoir, saisie }),
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/importer',
    corpsMaximal: 1_000_000,
    entree: z.object({
      prestation: z.enum(['aide', 'fsl']).catch('aide'),
      json: z.string().max(200_000).catch(''),
      fichier: fichierEnvoye('Choisissez le fichier.').optional().catch(undefined),
    }),
    traiter: async (acces, { prestation, json, fichier }) => {
      const texte = fichier ? texteDe(fichier) : json;
      const saisie = { prestation, json: fichier ? '' : json };
      const champ = fichier ? 'fichier' : 'json';
      const lu = lireUnTexte(texte);
      if (!lu.ok) return nouveau(acces, { saisie, aRevoir: [{ champ, phrase: lu.refus.phrase }] });
      const ouvert = await ouvrirUnBrouillon(acces, { contenu: lu.valeur, prestation });
      return apres(
        ouvert,
        ({ id }) => adresseDe(id),
        (refus) =>
          nouveau(acces, { saisie, aRevoir: [{ champ, phrase: direLeRefusDeRediger(refus) }] }),
      );
    },
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/:id/suivante',
    entree: z.object({ id: z.uuid() }),
    traiter: async (acces, { id }) =>
      apres(
        await preparerLaVersionSuivante(acces, { id }),
        (ouvert) => adresseDe(ouvert.id),
        (refus) => refusDePage(direLeRefusDeRediger(refus), 409),
      ),
    siInvalide: async () => refusDePage(INTROUVABLE, 404),
  }),
];
