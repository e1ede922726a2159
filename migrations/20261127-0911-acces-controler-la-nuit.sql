-- Exceptional accesses that the data protection officer has not read. Counted at night for the register of risks.
create function acces.controler_pour_la_qualite(avant timestamptz) returns table (cle integer, combien integer)
language plpgsql stable security definer set search_path = acces, pg_temp as $$
#variable_conflict use_column
begin
  if acces.ma_machine() is distinct from 'qualite' then
    raise exception 'controle refuse' using errcode = '42501';
  end if;
  return query select 0, count(*)::integer from acces_exceptionnel a
    where a.relu_le is null and a.ouvert_le < avant having count(*) > 0;
end $$;
revoke all on function acces.controler_pour_la_qualite(timestamptz) from public;
grant execute on function acces.controler_pour_la_qualite(timestamptz) to lecteur_machine;
grant create on schema acces to gardien;
alter function acces.controler_pour_la_qualite(timestamptz) owner to gardien;
revoke create on schema acces from gardien;
