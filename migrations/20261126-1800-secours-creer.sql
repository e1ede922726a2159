-- The pack of each place for the day when nothing works: which key opens it, when it was written, when somebody last
-- tried to open it. The pack itself is a file, encrypted; nothing of what it says is here.
create schema secours;
grant usage on schema secours to lecteur_agent, lecteur_administration, lecteur_dpo, lecteur_machine;

-- The public half: this server writes to it and cannot read it again. A new one replaces the one before.
create table secours.cle_de_site (
  id integer generated always as identity primary key,
  site_id integer not null,
  destinataire text not null check (destinataire ~ '^age1[0-9a-z]{20,}$'),
  du timestamptz not null
);
create index cle_par_site on secours.cle_de_site (site_id, du desc);

create table secours.cahier (
  id integer generated always as identity primary key,
  site_id integer not null,
  cle integer not null,
  jour date not null,
  ecrit_le timestamptz not null,
  reussi boolean not null,
  fichier text,
  octets integer,
  rendez_vous integer,
  promesses integer,
  -- A keyed hash of the word printed on its first page: whoever types that word has opened it.
  mot text,
  phrase text not null,
  check (reussi = (num_nonnulls(fichier, octets, rendez_vous, promesses, mot) = 5))
);
create index cahier_par_site on secours.cahier (site_id, ecrit_le desc);
create index cahier_par_date on secours.cahier (ecrit_le);

create table secours.exercice (
  id integer generated always as identity primary key,
  site_id integer not null,
  cle integer not null,
  cahier_id integer references secours.cahier on delete set null,
  le timestamptz not null,
  par integer not null
);
create index exercice_par_site on secours.exercice (site_id, le desc);
create index exercice_par_date on secours.exercice (le);
create index exercice_par_cahier on secours.exercice (cahier_id);

do $$
declare nom text;
begin
  foreach nom in array array['cle_de_site', 'cahier', 'exercice'] loop
    execute format('alter table secours.%I enable row level security', nom);
    execute format('alter table secours.%I force row level security', nom);
    execute format('create policy lire on secours.%I for select to lecteur_administration, lecteur_dpo using (true)', nom);
    execute format('create policy machine_select on secours.%I for select to lecteur_machine using ((select acces.ma_machine()) = ''secours'')', nom);
    execute format('grant select on secours.%I to lecteur_administration, lecteur_dpo, lecteur_machine', nom);
  end loop;
  foreach nom in array array['cle_de_site', 'cahier'] loop
    execute format('create policy machine_insert on secours.%I for insert to lecteur_machine with check ((select acces.ma_machine()) = ''secours'')', nom);
    execute format('grant insert on secours.%I to lecteur_machine', nom);
  end loop;
  foreach nom in array array['cahier', 'exercice'] loop
    execute format('create policy machine_delete on secours.%I for delete to lecteur_machine using ((select acces.ma_machine()) = ''secours'')', nom);
    execute format('create policy lire_en_equipe on secours.%I for select to lecteur_agent using (cle = any ((select acces.mes_cles())::integer[]))', nom);
    execute format('grant delete on secours.%I to lecteur_machine', nom);
    execute format('grant select on secours.%I to lecteur_agent', nom);
  end loop;
end $$;
-- Nobody says a colleague opened it.
create policy noter on secours.exercice for insert to lecteur_agent
  with check (cle = any ((select acces.mes_cles())::integer[]) and par = (select acces.mon_agent()));
grant insert on secours.exercice to lecteur_agent;
select conservation.tenir_le_registre('secours.exercice');
