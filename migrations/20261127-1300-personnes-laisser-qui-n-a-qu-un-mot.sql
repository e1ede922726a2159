-- Who is looked for bears a word of the rarest ranks; the search then read every other word of each of those people, six
-- microseconds a person, and counted them all. It now lets go at once of who bears one word alone, by comparing sets of people,
-- and, where even the rarest words are borne by many, asks for every word first: « Marie-Josée » alone names nine hundred people.

create function personnes.candidates(
  rangs integer[], cles text[], poids real[], debuts_rangs integer[], debuts text[], marques text[],
  mots_requis integer, mots_souhaites integer, limite integer)
returns table (personne_id uuid, mots integer, force real, marques_communes integer)
language plpgsql stable security definer set search_path to 'personnes', 'pg_temp' as $$
#variable_conflict use_column
declare
  beaucoup constant integer := 3000;
  de_protection constant boolean := acces.ma_mission() is not distinct from 'protection';
  rangs_proches integer[];
  mots_proches integer[];
  poids_proches real[];
  par_rarete integer[];
  porteurs integer[];
  rares integer[];
  du_plus_rare integer[];
  des_suivants integer[];
  des_autres integer[];
  elaguer boolean;
  requis integer := mots_requis;
  combien bigint;
begin
  select array_agg(v.rang), array_agg(v.mot_id), array_agg(v.poids) into rangs_proches, mots_proches, poids_proches
  from (
    select rang, mot_id, max(poids_de_la_cle) as poids from (
      select q.rang, k.mot_id, q.poids as poids_de_la_cle from unnest(rangs, cles, poids) as q (rang, cle, poids)
        join cle_de_mot k on k.cle = q.cle
      union all
      select d.rang, m.id, 0.6::real from unnest(debuts_rangs, debuts) as d (rang, debut)
        cross join lateral (select id from mot where mot.mot >= d.debut and mot.mot < d.debut || U&'\FFFF'
          order by mot.mot limit 200) as m
    ) as vus group by 1, 2) as v;

  if mots_requis <= 1 and cardinality(marques) > 0 then
    return query
      with par_marque as materialized (
        select r.personne_id, count(*)::integer as nombre from repere r where r.cle = any (marques) group by 1)
      select * from (
        select m.personne_id, bit_count(bit_or(1 << p.rang)::bit(32))::integer as mots, sum(p.poids)::real as force, m.nombre
        from par_marque m join jeton j on j.personne_id = m.personne_id
          join unnest(rangs_proches, mots_proches, poids_proches) as p (rang, mot_id, poids) on p.mot_id = j.mot_id
        group by m.personne_id, m.nombre
        order by bit_count(bit_or(1 << p.rang)::bit(32)) + m.nombre desc, 3 desc, 1 offset 0) as e
      where de_protection or exists (select from acces.a_ma_portee v where v.personne_id = e.personne_id offset 0)
      limit limite;
    get diagnostics combien = row_count;
    if combien > 0 then return; end if;
  end if;

  select array_agg(r.rang order by r.nombre, r.rang), array_agg(r.nombre order by r.nombre, r.rang)
  into par_rarete, porteurs from (
    select d.rang, (select count(*) from (select from jeton j where j.mot_id = any (array(
        select p.mot_id from unnest(rangs_proches, mots_proches) as p (rang, mot_id) where p.rang = d.rang))
      limit beaucoup) as b)::integer as nombre
    from (select distinct unnest(rangs || debuts_rangs) as rang) as d) as r;
  rares := par_rarete[:greatest(coalesce(cardinality(par_rarete), 0) - requis + 1, 1)];
  if (select sum(n) from unnest(porteurs[:cardinality(rares)]) as n) >= beaucoup then requis := mots_souhaites; end if;

  loop
    -- The rarest ranks, as many as may all be missing but one: who agrees bears a word of one of them, or a mark.
    rares := par_rarete[:greatest(coalesce(cardinality(par_rarete), 0) - requis + 1, 1)];
    elaguer := requis >= 2 and cardinality(rares) <= 2;
    select array_agg(mot_id) filter (where p.rang = rares[1]), array_agg(mot_id) filter (where p.rang = any (rares[2:])),
      array_agg(mot_id) filter (where not p.rang = any (rares))
    into du_plus_rare, des_suivants, des_autres
    from unnest(rangs_proches, mots_proches) as p (rang, mot_id);

    return query
      with par_marque as materialized (
        select r.personne_id, count(*)::integer as nombre from repere r where r.cle = any (marques) group by 1),
      rare as materialized (select j.personne_id, j.mot_id from jeton j where j.mot_id = any (du_plus_rare)),
      suivante as materialized (select j.personne_id, j.mot_id from jeton j where j.mot_id = any (des_suivants)),
      autre as materialized (
        select j.personne_id, j.mot_id from jeton j where j.mot_id = any (des_autres)
          and (j.personne_id in (select r.personne_id from rare r) or j.personne_id in (select s.personne_id from suivante s)
            or j.personne_id in (select m.personne_id from par_marque m))),
      retenue as materialized (
        select a.personne_id from autre a
        union all select m.personne_id from par_marque m
        union all select s.personne_id from suivante s where elaguer and s.personne_id in (select r.personne_id from rare r)),
      porte as (
        select r.personne_id, r.mot_id, true as rare from rare r
        where not elaguer or r.personne_id in (select e.personne_id from retenue e)
        union all
        select s.personne_id, s.mot_id, true from suivante s
        where (not elaguer or s.personne_id in (select e.personne_id from retenue e)) and not s.mot_id = any (coalesce(du_plus_rare, array[]::integer[]))
        union all
        select a.personne_id, a.mot_id, false from autre a),
      par_personne as (
        select j.personne_id, bit_count(bit_or(1 << p.rang)::bit(32))::integer as mots, sum(p.poids)::real as force
        from porte j join unnest(rangs_proches, mots_proches, poids_proches) as p (rang, mot_id, poids)
          on p.mot_id = j.mot_id and (p.rang = any (rares)) = j.rare
        group by 1)
      select * from (
        select coalesce(p.personne_id, m.personne_id) as personne_id, coalesce(p.mots, 0) as mots,
          coalesce(p.force, 0)::real as force, coalesce(m.nombre, 0) as nombre
        from par_personne p full join par_marque m on m.personne_id = p.personne_id
        where coalesce(p.mots, 0) >= case when m.nombre > 0 then mots_requis - 1 else requis end
        order by coalesce(p.mots, 0) + coalesce(m.nombre, 0) desc, coalesce(p.force, 0) desc, 1 offset 0) as e
      where de_protection or exists (select from acces.a_ma_portee v where v.personne_id = e.personne_id offset 0)
      limit limite;
    get diagnostics combien = row_count;
    -- A mark stands for the word that is missing; without one, fewer words are asked for when nobody bears them all.
    exit when combien > 0 or requis <= mots_requis or cardinality(marques) > 0;
    requis := mots_requis;
  end loop;
end $$;

grant create on schema personnes to gardien;
alter function personnes.candidates(integer[], text[], real[], integer[], text[], text[], integer, integer, integer)
  owner to gardien;
revoke create on schema personnes from gardien;
revoke all on function personnes.candidates(integer[], text[], real[], integer[], text[], text[], integer, integer, integer)
  from public;
grant execute on function personnes.candidates(integer[], text[], real[], integer[], text[], text[], integer, integer, integer)
  to lecteur_agent, lecteur_protection;

-- The version that still answers while this one passes asks as before; what it asks is now answered by the same words.
create or replace function personnes.candidates(
  rangs integer[], cles text[], poids real[], debuts_rangs integer[], debuts text[], marques text[],
  mots_requis integer, limite integer)
returns table (personne_id uuid, mots integer, force real, marques_communes integer)
language sql stable security definer set search_path to 'personnes', 'pg_temp' as $$
  select * from candidates(rangs, cles, poids, debuts_rangs, debuts, marques, mots_requis, mots_requis, limite)
$$;
