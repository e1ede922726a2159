-- The evening pack of each place reads the hours of the next day.
alter policy machine_select on rendez_vous.rendez_vous
  using ((select acces.ma_machine()) = any (array['rendez-vous', 'secours']));
