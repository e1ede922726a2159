-- Agreements taken from people and not used since: a consent that ages is asked again. Counted at night for the register of risks.
create function orientations.controler_pour_la_qualite(avant timestamptz) returns table (cle integer, combien integer)
language plpgsql stable security definer set search_path = orientations, pg_temp as $$
#variable_conflict use_column
begin
  if acces.ma_machine() is distinct from 'qualite' then
    raise exception 'controle refuse' using errcode = '42501';
  end if;
  return query select o.de_cle, count(*)::integer from orientation o
    where o.etat = 'accordee' and o.accordee_le < avant group by o.de_cle;
end $$;
revoke all on function orientations.controler_pour_la_qualite(timestamptz) from public;
grant execute on function orientations.controler_pour_la_qualite(timestamptz) to lecteur_machine;
grant create on schema orientations to gardien;
alter function orientations.controler_pour_la_qualite(timestamptz) owner to gardien;
revoke create on schema orientations from gardien;
