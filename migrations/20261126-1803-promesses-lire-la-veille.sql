-- The evening pack of each place reads what its team owes by the next day.
alter policy machine_select on promesses.promesse
  using ((select acces.ma_machine()) = any (array['accueil', 'secours']));
