create schema personnes;
grant usage on schema personnes to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;
grant usage, create on schema personnes to gardien;

-- A human being in the records: without a name, under a name of use, or identified. No column for nationality,
-- origin, religion or health, and none for a free tag: they cannot be written.
create table personnes.personne (
  id uuid primary key,
  version integer not null default 1,
  nature text not null check (nature in ('anonyme', 'nom_d_usage', 'identifiee')),
  nom_d_usage text check (length(nom_d_usage) between 1 and 150),
  prenom text check (length(prenom) between 1 and 150),
  nom text check (length(nom) between 1 and 150),
  nom_de_naissance text check (length(nom_de_naissance) between 1 and 150),
  -- As far as it is known: 1992, 1992-03 or 1992-03-14.
  naissance text check (naissance ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  commune_code text check (commune_code ~ '^[0-9AB]{5}$'),
  langue text check (length(langue) between 2 and 8),
  interprete boolean not null default false,
  -- The arrangement, never its cause.
  amenagements text[] not null default '{}' check (cardinality(amenagements) <= 12),
  deces text check (deces ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  -- Merged into another: kept whole, so that the merge can be undone.
  fusionnee_dans uuid references personnes.personne check (fusionnee_dans <> id),
  -- Where an import knows her from; the same line twice is the same person.
  source text check (length(source) between 1 and 60),
  id_externe text check (length(id_externe) between 1 and 120),
  creee_le timestamptz not null,
  check (nature <> 'anonyme' or num_nonnulls(nom_d_usage, prenom, nom, nom_de_naissance, naissance) = 0),
  check (nature <> 'nom_d_usage' or (nom_d_usage is not null and num_nonnulls(prenom, nom, nom_de_naissance) = 0)),
  check (nature <> 'identifiee' or num_nonnulls(prenom, nom) = 2),
  check (num_nonnulls(source, id_externe) in (0, 2))
);
create unique index personne_externe on personnes.personne (source, id_externe) where id_externe is not null;
create index personne_fusionnee on personnes.personne (fusionnee_dans) where fusionnee_dans is not null;

-- How to reach her, and whether she said that nobody else reads it (null: not asked).
create table personnes.moyen (
  id uuid primary key,
  personne_id uuid not null references personnes.personne on delete cascade,
  genre text not null check (genre in ('mobile', 'fixe', 'courriel')),
  valeur text not null check (length(valeur) between 3 and 200),
  sur boolean,
  consigne text check (length(consigne) <= 200),
  depuis date not null,
  check (genre = 'courriel' or valeur ~ '^\+\d{6,15}$')
);
create index moyen_par_personne on personnes.moyen (personne_id);

-- Her places: several, or none. A hidden one is for the protection mission alone.
create table personnes.lieu (
  id uuid primary key,
  personne_id uuid not null references personnes.personne on delete cascade,
  nature text not null check (nature in ('logement', 'heberge', 'courrier')),
  numero text check (length(numero) <= 20),
  voie text check (length(voie) <= 200),
  complement text check (length(complement) <= 200),
  code_postal text check (code_postal ~ '^\d{5}$'),
  commune text check (length(commune) <= 120),
  commune_code text check (commune_code ~ '^[0-9AB]{5}$'),
  consigne text check (length(consigne) <= 200),
  cache boolean not null default false,
  du date not null,
  au date check (au >= du),
  check (num_nonnulls(voie, complement, commune, commune_code) > 0)
);
create index lieu_par_personne on personnes.lieu (personne_id);

-- A household is made of declared links between persons, never of a grid to fill.
create table personnes.lien (
  id uuid primary key,
  de uuid not null references personnes.personne on delete cascade,
  a uuid not null references personnes.personne on delete cascade,
  nature text not null check (nature in ('parent', 'vit_avec', 'aide', 'fratrie')),
  precision text check (length(precision) <= 200),
  du date not null,
  au date check (au >= du),
  check (de <> a)
);
create unique index lien_declare on personnes.lien (de, a, nature) where au is null;
create index lien_vers on personnes.lien (a);

-- On whom she can count: people she names, who have no record of their own.
create table personnes.proche (
  id uuid primary key,
  personne_id uuid not null references personnes.personne on delete cascade,
  nom text not null check (length(nom) between 1 and 150),
  qui text not null check (length(qui) between 1 and 120),
  genre text not null check (genre in ('famille', 'association', 'voisinage', 'travail')),
  telephone text check (telephone ~ '^\+\d{6,15}$'),
  consigne text check (length(consigne) <= 200),
  peut_etre_appele boolean not null,
  depuis date not null
);
create index proche_par_personne on personnes.proche (personne_id);

-- Who may decide for or with her, by which right, between which dates.
create table personnes.representation (
  id uuid primary key,
  personne_id uuid not null references personnes.personne on delete cascade,
  nature text not null
    check (nature in ('autorite_parentale', 'delegation', 'retrait', 'tutelle', 'curatelle', 'mandat')),
  par uuid references personnes.personne on delete cascade,
  par_qui text check (length(par_qui) between 1 and 200),
  du date not null,
  au date check (au >= du),
  check (num_nonnulls(par, par_qui) = 1),
  check (par <> personne_id)
);
create index representation_par_personne on personnes.representation (personne_id);
create index representation_par on personnes.representation (par) where par is not null;

-- Her block, in her words; each version stays.
create table personnes.parole (
  id uuid primary key,
  personne_id uuid not null references personnes.personne on delete cascade,
  rubrique text not null check (rubrique in ('ce_qui_compte', 'ce_que_je_sais_faire')),
  mots text not null check (length(mots) between 1 and 1000),
  ecrite_le timestamptz not null,
  ecrite_par text not null check (ecrite_par in ('elle', 'avec_elle'))
);
create index parole_par_personne on personnes.parole (personne_id, rubrique, ecrite_le desc);

-- A dated fact and a measure for a safe meeting; validated by another, answered by her, gone within six months.
create table personnes.precaution (
  id uuid primary key,
  personne_id uuid not null references personnes.personne on delete cascade,
  faits text not null check (length(faits) between 10 and 1000),
  faits_le date not null,
  mesure text not null check (length(mesure) between 3 and 500),
  du date not null check (du >= faits_le),
  au date not null,
  posee_par integer,
  validee_par integer check (validee_par <> posee_par),
  validee_le timestamptz,
  dite_le date,
  levee_le timestamptz,
  check (au > du and au <= (du + interval '6 months')::date),
  check (num_nonnulls(validee_par, validee_le) <> 1)
);
create index precaution_par_personne on personnes.precaution (personne_id, au);
create table personnes.contestation (
  id uuid primary key,
  precaution_id uuid not null references personnes.precaution on delete cascade,
  personne_id uuid not null references personnes.personne on delete cascade,
  mots text not null check (length(mots) between 1 and 1000),
  le timestamptz not null
);
create index contestation_par_precaution on personnes.contestation (precaution_id);

-- Two records said to be one person; what was opened by it, so that undoing closes exactly that.
create table personnes.fusion (
  id uuid primary key,
  garde uuid not null references personnes.personne on delete cascade,
  absorbee uuid not null references personnes.personne on delete cascade,
  raison text not null check (length(raison) between 3 and 500),
  faite_le timestamptz not null,
  faite_par integer,
  ouvertures uuid[] not null default '{}',
  defaite_le timestamptz,
  defaite_par integer,
  raison_de_defaire text check (length(raison_de_defaire) between 3 and 500),
  check (garde <> absorbee),
  check (num_nonnulls(defaite_le, raison_de_defaire) <> 1)
);
create unique index fusion_en_cours on personnes.fusion (absorbee) where defaite_le is null;
create index fusion_par_garde on personnes.fusion (garde);

-- Pairs that someone looked at and said to be two persons: not shown again.
create table personnes.pas_doublon (
  une uuid not null references personnes.personne on delete cascade,
  autre uuid not null references personnes.personne on delete cascade,
  dit_le timestamptz not null,
  dit_par integer,
  primary key (une, autre),
  check (une < autre)
);
create index pas_doublon_autre on personnes.pas_doublon (autre);

-- The search. Words without ids, their keys (sound, letters left out), who bears them, and marks compared whole
-- (birth date, telephone, code). Equality only: it keeps its index under policies. No reader holds these tables.
create table personnes.mot (
  id integer generated always as identity primary key,
  mot text collate "C" not null unique
);
create table personnes.cle_de_mot (
  cle text collate "C" not null,
  mot_id integer not null references personnes.mot on delete cascade,
  primary key (cle, mot_id)
);
create index cle_de_mot_par_mot on personnes.cle_de_mot (mot_id);
create table personnes.jeton (
  mot_id integer not null references personnes.mot,
  personne_id uuid not null references personnes.personne on delete cascade,
  primary key (mot_id, personne_id)
);
create index jeton_par_personne on personnes.jeton (personne_id);
create table personnes.repere (
  cle text collate "C" not null,
  personne_id uuid not null references personnes.personne on delete cascade,
  primary key (cle, personne_id)
);
create index repere_par_personne on personnes.repere (personne_id);
-- What a new record is compared with, so that the protection mission learns of a second one; hashes only.
create table personnes.empreinte_protegee (
  empreinte text not null,
  personne_id uuid not null references personnes.personne on delete cascade,
  primary key (empreinte, personne_id)
);
create index empreinte_par_personne on personnes.empreinte_protegee (personne_id);
create table personnes.compte_de_recherches (
  agent_id integer not null,
  heure timestamptz not null,
  nombre integer not null,
  primary key (agent_id, heure)
);

do $$
declare nom text;
begin
  foreach nom in array array['personne','moyen','lieu','lien','proche','representation','parole','precaution',
    'contestation','fusion','pas_doublon','mot','cle_de_mot','jeton','repere','empreinte_protegee',
    'compte_de_recherches'] loop
    execute format('alter table personnes.%I enable row level security', nom);
    execute format('alter table personnes.%I force row level security', nom);
    execute format('create policy gardien on personnes.%I for all to gardien using (true) with check (true)', nom);
    execute format('grant select, insert, update, delete on personnes.%I to gardien', nom);
  end loop;
  foreach nom in array array['personne','moyen','lieu','lien','proche','representation','parole','precaution',
    'contestation','fusion','pas_doublon'] loop
    execute format('create policy proteger on personnes.%I for all to lecteur_protection using (true) with check (true)', nom);
    execute format('create policy machine on personnes.%I for all to lecteur_machine using (true) with check (true)', nom);
    execute format('grant select, insert, update on personnes.%I to lecteur_protection', nom);
    execute format('grant select, insert, update, delete on personnes.%I to lecteur_machine', nom);
  end loop;
  -- What hangs on one person follows her record.
  foreach nom in array array['moyen','proche','representation'] loop
    execute format('create policy suivre on personnes.%I for all to lecteur_agent
      using (acces.voit(personne_id)) with check (acces.voit(personne_id))', nom);
    execute format('grant select, insert, update, delete on personnes.%I to lecteur_agent', nom);
    execute format('grant delete on personnes.%I to lecteur_protection', nom);
  end loop;
end $$;

create policy lire_et_tenir on personnes.personne for all to lecteur_agent
  using (acces.voit(id)) with check (acces.voit(id));
grant select, insert, update on personnes.personne to lecteur_agent;

create policy suivre on personnes.lieu for all to lecteur_agent
  using (acces.voit(personne_id) and not cache) with check (acces.voit(personne_id));
grant select, delete on personnes.lieu to lecteur_agent;
grant insert (id, personne_id, nature, numero, voie, complement, code_postal, commune, commune_code, consigne, du, au),
  update (nature, numero, voie, complement, code_postal, commune, commune_code, consigne, du, au)
  on personnes.lieu to lecteur_agent;
grant delete on personnes.lieu, personnes.lien to lecteur_protection;

-- A link is read by who sees both: a protected member is not guessed from the other.
create policy suivre on personnes.lien for all to lecteur_agent
  using (acces.voit(de) and acces.voit(a)) with check (acces.voit(de) and acces.voit(a));
grant select, insert, update, delete on personnes.lien to lecteur_agent;

-- Her words are added to, never rewritten.
create policy lire on personnes.parole for select to lecteur_agent using (acces.voit(personne_id));
create policy ajouter on personnes.parole for insert to lecteur_agent with check (acces.voit(personne_id));
grant select, insert on personnes.parole to lecteur_agent;

create policy lire on personnes.precaution for select to lecteur_agent
  using (acces.voit(personne_id) and levee_le is null
    and au > (acces.maintenant() at time zone 'Europe/Paris')::date
    and (validee_le is not null or posee_par = (select acces.mon_agent())
      or (select acces.ma_mission()) = 'encadrement'));
create policy poser on personnes.precaution for insert to lecteur_agent
  with check (acces.voit(personne_id) and validee_le is null and levee_le is null);
create policy valider on personnes.precaution for update to lecteur_agent
  using (acces.voit(personne_id) and (select acces.ma_mission()) = 'encadrement')
  with check (acces.voit(personne_id));
grant select, insert on personnes.precaution to lecteur_agent;
grant update (validee_par, validee_le, dite_le, levee_le, au) on personnes.precaution to lecteur_agent;
create policy lire on personnes.contestation for select to lecteur_agent using (acces.voit(personne_id));
create policy recevoir on personnes.contestation for insert to lecteur_agent with check (acces.voit(personne_id));
grant select, insert on personnes.contestation to lecteur_agent;

create policy suivre on personnes.fusion for all to lecteur_agent
  using (acces.voit(garde) and acces.voit(absorbee)) with check (acces.voit(garde) and acces.voit(absorbee));
grant select, insert on personnes.fusion to lecteur_agent;
grant update (defaite_le, defaite_par, raison_de_defaire) on personnes.fusion to lecteur_agent;
create policy suivre on personnes.pas_doublon for all to lecteur_agent
  using (acces.voit(une) and acces.voit(autre)) with check (acces.voit(une) and acces.voit(autre));
grant select, insert on personnes.pas_doublon to lecteur_agent;
