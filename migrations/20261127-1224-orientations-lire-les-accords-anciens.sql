-- Agreements given and never sent are looked for each night, whatever the team: a few hundred among all orientations.
-- bloque : une à deux secondes sur un million d'orientations, pour les seules accordées.
create index orientation_accordee on orientations.orientation (accordee_le) where etat = 'accordee';
