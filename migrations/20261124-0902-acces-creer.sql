create schema acces;
grant usage on schema acces to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;
grant usage, create on schema acces to gardien;

-- What an agent may do: a mission, for a service, on a territory (none: the whole département), between dates.
create table acces.portee (
  id integer generated always as identity primary key,
  agent_id integer not null,
  mission text not null check (mission in ('accueil','travail_social','pmi','ase','crip','insertion','autonomie',
    'encadrement','permanence','protection','dpo','administration','observatoire')),
  service_id smallint,
  territoire_id smallint,
  du date not null,
  au date check (au > du)
);
create index portee_par_agent on acces.portee (agent_id);

-- Each portée spread into keys (service × territory) when it is written: policies compare integers.
create table acces.portee_cle (
  portee_id integer not null references acces.portee on delete cascade,
  cle integer not null,
  primary key (portee_id, cle)
);

-- A person's record opened to a reader: a key (a service on a territory) or one agent by name, until a date.
create table acces.ouverture (
  id uuid primary key default gen_random_uuid(),
  personne_id uuid not null,
  cle integer,
  agent_id integer,
  fondement text not null check (fondement in ('demande','orientation','rendez_vous','accueil','referent',
    'code_de_la_personne','acces_exceptionnel','protection','creation')),
  ouverte_le timestamptz not null default now(),
  jusqu_a timestamptz,
  check (num_nonnulls(cle, agent_id) = 1)
);
create unique index ouverture_par_cle on acces.ouverture (personne_id, cle, fondement) where cle is not null;
create unique index ouverture_par_agent on acces.ouverture (personne_id, agent_id, fondement) where agent_id is not null;
create index ouverture_de_la_cle on acces.ouverture (cle, personne_id) where cle is not null;
create index ouverture_de_l_agent on acces.ouverture (agent_id, personne_id) where agent_id is not null;

-- A protected person: closed readers. Only an opening to a named agent, or the protection mission, sees her.
create table acces.protection (
  personne_id uuid primary key,
  depuis timestamptz not null default now()
);

-- An access without a duty: reason, three hours, told to the DPO.
create table acces.acces_exceptionnel (
  id uuid primary key default gen_random_uuid(),
  personne_id uuid not null,
  agent_id integer not null,
  portee_id integer not null,
  raison text not null check (length(raison) between 10 and 2000),
  ouvert_le timestamptz not null default now(),
  expire_le timestamptz not null,
  relu_le timestamptz,
  avis_du_dpo text
);
create index acces_exceptionnel_a_relire on acces.acces_exceptionnel (ouvert_le) where relu_le is null;

-- Who is reading, from the settings of this transaction alone. `''` after another transaction: nullif.
create function acces.mon_agent() returns integer language sql stable parallel safe
  return nullif(current_setting('tisserin.agent', true), '')::integer;
create function acces.ma_machine() returns text language sql stable parallel safe
  return nullif(current_setting('tisserin.machine', true), '');
create function acces.mon_recepisse() returns uuid language sql stable parallel safe
  return nullif(current_setting('tisserin.recepisse', true), '')::uuid;
create function acces.mon_lien() returns uuid language sql stable parallel safe
  return nullif(current_setting('tisserin.lien', true), '')::uuid;

-- The mission is read from the table, not believed from the setting: a portée ended yesterday gives nothing.
create function acces.ma_mission() returns text
language sql stable security definer set search_path = acces, pg_temp as $$
  select p.mission from portee p
  where p.id = nullif(current_setting('tisserin.portee', true), '')::integer
    and p.agent_id = nullif(current_setting('tisserin.agent', true), '')::integer
    and p.du <= coalesce(nullif(current_setting('tisserin.jour', true), '')::date, current_date)
    and (p.au is null or p.au > coalesce(nullif(current_setting('tisserin.jour', true), '')::date, current_date))
$$;
create function acces.mes_cles() returns integer[]
language sql stable security definer set search_path = acces, pg_temp as $$
  select coalesce(array_agg(c.cle), '{}') from portee p join portee_cle c on c.portee_id = p.id
  where p.id = nullif(current_setting('tisserin.portee', true), '')::integer
    and p.agent_id = nullif(current_setting('tisserin.agent', true), '')::integer
    and p.du <= coalesce(nullif(current_setting('tisserin.jour', true), '')::date, current_date)
    and (p.au is null or p.au > coalesce(nullif(current_setting('tisserin.jour', true), '')::date, current_date))
