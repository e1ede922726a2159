-- Measured at 600,000 persons: the set of a large team's openings is dear to build, and few persons bear all the
-- words. Those who bear too few are dropped first; the rest are asked one by one, or by the set when they are many.
grant create on schema personnes to gardien;
drop function personnes.candidates(integer[], text[], real[], integer[], text[], text[], integer);
create function personnes.candidates(rangs integer[], cles text[], poids real[], debuts_rangs integer[],
  debuts text[], marques text[], mots_requis integer, limite integer)
returns table (personne_id uuid, mots integer, force real, marques_communes integer)
language sql stable security definer set search_path = personnes, pg_temp as $$
  with mots_proches as materialized (
    select rang, mot_id, max(poids_de_la_cle) as poids from (
      select q.rang, k.mot_id, q.poids as poids_de_la_cle from unnest($1, $2, $3) as q (rang, cle, poids)
        join cle_de_mot k on k.cle = q.cle
      union all
      select d.rang, m.id, 0.6::real from unnest($4, $5) as d (rang, debut)
        cross join lateral (select id from mot where mot.mot >= d.debut and mot.mot < d.debut || U&'\FFFF'
          order by mot.mot limit 200) as m
    ) as vus group by 1, 2),
  par_personne as (
    select j.personne_id, count(distinct p.rang)::integer as mots, sum(p.poids)::real as force
    from mots_proches p join jeton j on j.mot_id = p.mot_id group by 1),
  par_marque as (
    select r.personne_id, count(*)::integer as nombre from repere r where r.cle = any ($6) group by 1),
  ensemble as materialized (
    select coalesce(p.personne_id, r.personne_id) as id, coalesce(p.mots, 0) as mots, coalesce(p.force, 0)::real as force,
      coalesce(r.nombre, 0) as marques
    from par_personne p full join par_marque r on r.personne_id = p.personne_id
    where coalesce(p.mots, 0) >= $7 - case when r.nombre > 0 then 1 else 0 end),
  visibles as (
    select e.* from ensemble e where (select acces.ma_mission() = 'protection' or acces.ma_machine() is not null)
    union all
    select e.* from ensemble e
    where (select acces.ma_mission() is distinct from 'protection' and acces.ma_machine() is null)
      and (select count(*) <= 500 from ensemble) and acces.voit(e.id)
    union all
    select e.* from ensemble e
    where (select acces.ma_mission() is distinct from 'protection' and acces.ma_machine() is null)
      and (select count(*) > 500 from ensemble) and e.id in (select acces.personnes_ouvertes()))
  select v.id, v.mots, v.force, v.marques from visibles v
  order by v.mots + v.marques desc, v.force desc, v.id limit $8
$$;
revoke all on function personnes.candidates(integer[], text[], real[], integer[], text[], text[], integer, integer) from public;
alter function personnes.candidates(integer[], text[], real[], integer[], text[], text[], integer, integer) owner to gardien;
grant execute on function personnes.candidates(integer[], text[], real[], integer[], text[], text[], integer, integer)
  to lecteur_agent, lecteur_protection, lecteur_machine;

-- From the protected, who are few, to those opened to this reader: never the other way round.
create or replace function personnes.protegees_que_je_vois() returns setof uuid
language sql stable security definer set search_path = personnes, pg_temp as $$
  select p.personne_id from acces.protection p
  where acces.ma_mission() = 'protection' or acces.voit(p.personne_id)
$$;
revoke create on schema personnes from gardien;
