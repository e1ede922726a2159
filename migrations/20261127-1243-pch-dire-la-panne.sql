-- Whether the other system answers, said to whoever waits for it: nothing of anyone. One row for each way of reaching it.
create table pch.liaison (
  systeme text primary key check (length(systeme) between 1 and 40),
  reussie_le timestamptz,
  panne text check (panne in ('pas_de_connexion', 'pas_de_reponse', 'erreur_la_bas', 'jeton_refuse', 'illisible')),
  en_panne_depuis timestamptz,
  essais smallint not null default 0,
  pas_avant timestamptz,
  check (num_nonnulls(panne, en_panne_depuis, pas_avant) in (0, 3))
);
alter table pch.liaison enable row level security;
alter table pch.liaison force row level security;
create policy lire on pch.liaison for select to lecteur_agent, lecteur_protection using (true);
create policy machine_select on pch.liaison for select to lecteur_machine using ((select acces.ma_machine()) = 'pch');
create policy machine_insert on pch.liaison for insert to lecteur_machine
  with check ((select acces.ma_machine()) = 'pch');
create policy machine_update on pch.liaison for update to lecteur_machine
  using ((select acces.ma_machine()) = 'pch') with check ((select acces.ma_machine()) = 'pch');
grant select on pch.liaison to lecteur_agent, lecteur_protection;
grant select, insert, update on pch.liaison to lecteur_machine;
