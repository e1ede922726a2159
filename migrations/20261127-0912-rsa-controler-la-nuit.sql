-- People on the RSA's way whom nobody follows by name. Counted at night for the register of risks.
create function rsa.controler_pour_la_qualite(avant date) returns table (cle integer, combien integer)
language plpgsql stable security definer set search_path = rsa, pg_temp as $$
#variable_conflict use_column
begin
  if acces.ma_machine() is distinct from 'qualite' then
    raise exception 'controle refuse' using errcode = '42501';
  end if;
  return query select p.cle, count(*)::integer from parcours p
    where p.sortie_le is null and p.referent_agent is null and p.referent_nom is null and p.entree_le < avant
    group by p.cle;
end $$;
revoke all on function rsa.controler_pour_la_qualite(date) from public;
grant execute on function rsa.controler_pour_la_qualite(date) to lecteur_machine;
grant create on schema rsa to gardien;
alter function rsa.controler_pour_la_qualite(date) owner to gardien;
revoke create on schema rsa from gardien;
