-- What a message is about, and who answers for it: when it does not leave, a promise says so to them.
alter table messages.envoi add column a_propos text check (length(a_propos) <= 40);
alter table messages.envoi add column a_propos_id uuid;
alter table messages.envoi add column agent_id integer;
alter table messages.envoi add constraint a_propos_entier check ((a_propos is null) = (a_propos_id is null));
