-- No table without forced policies, however harmless: the matrix knows no exception. Only the owner inserts
-- here, and it is bound by the policy as well.
alter table socle.naissance enable row level security;
alter table socle.naissance force row level security;
create policy lire on socle.naissance for select using (true);
create policy naitre on socle.naissance for insert with check (true);

alter table journal.partition_retiree enable row level security;
alter table journal.partition_retiree force row level security;
create policy lire on journal.partition_retiree for select using (true);
create policy retirer on journal.partition_retiree for insert with check (true);

-- A trace says itself when and in which transaction it was written: no reader chooses that, nor its id.
revoke insert on journal.trace from lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;
grant insert (le, genre, agent_id, portee_id, fonction, operation, objet, objet_id, personnes, finalite, fondement,
  empreinte_des_mots) on journal.trace to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;
