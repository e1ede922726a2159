import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';

export interface Point {
  latitude: number;
  longitude: number;
}

export interface ServiceTrouve {
  id: string;
  structureId: string;
  structure: string;
  nom: string;
  description: string;
  adresse: string | null;
  complementAdresse: string | null;
  codePostal: string | null;
  commune: string | null;
  communeCode: string | null;
  distanceKm: number | null;
  frais: string | null;
  fraisPrecisions: string | null;
  langues: string[] | null;
  publics: string[] | null;
  modesAccueil: string[] | null;
  modesMobilisation: string[] | null;
  mobilisablePar: string[] | null;
  conditions: string | null;
  horaires: string | null;
  telephone: string | null;
  dateMaj: DateCivile;
  confirmeLe: DateCivile | null;
  confirmePar: string | null;
  engagementJours: number | null;
  motsCouverts: number;
}

/** One word looked for is one rank; a token of several words answers for each of them. */
export interface JetonCherche {
  rang: number;
  racine: string;
  /** 2 for the word itself, 1 for a theme or a near word. */
  force: number;
}

export interface RechercheEnBase {
  jetons: readonly JetonCherche[];
  point: Point | null;
  rayonKm: number | null;
  /** Whom the service receives by where they live; null: anywhere. */
  zones: readonly string[] | null;
  /** Publics closed to this age. */
  fermes: readonly string[];
  /** Publics that this age is of: what is made for them comes first. */
  favoris: readonly string[];
  gratuit: boolean;
  langue: string | null;
  limite: number;
  apres: number;
}

/** Haversine, mean radius of the Earth 6,371 km. */
const distance = (point: Point | null) =>
  point === null
    ? sql`null::double precision`
    : sql`2 * 6371 * asin(sqrt(
        power(sin(radians(s.latitude - ${point.latitude}::double precision) / 2), 2)
        + cos(radians(${point.latitude}::double precision)) * cos(radians(s.latitude))
          * power(sin(radians(s.longitude - ${point.longitude}::double precision) / 2), 2)))`;

/** A box around the point, for the index; the circle is cut out of it afterwards. */
function autour(point: Point, rayonKm: number) {
  const dLat = rayonKm / 111.2;
  const dLon = rayonKm / (111.2 * Math.max(0.1, Math.cos((point.latitude * Math.PI) / 180)));
  return sql`s.latitude between ${point.latitude - dLat}::double precision and ${point.latitude + dLat}::double precision
    and s.longitude between ${point.longitude - dLon}::double precision and ${point.longitude + dLon}::double precision`;
}

function conditionsDe(cherche: RechercheEnBase) {
  const conditions = [sql`s.retire_le is null`];
  if (cherche.point && cherche.rayonKm !== null)
    conditions.push(autour(cherche.point, cherche.rayonKm));
  if (cherche.zones)
    conditions.push(
      sql`(s.zone_eligibilite is null or s.zone_eligibilite && ${[...cherche.zones]}::text[])`,
    );
  if (cherche.fermes.length > 0)
    conditions.push(sql`(s.publics is null or not s.publics <@ ${[...cherche.fermes]}::text[])`);
  if (cherche.gratuit) conditions.push(sql`s.frais = 'gratuit'`);
  if (cherche.langue !== null) conditions.push(sql`${cherche.langue}::text = any (s.langues)`);
  return sql.join(conditions, sql` and `);
}

const COLONNES = sql`
  s.id, s.structure_id as "structureId", t.nom as structure, s.nom, s.description, s.adresse,
  s.complement_adresse as "complementAdresse", s.code_postal as "codePostal", s.commune,
  s.code_insee as "communeCode", s.frais, s.frais_precisions as "fraisPrecisions", s.langues, s.publics,
  s.modes_accueil as "modesAccueil", s.modes_mobilisation as "modesMobilisation",
  s.mobilisable_par as "mobilisablePar", s.conditions_acces as conditions,
  coalesce(s.horaires_accueil, t.horaires_accueil) as horaires, coalesce(s.telephone, t.telephone) as telephone,
  s.date_maj as "dateMaj", c.le as "confirmeLe", c.par as "confirmePar", t.engagement_jours as "engagementJours"`;
const JOINTURES = sql`
  join partenaires.structure t on t.id = s.structure_id
  left join partenaires.confirmation c on c.service_id = s.id`;

