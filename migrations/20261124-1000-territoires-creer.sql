create schema territoires;
grant usage on schema territoires to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;

create table territoires.ept (
  code text primary key,
  nom text not null
);
create table territoires.commune (
  code text primary key check (code ~ '^(2[AB]|\d\d)\d{3}$'),
  nom text not null,
  nom_normalise text not null,
  codes_postaux text[] not null,
  population integer,
  ept_code text references territoires.ept,
  du date not null,
  au date check (au > du)
);
create index commune_par_nom on territoires.commune using gin (nom_normalise gin_trgm_ops);

-- A commune that joined another: never store only a label, an old address still leads somewhere.
create table territoires.passage (
  ancien_code text not null,
  nouveau_code text not null,
  le date not null,
  source text not null,
  primary key (ancien_code, le)
);
create table territoires.territoire (
  id smallint primary key,
  nom text not null,
  du date not null,
  au date check (au > du)
);
create table territoires.territoire_commune (
  territoire_id smallint not null references territoires.territoire,
  commune_code text not null references territoires.commune,
  du date not null,
  au date check (au > du),
  primary key (territoire_id, commune_code, du)
);
create index territoires_d_une_commune on territoires.territoire_commune (commune_code);
create table territoires.contour (
  niveau text not null check (niveau in ('commune', 'ept', 'iris', 'qpv', 'departement')),
  code text not null,
  nom text not null,
  geometrie jsonb not null,
  millesime text not null,
  source text not null,
  licence text not null,
  primary key (niveau, code)
);

do $$
declare nom text;
begin
  foreach nom in array array['ept','commune','passage','territoire','territoire_commune','contour'] loop
    execute format('alter table territoires.%I enable row level security', nom);
    execute format('alter table territoires.%I force row level security', nom);
    execute format('create policy lire on territoires.%I for select using (true)', nom);
    execute format('create policy administrer on territoires.%I for all to lecteur_administration using (true) with check (true)', nom);
    execute format('grant select on territoires.%I to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration, lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public', nom);
    execute format('grant insert, update, delete on territoires.%I to lecteur_administration', nom);
  end loop;
end $$;
