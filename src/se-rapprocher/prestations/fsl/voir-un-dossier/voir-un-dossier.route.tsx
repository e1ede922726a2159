import { z } from 'zod';
import { type Acces, apres, type RefusDAcces, route } from '#acces';
import { demanderDesPieces, direLeRefusDeDemande } from '#demandes-de-droits';
import { faitsDemandes } from '#reglements';
import { type RequeteHttp, type RouteQuelconque, refusDePage } from '#socle';
import { calculerLAide, direLeRefusDeCalculer } from '../calculer-l-aide/calculer-l-aide.ts';
import {
  completerLeDossier,
  direLeRefusDeCompleter,
} from '../completer-le-dossier/completer-le-dossier.ts';
import { lireLaDette, lireLesDits } from '../deposer-une-demande-de-fsl/lire-la-saisie.ts';
import { natureDe } from '../domaine/dettes.ts';
import type { Repris } from './dossier-montre.ts';
import { lireUnDossier } from './lire-un-dossier.ts';
import {
  communDuFsl,
  DOSSIER_INTROUVABLE,
  montrerUnDossier,
  type ReglagesDuFsl,
} from './montrer-un-dossier.tsx';

export const ID = z.uuid();
export const CHAMP = z.union([z.string().max(4000), z.array(z.string().max(200)).max(40)]);
export const siAbsent = async () => refusDePage(DOSSIER_INTROUVABLE, 404);
const VERSION = z.coerce.number().int();

/** The page again, with what one of its forms is given back. */
export const reprendre =
  (acces: Acces, reglages: ReglagesDuFsl, id: string, requete: RequeteHttp) => (repris: Repris) =>
    montrerUnDossier(acces, reglages, id, requete, repris);

const voir = (reglages: ReglagesDuFsl): RouteQuelconque<Acces> =>
  route({
    ...communDuFsl,
    methode: 'GET',
    chemin: '/fsl/:id',
    entree: z.object({ id: ID }),
    traiter: (acces, { id }, requete) => montrerUnDossier(acces, reglages, id, requete),
    siInvalide: siAbsent,
  });

const completer = (reglages: ReglagesDuFsl): RouteQuelconque<Acces>[] => [
  route({
    ...communDuFsl,
    methode: 'POST',
    chemin: '/fsl/:id/dette',
    entree: z.object({ id: ID, version: VERSION }).catchall(CHAMP),
    traiter: async (acces, { id, version, ...saisie }, requete) => {
      const rendre = reprendre(acces, reglages, id, requete);
      const dette = lireLaDette(saisie, acces.aujourdHui);
      if (!dette.ok) return rendre({ ou: 'dette', saisie, aRevoir: dette.refus });
      return apres(
        await completerLeDossier(acces, { demandeId: id, version, dette: dette.valeur }),
        `/fsl/${id}`,
        (refus) => rendre({ ou: 'dette', saisie, refus: direLeRefusDeCompleter(refus) }),
      );
    },
    siInvalide: siAbsent,
  }),
  route({
    ...communDuFsl,
    methode: 'POST',
    chemin: '/fsl/:id/faits',
    entree: z
      .object({ id: ID, version: VERSION, source: z.enum(['elle', 'piece']).catch('elle') })
      .catchall(CHAMP),
    traiter: async (acces, { id, version, source, ...saisie }, requete) => {
      const rendre = reprendre(acces, reglages, id, requete);
      const lu = await lireUnDossier(acces, id);
      if (!lu.ok) return siAbsent();
      const { aides, dossier } = lu.valeur;
      const noms = [...new Set(aides.flatMap(faitsDemandes))];
      const { dits, points } = lireLesDits(saisie, noms, source, acces.aujourdHui);
      if (points.length > 0) return rendre({ ou: 'faits', saisie, aRevoir: points });
      // What was left as it stood keeps where it came from.
      const changes = Object.fromEntries(
        Object.entries(dits).filter(
          ([nom, { valeur }]) =>
            JSON.stringify(valeur) !== JSON.stringify(dossier.faits[nom]?.valeur),
        ),
      );
      return apres(
        await completerLeDossier(acces, { demandeId: id, version, dits: changes }),
        `/fsl/${id}`,
        (refus) => rendre({ ou: 'faits', saisie, refus: direLeRefusDeCompleter(refus) }),
      );
    },
    siInvalide: siAbsent,
  }),
];

const instruire = (reglages: ReglagesDuFsl): RouteQuelconque<Acces>[] => [
  route({
    ...communDuFsl,
    methode: 'POST',
    chemin: '/fsl/:id/papiers',
    entree: z.object({ id: ID }),
    traiter: async (acces, { id }, requete) => {
      const lu = await lireUnDossier(acces, id);
      if (!lu.ok) return siAbsent();
      const { dossier, lue } = lu.valeur;
      const codes = natureDe(dossier.nature).papiers.filter(
        (code) => !lue.pieces.some((piece) => piece.code === code),
      );
      return apres(
        await demanderDesPieces(acces, { demandeId: id, codes }),
        `/fsl/${id}`,
        (refus) => reprendre(acces, reglages, id, requete)({ refus: direLeRefusDeDemande(refus) }),
      );
    },
    siInvalide: siAbsent,
  }),
  route({
    ...communDuFsl,
    methode: 'POST',
    chemin: '/fsl/:id/calculer',
    entree: z.object({ id: ID }),
    traiter: async (acces, { id }, requete) =>
      apres(await calculerLAide(acces, { demandeId: id }), `/fsl/${id}`, (refus) =>
        reprendre(acces, reglages, id, requete)({ refus: direLeRefusDeCalculer(refus) }),
      ),
    siInvalide: siAbsent,
  }),
];

export type RefusDeRoute<R extends { raison: string }> = Exclude<R, RefusDAcces>;

export const routesDuDossier = (reglages: ReglagesDuFsl): RouteQuelconque<Acces>[] => [
  voir(reglages),
  ...completer(reglages),
  ...instruire(reglages),
];
