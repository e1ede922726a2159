create schema journal;
grant usage on schema journal to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;

-- Who looked, who wrote: one row a reading, a list, a search, a writing. INSERT and SELECT only.
create table journal.trace (
  id uuid not null default gen_random_uuid(),
  le timestamptz not null default now(),
  genre text not null check (genre in ('agent','protection','dpo','administration','habitant','partenaire','machine','public')),
  agent_id integer,
  portee_id integer,
  fonction text not null,
  operation text not null check (operation in ('lecture','liste','recherche','ecriture','refus','acces_exceptionnel','connexion')),
  objet text not null,
  objet_id text,
  personnes uuid[] not null default '{}',
  finalite text not null,
  fondement text,
  empreinte_des_mots text,
  transaction xid8 not null default pg_current_xact_id(),
  primary key (id, le)
) partition by range (le);
create index trace_par_personne on journal.trace using gin (personnes);
create index trace_par_agent on journal.trace (agent_id, le);
create index trace_par_transaction on journal.trace (transaction);
alter table journal.trace enable row level security;
alter table journal.trace force row level security;
create policy tracer on journal.trace for insert with check (true);
create policy lire_en_dpo on journal.trace for select to lecteur_dpo using (true);
create policy sceller on journal.trace for select to lecteur_machine
  using ((select current_setting('tisserin.machine', true)) in ('scellement', 'limites'));
grant insert on journal.trace to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;
grant select on journal.trace to lecteur_dpo, lecteur_machine;

-- Seals: a batch of traces, chained to the batch before it. They outlive the partitions they sealed.
create table journal.sceau (
  numero bigint generated always as identity primary key,
  mois date not null,
  depuis_transaction xid8 not null,
  jusqu_a_transaction xid8 not null,
  nombre integer not null check (nombre > 0),
  empreinte text not null,
  precedent text not null,
  pose_le timestamptz not null default now()
);
alter table journal.sceau enable row level security;
alter table journal.sceau force row level security;
create policy sceller on journal.sceau for all to lecteur_machine
  using ((select current_setting('tisserin.machine', true)) = 'scellement')
  with check ((select current_setting('tisserin.machine', true)) = 'scellement');
create policy lire_en_dpo on journal.sceau for select to lecteur_dpo using (true);
grant select, insert on journal.sceau to lecteur_machine;
grant select on journal.sceau to lecteur_dpo;

create table journal.partition_retiree (
  mois date primary key,
  retiree_le timestamptz not null default now()
);
grant select on journal.partition_retiree to lecteur_machine, lecteur_dpo;

-- The owner alone makes and drops partitions; the nightly machine asks it to.
create function journal.preparer_les_partitions(depuis date, mois_a_venir integer) returns integer
language plpgsql security definer set search_path = journal, pg_temp as $$
declare
  debut date := date_trunc('month', depuis)::date;
  faites integer := 0;
  nom text;
begin
  for i in 0..mois_a_venir loop
    nom := 'trace_' || to_char(debut + make_interval(months => i), 'YYYY_MM');
    if to_regclass('journal.' || nom) is null then
      execute format('create table journal.%I partition of journal.trace for values from (%L) to (%L)',
        nom, (debut + make_interval(months => i))::date, (debut + make_interval(months => i + 1))::date);
      execute format('alter table journal.%I enable row level security', nom);
      execute format('alter table journal.%I force row level security', nom);
      faites := faites + 1;
    end if;
  end loop;
  return faites;
end $$;

create function journal.retirer_les_partitions(avant date) returns integer
language plpgsql security definer set search_path = journal, pg_temp as $$
declare
  partition record;
  mois date;
  retirees integer := 0;
begin
  for partition in
    select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'journal.trace'::regclass and c.relname ~ '^trace_\d{4}_\d{2}$'
  loop
    mois := to_date(substr(partition.relname, 7), 'YYYY_MM');
    if (mois + interval '1 month')::date <= avant then
      execute format('drop table journal.%I', partition.relname);
      insert into journal.partition_retiree (mois) values (mois) on conflict do nothing;
      retirees := retirees + 1;
    end if;
  end loop;
  return retirees;
end $$;
revoke all on function journal.preparer_les_partitions(date, integer) from public;
revoke all on function journal.retirer_les_partitions(date) from public;
grant execute on function journal.preparer_les_partitions(date, integer) to lecteur_machine;
grant execute on function journal.retirer_les_partitions(date) to lecteur_machine;
select journal.preparer_les_partitions((now() - interval '13 months')::date, 26);