/**
 * Services that answer the most words first, then those that answer them best, then the nearest. Tokens are reached by
 * equality, which keeps its index under policies; candidates are ranked before their sheets are read.
 */
export async function servicesTrouves(bd: Bd, cherche: RechercheEnBase): Promise<ServiceTrouve[]> {
  const sansMots = cherche.jetons.length === 0;
  const pourElle = sql`case when s.publics && ${[...cherche.favoris]}::text[] then 8 else 0 end`;
  const candidats = sansMots
    ? sql`select s.id, 0 as couverts, 0 as score, ${distance(cherche.point)} as km
            , s.nom, ${pourElle} as faveur
          from partenaires.service s where ${conditionsDe(cherche)}`
    : sql`select s.id, v.couverts, v.score, ${distance(cherche.point)} as km, s.nom, ${pourElle} as faveur
          from (
            select service_id, count(*)::integer as couverts, sum(fort)::integer as score from (
              select j.service_id, d.rang, max(j.poids * d.force) as fort
              from jsonb_to_recordset(${JSON.stringify(cherche.jetons)}::jsonb) as d (rang integer, racine text, force integer)
              join partenaires.jeton j on j.racine = d.racine
              group by j.service_id, d.rang) p
            group by service_id) v
          join partenaires.service s on s.id = v.service_id where ${conditionsDe(cherche)}`;
  const dansLeCercle =
    cherche.point && cherche.rayonKm !== null
      ? sql`where km <= ${cherche.rayonKm}::double precision`
      : sql``;
  const { rows } = await sql<ServiceTrouve>`
    with notes as (
      select id, nom, couverts, km,
        couverts * 20 + least(score, 18) + faveur - least(coalesce(km, 8), 40) as rang
      from (${candidats}) candidats ${dansLeCercle}),
    choisis as (
      -- The same offer in ten places does not fill the page: each next one gives way a little.
      select id, couverts, km,
        rang - 7 * least(row_number() over (partition by nom order by rang desc, id) - 1, 4) as rang
      from notes order by 4 desc, id limit ${cherche.limite} offset ${cherche.apres})
    select ${COLONNES}, round(k.km::numeric, 1)::double precision as "distanceKm", k.couverts as "motsCouverts"
    from choisis k join partenaires.service s on s.id = k.id ${JOINTURES}
    order by k.rang desc, s.id`.execute(bd);
  return rows;
}

/** Sheets by id, in one query, withdrawn ones too: an old orientation still names them. */
export async function servicesParIds(
  bd: Bd,
  ids: readonly string[],
): Promise<(ServiceTrouve & { retireLe: string | null })[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<ServiceTrouve & { retireLe: string | null }>`
    select ${COLONNES}, null::double precision as "distanceKm", 0 as "motsCouverts", s.retire_le as "retireLe"
    from partenaires.service s ${JOINTURES} where s.id = any (${[...ids]}::text[])`.execute(bd);
  return rows;
}

/** Which of these roots exist; what does not is perhaps misspelt. */
export async function racinesConnues(bd: Bd, racines: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ racine: string }>`
    select racine from partenaires.racine where racine = any (${[...racines]}::text[])`.execute(bd);
  return new Set(rows.map(({ racine }) => racine));
}

/** Roots near a misspelt one, by trigrams or by their beginning; the caller keeps those a slip of the hand explains. */
export async function racinesProches(bd: Bd, racine: string): Promise<string[]> {
  const { rows } = await sql<{ racine: string }>`
    select racine from partenaires.racine
    where racine % ${racine} or (racine ~>=~ ${racine} and racine ~<~ ${`${racine}~`})
    order by similarity(racine, ${racine}) desc limit 12`.execute(bd);
  return rows.map((ligne) => ligne.racine);
}

/** Where a commune lies, as far as the directory knows: the middle of the places it holds there. */
export async function milieuDeLaCommune(bd: Bd, code: string): Promise<Point | null> {
  const { rows } = await sql<{ latitude: number | null; longitude: number | null }>`
    select avg(latitude) as latitude, avg(longitude) as longitude from partenaires.service
    where code_insee = ${code} and retire_le is null and latitude is not null and longitude is not null`.execute(
    bd,
  );
  const [milieu] = rows;
  return milieu?.latitude != null && milieu.longitude != null
    ? { latitude: milieu.latitude, longitude: milieu.longitude }
    : null;
}
