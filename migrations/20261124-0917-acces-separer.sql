-- The administrator gives missions to others, never to herself: she sees no file, and cannot decide that she does.
drop policy administrer on acces.portee;
create policy administrer on acces.portee for all to lecteur_administration
  using (agent_id is distinct from (select acces.mon_agent()))
  with check (agent_id is distinct from (select acces.mon_agent()));
drop policy administrer on acces.portee_cle;
create policy administrer on acces.portee_cle for all to lecteur_administration
  using (portee_id not in (select p.id from acces.portee p where p.agent_id = (select acces.mon_agent())))
  with check (portee_id not in (select p.id from acces.portee p where p.agent_id = (select acces.mon_agent())));
