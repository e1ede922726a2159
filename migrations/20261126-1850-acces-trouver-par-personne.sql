-- Every index that began by the person was partial, so what asked for all of hers read the whole table: a record
-- created cost 280 ms at real size, and who reads it, or who is tied to her, half a second.
-- bloque : une seconde ou deux pour un million de lignes ; l’exploitant peut faire ces index avant, sous ces noms
create index if not exists ouverture_par_personne on acces.ouverture (personne_id);
create index if not exists lien_de on personnes.lien (de);
