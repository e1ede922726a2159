-- What ended since a day, and what was breached in a month: read for the statutory board at each of its openings, and for
-- the observed delays. An index by rule first does not reach a day; without these, the whole table is read (mesures).
-- bloque : quelques secondes sur un million d'échéances ; la file des écritures attend, rien n'est refusé.
create index echeance_tenue_par_jour on echeances.echeance (close_le) where etat = 'tenue';
-- bloque : de même, pour les seules échéances dépassées.
create index echeance_depassee_par_jour on echeances.echeance (depassee_le) where depassee_le is not null;
