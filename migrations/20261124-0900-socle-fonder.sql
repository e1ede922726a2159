-- Roles: every request takes one of these with `set local role`; none may bypass the policies.
do $$
declare nom text;
begin
  foreach nom in array array['lecteur_agent','lecteur_protection','lecteur_dpo','lecteur_administration',
    'lecteur_habitant','lecteur_partenaire','lecteur_machine','lecteur_public'] loop
    if not exists (select 1 from pg_roles where rolname = nom) then
      execute format('create role %I nologin nobypassrls', nom);
    end if;
  end loop;
  -- Definer functions belong to this role, never to the owner: forced policies hold for it too, and its own
  -- policies say exactly which tables it may read for others.
  if not exists (select 1 from pg_roles where rolname = 'gardien') then
    create role gardien nologin nobypassrls;
  end if;
  if not pg_has_role(current_user, 'gardien', 'member') then
    execute format('grant gardien to %I', current_user);
  end if;
end $$;

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;

create schema socle;
grant usage on schema socle to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public, gardien;

-- What this database is: born of the generator or not, of which département, of which seed.
create table socle.naissance (
  seule boolean primary key default true check (seule),
  departement text not null,
  nom_du_departement text not null,
  demonstration boolean not null,
  graine integer,
  nee_le timestamptz not null default now()
);
grant select on socle.naissance to public;

-- Outbox: an event is written with the change it tells, and delivered at least once afterwards.
create table socle.evenement (
  id bigint generated always as identity primary key,
  nom text not null,
  contenu jsonb not null,
  survenu_le timestamptz not null,
  livre_le timestamptz,
  -- Kept by one process until then; past that, another may take it again.
  pris_jusqu_a timestamptz,
  essais smallint not null default 0
);
create index evenement_a_livrer on socle.evenement (id) where livre_le is null;
alter table socle.evenement enable row level security;
alter table socle.evenement force row level security;
create policy annoncer on socle.evenement for insert with check (true);
create policy livrer on socle.evenement for all to lecteur_machine using (true) with check (true);
grant insert on socle.evenement to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_public;
grant select, insert, update, delete on socle.evenement to lecteur_machine;
