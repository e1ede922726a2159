-- A decision is also written from the commission's letter, whether or not the request left through the exchange.
alter table pch.dossier drop constraint dossier_check;
alter table pch.dossier drop constraint dossier_check2;
-- bloque : pch.dossier holds requests under way only, a few thousand rows
alter table pch.dossier add constraint dossier_parti
  check (etat = 'decide' or (etat = 'a_transmettre') = (transmis_le is null)) not valid;
-- bloque : the same
alter table pch.dossier add constraint dossier_accuse check (etat <> 'accuse' or accuse_le is not null) not valid;
