-- Who holds a receipt takes an hour open to all for what that receipt opens, and for nothing else.
create policy prendre_avec_son_recu on rendez_vous.rendez_vous for insert to lecteur_habitant
  with check (not invite and etat = 'prevu' and pris_par = 'en_ligne' and personne_id is null
    and preneur_cle is null and preneur_agent is null
    and exists (select from acces.objet_ouvert o where o.objet_id = premier_contact_id offset 0)
    and exists (select 1 from rendez_vous.plage p where p.id = plage_id and p.ouverte_a_tous and p.cle = rendez_vous.cle
      and p.site_id = rendez_vous.site_id and p.agent_id is not distinct from rendez_vous.agent_id));
grant insert on rendez_vous.rendez_vous to lecteur_habitant;

-- The one who chose by her receipt is then known by her name to who receives her.
alter policy machine_select on rendez_vous.rendez_vous
  using ((select acces.ma_machine()) = any (array['rendez-vous', 'secours', 'rsa']));
alter policy machine_update on rendez_vous.rendez_vous
  using ((select acces.ma_machine()) = any (array['rendez-vous', 'rsa']))
  with check ((select acces.ma_machine()) = any (array['rendez-vous', 'rsa']));
