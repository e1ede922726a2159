-- Definer functions of the search and of protection. They belong to `gardien`, and each asks who calls.

-- An address written for a protected person is hidden at once, whoever writes it.
create function personnes.cacher_son_lieu() returns trigger
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  new.cache := coalesce(new.cache, false) or acces.est_protegee(new.personne_id);
  return new;
end $$;
create trigger cacher before insert or update on personnes.lieu
  for each row execute function personnes.cacher_son_lieu();

create function personnes.peut_tenir(personne uuid) returns boolean
language sql stable security definer set search_path = personnes, pg_temp as $$
  select acces.voit(personne) or acces.ma_mission() = 'protection' or acces.ma_machine() is not null
$$;

-- Words that nobody bears any more say nothing of anyone.
create function personnes.oublier_les_mots(anciens integer[]) returns void
language sql security definer set search_path = personnes, pg_temp as $$
  delete from mot m where m.id = any (anciens) and not exists (select 1 from jeton j where j.mot_id = m.id)
$$;

-- Files a person under her words and marks; a protected one is taken out, and nothing is put back.
create function personnes.indexer(personne uuid, mots text[], cles_de text[], cles text[], reperes text[])
returns void language plpgsql security definer set search_path = personnes, pg_temp as $$
declare
  anciens integer[];
begin
  if not peut_tenir(personne) then raise exception 'indexation refusee' using errcode = '42501'; end if;
  select coalesce(array_agg(j.mot_id), '{}') into anciens from jeton j where j.personne_id = personne;
  delete from jeton j where j.personne_id = personne;
  delete from repere r where r.personne_id = personne
    and (acces.est_protegee(personne) or not starts_with(r.cle, 'c:'));
  if not acces.est_protegee(personne) then
    insert into mot (mot) select distinct unnest(mots) as m order by m on conflict do nothing;
    insert into cle_de_mot (cle, mot_id)
      select k.cle, m.id from unnest(cles_de, cles) as k (mot, cle) join mot m on m.mot = k.mot
      on conflict do nothing;
    insert into jeton (mot_id, personne_id) select m.id, personne from mot m where m.mot = any (mots)
      on conflict do nothing;
    insert into repere (cle, personne_id) select distinct unnest(reperes), personne on conflict do nothing;
  end if;
  perform oublier_les_mots(anciens);
end $$;

-- A mark of her own, compared whole: the keyed hash of the code on her receipt.
create function personnes.ajouter_un_repere(personne uuid, marque text) returns void
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  if not peut_tenir(personne) then raise exception 'indexation refusee' using errcode = '42501'; end if;
  if not acces.est_protegee(personne) then
    insert into repere (cle, personne_id) values (marque, personne) on conflict do nothing;
  end if;
end $$;

-- First ring: the persons this reader may see, who bear these words or marks; the best first.
create function personnes.candidates(rangs integer[], cles text[], poids real[], debuts_rangs integer[],
  debuts text[], marques text[], limite integer)
returns table (personne_id uuid, mots integer, force real, marques_communes integer)
language sql stable security definer set search_path = personnes, pg_temp as $$
  with ouvertes as materialized (select acces.personnes_ouvertes() as id),
  tout as materialized (select coalesce(acces.ma_mission() = 'protection' or acces.ma_machine() is not null, false) as oui),
  mots_proches as materialized (
    select rang, mot_id, max(poids_de_la_cle) as poids from (
      select q.rang, k.mot_id, q.poids as poids_de_la_cle from unnest($1, $2, $3) as q (rang, cle, poids)
        join cle_de_mot k on k.cle = q.cle
      union all
      (select d.rang, m.id, 0.6::real from unnest($4, $5) as d (rang, debut)
        join mot m on m.mot >= d.debut and m.mot < d.debut || U&'\FFFF' limit 400)
    ) as vus group by 1, 2),
  par_mot as (
    select j.personne_id, p.rang, max(p.poids) as poids from mots_proches p join jeton j on j.mot_id = p.mot_id
    where (select oui from tout) or j.personne_id in (select id from ouvertes)
    group by 1, 2),
  par_personne as (
    select m.personne_id, count(*)::integer as mots, sum(m.poids)::real as force from par_mot m group by 1),
  par_marque as (
    select r.personne_id, count(*)::integer as nombre from repere r
    where r.cle = any ($6) and ((select oui from tout) or r.personne_id in (select id from ouvertes))
    group by 1)
  select coalesce(p.personne_id, r.personne_id), coalesce(p.mots, 0), coalesce(p.force, 0)::real, coalesce(r.nombre, 0)
  from par_personne p full join par_marque r on r.personne_id = p.personne_id
  order by coalesce(p.mots, 0) + coalesce(r.nombre, 0) desc, 3 desc, 1 limit $7
