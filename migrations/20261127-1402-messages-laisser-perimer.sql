-- After this moment the message says nothing useful any more (an appointment that has begun): it does not leave.
alter table messages.envoi add column pas_apres timestamptz;
