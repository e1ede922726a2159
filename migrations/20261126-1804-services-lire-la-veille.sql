-- The evening pack of each place says who is on duty, who is away and who answers instead.
create policy machine_select on services.absence for select to lecteur_machine
  using ((select acces.ma_machine()) = 'secours');
create policy machine_select on services.astreinte for select to lecteur_machine
  using ((select acces.ma_machine()) = 'secours');
grant select on services.absence, services.astreinte to lecteur_machine;
