-- A frequent word next to a rare one made the search count everyone who bears the frequent one (a first name and what
-- sounds like it: twenty thousand people, sorted). Whoever agrees on enough words agrees on one of the rarest: the search
-- starts from those, looks up their other words, and asks who may see them from the likeliest on, until the list is full.

create or replace function personnes.candidates(
  rangs integer[], cles text[], poids real[], debuts_rangs integer[], debuts text[], marques text[],
  mots_requis integer, limite integer)
returns table (personne_id uuid, mots integer, force real, marques_communes integer)
language plpgsql stable security definer set search_path to 'personnes', 'pg_temp' as $$
#variable_conflict use_column
declare
  beaucoup constant integer := 3000;
  de_protection constant boolean := acces.ma_mission() is not distinct from 'protection';
  rangs_proches integer[];
  mots_proches integer[];
  poids_proches real[];
  de_depart integer[];
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

  -- The words of the rarest ranks, as many as may all be missing but one; none where even those are borne by many.
  select case when sum(r.nombre) < beaucoup then array_agg(r.rang) end into de_depart from (
    select d.rang, (select count(*) from (select from jeton j where j.mot_id = any (array(
        select p.mot_id from unnest(rangs_proches, mots_proches) as p (rang, mot_id) where p.rang = d.rang))
      limit beaucoup) as b) as nombre
    from (select distinct unnest(rangs || debuts_rangs) as rang) as d
    order by 2, 1
    limit greatest((select count(distinct u) from unnest(rangs || debuts_rangs) as u) - mots_requis + 1, 1)) as r;

  return query
    with par_marque as materialized (
      select r.personne_id, count(*)::integer as nombre from repere r where r.cle = any (marques) group by 1),
    depart as materialized (
      select j.personne_id from jeton j where j.mot_id = any (array(
        select p.mot_id from unnest(rangs_proches, mots_proches) as p (rang, mot_id) where p.rang = any (de_depart)))
      union
      select m.personne_id from par_marque m where de_depart is not null),
    jetons as (
      select d.personne_id, j.mot_id from depart d
        cross join lateral (select j.mot_id from jeton j where j.personne_id = d.personne_id offset 0) as j
      union all
      select j.personne_id, j.mot_id from jeton j where de_depart is null and j.mot_id = any (mots_proches)),
    par_personne as (
      select j.personne_id, bit_count(bit_or(1 << p.rang)::bit(32))::integer as mots, sum(p.poids)::real as force
      from jetons j join unnest(rangs_proches, mots_proches, poids_proches) as p (rang, mot_id, poids) on p.mot_id = j.mot_id
      group by 1)
    select * from (
      select coalesce(p.personne_id, m.personne_id) as personne_id, coalesce(p.mots, 0) as mots,
        coalesce(p.force, 0)::real as force, coalesce(m.nombre, 0) as nombre
      from par_personne p full join par_marque m on m.personne_id = p.personne_id
      where coalesce(p.mots, 0) >= mots_requis - case when m.nombre > 0 then 1 else 0 end
      order by coalesce(p.mots, 0) + coalesce(m.nombre, 0) desc, coalesce(p.force, 0) desc, 1 offset 0) as e
    where de_protection or exists (select from acces.a_ma_portee v where v.personne_id = e.personne_id offset 0)
    limit limite;
end $$;
