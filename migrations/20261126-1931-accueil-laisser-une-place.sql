-- The same for requests: past what all may leave together in an hour each network still has a few. The three
-- arguments stay, for the version before, which shut everyone out.
grant usage, create on schema accueil to gardien;
create function accueil.compter_un_depot(
  empreinte_du_reseau text, par_reseau integer, en_tout integer, par_reseau_alors integer
) returns boolean
language plpgsql volatile security definer set search_path = accueil, pg_temp as $$
declare
  cette_heure timestamptz := date_trunc('hour', acces.maintenant());
  du_reseau integer;
  de_tous integer;
begin
  insert into depot_en_ligne as d (reseau, heure, nombre) values (empreinte_du_reseau, cette_heure, 1)
    on conflict (reseau, heure) do update set nombre = d.nombre + 1 returning nombre into du_reseau;
  insert into depot_en_ligne as d (reseau, heure, nombre) values ('*', cette_heure, 1)
    on conflict (reseau, heure) do update set nombre = d.nombre + 1 returning nombre into de_tous;
  return du_reseau <= case when de_tous <= en_tout then par_reseau else par_reseau_alors end;
end $$;
revoke all on function accueil.compter_un_depot(text, integer, integer, integer) from public;
grant execute on function accueil.compter_un_depot(text, integer, integer, integer) to lecteur_public;
alter function accueil.compter_un_depot(text, integer, integer, integer) owner to gardien;
revoke create on schema accueil from gardien;
