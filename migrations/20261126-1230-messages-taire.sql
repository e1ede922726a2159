-- Whom no message may be written to any more: someone whose death is on her record. Kept here, and not read in
-- another module's table, so that the rule holds wherever a message comes from.
create table messages.silence (
  personne_id uuid primary key,
  depuis timestamptz not null
);
alter table messages.silence enable row level security;
alter table messages.silence force row level security;
create policy suivre on messages.silence for all to lecteur_agent
  using (acces.voit(personne_id)) with check (acces.voit(personne_id));
create policy proteger on messages.silence for all to lecteur_protection using (true) with check (true);
create policy machine on messages.silence for all to lecteur_machine using (true) with check (true);
grant select, insert, delete on messages.silence to lecteur_agent, lecteur_protection, lecteur_machine;

-- The second lock: whoever writes, nothing is put out for her.
create policy ne_plus_ecrire on messages.envoi as restrictive for insert
  to lecteur_agent, lecteur_protection, lecteur_machine
  with check (not exists (select from messages.silence s where s.personne_id = envoi.personne_id));
