-- When the administration was written to about a suspension: once, by whichever process tells it.
alter table systemes.adresse add column suspension_dite_le timestamptz;
grant update (suspension_dite_le) on systemes.adresse to lecteur_machine;
