create schema services;
grant usage on schema services to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;

create table services.service (
  id smallint primary key,
  code text not null unique,
  nom text not null,
  nom_court text not null,
  -- What it does, in a sentence a resident understands.
  phrase text not null,
  -- Its commitment: working days to answer an orientation. Unknown stays unknown.
  engagement_jours_ouvres smallint check (engagement_jours_ouvres > 0),
  -- Whom it receives: {"ageMin":0,"ageMax":6,"grossesse":true,...}, facts only.
  conditions jsonb not null default '{}',
  ouvert_a_tous boolean not null default false,
  du date not null,
  au date check (au > du)
);
create table services.site (
  id integer primary key,
  service_id smallint not null references services.service,
  territoire_id smallint not null,
  cle integer not null generated always as (service_id * 1000 + territoire_id) stored,
  nom text not null,
  adresse text not null,
  commune_code text not null,
  latitude double precision,
  longitude double precision,
  -- OSM opening_hours; null: unknown, said so on screen.
  horaires text,
  horaires_confirmes_le date,
  telephone text,
  venir text,
  du date not null,
  au date check (au > du)
);
create index site_par_cle on services.site (cle);
create table services.agent (
  id integer primary key,
  prenom text not null,
  nom text not null,
  fonction text not null,
  site_id integer not null references services.site,
  bureau text,
  telephone text,
  horaires text,
  identifiant_externe text unique,
  parti_le date
);
create index agent_par_site on services.agent (site_id);
create table services.absence (
  agent_id integer not null references services.agent,
  du date not null,
  au date not null check (au >= du),
  relais_agent_id integer references services.agent check (relais_agent_id <> agent_id),
  primary key (agent_id, du)
);
-- Who is there, as they say it themselves: a state and a few words, replaced, never kept as a history.
create table services.presence (
  agent_id integer primary key references services.agent,
  etat text not null check (etat in ('libre', 'occupe', 'vient_chercher', 'absent')),
  detail text check (length(detail) <= 60),
  depuis timestamptz not null
);
-- Sectors, per service: a commune, a stretch of street, or a rule.
create table services.secteur (
  id integer generated always as identity primary key,
  service_id smallint not null references services.service,
  site_id integer not null references services.site,
  regle text not null check (regle in ('commune', 'voie', 'sans_adresse', 'departement')),
  commune_code text,
  voie text,
  parite text check (parite in ('pair', 'impair')),
  numero_de integer,
  numero_a integer,
  du date not null,
  au date check (au > du),
  check ((regle in ('commune', 'voie')) = (commune_code is not null)),
  check ((regle = 'voie') = (voie is not null))
);
create index secteur_par_service on services.secteur (service_id, commune_code);
-- Whom to call: the duty manager of a site, hour by hour.
create table services.astreinte (
  id integer generated always as identity primary key,
  site_id integer not null references services.site,
  agent_id integer not null references services.agent,
  telephone text not null,
  debut timestamptz not null,
  fin timestamptz not null check (fin > debut)
);
create index astreinte_par_site on services.astreinte (site_id, debut);

do $$
declare nom text;
begin
  foreach nom in array array['service','site','agent','absence','presence','secteur','astreinte'] loop
    execute format('alter table services.%I enable row level security', nom);
    execute format('alter table services.%I force row level security', nom);
    execute format('create policy administrer on services.%I for all to lecteur_administration using (true) with check (true)', nom);
    execute format('grant select on services.%I to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration, lecteur_machine, lecteur_habitant, lecteur_partenaire, lecteur_public', nom);
    execute format('grant insert, update, delete on services.%I to lecteur_administration', nom);
  end loop;
  -- Places and services are public; so are the names of those who answer for a promise.
  foreach nom in array array['service','site','secteur','agent'] loop
    execute format('create policy lire on services.%I for select using (true)', nom);
  end loop;
  -- Who is away, who is on duty and how to reach them: at work only.
  foreach nom in array array['absence','presence','astreinte'] loop
    execute format('create policy lire_au_travail on services.%I for select to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_machine using (true)', nom);
  end loop;
end $$;
create policy dire_sa_presence on services.presence for all to lecteur_agent
  using (agent_id = (select acces.mon_agent())) with check (agent_id = (select acces.mon_agent()));
grant insert, update, delete on services.presence to lecteur_agent;
