-- What the administration owes and whose day is past, team by team. Counted at night for the register of risks.
create function echeances.controler_pour_la_qualite(avant date, regimes text[]) returns table (cle integer, combien integer)
language plpgsql stable security definer set search_path = echeances, pg_temp as $$
#variable_conflict use_column
begin
  if acces.ma_machine() is distinct from 'qualite' then
    raise exception 'controle refuse' using errcode = '42501';
  end if;
  return query select e.cle, count(*)::integer from echeance e
    where e.etat in ('en_cours', 'depassee') and e.echue_le < avant and e.regime = any (regimes) group by e.cle;
end $$;
revoke all on function echeances.controler_pour_la_qualite(date, text[]) from public;
grant execute on function echeances.controler_pour_la_qualite(date, text[]) to lecteur_machine;
grant create on schema echeances to gardien;
alter function echeances.controler_pour_la_qualite(date, text[]) owner to gardien;
revoke create on schema echeances from gardien;
