-- A restored base counts its transactions from elsewhere, and lacks what was traced after its backup. Each restoration
-- is a link of the chain of seals: from which backup, when, and what is added to the database's own numbers so that
-- traces go on after those that the seals cover.
create table journal.restauration (
  numero integer generated always as identity primary key,
  apres_sceau bigint not null,
  decalage bigint not null check (decalage >= 0),
  depuis_transaction xid8 not null,
  sauvegarde_du timestamptz not null,
  restauree_le timestamptz not null,
  precedent text not null,
  empreinte text not null
);
alter table journal.restauration enable row level security;
alter table journal.restauration force row level security;
create policy sceller on journal.restauration for select to lecteur_machine
  using ((select current_setting('tisserin.machine', true)) in ('scellement', 'retrait'));
create policy reprendre on journal.restauration for insert to lecteur_machine
  with check ((select current_setting('tisserin.machine', true)) = 'scellement');
create policy lire_en_dpo on journal.restauration for select to lecteur_dpo using (true);
grant select, insert on journal.restauration to lecteur_machine;
grant select on journal.restauration to lecteur_dpo;
