/**
 * What a row of a data·inclusion v1 file must be (schema 1.0.8, github.com/gip-inclusion/data-inclusion-schema,
 * Licence Ouverte 2.0), with the sentence that tells whoever brought the file what to do. Columns we do not know are
 * let pass and dropped; an absent or empty optional value is `null`, never an invented one.
 */
import { z } from 'zod';
import {
  FRAIS,
  MODES_ACCUEIL,
  MODES_MOBILISATION,
  PERSONNES_MOBILISATRICES,
  PUBLICS,
  RESEAUX_PORTEURS,
  THEMATIQUES,
  TYPES_DE_SERVICE,
} from './enumerations.ts';

const cles = <T extends Record<string, string>>(table: T) =>
  Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

const vide = (valeur: unknown) =>
  valeur === undefined || (typeof valeur === 'string' && valeur.trim() === '');
const facultatif = <T extends z.ZodType>(schema: T) =>
  z.preprocess((valeur) => (vide(valeur) ? null : valeur), schema.nullable());

const texteRequis = (champ: string) =>
  z
    .string({ error: `« ${champ} » manque : donnez-le en texte.` })
    .trim()
    .min(1, `« ${champ} » est vide : donnez-le.`);
const texte = (champ: string) =>
  facultatif(z.string({ error: `« ${champ} » doit être du texte.` }));

const longueur = (champ: string, min: number, max: number) =>
  texteRequis(champ)
    .min(min, `« ${champ} » est trop court : au moins ${min} caractères.`)
    .max(max, `« ${champ} » est trop long : au plus ${max} caractères.`);

const motif = (champ: string, forme: RegExp, attendu: string) =>
  facultatif(
    z
      .string({ error: `« ${champ} » doit être du texte.` })
      .regex(forme, `« ${champ} » : écrivez ${attendu}.`),
  );

const lien = (champ: string) =>
  facultatif(
    z
      .url({
        error: `« ${champ} » n’est pas une adresse de page : écrivez-la en entier, avec https://.`,
      })
      .max(2083, `« ${champ} » est trop long : au plus 2083 caractères.`),
  );

const nombre = (champ: string, min: number, max: number) =>
  facultatif(
    z
      .number({ error: `« ${champ} » doit être un nombre.` })
      .min(min, `« ${champ} » est hors de la Terre : au moins ${min}.`)
      .max(max, `« ${champ} » est hors de la Terre : au plus ${max}.`),
  );

const valeurDe = <T extends Record<string, string>>(champ: string, table: T) =>
  z.enum(cles(table), {
    error: (souci) =>
      `« ${champ} » : la valeur « ${String(souci.input)} » n’est pas dans la liste de data·inclusion (${Object.keys(table).length} valeurs).`,
  });

const liste = <T extends z.ZodType>(champ: string, valeur: T, min: 0 | 1) =>
  facultatif(
    z
      .array(valeur, { error: `« ${champ} » doit être une liste.` })
      .min(min, `« ${champ} » est une liste vide : enlevez-la, ou donnez une valeur.`)
      .refine(
        (valeurs) => new Set(valeurs).size === valeurs.length,
        `« ${champ} » répète une valeur : gardez-la une fois.`,
      ),
  );

const dateDeMiseAJour = z.iso.date({
  error: '« date_maj » n’est pas une date : écrivez-la 2026-11-24 (année, mois, jour).',
});

const adresse = {
  commune: texte('commune'),
  code_postal: motif('code_postal', /^\d{5}$/, 'les cinq chiffres'),
  code_insee: motif('code_insee', /^(?:2[AB]|\d\d)\d{3}$/, 'le code INSEE de cinq signes'),
  adresse: texte('adresse'),
  complement_adresse: texte('complement_adresse'),
  longitude: nombre('longitude', -180, 180),
  latitude: nombre('latitude', -90, 90),
  telephone: texte('telephone'),
  courriel: facultatif(
    z.email({
      error:
        '« courriel » n’est pas une adresse électronique : écrivez par exemple accueil@exemple.fr.',
    }),
  ),
};

