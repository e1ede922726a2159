-- What partners' systems and this one say to each other: answers kept so that a call repeated does nothing twice.
-- Who they are stands in `acces`.
create schema systemes;
grant usage on schema systemes to lecteur_systeme, lecteur_machine;

-- The answer to a call, sealed, under the key that the caller chose, for a day.
create table systemes.reponse_gardee (
  systeme_id uuid not null,
  cle text not null check (length(cle) between 1 and 100),
  -- Of the address and the body: the same key for something else is refused.
  empreinte text not null,
  statut smallint,
  corps text,
  gardee_le timestamptz not null,
  primary key (systeme_id, cle)
);
create index reponse_gardee_par_date on systemes.reponse_gardee (gardee_le);

alter table systemes.reponse_gardee enable row level security;
alter table systemes.reponse_gardee force row level security;
create policy garder on systemes.reponse_gardee for all to lecteur_systeme
  using (systeme_id = (select acces.mon_systeme())) with check (systeme_id = (select acces.mon_systeme()));
create policy machine_select on systemes.reponse_gardee for select to lecteur_machine
  using ((select acces.ma_machine()) = 'systemes');
create policy machine_delete on systemes.reponse_gardee for delete to lecteur_machine
  using ((select acces.ma_machine()) = 'systemes');
grant select, insert, update on systemes.reponse_gardee to lecteur_systeme;
grant select (gardee_le), delete on systemes.reponse_gardee to lecteur_machine;
