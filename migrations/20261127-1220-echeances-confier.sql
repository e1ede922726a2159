-- A team that received a request may take it to examine: the clocks follow in the same transaction, so that none is left
-- with a team that no longer answers for it. Only those whose request was received by the team that takes them.
create policy confier on echeances.echeance for update to gardien using (true) with check (true);
grant update (cle, cle_du_depot) on echeances.echeance to gardien;
create function echeances.confier(quoi uuid, depuis integer, vers integer) returns integer
language plpgsql security definer set search_path = echeances, pg_temp as $$
declare
  combien integer;
begin
  if not (vers = any ((select acces.mes_cles())::integer[])) then
    raise exception 'confier refuse' using errcode = '42501';
  end if;
  update echeance set cle = vers, cle_du_depot = null
  where objet_id = quoi and ((cle = depuis and cle_du_depot = vers) or (cle = vers and cle_du_depot = depuis));
  get diagnostics combien = row_count;
  return combien;
end $$;
revoke all on function echeances.confier(uuid, integer, integer) from public;
grant execute on function echeances.confier(uuid, integer, integer) to lecteur_agent;
grant create on schema echeances to gardien;
alter function echeances.confier(uuid, integer, integer) owner to gardien;
revoke create on schema echeances from gardien;
