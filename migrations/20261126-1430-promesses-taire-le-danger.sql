-- Who holds the telephone reads the page too, and a danger may be about her own home: what the duty manager owes is
-- told at the desk, never by a receipt.
alter policy lire_la_sienne on promesses.promesse
  using (nature = 'ordinaire' and objet_id in (select o.objet_id from acces.objet_ouvert o));
