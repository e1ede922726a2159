-- What the département itself authorised (CASF L313-1, L313-1-1), beside what the directory's file says: to help at
-- home is not done by whoever says so. Public, like the order that grants it.
create table partenaires.autorisation (
  id uuid primary key,
  structure_id text not null references partenaires.structure,
  activite text not null check (activite in ('aide_a_domicile')),
  -- The order that says so.
  reference text not null check (length(reference) between 3 and 120),
  du date not null,
  -- First day without it.
  au date check (au > du),
  dite_le timestamptz not null,
  dite_par integer not null
);
create index autorisation_par_structure on partenaires.autorisation (structure_id, activite);
alter table partenaires.autorisation enable row level security;
alter table partenaires.autorisation force row level security;
create policy lire on partenaires.autorisation for select using (true);
create policy autoriser on partenaires.autorisation for insert to lecteur_administration with check (true);
create policy finir on partenaires.autorisation for update to lecteur_administration using (true) with check (true);
grant select on partenaires.autorisation to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;
grant insert, update on partenaires.autorisation to lecteur_administration;
select conservation.tenir_le_registre('partenaires.autorisation');
