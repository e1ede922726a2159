-- Each backup and each proof that one can be restored: when, how long, how it ended. Nothing of anyone.
create schema sauvegardes;
grant usage on schema sauvegardes to lecteur_administration, lecteur_dpo, lecteur_machine;

create table sauvegardes.passage (
  id integer generated always as identity primary key,
  genre text not null check (genre in ('sauvegarde', 'preuve')),
  le timestamptz not null,
  sauvegarde text not null,
  reussi boolean not null,
  secondes integer not null,
  octets bigint,
  phrase text not null
);
create index passage_par_date on sauvegardes.passage (le);
alter table sauvegardes.passage enable row level security;
alter table sauvegardes.passage force row level security;
create policy machine_select on sauvegardes.passage for select to lecteur_machine
  using ((select acces.ma_machine()) = 'sauvegardes');
create policy machine_insert on sauvegardes.passage for insert to lecteur_machine
  with check ((select acces.ma_machine()) = 'sauvegardes');
create policy machine_delete on sauvegardes.passage for delete to lecteur_machine
  using ((select acces.ma_machine()) = 'sauvegardes');
create policy lire on sauvegardes.passage for select to lecteur_administration, lecteur_dpo using (true);
grant select, insert, delete on sauvegardes.passage to lecteur_machine;
grant select on sauvegardes.passage to lecteur_administration, lecteur_dpo;
