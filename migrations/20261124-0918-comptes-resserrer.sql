-- The administrator ends the sessions of an account and reads none: when and from where an agent works is hers.
drop policy fermer on comptes.session;
drop policy compter on comptes.session;
grant usage, create on schema comptes to gardien;
grant select (compte_id), delete on comptes.session to gardien;
create policy gardien on comptes.session for all to gardien using (true);
create function comptes.fermer_les_sessions(compte uuid) returns void
language sql security definer set search_path = comptes, pg_temp as $$
  delete from session where compte_id = compte
$$;
revoke all on function comptes.fermer_les_sessions(uuid) from public;
grant execute on function comptes.fermer_les_sessions(uuid) to lecteur_administration;
alter function comptes.fermer_les_sessions(uuid) owner to gardien;
revoke create on schema comptes from gardien;
