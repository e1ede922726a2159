import { type Bd, sql } from '#socle';

export interface LieuDuSecteur {
  siteId: number;
  regle: 'commune' | 'voie' | 'sans_adresse' | 'departement';
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
    order by array_position(array['sans_adresse', 'voie', 'commune', 'departement'], s.regle), s.site_id
    limit 10`.execute(bd);
  return rows;
}

export interface Astreinte {
  agentId: number;
  telephone: string;
  fin: string;
}

export async function astreinteA(
  bd: Bd,
  siteId: number,
  instant: string,
): Promise<Astreinte | null> {
  const { rows } = await sql<Astreinte>`
    select agent_id as "agentId", telephone, fin from services.astreinte
    where site_id = ${siteId} and debut <= ${instant}::timestamptz and fin > ${instant}::timestamptz
    order by debut desc limit 1`.execute(bd);
  return rows[0] ?? null;
}
