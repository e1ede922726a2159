import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { OBJETS, type ObjetDeProcedure } from '../domaine/procedure.ts';
import { DEPARTEMENT, equipesDe } from '../nommer-les-equipes.ts';
import { droits } from '../regles-d-acces.ts';
import { lireUneProcedure } from '../tenir-les-procedures/lire-les-procedures.ts';
import { POURQUOI_DE_LA_QUALITE } from '../tenir-les-procedures/onglets-de-qualite.tsx';
import { EcrireUneProcedure, EcrireUneVersion } from './ecrire-une-procedure.page.tsx';
import { ecrireLaVersionSuivante, ecrireUneProcedure } from './ecrire-une-procedure.ts';

const CHEMIN = '/qualite/procedures';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'savoir comment nous faisons, et le tenir à jour',
} as const;

type Saisie = Readonly<Record<string, unknown>>;
const texte = (longueur: number) => z.string().max(longueur).catch('');
const COCHES = z
  .union([z.string().max(40), z.array(z.string().max(40)).max(20)])
  .optional()
  .catch(undefined)
  .transform((dit) => (dit === undefined ? [] : [dit].flat()));
const VERSION = {
  etapes: texte(16_000),
  pourquoi: texte(300),
  effet: texte(40),
  relire: texte(40),
};

async function montrerLaNouvelle(
  acces: Acces,
  saisie: Saisie,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const verdict = juger(droits.ecrireUneProcedure, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Écrire une procédure',
    rubrique: 'qualite',
    corps: (
      <EcrireUneProcedure equipes={await equipesDe(acces)} saisie={saisie} aRevoir={aRevoir} />
    ),
    aRevoir,
    pourquoi: POURQUOI_DE_LA_QUALITE,
  });
}

async function montrerLaVersion(
  acces: Acces,
  id: string,
  saisie: Saisie | null,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const lue = await lireUneProcedure(acces, { id });
  if (!lue.ok)
    return lue.refus.raison === 'acces'
      ? refusDePage(lue.refus.motif)
      : refusDePage('Cette procédure n’existe pas.', 404);
  const { titre, versions, peut } = lue.valeur.procedure;
  const derniere = versions.at(-1);
  if (!peut.ecrire || !derniere) return refusDePage('Cette procédure n’est pas de votre équipe.');
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre,
    rubrique: 'qualite',
    corps: (
      <EcrireUneVersion
        id={id}
        titre={titre}
        rang={derniere.rang}
        saisie={saisie ?? { etapes: derniere.etapes.join('\n'), effet: 'aujourd’hui' }}
        aRevoir={aRevoir}
      />
    ),
    aRevoir,
    pourquoi: POURQUOI_DE_LA_QUALITE,
  });
}

export const routesPourEcrireUneProcedure: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: `${CHEMIN}/nouvelle`,
    entree: z.object({}),
    traiter: (acces) => montrerLaNouvelle(acces, { effet: 'aujourd’hui' }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/nouvelle`,
    entree: z.object({
      titre: texte(160),
      objet: z
        .enum(Object.keys(OBJETS) as [ObjetDeProcedure, ...ObjetDeProcedure[]])
        .catch('demande'),
      etats: COCHES,
      etatsDOrientation: COCHES,
      etatsDeQuestion: COCHES,
      responsable: texte(120),
      cle: z.coerce.number().int().catch(-1),
      ...VERSION,
    }),
    traiter: async (acces, saisie) => {
      const cle = saisie.cle === DEPARTEMENT ? null : saisie.cle;
      const etats = {
        demande: saisie.etats,
        orientation: saisie.etatsDOrientation,
        question: saisie.etatsDeQuestion,
      };
      const ecrite = await ecrireUneProcedure(acces, { ...saisie, etats, cle });
      return apres(
        ecrite,
        ({ id }) => `${CHEMIN}/${id}`,
        ({ points }) => montrerLaNouvelle(acces, saisie, points),
      );
    },
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: `${CHEMIN}/:id/version`,
    entree: z.object({ id: z.uuid() }),
    traiter: (acces, { id }) => montrerLaVersion(acces, id, null),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/:id/version`,
    entree: z.object({
      id: z.uuid(),
      rang: z.coerce.number().int().min(1).max(500).catch(0),
      ...VERSION,
    }),
    traiter: async (acces, saisie) =>
      apres(
        await ecrireLaVersionSuivante(acces, saisie),
        `${CHEMIN}/${saisie.id}#versions`,
        ({ points }) => montrerLaVersion(acces, saisie.id, saisie, points),
      ),
  }),
];
