import { z } from 'zod';
import { lireLesHoraires } from '#socle/pur';

const entier = (quoi: string) =>
  z.coerce
    .number(`${quoi} est un nombre.`)
    .int(`${quoi} est un nombre entier.`)
    .positive(`${quoi} est plus grand que zéro.`);
const mots = (quoi: string) =>
  z
    .string(`Il manque ${quoi}.`)
    .trim()
    .min(1, `Il manque ${quoi}.`)
    .max(400, `${quoi} : trop long.`);
/** An empty cell is not known, which is not zero. */
const peutManquer = <T extends z.ZodType>(forme: T) =>
  z.preprocess(
    (cellule) => (cellule === '' || cellule === undefined ? null : cellule),
    forme.nullable(),
  );
/** « arabe, peul »; an empty cell is not known. */
const liste = (quoi: string) =>
  peutManquer(
    mots(quoi).transform((dits) =>
      dits
        .split(',')
        .map((dit) => dit.trim())
        .filter((dit) => dit !== ''),
    ),
  );
const jour = (quoi: string) => z.iso.date(`${quoi} s’écrit 2026-11-24.`);
const ouiOuNon = z
  .enum(['oui', 'non', ''], 'Écrivez oui ou non.')
  .optional()
  .transform((dit) => dit === 'oui');

const age = (quoi: string) =>
  peutManquer(z.coerce.number(`${quoi} est un nombre d’années.`).int().min(0).max(120));

export const serviceSchema = z
  .object({
    id: entier('id').max(999, 'id : 999 au plus.'),
    code: mots('code'),
    nom: mots('nom'),
    nom_court: mots('nom_court'),
    phrase: mots('phrase'),
    nom_en: peutManquer(mots('nom_en')),
    phrase_en: peutManquer(mots('phrase_en')),
    engagement_jours_ouvres: peutManquer(entier('engagement_jours_ouvres')),
    age_min: age('age_min'),
    age_max: age('age_max'),
    grossesse: ouiOuNon,
    ouvert_a_tous: ouiOuNon,
    du: jour('du'),
    au: peutManquer(jour('au')),
  })
  .transform(({ age_min, age_max, grossesse, ...reste }) => ({
    ...reste,
    conditions: {
      ...(age_min === null ? {} : { ageMin: age_min }),
      ...(age_max === null ? {} : { ageMax: age_max }),
      ...(grossesse ? { grossesse } : {}),
    },
  }));

export const siteSchema = z.object({
  id: entier('id'),
  service_id: entier('service_id'),
  territoire_id: entier('territoire_id'),
  nom: mots('nom'),
  adresse: mots('adresse'),
  commune_code: z.string().regex(/^(2[AB]|\d\d)\d{3}$/, 'commune_code est un code INSEE.'),
  latitude: peutManquer(z.coerce.number('latitude est un nombre.').min(-90).max(90)),
  longitude: peutManquer(z.coerce.number('longitude est un nombre.').min(-180).max(180)),
  horaires: peutManquer(
    mots('horaires').refine(
      (dits) => lireLesHoraires(dits) !== null,
      'horaires s’écrit « Mo-Fr 09:00-12:30,13:30-17:00; PH off » (OpenStreetMap).',
    ),
  ),
  horaires_confirmes_le: peutManquer(jour('horaires_confirmes_le')),
  telephone: peutManquer(mots('telephone')),
  venir: peutManquer(mots('venir')),
  langues: liste('langues'),
  accessibilite: liste('accessibilite'),
  du: jour('du'),
  au: peutManquer(jour('au')),
});

export const agentSchema = z.object({
  id: entier('id'),
  prenom: mots('prenom'),
  nom: mots('nom'),
  fonction: mots('fonction'),
  site_id: entier('site_id'),
  bureau: peutManquer(mots('bureau')),
  telephone: peutManquer(mots('telephone')),
  horaires: peutManquer(mots('horaires')),
  identifiant_externe: peutManquer(mots('identifiant_externe')),
  parti_le: peutManquer(jour('parti_le')),
});

/** A line read from a file, with the columns of its table. */
export type LigneDAnnuaire = { id: number } & Readonly<Record<string, unknown>>;

export interface Forme {
  table: 'service' | 'site' | 'agent';
  schema: z.ZodType<LigneDAnnuaire>;
  /** Columns that name another line: of which table. */
  renvois: Readonly<Record<string, 'service' | 'site' | 'territoire'>>;
  /** Columns that the file tells in several others: absent with them. */
  deduites?: Readonly<Record<string, readonly string[]>>;
  /** A column that two lines may not share. */
  unique: string | null;
}

export const FORMES = {
  services: {
    table: 'service',
    schema: serviceSchema,
    renvois: {},
    unique: 'code',
    deduites: { conditions: ['age_min', 'age_max', 'grossesse'] },
  },
  sites: {
    table: 'site',
    schema: siteSchema,
    renvois: { service_id: 'service', territoire_id: 'territoire' },
    unique: null,
  },
  agents: {
    table: 'agent',
    schema: agentSchema,
    renvois: { site_id: 'site' },
    unique: 'identifiant_externe',
  },
} as const satisfies Record<string, Forme>;
