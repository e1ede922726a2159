import { type Bd, sql } from '#socle';

export type RegleDeSecteur = 'commune' | 'voie' | 'sans_adresse' | 'departement';

export interface LieuDuSecteur {
  siteId: number;
  regle: RegleDeSecteur;
}

export interface AdresseASituer {
  serviceCode: string;
  communeCode: string | null;
  voieNormalisee: string | null;
  numero: number | null;
  sansAdresse: boolean;
}

/**
 * The sectors of one service that fit an address on a day, the most precise first:
 * a stretch of street, then the commune, then the rule for the whole département.
 */
export async function secteursPour(
  bd: Bd,
  adresse: AdresseASituer,
  jour: string,
): Promise<LieuDuSecteur[]> {
  const parite = adresse.numero === null ? null : adresse.numero % 2 === 0 ? 'pair' : 'impair';
  const { rows } = await sql<LieuDuSecteur>`
    select s.site_id as "siteId", s.regle
    from services.secteur s join services.service v on v.id = s.service_id
    where v.code = ${adresse.serviceCode} and s.du <= ${jour} and (s.au is null or s.au > ${jour})
      and (
        (s.regle = 'sans_adresse' and ${adresse.sansAdresse}::boolean)
        or (s.regle = 'voie' and s.commune_code = ${adresse.communeCode}::text
          and s.voie = ${adresse.voieNormalisee}::text
          and (s.parite is null or s.parite = ${parite}::text)
          and (s.numero_de is null or ${adresse.numero}::integer >= s.numero_de)
          and (s.numero_a is null or ${adresse.numero}::integer <= s.numero_a))
        or (s.regle = 'commune' and s.commune_code = ${adresse.communeCode}::text)
        or s.regle = 'departement')
    order by array_position(array['sans_adresse', 'voie', 'commune', 'departement'], s.regle),
      (s.parite is null and s.numero_de is null and s.numero_a is null), s.site_id
    limit 10`.execute(bd);
  return rows;
}

export interface Secteur {
  id: number;
  serviceId: number;
  siteId: number;
  regle: RegleDeSecteur;
  communeCode: string | null;
  /** As comparisons read it, and as it is written. */
  voie: string | null;
  voieDite: string | null;
  parite: 'pair' | 'impair' | null;
  numeroDe: number | null;
  numeroA: number | null;
  du: string;
  /** The first day out; null: no end known. */
  au: string | null;
}

const COLONNES = sql`
  id, service_id as "serviceId", site_id as "siteId", regle, commune_code as "communeCode", voie,
  voie_dite as "voieDite", parite, numero_de as "numeroDe", numero_a as "numeroA", du, au`;

/** Every sector of a service that holds on a day or later; `du` tells those that are still to come. */
export async function secteursDuService(
  bd: Bd,
  serviceId: number,
  jour: string,
): Promise<Secteur[]> {
  const { rows } = await sql<Secteur>`
    select ${COLONNES} from services.secteur
    where service_id = ${serviceId} and (au is null or au > ${jour})
    order by array_position(array['sans_adresse', 'departement', 'commune', 'voie'], regle), commune_code, voie,
      numero_de nulls first, parite, du limit 2000`.execute(bd);
  return rows;
}

export async function secteurParId(bd: Bd, id: number): Promise<Secteur | null> {
  const { rows } = await sql<Secteur>`
    select ${COLONNES} from services.secteur where id = ${id}`.execute(bd);
  return rows[0] ?? null;
}

export async function ecrireUnSecteur(bd: Bd, secteur: Omit<Secteur, 'id'>): Promise<void> {
  await sql`
    insert into services.secteur
      (service_id, site_id, regle, commune_code, voie, voie_dite, parite, numero_de, numero_a, du, au)
    values (${secteur.serviceId}, ${secteur.siteId}, ${secteur.regle}, ${secteur.communeCode}, ${secteur.voie},
      ${secteur.voieDite}, ${secteur.parite}, ${secteur.numeroDe}, ${secteur.numeroA}, ${secteur.du}, ${secteur.au})
  `.execute(bd);
}

/** A sector that began is ended, so that the older map is kept; one that never began is taken away. */
export async function finirUnSecteur(bd: Bd, id: number, jour: string): Promise<void> {
  await sql`delete from services.secteur where id = ${id} and du >= ${jour}`.execute(bd);
  await sql`update services.secteur set au = ${jour} where id = ${id} and du < ${jour}`.execute(bd);
}
