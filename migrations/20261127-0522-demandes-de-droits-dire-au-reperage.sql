-- The screening reads who asked for what, and what was said of her means; never of a protected person.
create policy reperer on demandes_de_droits.demande for select to lecteur_machine
  using ((select acces.ma_machine()) = 'non-recours' and not discrete);
