-- How a portée is said, in the rail and in the traces: « Accueil, service social, Aubervilliers ».
-- Written by whoever gives the mission; absent, the mission alone is said.
alter table acces.portee add column libelle text check (length(libelle) between 1 and 160);
