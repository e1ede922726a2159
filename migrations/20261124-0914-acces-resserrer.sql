-- An opening of a protected person to a team is no more seen by that team than she is.
drop policy lire on acces.ouverture;
create policy lire on acces.ouverture for select to lecteur_agent
  using (agent_id = (select acces.mon_agent())
    or (cle = any ((select acces.mes_cles())::integer[]) and acces.voit(personne_id)));

-- Tests and demonstrations write at dates of their own: the partitions around them exist whatever today is.
select journal.preparer_les_partitions('2025-10-01', 26);

