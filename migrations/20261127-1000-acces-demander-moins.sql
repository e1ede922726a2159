-- What a list asked of a function of the guardian, at each row or for each table: half of what a desk and two thirds of
-- what a long story cost the database. The same answers, read in the plan of the list itself.

-- Whose keys they are: found once a transaction, then kept; reading back what is kept needs no guardian (18 µs a time).
create function acces.trouver_mes_cles() returns integer[]
language plpgsql stable security definer set search_path to 'acces', 'pg_temp' as $$
declare
  qui text := concat_ws('/', current_setting('tisserin.portee', true), current_setting('tisserin.agent', true),
    current_setting('tisserin.jour', true), '=');
  la_portee integer := nullif(current_setting('tisserin.portee', true), '');
  l_agent integer := nullif(current_setting('tisserin.agent', true), '');
  le_jour date := coalesce(nullif(current_setting('tisserin.jour', true), '')::date, current_date);
  les_cles integer[];
begin
  select coalesce(array_agg(c.cle), '{}') into les_cles from portee p join portee_cle c on c.portee_id = p.id
    where p.id = la_portee and p.agent_id = l_agent
      and p.du <= le_jour and (p.au is null or p.au > le_jour);
  perform set_config('tisserin.mes_cles', qui || les_cles::text, true);
  return les_cles;
end $$;

create or replace function acces.mes_cles() returns integer[] language sql stable
return case split_part(current_setting('tisserin.mes_cles', true), '=', 1)
  when concat_ws('/', current_setting('tisserin.portee', true), current_setting('tisserin.agent', true),
    current_setting('tisserin.jour', true), '')
  then split_part(current_setting('tisserin.mes_cles', true), '=', 2)::integer[]
  else acces.trouver_mes_cles()
end;

grant create on schema acces, orientations, partage to gardien;
alter function acces.trouver_mes_cles() owner to gardien;

alter policy lire on acces.ouverture
  using (agent_id = (select acces.mon_agent())
    or (cle = any ((select acces.mes_cles())::integer[])
      and exists (select from acces.a_ma_portee v where v.personne_id = ouverture.personne_id offset 0)));

-- What was sent to this reader, as its team or by its name; a person since protected, by its name alone.
create view orientations.qui_m_arrive as
  select o.id from orientations.orientation o
  where o.envoyee_le is not null and o.etat <> 'retiree'
    and ((o.vers_agent is null and o.vers_cle = any ((select acces.mes_cles())::integer[])
        and not exists (select from acces.protection p where p.personne_id = o.personne_id))
      or o.vers_agent = (select acces.mon_agent()));
alter view orientations.qui_m_arrive owner to gardien;
grant select on orientations.qui_m_arrive to lecteur_agent;

create or replace function orientations.je_recois(orientation_id uuid) returns boolean
language plpgsql stable security definer set search_path to 'orientations', 'pg_temp' as $$
begin
  return exists (select from qui_m_arrive a where a.id = orientation_id);
end $$;

alter policy recevoir on orientations.orientation
  using ((vers_cle = any ((select acces.mes_cles())::integer[]) or vers_agent = (select acces.mon_agent()))
    and exists (select from orientations.qui_m_arrive a where a.id = orientation.id offset 0));
alter policy repondre on orientations.orientation
  using ((vers_cle = any ((select acces.mes_cles())::integer[]) or vers_agent = (select acces.mon_agent()))
    and exists (select from orientations.qui_m_arrive a where a.id = orientation.id offset 0));

create view partage.qui_m_arrive as
  select p.id from partage.partage p
  where p.envoye_le is not null and p.expire_le > acces.maintenant()
    and ((p.agent_destinataire is null and p.cle_destinataire = any ((select acces.mes_cles())::integer[])
        and not exists (select from acces.protection q where q.personne_id = p.personne_id))
      or p.agent_destinataire = (select acces.mon_agent()));
alter view partage.qui_m_arrive owner to gardien;
grant select on partage.qui_m_arrive to lecteur_agent;

create or replace function partage.je_recois(partage_id uuid) returns boolean
language plpgsql stable security definer set search_path to 'partage', 'pg_temp' as $$
begin
  return exists (select from qui_m_arrive a where a.id = partage_id);
end $$;

alter policy recevoir on partage.partage
  using ((cle_destinataire = any ((select acces.mes_cles())::integer[])
      or agent_destinataire = (select acces.mon_agent()))
    and exists (select from partage.qui_m_arrive a where a.id = partage.id offset 0));

revoke create on schema acces, orientations, partage from gardien;
