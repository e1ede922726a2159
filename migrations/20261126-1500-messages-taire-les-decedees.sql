-- A death written before messages could be silenced silences them too, and so does a death on a record that was
-- brought together with another: both are hers. The owner reads and writes past its own policies, for this alone.
alter table personnes.personne no force row level security;
alter table messages.silence no force row level security;
insert into messages.silence (personne_id, depuis)
  select p.id, now() from personnes.personne p
  where p.deces is not null
    or exists (select from personnes.personne g where g.id = p.fusionnee_dans and g.deces is not null)
    or exists (select from personnes.personne a where a.fusionnee_dans = p.id and a.deces is not null)
on conflict do nothing;
alter table personnes.personne force row level security;
alter table messages.silence force row level security;
