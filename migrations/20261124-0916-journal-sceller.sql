-- The digest of the traces alone, apart from the seal: once they have expired, the chain can still be followed.
alter table journal.sceau add column lot text not null default '';
alter table journal.sceau alter column lot drop default;