$$;

-- The instant of this request: the product's clock, so that a demonstration day and its policies agree.
create function acces.maintenant() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('tisserin.maintenant', true), '')::timestamptz, now());

do $$
declare nom text;
begin
  foreach nom in array array['portee','portee_cle','ouverture','protection','acces_exceptionnel'] loop
    execute format('alter table acces.%I enable row level security', nom);
    execute format('alter table acces.%I force row level security', nom);
    execute format('create policy gardien on acces.%I for all to gardien using (true) with check (true)', nom);
  end loop;
end $$;

grant select on acces.portee, acces.portee_cle, acces.protection to gardien;
grant select, insert on acces.ouverture to gardien;

-- Set-up: the administrator writes missions; every agent may read who does what (it is no secret at work).
create policy lire on acces.portee for select using (true);
create policy administrer on acces.portee for all to lecteur_administration using (true) with check (true);
create policy lire on acces.portee_cle for select using (true);
create policy administrer on acces.portee_cle for all to lecteur_administration using (true) with check (true);
grant select on acces.portee, acces.portee_cle to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration, lecteur_machine, lecteur_public;
grant insert, update, delete on acces.portee, acces.portee_cle to lecteur_administration;

-- Openings: an agent reads those that concern her; she writes none for a protected person, nor for a scope
-- that is not hers, but to transmit what a person agreed to: that path is the function below.
create policy lire on acces.ouverture for select to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) or agent_id = (select acces.mon_agent()));
create policy lire_large on acces.ouverture for select to lecteur_protection, lecteur_dpo, lecteur_machine using (true);
create policy proteger on acces.ouverture for all to lecteur_protection using (true) with check (true);
create policy machine on acces.ouverture for all to lecteur_machine using (true) with check (true);
grant select on acces.ouverture to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_machine;
grant insert, update, delete on acces.ouverture to lecteur_protection, lecteur_machine;

-- Nobody but the protection mission reads who is protected; policies ask the function, which answers yes or no
-- about a row they already hold.
create policy proteger on acces.protection for all to lecteur_protection using (true) with check (true);
create policy machine on acces.protection for select to lecteur_machine using (true);
grant select, insert, update, delete on acces.protection to lecteur_protection;
grant select on acces.protection to lecteur_machine;

create policy demander on acces.acces_exceptionnel for insert to lecteur_agent
  with check (agent_id = (select acces.mon_agent()));
create policy relire_le_sien on acces.acces_exceptionnel for select to lecteur_agent
  using (agent_id = (select acces.mon_agent()));
create policy relire on acces.acces_exceptionnel for all to lecteur_dpo using (true) with check (true);
grant select, insert on acces.acces_exceptionnel to lecteur_agent;
grant select, update on acces.acces_exceptionnel to lecteur_dpo;

-- Persons this agent may see, as a set a policy can hash once: openings of her keys, minus the protected
-- ones unless the opening names her.
create function acces.personnes_ouvertes() returns setof uuid
language sql stable security definer set search_path = acces, pg_temp rows 500 as $$
  select o.personne_id from ouverture o
  where o.cle = any ((select mes_cles())::integer[])
    and (o.jusqu_a is null or o.jusqu_a > maintenant())
    and not exists (select 1 from protection p where p.personne_id = o.personne_id)
  union
  select o.personne_id from ouverture o
  where o.agent_id = (select mon_agent()) and (o.jusqu_a is null or o.jusqu_a > maintenant())
    and (o.fondement <> 'acces_exceptionnel'
      or not exists (select 1 from protection p where p.personne_id = o.personne_id))
$$;

-- One person, the same rule, for a page that already holds her id (index path, no set built).
create function acces.voit(personne uuid) returns boolean
language sql stable security definer set search_path = acces, pg_temp as $$
  select exists (
    select 1 from ouverture o
    where o.personne_id = personne and o.cle = any ((select mes_cles())::integer[])
      and (o.jusqu_a is null or o.jusqu_a > maintenant())
      and not exists (select 1 from protection p where p.personne_id = personne))
  or exists (
    select 1 from ouverture o
    where o.personne_id = personne and o.agent_id = (select mon_agent())
      and (o.jusqu_a is null or o.jusqu_a > maintenant())
      and (o.fondement <> 'acces_exceptionnel'
        or not exists (select 1 from protection p where p.personne_id = personne)))
$$;

