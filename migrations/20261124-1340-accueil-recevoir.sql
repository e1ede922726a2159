create schema if not exists accueil;
grant usage on schema accueil to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;

-- Someone came in. No name is asked; the hall code says whose turn it is and opens nothing.
create table accueil.venue (
  id uuid primary key,
  site_id integer not null,
  cle integer not null,
  jour date not null,
  -- Order of the day, from 1: the hall code is made from it.
  rang integer not null check (rang > 0),
  code_salle text not null,
  arrivee_le timestamptz not null,
  nom_dit text check (length(nom_dit) between 1 and 80),
  precision_dite text check (length(precision_dite) between 1 and 120),
  personne_id uuid,
  rendez_vous_id uuid,
  attendu_par integer,
  espace_calme boolean not null default false,
  interprete text check (length(interprete) between 1 and 60),
  etat text not null default 'attend' check (etat in ('attend', 'appelee', 'recue', 'partie', 'non_recue')),
  bureau text check (length(bureau) between 1 and 40),
  appelee_le timestamptz,
  recue_le timestamptz,
  recue_par integer,
  finie_le timestamptz,
  -- Why she left without being received: a closed list, so that it can be counted and mended.
  motif text check (motif in ('fermeture', 'plus_de_place', 'autre_lieu', 'attente_trop_longue', 'inconnu')),
  version integer not null default 1,
  check ((etat in ('partie', 'non_recue')) = (motif is not null)),
  check (etat <> 'recue' or recue_le is not null),
  unique (site_id, jour, rang)
);
create index venue_du_jour on accueil.venue (site_id, jour, etat, arrivee_le);
create index venue_par_cle on accueil.venue (cle, jour);
create index venue_par_personne on accueil.venue (personne_id) where personne_id is not null;
create index venue_par_rendez_vous on accueil.venue (rendez_vous_id) where rendez_vous_id is not null;

alter table accueil.venue enable row level security;
alter table accueil.venue force row level security;
create policy recevoir on accueil.venue for all to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id)))
  with check (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id)));
create policy proteger on accueil.venue for all to lecteur_protection using (true) with check (true);
create policy machine on accueil.venue for all to lecteur_machine using (true) with check (true);
grant select, insert, update on accueil.venue to lecteur_agent, lecteur_protection;
grant select, insert, update, delete on accueil.venue to lecteur_machine;
