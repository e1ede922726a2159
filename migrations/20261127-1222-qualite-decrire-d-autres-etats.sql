-- Orientations and questions have states too: a procedure may say what to do of them.
alter table qualite.procedure drop constraint procedure_objet_check;
alter table qualite.procedure add constraint procedure_objet_check
  check (objet in ('demande', 'apa', 'fsl', 'rsa', 'pch', 'orientation', 'question')) not valid;