$$;

-- Second ring: a full name and one sure mark. Identity and commune, of persons this reader does not see; the
-- protected have no word here, so that hidden and absent are one answer, reached by the same path.
create function personnes.reconnaitre(rangs integer[], cles text[], marques text[])
returns table (personne_id uuid, nature text, nom_d_usage text, prenom text, nom text, nom_de_naissance text,
  naissance text, commune_code text)
language sql stable security definer set search_path = personnes, pg_temp as $$
  select p.id, p.nature, p.nom_d_usage, p.prenom, p.nom, p.nom_de_naissance, p.naissance, p.commune_code
  from (
    select distinct r.personne_id as id from repere r
    where r.cle = any ($3) and r.cle ~ '^(n:\d{4}-\d{2}-\d{2}|t:\+\d{6,15}|c:.+)$'
      and acces.ma_mission() in ('accueil', 'dpo')
    limit 200) as c
  join personne p on p.id = c.id
  where (select count(distinct j.mot_id) >= 2 and count(distinct q.rang) >= 2 from unnest($1, $2) as q (rang, cle)
      join cle_de_mot k on k.cle = q.cle join jeton j on j.mot_id = k.mot_id and j.personne_id = c.id)
    and p.fusionnee_dans is null and not acces.voit(p.id) and not acces.est_protegee(p.id)
  order by p.id limit 5
$$;

-- @returns how many searches this agent made in this hour, this one counted
create function personnes.compter_une_recherche() returns integer
language sql volatile security definer set search_path = personnes, pg_temp as $$
  insert into compte_de_recherches as c (agent_id, heure, nombre)
  select acces.mon_agent(), date_trunc('hour', acces.maintenant()), 1 where acces.mon_agent() is not null
  on conflict (agent_id, heure) do update set nombre = c.nombre + 1
  returning nombre
$$;

-- Closed readers: the words leave the search, the places are hidden, hashes stay to hear of a second record.
create function personnes.proteger(personne uuid, empreintes text[]) returns void
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  if acces.ma_mission() is distinct from 'protection' and acces.ma_machine() is distinct from 'reprise' then
    raise exception 'protection refusee' using errcode = '42501';
  end if;
  insert into acces.protection (personne_id, depuis) values (personne, acces.maintenant()) on conflict do nothing;
  perform indexer(personne, '{}', '{}', '{}', '{}');
  update lieu set cache = true where lieu.personne_id = personne;
  delete from empreinte_protegee e where e.personne_id = personne;
  insert into empreinte_protegee (empreinte, personne_id) select distinct unnest(empreintes), personne;
end $$;
create function personnes.lever_la_protection(personne uuid) returns void
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  if acces.ma_mission() is distinct from 'protection' then
    raise exception 'protection refusee' using errcode = '42501';
  end if;
  delete from acces.protection p where p.personne_id = personne;
  delete from empreinte_protegee e where e.personne_id = personne;
end $$;
create function personnes.nommer_une_lectrice(personne uuid, agent integer, fin timestamptz) returns void
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  if acces.ma_mission() is distinct from 'protection' and acces.ma_machine() is distinct from 'reprise' then
    raise exception 'protection refusee' using errcode = '42501';
  end if;
  insert into acces.ouverture as o (personne_id, agent_id, fondement, ouverte_le, jusqu_a)
  values (personne, agent, 'protection', acces.maintenant(), fin)
  on conflict (personne_id, agent_id, fondement) where agent_id is not null do update set jusqu_a = excluded.jusqu_a;
end $$;
create function personnes.personnes_protegees() returns setof uuid
language sql stable security definer set search_path = personnes, pg_temp as $$
  select p.personne_id from acces.protection p where acces.ma_mission() = 'protection'
$$;
create function personnes.la_sait_protegee(personne uuid) returns boolean
language sql stable security definer set search_path = personnes, pg_temp as $$
  select peut_tenir(personne) and acces.est_protegee(personne)
$$;

-- A second record of a protected person: told to her mission, with ids alone; who wrote it learns nothing.
create function personnes.rapprocher_des_protegees(personne uuid, empreintes text[]) returns void
language sql volatile security definer set search_path = personnes, pg_temp as $$
  insert into socle.evenement (nom, contenu, survenu_le)
  select 'DoublonProtege', jsonb_build_object('personneId', e.personne_id, 'doublonId', personne), acces.maintenant()
  from empreinte_protegee e where e.empreinte = any (empreintes) and e.personne_id <> personne
  group by e.personne_id
