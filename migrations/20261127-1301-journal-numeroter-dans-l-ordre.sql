-- A trace's number was drawn at random: each one fell on another page of the index, which the write-ahead log then carried
-- whole after every checkpoint. It now begins with its moment (UUID v7), which the trace says anyway.
alter table journal.trace alter column id set default
  encode(
    substr(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint), 3)
      || set_byte(substr(uuid_send(gen_random_uuid()), 7), 0, 112 | (get_byte(uuid_send(gen_random_uuid()), 0) & 15)),
    'hex')::uuid;
