create schema reprises;
grant usage on schema reprises to lecteur_administration, lecteur_machine;

-- A file that an administrator gave to be imported, kept as she gave it until she says yes: what enters is what was
-- shown. Ciphered; hers alone; a day at most. Of a file of people, the machine `reprise` alone makes something.
create table reprises.fichier (
  agent_id integer not null,
  quoi text not null check (quoi in ('services', 'sites', 'agents', 'personnes', 'partenaires', 'contours')),
  -- Another file is another id: nobody says yes to one while reading the other.
  id uuid not null,
  nom text not null check (length(nom) between 1 and 200),
  reglages jsonb not null default '{}' check (pg_column_size(reglages) <= 4000),
  -- Gone once imported, or when it cannot be read.
  contenu text check (length(contenu) <= 60000000),
  avis text check (length(avis) <= 400),
  etat text not null check (etat in ('a_verifier', 'verifie', 'illisible', 'a_importer', 'importe')),
  -- Line numbers, columns, counts: of a file of people, nothing that is in it.
  rapport jsonb,
  refus text check (length(refus) <= 1000),
  -- What was shown no longer held when she said yes: nothing was written, this is what holds now.
  change boolean not null default false,
  garde_le timestamptz not null,
  primary key (agent_id, quoi),
  check (etat not in ('verifie', 'a_importer', 'importe') or rapport is not null),
  check ((etat = 'illisible') = (refus is not null)),
  check (contenu is not null or etat in ('illisible', 'importe'))
);
create unique index fichier_par_id on reprises.fichier (id);
create index fichier_a_effacer on reprises.fichier (garde_le);

alter table reprises.fichier enable row level security;
alter table reprises.fichier force row level security;
create policy le_sien on reprises.fichier for all to lecteur_administration
  using (agent_id = (select acces.mon_agent())) with check (agent_id = (select acces.mon_agent()));
grant select, insert, update, delete on reprises.fichier to lecteur_administration;
create policy machine_select on reprises.fichier for select to lecteur_machine
  using (((select acces.ma_machine()) = 'reprise' and quoi = 'personnes') or (select acces.ma_machine()) = 'reprises');
create policy machine_update on reprises.fichier for update to lecteur_machine
  using ((select acces.ma_machine()) = 'reprise' and quoi = 'personnes')
  with check ((select acces.ma_machine()) = 'reprise' and quoi = 'personnes');
create policy machine_delete on reprises.fichier for delete to lecteur_machine
  using ((select acces.ma_machine()) = 'reprises');
grant select, update, delete on reprises.fichier to lecteur_machine;