export const structureSchema = z.object({
  source: texteRequis('source'),
  id: texteRequis('id'),
  nom: longueur('nom', 3, 150),
  date_maj: dateDeMiseAJour,
  ...adresse,
  siret: motif('siret', /^\d{14}$/, 'les quatorze chiffres, sans espace'),
  site_web: lien('site_web'),
  description: facultatif(longueur('description', 5, 10_000)),
  lien_source: lien('lien_source'),
  horaires_accueil: texte('horaires_accueil'),
  accessibilite_lieu: lien('accessibilite_lieu'),
  reseaux_porteurs: liste('reseaux_porteurs', valeurDe('reseaux_porteurs', RESEAUX_PORTEURS), 0),
});

const zone = z
  .string({ error: '« zone_eligibilite » doit contenir des codes en texte.' })
  .regex(
    /^(?:\w{5}|\w{2,3}|\d{9}|france)$/,
    '« zone_eligibilite » : écrivez un code de commune, de département, d’intercommunalité, ou « france ».',
  );

export const serviceSchema = z.object({
  source: texteRequis('source'),
  structure_id: texteRequis('structure_id'),
  id: texteRequis('id'),
  nom: longueur('nom', 3, 150),
  description: longueur('description', 5, 10_000),
  date_maj: dateDeMiseAJour,
  ...adresse,
  lien_source: lien('lien_source'),
  type: facultatif(valeurDe('type', TYPES_DE_SERVICE)),
  thematiques: liste('thematiques', valeurDe('thematiques', THEMATIQUES), 0),
  frais: facultatif(valeurDe('frais', FRAIS)),
  frais_precisions: texte('frais_precisions'),
  publics: liste('publics', valeurDe('publics', PUBLICS), 1).refine(
    (publics) => publics === null || publics.length < 2 || !publics.includes('tous-publics'),
    '« publics » : « tous-publics » ne se mêle pas à d’autres publics.',
  ),
  publics_precisions: texte('publics_precisions'),
  conditions_acces: texte('conditions_acces'),
  contact_nom_prenom: texte('contact_nom_prenom'),
  modes_accueil: liste('modes_accueil', valeurDe('modes_accueil', MODES_ACCUEIL), 0),
  zone_eligibilite: facultatif(
    z
      .array(zone, { error: '« zone_eligibilite » doit être une liste.' })
      .min(1, '« zone_eligibilite » est une liste vide : enlevez-la, ou donnez un code.'),
  ),
  modes_mobilisation: liste(
    'modes_mobilisation',
    valeurDe('modes_mobilisation', MODES_MOBILISATION),
    1,
  ),
  lien_mobilisation: lien('lien_mobilisation'),
  mobilisable_par: liste(
    'mobilisable_par',
    valeurDe('mobilisable_par', PERSONNES_MOBILISATRICES),
    1,
  ),
  mobilisation_precisions: texte('mobilisation_precisions'),
  volume_horaire_hebdomadaire: facultatif(
    z
      .number({ error: '« volume_horaire_hebdomadaire » doit être un nombre d’heures.' })
      .min(0, '« volume_horaire_hebdomadaire » ne peut pas être négatif.'),
  ),
  nombre_semaines: facultatif(
    z
      .int({ error: '« nombre_semaines » doit être un nombre entier.' })
      .min(1, '« nombre_semaines » : au moins une semaine.'),
  ),
  horaires_accueil: texte('horaires_accueil'),
});

export type StructureDataInclusion = z.infer<typeof structureSchema>;
export type ServiceDataInclusion = z.infer<typeof serviceSchema>;

/** One sentence per fault, in the order of the columns; none when the row is right. */
export function direLesFautes(schema: z.ZodType, ligne: unknown): string[] {
  const lue = schema.safeParse(ligne);
  return lue.success ? [] : lue.error.issues.map((souci) => souci.message);
}
