-- One more thing that a token may be given: to calculate rights. It reads and writes no table.
alter table acces.jeton drop constraint jeton_permissions_check;
alter table acces.jeton add constraint jeton_permissions_check
  check (cardinality(permissions) between 1 and 8 and permissions <@ array[
    'territoires:lire', 'services:lire', 'structures:lire', 'demandes:deposer', 'demandes:lire-l-etat',
    'orientations:lire', 'orientations:repondre', 'droits:calculer']) not valid;
