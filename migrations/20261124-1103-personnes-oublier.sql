-- Counts of searches serve one hour; the nightly machine forgets those of the days before.
grant create on schema personnes to gardien;
create function personnes.oublier_les_comptes() returns integer
language plpgsql security definer set search_path = personnes, pg_temp as $$
declare
  oublies integer;
begin
  if acces.ma_machine() is null then raise exception 'machine seulement' using errcode = '42501'; end if;
  delete from compte_de_recherches where heure < acces.maintenant() - interval '1 day';
  get diagnostics oublies = row_count;
  return oublies;
end $$;
revoke all on function personnes.oublier_les_comptes() from public;
alter function personnes.oublier_les_comptes() owner to gardien;
grant execute on function personnes.oublier_les_comptes() to lecteur_machine;
revoke create on schema personnes from gardien;
