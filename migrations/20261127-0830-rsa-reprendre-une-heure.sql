-- Her first rendez-vous was cancelled, moved or missed: the machine that hears of it gives her the choice back.
grant update (rendez_vous_id, rendez_vous_le) on rsa.parcours to lecteur_machine;
-- bloque : quelques milliers de parcours au plus, l'index s'écrit en moins d'une seconde
create index parcours_par_rendez_vous on rsa.parcours (rendez_vous_id) where rendez_vous_id is not null;
