-- Whoever received her often is not who answers: the desk that took her request reads the same due day as she does.
alter table echeances.echeance add column cle_du_depot integer;
create policy lire_au_depot on echeances.echeance for select to lecteur_agent
  using (cle_du_depot = any ((select acces.mes_cles())::integer[])
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = echeance.personne_id offset 0)));

-- The rooms whose reactions pose and hold clocks of their own.
alter policy machine_select on echeances.echeance
  using ((select acces.ma_machine()) = any (array['echeances', 'demandes-de-droits', 'apa', 'rsa']));
alter policy machine_insert on echeances.echeance
  with check ((select acces.ma_machine()) = any (array['echeances', 'demandes-de-droits', 'apa', 'rsa']));
alter policy machine_update on echeances.echeance
  using ((select acces.ma_machine()) = any (array['echeances', 'demandes-de-droits', 'apa', 'rsa']))
  with check ((select acces.ma_machine()) = any (array['echeances', 'demandes-de-droits', 'apa', 'rsa']));
alter policy machine_select on echeances.calcul
  using ((select acces.ma_machine()) = any (array['echeances', 'demandes-de-droits', 'apa', 'rsa']));
alter policy machine_insert on echeances.calcul
  with check ((select acces.ma_machine()) = any (array['echeances', 'demandes-de-droits', 'apa', 'rsa']));
