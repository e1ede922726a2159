-- The functions of the search keep their plans, as those of the policies do. And one name with a birth date (or the
-- digits of a telephone) begins by who bears the mark: a few rows, where a frequent name alone brings thousands.

create or replace function personnes.candidates(rangs integer[], cles text[], poids real[], debuts_rangs integer[],
  debuts text[], marques text[], mots_requis integer, limite integer)
returns table (personne_id uuid, mots integer, force real, marques_communes integer)
language plpgsql stable security definer set search_path to 'personnes', 'pg_temp' as $$
#variable_conflict use_column
declare
  de_protection constant boolean := acces.ma_mission() is not distinct from 'protection';
  combien bigint;
begin
  if mots_requis <= 1 and cardinality(rangs) > 0 and cardinality(marques) > 0 then
    return query
      with mots_proches as materialized (
        select q.rang, k.mot_id, max(q.poids) as poids from unnest(rangs, cles, poids) as q (rang, cle, poids)
          join cle_de_mot k on k.cle = q.cle group by 1, 2),
      par_marque as materialized (
        select r.personne_id, count(*)::integer as nombre from repere r where r.cle = any (marques) group by 1)
      select m.personne_id, count(distinct p.rang)::integer, sum(p.poids)::real, m.nombre
      from par_marque m join jeton j on j.personne_id = m.personne_id join mots_proches p on p.mot_id = j.mot_id
      where de_protection or acces.voit(m.personne_id)
      group by m.personne_id, m.nombre
      order by count(distinct p.rang) + m.nombre desc, 3 desc, 1 limit limite;
    get diagnostics combien = row_count;
    if combien > 0 then return; end if;
  end if;
  return query
    with mots_proches as materialized (
      select rang, mot_id, max(poids_de_la_cle) as poids from (
        select q.rang, k.mot_id, q.poids as poids_de_la_cle from unnest(rangs, cles, poids) as q (rang, cle, poids)
          join cle_de_mot k on k.cle = q.cle
        union all
        select d.rang, m.id, 0.6::real from unnest(debuts_rangs, debuts) as d (rang, debut)
          cross join lateral (select id from mot where mot.mot >= d.debut and mot.mot < d.debut || U&'\FFFF'
            order by mot.mot limit 200) as m
      ) as vus group by 1, 2),
    par_personne as (
      select j.personne_id, count(distinct p.rang)::integer as mots, sum(p.poids)::real as force
      from mots_proches p join jeton j on j.mot_id = p.mot_id group by 1),
    par_marque as (
      select r.personne_id, count(*)::integer as nombre from repere r where r.cle = any (marques) group by 1),
    ensemble as materialized (
      select coalesce(p.personne_id, r.personne_id) as id, coalesce(p.mots, 0) as mots, coalesce(p.force, 0)::real as force,
        coalesce(r.nombre, 0) as marques
      from par_personne p full join par_marque r on r.personne_id = p.personne_id
      where coalesce(p.mots, 0) >= mots_requis - case when r.nombre > 0 then 1 else 0 end),
    visibles as (
      select e.* from ensemble e where de_protection
      union all
      select e.* from ensemble e where not de_protection
        and (select count(*) <= 500 from ensemble) and acces.voit(e.id)
      union all
      select e.* from ensemble e where not de_protection
        and (select count(*) > 500 from ensemble) and e.id in (select acces.personnes_ouvertes()))
    select v.id, v.mots, v.force, v.marques from visibles v
    order by v.mots + v.marques desc, v.force desc, v.id limit limite;
end $$;

create or replace function personnes.reconnaitre(rangs integer[], cles text[], marques text[])
returns table (personne_id uuid, nature text, nom_d_usage text, prenom text, nom text, nom_de_naissance text,
  naissance text, commune_code text)
language plpgsql stable security definer set search_path to 'personnes', 'pg_temp' as $$
#variable_conflict use_column
begin
  return query
    select p.id, p.nature, p.nom_d_usage, p.prenom, p.nom, p.nom_de_naissance, p.naissance, p.commune_code
    from (
      select distinct r.personne_id as id from repere r
      where r.cle = any (marques) and r.cle ~ '^(n:\d{4}-\d{2}-\d{2}|t:\+\d{6,15}|c:.+)$'
        and acces.ma_mission() in ('accueil', 'dpo')
      limit 200) as c
    join personne p on p.id = c.id
    where (select count(distinct j.mot_id) >= 2 and count(distinct q.rang) >= 2 from unnest(rangs, cles) as q (rang, cle)
        join cle_de_mot k on k.cle = q.cle join jeton j on j.mot_id = k.mot_id and j.personne_id = c.id)
      and p.fusionnee_dans is null and not acces.voit(p.id) and not acces.est_protegee(p.id)
    order by p.id limit 5;
end $$;
