-- bloque : les écritures attendent que l’index se fasse (moins d’une minute pour cinq millions de traces)
-- What each line of the log pays for. Nothing reads by agent: one index fewer, whose lines fell on as many pages as there
-- are agents. A trace that shows nobody has no line in the index of those who are shown. And its number (UUID v7: the
-- millisecond, then chance) is drawn once.
drop index journal.trace_par_agent;
drop index journal.trace_par_personne;
create index trace_des_personnes on journal.trace using gin (personnes) where personnes <> '{}';
alter table journal.trace alter column id set default
  encode(
    set_byte(
      substr(int8send((date_part('epoch', clock_timestamp()) * 1000)::bigint), 3)
        || substr(uuid_send(gen_random_uuid()), 7),
      6, 112 + floor(random() * 16)::integer),
    'hex')::uuid;
