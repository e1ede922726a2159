-- With her agreement the allowance goes straight to the service that helps her (CASF L232-15): said with her answer to
-- the plan, and said again when it changes.
alter table apa.plan add column versee_a text not null default 'elle' check (versee_a in ('elle', 'prestataire'));
