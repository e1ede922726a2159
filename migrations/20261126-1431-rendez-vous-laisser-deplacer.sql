-- She may move her own hour by her receipt: to a place open to all, where she was already expected and by the same
-- team. One that an agent gave outside any plage may be cancelled as before.
alter policy annuler_le_sien on rendez_vous.rendez_vous
  with check (etat = 'annule' or (etat = 'prevu' and (plage_id is null or exists (select 1 from rendez_vous.plage p
    where p.id = plage_id and p.ouverte_a_tous and p.cle = rendez_vous.cle and p.site_id = rendez_vous.site_id
      and p.agent_id is not distinct from rendez_vous.agent_id))));
grant update (plage_id, agent_id, debut, duree_minutes, ou, raison_d_absence) on rendez_vous.rendez_vous to lecteur_habitant;
