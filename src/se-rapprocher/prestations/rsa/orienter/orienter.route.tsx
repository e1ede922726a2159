import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { direLeRefusDeRsa } from '../dire-les-refus.ts';
import type { Faits } from '../domaine/criteres.ts';
import { ORGANISMES, PARCOURS } from '../domaine/orienter.ts';
import { entierEcrit } from '../gestes/lire-la-saisie.ts';
import { droits } from '../regles-d-acces.ts';
import { lireUnParcours } from '../voir-un-parcours/lire-un-parcours.ts';
import { commun, introuvable, POURQUOI_LE_RSA } from '../voir-un-parcours/montrer.tsx';
import { ID } from '../voir-un-parcours/un-geste.route.tsx';
import { confirmerUneOrientation } from './confirmer-une-orientation.ts';
import { Orienter, type PageDOrientation, QUESTIONS } from './orienter.page.tsx';
import { lireLesRegles, noterLesFaits } from './proposer.ts';

async function montrer(
  acces: Acces,
  id: string,
  reste: Partial<PageDOrientation> = {},
): Promise<Reponse> {
  const verdict = juger(droits.orienter, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const lu = await lireUnParcours(acces, id);
  if (!lu.ok) return introuvable();
  const regles = await lireLesRegles(acces, lu.valeur.parcours.faits);
  return page({
    statut: reste.refus || reste.aRevoir ? 422 : 200,
    titre: `Orienter ${lu.valeur.nom}`,
    rubrique: 'rsa',
    corps: <Orienter lu={lu.valeur} regles={regles} saisie={{}} aRevoir={[]} {...reste} />,
    aRevoir: reste.aRevoir,
    parceQue: droits.orienter.phrase,
    pourquoi: POURQUOI_LE_RSA,
  });
}

const reponse = z.enum(['oui', 'non', '']).default('').catch('');
const nombre = z.string().max(4).default('');
const LES_QUESTIONS = Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[];
const formeDesFaits = {
  age: nombre,
  enfants: nombre,
  moisDepuisInscription: nombre,
  preconisation: z.enum(['', 'emploi', 'socioprofessionnel', 'social']).default('').catch(''),
  ...(Object.fromEntries(LES_QUESTIONS.map((nom) => [nom, reponse])) as Record<
    keyof typeof QUESTIONS,
    typeof reponse
  >),
};

const enFaits = (lue: z.infer<z.ZodObject<typeof formeDesFaits>>): Faits =>
  ({
    ...(Object.fromEntries(
      LES_QUESTIONS.map((nom) => [nom, lue[nom] === '' ? null : lue[nom] === 'oui']),
    ) as Record<keyof typeof QUESTIONS, boolean | null>),
    age: entierEcrit(lue.age),
    enfants: entierEcrit(lue.enfants),
    moisDepuisInscription: entierEcrit(lue.moisDepuisInscription),
    preconisation: lue.preconisation || null,
  }) as Faits;

const NOMBRES = ['age', 'enfants', 'moisDepuisInscription'] as const;

export const routesDOrientation: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/rsa/:id/orienter',
    entree: z.object({ id: ID }),
    traiter: (acces, { id }) => montrer(acces, id),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/rsa/:id/faits',
    entree: z.object({ id: ID, ...formeDesFaits }),
    traiter: async (acces, saisie) => {
      const illisible = NOMBRES.find(
        (nom) => saisie[nom].trim() !== '' && entierEcrit(saisie[nom]) === null,
      );
      if (illisible)
        return montrer(acces, saisie.id, {
          geste: 'faits',
          saisie,
          aRevoir: [{ champ: illisible, phrase: 'Écrivez un nombre entier, ou laissez vide.' }],
        });
      const note = await noterLesFaits(acces, { parcoursId: saisie.id, faits: enFaits(saisie) });
      if (note.ok) return versLaPage(`/rsa/${saisie.id}/orienter#decider`);
      return montrer(acces, saisie.id, { refus: direLeRefusDeRsa(note.refus) });
    },
    siInvalide: async (acces, aRevoir, saisie) => {
      const id = ID.safeParse(saisie.id);
      return id.success
        ? montrer(acces, id.data, { geste: 'faits', saisie, aRevoir })
        : introuvable();
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/rsa/:id/orienter',
    entree: z.object({
      id: ID,
      parcours: z.enum(Object.keys(PARCOURS) as [keyof typeof PARCOURS], 'Choisissez un parcours.'),
      organisme: z.enum(
        Object.keys(ORGANISMES) as [keyof typeof ORGANISMES],
        'Choisissez qui l’accompagne.',
      ),
      service: z.coerce.number().int().positive().optional().catch(undefined),
      raison: z.string().max(500, 'Raccourcissez ce texte.').default(''),
    }),
    traiter: async (acces, saisie) => {
      const confirmee = await confirmerUneOrientation(acces, {
        parcoursId: saisie.id,
        parcours: saisie.parcours,
        organisme: saisie.organisme,
        serviceId: saisie.service ?? null,
        structureId: null,
        raison: saisie.raison || null,
      });
      if (confirmee.ok) return versLaPage(`/rsa/${saisie.id}`);
      const { refus } = confirmee;
      const champ = { raison_manque: 'raison', service_manque: 'service' }[refus.raison as string];
      const phrase = direLeRefusDeRsa(refus);
      return montrer(acces, saisie.id, {
        geste: 'confirmer',
        saisie,
        ...(champ ? { aRevoir: [{ champ, phrase }] } : { refus: phrase }),
      });
    },
    siInvalide: async (acces, aRevoir, saisie) => {
      const id = ID.safeParse(saisie.id);
      return id.success
        ? montrer(acces, id.data, { geste: 'confirmer', saisie, aRevoir })
        : introuvable();
    },
  }),
];
