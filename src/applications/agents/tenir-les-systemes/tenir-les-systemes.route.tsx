import { z } from 'zod';
import {
  type Acces,
  accorderUnJeton,
  apres,
  direLeRefusDeJeton,
  inscrireUnSysteme,
  PERMISSIONS,
  revoquerUnJeton,
  route,
  voirLesSystemes,
} from '#acces';
import { lireLesStructures } from '#partenaires';
import { lireLesServices } from '#services';
import { type RouteQuelconque, refusDePage } from '#socle';
import type { Instant } from '#socle/pur';
import type { ReglagesDesSystemes } from '#systemes';
import { lireLesTerritoires } from '#territoires';
import { montrer } from './montrer-les-systemes.tsx';

const CHEMIN = '/administration/systemes';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir les logiciels des partenaires',
} as const;

const texte = (minimum: number, longueur: number, phrase: string) =>
  z.string(phrase).trim().min(minimum, phrase).max(longueur, 'Raccourcissez ce texte.');

const systemeSchema = z.object({
  nom: texte(3, 120, 'Écrivez le nom de ce logiciel.'),
  finalite: texte(10, 300, 'Dites à quoi il servira, en une phrase.'),
  contact: texte(3, 200, 'Dites à qui écrire s’il s’arrête.'),
  structure: z.string().trim().max(120, 'Cet identifiant est trop long.').optional(),
  service: z.string().max(60).optional(),
  territoire: z.coerce.number('Choisissez un territoire dans la liste.').int().optional(),
});
type SystemeSaisi = z.infer<typeof systemeSchema>;

/** What the directories do not know is to review, each by its field. */
async function pointsARevoir(acces: Acces, saisi: SystemeSaisi) {
  const { structure, service, territoire } = saisi;
  const points = [];
  if (structure && !(await lireLesStructures(acces, [structure])).has(structure))
    points.push({
      champ: 'structure',
      phrase: 'Cette structure n’est pas dans l’annuaire. Copiez son identifiant depuis sa fiche.',
    });
  if (service && !(await lireLesServices(acces)).some(({ code }) => code === service))
    points.push({ champ: 'service', phrase: 'Choisissez un service dans la liste.' });
  if (
    territoire !== undefined &&
    !(await lireLesTerritoires(acces)).some(({ id }) => id === territoire)
  )
    points.push({ champ: 'territoire', phrase: 'Choisissez un territoire dans la liste.' });
  return points;
}

const CHAMP_DU_REFUS = {
  nom_pris: 'nom',
  sans_permission: 'permissions',
  sans_structure: 'permissions',
  trop_long: 'jours',
  systeme_inconnu: 'permissions',
} as const;
const pointDe = (refus: { raison: keyof typeof CHAMP_DU_REFUS }) => ({
  champ: CHAMP_DU_REFUS[refus.raison],
  phrase: direLeRefusDeJeton(refus),
});

/** Registers systems, gives and ends tokens. */
export const routesDesSystemes = (_: ReglagesDesSystemes): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({}),
    traiter: (acces) => montrer(acces),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: systemeSchema,
    traiter: async (acces, saisie) => {
      const aRevoir = await pointsARevoir(acces, saisie);
      const repris = { formulaire: 'systeme', saisie };
      if (aRevoir.length > 0) return montrer(acces, { ...repris, aRevoir });
      const inscrit = await inscrireUnSysteme(acces, {
        nom: saisie.nom,
        finalite: saisie.finalite,
        contact: saisie.contact,
        structureId: saisie.structure ?? null,
        serviceCode: saisie.service ?? null,
        territoireId: saisie.territoire ?? null,
      });
      return apres(inscrit, CHEMIN, (refus) =>
        montrer(acces, { ...repris, aRevoir: [pointDe(refus)] }),
      );
    },
    siInvalide: (acces, aRevoir, saisie) =>
      montrer(acces, { formulaire: 'systeme', saisie, aRevoir }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/jeton`,
    entree: z.object({
      systeme: z.uuid('Choisissez un système dans la liste.'),
      permissions: z
        .preprocess((lues) => [lues ?? []].flat(), z.array(z.enum(PERMISSIONS)))
        .refine((unes) => unes.length > 0, 'Cochez au moins une chose que ce jeton permet.'),
      jours: z.coerce.number('Écrivez un nombre de jours.').int('Écrivez un nombre entier.'),
    }),
    traiter: async (acces, saisie) => {
      const accorde = await accorderUnJeton(acces, { systemeId: saisie.systeme, ...saisie });
      if (!accorde.ok) {
        if (accorde.refus.raison === 'acces') return refusDePage(accorde.refus.motif);
        const aRevoir = [pointDe(accorde.refus)];
        return montrer(acces, { formulaire: saisie.systeme, saisie, aRevoir });
      }
      const { jeton, expireLe } = accorde.valeur;
      const tous = await voirLesSystemes(acces, {});
      const nom = tous.ok ? tous.valeur.find(({ id }) => id === saisie.systeme)?.nom : undefined;
      return montrer(acces, {
        jeton: { systeme: nom ?? '', jeton, expireLe: expireLe as Instant },
      });
    },
    siInvalide: (acces, aRevoir, saisie) =>
      montrer(acces, { formulaire: String(saisie.systeme ?? ''), saisie, aRevoir }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/jeton/revoquer`,
    entree: z.object({ jeton: z.uuid('Choisissez un jeton dans la liste.') }),
    traiter: async (acces, { jeton }) => {
      const revoque = await revoquerUnJeton(acces, { jetonId: jeton });
      return apres(revoque, CHEMIN, (refus) => refusDePage(direLeRefusDeJeton(refus), 422));
    },
  }),
];