create function acces.est_protegee(personne uuid) returns boolean
language sql stable security definer set search_path = acces, pg_temp as $$
  select exists (select 1 from protection p where p.personne_id = personne)
$$;
revoke all on function acces.est_protegee(uuid) from public;
grant execute on function acces.est_protegee(uuid) to lecteur_protection, lecteur_machine;

-- Opening a record, the only door for agents: to a key of her own (creation, demande, rendez-vous), to the
-- service that an orientation names, to a named agent of hers. Refused on a protected person unless she is
-- herself one of the closed readers, and then only to a named agent.
create function acces.ouvrir(personne uuid, pour_cle integer, pour_agent integer, motif text, fin timestamptz)
returns void language plpgsql security definer set search_path = acces, pg_temp as $$
declare
  nouvelle boolean := not exists (select 1 from ouverture o where o.personne_id = personne);
begin
  if mon_agent() is null or ma_mission() is null then
    raise exception 'ouverture sans mission' using errcode = '42501';
  end if;
  if motif not in ('demande','orientation','rendez_vous','accueil','referent','creation') then
    raise exception 'fondement reserve' using errcode = '42501';
  end if;
  if not nouvelle and not voit(personne) then
    raise exception 'ouverture refusee' using errcode = '42501';
  end if;
  if exists (select 1 from protection p where p.personne_id = personne) and pour_agent is null then
    raise exception 'ouverture refusee' using errcode = '42501';
  end if;
  insert into ouverture (personne_id, cle, agent_id, fondement, ouverte_le, jusqu_a)
  values (personne, pour_cle, pour_agent, motif, maintenant(), fin)
  on conflict do nothing;
end $$;
revoke all on function acces.ouvrir(uuid, integer, integer, text, timestamptz) from public;
grant execute on function acces.ouvrir(uuid, integer, integer, text, timestamptz) to lecteur_agent, lecteur_protection;

alter function acces.ma_mission() owner to gardien;
alter function acces.mes_cles() owner to gardien;
alter function acces.personnes_ouvertes() owner to gardien;
alter function acces.voit(uuid) owner to gardien;
alter function acces.est_protegee(uuid) owner to gardien;
alter function acces.ouvrir(uuid, integer, integer, text, timestamptz) owner to gardien;
revoke create on schema acces from gardien;

-- What a paper code or a partner's link opens: those objects and nothing else, until a date.
create table acces.objet_ouvert (
  detenteur uuid not null,
  objet_id uuid not null,
  jusqu_a timestamptz not null,
  primary key (detenteur, objet_id)
);
alter table acces.objet_ouvert enable row level security;
alter table acces.objet_ouvert force row level security;
create policy par_code on acces.objet_ouvert for select to lecteur_habitant
  using (detenteur = (select acces.mon_recepisse()) and jusqu_a > acces.maintenant());
create policy par_lien on acces.objet_ouvert for select to lecteur_partenaire
  using (detenteur = (select acces.mon_lien()) and jusqu_a > acces.maintenant());
create policy emettre on acces.objet_ouvert for insert to lecteur_agent, lecteur_protection
  with check ((select acces.ma_mission()) is not null);
create policy emettre_en_ligne on acces.objet_ouvert for insert to lecteur_public with check (true);
create policy machine on acces.objet_ouvert for all to lecteur_machine using (true) with check (true);
grant select on acces.objet_ouvert to lecteur_habitant, lecteur_partenaire;
grant insert on acces.objet_ouvert to lecteur_agent, lecteur_protection, lecteur_public;
grant select, insert, update, delete on acces.objet_ouvert to lecteur_machine;


-- Revoking a paper code or a link closes all it opened, at once.
create policy gardien on acces.objet_ouvert for all to gardien using (true) with check (true);
grant select, update on acces.objet_ouvert to gardien;
grant create on schema acces to gardien;
create function acces.fermer(porteur uuid) returns void
language plpgsql security definer set search_path = acces, pg_temp as $$
begin
  if ma_mission() is null and ma_machine() is null and mon_recepisse() is distinct from porteur then
    raise exception 'fermeture sans mission' using errcode = '42501';
  end if;
  update objet_ouvert set jusqu_a = maintenant() where detenteur = porteur and jusqu_a > maintenant();
end $$;
revoke all on function acces.fermer(uuid) from public;
grant execute on function acces.fermer(uuid) to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_machine, lecteur_habitant;
alter function acces.fermer(uuid) owner to gardien;
revoke create on schema acces from gardien;
