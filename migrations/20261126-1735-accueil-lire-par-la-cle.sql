-- What a row hangs from is read by its key, not as a list of a whole table.
alter policy lire on accueil.depot_de_systeme
  using (exists (select 1 from accueil.premier_contact c where c.id = depot_de_systeme.premier_contact_id));
alter policy lire_par_systeme on orientations.etape
  using (pour = 'tous' and exists (select 1 from orientations.orientation o where o.id = etape.orientation_id));
