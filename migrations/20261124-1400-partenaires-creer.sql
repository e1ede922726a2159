create schema partenaires;
grant usage on schema partenaires to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;

-- A structure, as a data·inclusion v1 file gives it: names of columns are its own. Absent is null, never guessed.
create table partenaires.structure (
  id text primary key check (length(id) <= 120),
  source text not null,
  -- The delivery it came with: what the next one of that name no longer holds is withdrawn.
  apport text not null check (length(apport) between 1 and 60),
  nom text not null,
  date_maj date not null,
  commune text,
  code_postal text,
  code_insee text,
  adresse text,
  complement_adresse text,
  longitude double precision,
  latitude double precision,
  telephone text,
  courriel text,
  siret text,
  site_web text,
  description text,
  lien_source text,
  horaires_accueil text,
  accessibilite_lieu text,
  reseaux_porteurs text[],
  -- Working days within which it answers an orientation, when it said so; null when it never did.
  engagement_jours smallint check (engagement_jours > 0),
  empreinte text not null,
  retire_le timestamptz
);
create index structure_par_commune on partenaires.structure (code_insee) where retire_le is null;
create index structure_par_apport on partenaires.structure (apport, id) where retire_le is null;

create table partenaires.service (
  id text primary key check (length(id) <= 200),
  structure_id text not null references partenaires.structure,
  source text not null,
  apport text not null check (length(apport) between 1 and 60),
  nom text not null,
  description text not null,
  date_maj date not null,
  commune text,
  code_postal text,
  code_insee text,
  adresse text,
  complement_adresse text,
  longitude double precision,
  latitude double precision,
  telephone text,
  courriel text,
  lien_source text,
  type text,
  thematiques text[],
  frais text,
  frais_precisions text,
  publics text[],
  publics_precisions text,
  conditions_acces text,
  contact_nom_prenom text,
  modes_accueil text[],
  zone_eligibilite text[],
  modes_mobilisation text[],
  lien_mobilisation text,
  mobilisable_par text[],
  mobilisation_precisions text,
  volume_horaire_hebdomadaire double precision,
  nombre_semaines integer,
  horaires_accueil text,
  -- Read from the descriptions; null: not said.
  langues text[],
  empreinte text not null,
  retire_le timestamptz
);
create index service_par_structure on partenaires.service (structure_id) where retire_le is null;
create index service_par_apport on partenaires.service (apport, id) where retire_le is null;
create index service_par_place on partenaires.service (latitude, longitude) where retire_le is null;
create index service_par_commune on partenaires.service (code_insee) where retire_le is null;

-- What a service is found by: roots of its words and its themes (`th:…`), found by equality, which keeps its index
-- under policies.
create table partenaires.jeton (
  racine text not null,
  service_id text not null references partenaires.service on delete cascade,
  poids smallint not null check (poids between 1 and 9),
  primary key (racine, service_id)
);
create index jeton_par_service on partenaires.jeton (service_id);
-- Every root once, to find the one that a misspelt word is near.
create table partenaires.racine (
  racine text primary key
);
create index racine_par_trigrammes on partenaires.racine using gin (racine gin_trgm_ops);

-- Said again by the place itself, after the file: a call, a visit. The last one stands.
create table partenaires.confirmation (
  service_id text primary key references partenaires.service on delete cascade,
  le date not null,
  agent_id integer not null,
  par text not null check (length(par) between 2 and 120)
);
-- An error that somebody saw; it always gets an answer.
create table partenaires.signalement (
  id uuid primary key,
  service_id text not null references partenaires.service on delete cascade,
  quoi text not null check (quoi in ('horaires', 'telephone', 'adresse', 'prix', 'conditions', 'ferme', 'autre')),
  mots text check (length(mots) <= 500),
  agent_id integer not null,
  cle integer,
  signale_le timestamptz not null,
  etat text not null default 'ouvert' check (etat in ('ouvert', 'corrige', 'transmis', 'deja_juste')),
  reponse text check (length(reponse) between 3 and 500),
  repondu_par integer,
  repondu_le timestamptz,
  version integer not null default 1,
  check ((etat = 'ouvert') = (reponse is null)),
  check (num_nonnulls(reponse, repondu_par, repondu_le) in (0, 3))
);
create index signalement_a_repondre on partenaires.signalement (signale_le) where etat = 'ouvert';
create index signalement_par_service on partenaires.signalement (service_id, signale_le desc);
create index signalement_par_agent on partenaires.signalement (agent_id, signale_le desc);

do $$
declare nom text;
begin
  foreach nom in array array['structure','service','jeton','racine','confirmation','signalement'] loop
    execute format('alter table partenaires.%I enable row level security', nom);
    execute format('alter table partenaires.%I force row level security', nom);
  end loop;
  -- The directory is public; the administration brings its files, or a machine at night.
  foreach nom in array array['structure','service','jeton','racine','confirmation'] loop
    execute format('create policy lire on partenaires.%I for select using (true)', nom);
    execute format('grant select on partenaires.%I to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration, lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public', nom);
  end loop;
  foreach nom in array array['structure','service','jeton','racine'] loop
    execute format('create policy importer on partenaires.%I for all to lecteur_administration, lecteur_machine using (true) with check (true)', nom);
    execute format('grant insert, update, delete on partenaires.%I to lecteur_administration, lecteur_machine', nom);
  end loop;
end $$;

create policy confirmer on partenaires.confirmation for insert to lecteur_agent, lecteur_administration
  with check (agent_id = (select acces.mon_agent()));
create policy reconfirmer on partenaires.confirmation for update to lecteur_agent, lecteur_administration
  using (true) with check (agent_id = (select acces.mon_agent()));
grant insert, update on partenaires.confirmation to lecteur_agent, lecteur_administration;

-- At work, whoever knows answers; the one who saw the error signs it.
create policy lire_au_travail on partenaires.signalement for select
  to lecteur_agent, lecteur_protection, lecteur_administration, lecteur_machine using (true);
create policy signaler on partenaires.signalement for insert
  to lecteur_agent, lecteur_protection, lecteur_administration
  with check (agent_id = (select acces.mon_agent()) and etat = 'ouvert');
create policy repondre on partenaires.signalement for update
  to lecteur_agent, lecteur_protection, lecteur_administration
  using (etat = 'ouvert') with check (etat = 'ouvert' or repondu_par = (select acces.mon_agent()));
create policy machine on partenaires.signalement for all to lecteur_machine using (true) with check (true);
grant select, insert, update (etat, reponse, repondu_par, repondu_le, version) on partenaires.signalement
  to lecteur_agent, lecteur_protection, lecteur_administration;
grant select, delete on partenaires.signalement to lecteur_machine;