$$;

-- A machine opens what it brings in, to the team that answers for it.
create function personnes.ouvrir_a_l_equipe(personne uuid, equipe integer) returns void
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  if acces.ma_machine() is null then raise exception 'ouverture refusee' using errcode = '42501'; end if;
  insert into acces.ouverture (personne_id, cle, fondement, ouverte_le)
  values (personne, equipe, 'creation', acces.maintenant()) on conflict do nothing;
end $$;

-- One person, two records: who could read one reads both, until the merge is undone.
create function personnes.reunir_les_ouvertures(garde uuid, absorbee uuid) returns uuid[]
language plpgsql security definer set search_path = personnes, pg_temp as $$
declare
  faites uuid[];
begin
  if not (peut_tenir(garde) and peut_tenir(absorbee))
    or ((acces.est_protegee(garde) or acces.est_protegee(absorbee)) and acces.ma_mission() is distinct from 'protection') then
    raise exception 'fusion refusee' using errcode = '42501';
  end if;
  with ajoutees as (
    insert into acces.ouverture (personne_id, cle, agent_id, fondement, ouverte_le, jusqu_a)
    select case o.personne_id when garde then absorbee else garde end, o.cle, o.agent_id, o.fondement,
      acces.maintenant(), o.jusqu_a
    from acces.ouverture o where o.personne_id in (garde, absorbee) and o.fondement <> 'acces_exceptionnel'
      and (o.jusqu_a is null or o.jusqu_a > acces.maintenant())
    on conflict do nothing returning id)
  select coalesce(array_agg(id), '{}') into faites from ajoutees;
  return faites;
end $$;
create function personnes.separer_les_ouvertures(defaite uuid) returns void
language plpgsql security definer set search_path = personnes, pg_temp as $$
declare
  celle fusion;
begin
  select f.* into celle from fusion f where f.id = defaite;
  if celle.id is null or not (peut_tenir(celle.garde) and peut_tenir(celle.absorbee)) then
    raise exception 'fusion refusee' using errcode = '42501';
  end if;
  delete from acces.ouverture o where o.id = any (celle.ouvertures);
end $$;

do $$
declare
  signature text;
begin
  foreach signature in array array['cacher_son_lieu()', 'peut_tenir(uuid)', 'oublier_les_mots(integer[])',
    'indexer(uuid, text[], text[], text[], text[])', 'ajouter_un_repere(uuid, text)',
    'candidates(integer[], text[], real[], integer[], text[], text[], integer)',
    'reconnaitre(integer[], text[], text[])', 'compter_une_recherche()', 'proteger(uuid, text[])',
    'lever_la_protection(uuid)', 'nommer_une_lectrice(uuid, integer, timestamptz)', 'personnes_protegees()',
    'la_sait_protegee(uuid)', 'rapprocher_des_protegees(uuid, text[])', 'ouvrir_a_l_equipe(uuid, integer)',
    'reunir_les_ouvertures(uuid, uuid)', 'separer_les_ouvertures(uuid)'] loop
    execute format('revoke all on function personnes.%s from public', signature);
    execute format('alter function personnes.%s owner to gardien', signature);
  end loop;
  foreach signature in array array['indexer(uuid, text[], text[], text[], text[])', 'ajouter_un_repere(uuid, text)',
    'candidates(integer[], text[], real[], integer[], text[], text[], integer)', 'la_sait_protegee(uuid)',
    'rapprocher_des_protegees(uuid, text[])', 'reunir_les_ouvertures(uuid, uuid)', 'separer_les_ouvertures(uuid)'] loop
    execute format('grant execute on function personnes.%s to lecteur_agent, lecteur_protection, lecteur_machine', signature);
  end loop;
end $$;
grant execute on function personnes.reconnaitre(integer[], text[], text[]), personnes.compter_une_recherche()
  to lecteur_agent, lecteur_protection, lecteur_dpo;
grant execute on function personnes.proteger(uuid, text[]), personnes.nommer_une_lectrice(uuid, integer, timestamptz)
  to lecteur_protection, lecteur_machine;
grant execute on function personnes.lever_la_protection(uuid), personnes.personnes_protegees() to lecteur_protection;
grant execute on function personnes.ouvrir_a_l_equipe(uuid, integer) to lecteur_machine;
grant usage on schema acces to gardien;
grant insert, delete on acces.protection to gardien;
grant delete on acces.ouverture to gardien;
grant insert on socle.evenement to gardien;
revoke create on schema personnes from gardien;
