-- A mission without a desk has no team at one to tell where she is: what is said there was read by nobody.
alter policy dire_sa_presence on services.presence
  using (agent_id = (select acces.mon_agent())
    and (select acces.ma_mission()) in ('accueil', 'travail_social', 'pmi', 'ase', 'crip', 'insertion', 'autonomie', 'encadrement', 'permanence'))
  with check (agent_id = (select acces.mon_agent())
    and (select acces.ma_mission()) in ('accueil', 'travail_social', 'pmi', 'ase', 'crip', 'insertion', 'autonomie', 'encadrement', 'permanence'));
