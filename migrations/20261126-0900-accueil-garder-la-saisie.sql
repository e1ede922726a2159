-- What an agent typed on a sheet and has not given yet: a promise half written, the answer to a danger, what is told
-- of a child. Hers alone until she gives it: nobody else reads it, so a child's danger stays with closed readers.
create table accueil.saisie_en_cours (
  premier_contact_id uuid not null references accueil.premier_contact on delete cascade,
  agent_id integer not null,
  champs jsonb not null check (pg_column_size(champs) <= 40000),
  ecrite_le timestamptz not null,
  primary key (premier_contact_id, agent_id)
);
create index saisie_en_cours_a_effacer on accueil.saisie_en_cours (ecrite_le);

alter table accueil.saisie_en_cours enable row level security;
alter table accueil.saisie_en_cours force row level security;
create policy la_sienne on accueil.saisie_en_cours for all to lecteur_agent, lecteur_protection
  using (agent_id = (select acces.mon_agent())) with check (agent_id = (select acces.mon_agent()));
create policy oublier_lire on accueil.saisie_en_cours for select to lecteur_machine using (true);
create policy oublier on accueil.saisie_en_cours for delete to lecteur_machine using (true);
grant select, insert, update, delete on accueil.saisie_en_cours to lecteur_agent, lecteur_protection;
-- The job knows when it was written, never what.
grant select (ecrite_le), delete on accueil.saisie_en_cours to lecteur_machine;
