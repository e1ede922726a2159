-- The screening reads the households that nobody protects; it writes nothing here.
create policy reperer on flux_cnaf.foyer for select to lecteur_machine
  using ((select acces.ma_machine()) = 'non-recours' and not protege);
create policy reperer on flux_cnaf.adulte for select to lecteur_machine
  using ((select acces.ma_machine()) = 'non-recours' and not protegee);
