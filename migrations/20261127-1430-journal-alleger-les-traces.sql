-- bloque : les écritures attendent que les index se fassent (de l’ordre d’une minute pour cinq millions de traces)
-- What each line of the log pays for. Nothing reads by agent: one index fewer, whose lines fell on as many pages as there
-- are agents. A trace that shows nobody has no line in the index of those who are shown, and the hourly reading of
-- searches finds them in an index of their own.
drop index journal.trace_par_agent;
drop index journal.trace_par_personne;
create index trace_des_personnes on journal.trace using gin (personnes) where personnes <> '{}';
create index trace_des_recherches on journal.trace (le, agent_id) where operation = 'recherche';
