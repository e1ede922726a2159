-- Dangers told at a desk and that nobody answered. Counted at night for the register of risks.
create function accueil.controler_pour_la_qualite(avant timestamptz) returns table (cle integer, combien integer)
language plpgsql stable security definer set search_path = accueil, pg_temp as $$
#variable_conflict use_column
begin
  if acces.ma_machine() is distinct from 'qualite' then
    raise exception 'controle refuse' using errcode = '42501';
  end if;
  return query select d.cle, count(*)::integer from danger d
    where d.repondu_le is null and d.signale_le < avant group by d.cle;
end $$;
revoke all on function accueil.controler_pour_la_qualite(timestamptz) from public;
grant execute on function accueil.controler_pour_la_qualite(timestamptz) to lecteur_machine;
grant create on schema accueil to gardien;
alter function accueil.controler_pour_la_qualite(timestamptz) owner to gardien;
revoke create on schema accueil from gardien;
