-- Questions asked online, by network (a keyed hash) and in all, an hour at a time: no words, no person.
create table courriers.depot_en_ligne (
  reseau text not null,
  heure timestamptz not null,
  nombre integer not null default 0,
  primary key (reseau, heure)
);
alter table courriers.depot_en_ligne enable row level security;
alter table courriers.depot_en_ligne force row level security;
create policy machine_select on courriers.depot_en_ligne for select to lecteur_machine
  using ((select acces.ma_machine()) = 'courriers');
create policy machine_delete on courriers.depot_en_ligne for delete to lecteur_machine
  using ((select acces.ma_machine()) = 'courriers');
create policy gardien on courriers.depot_en_ligne for all to gardien using (true) with check (true);
grant select, delete on courriers.depot_en_ligne to lecteur_machine;
grant select, insert, update on courriers.depot_en_ligne to gardien;

-- Counts one more, and says whether there were too many. Past what all may leave together each network still has a
-- few: a flood from many places shuts out nobody who comes from another.
grant usage, create on schema courriers to gardien;
create function courriers.compter_un_depot(
  empreinte_du_reseau text, par_reseau integer, en_tout integer, par_reseau_alors integer
) returns boolean
language plpgsql volatile security definer set search_path = courriers, pg_temp as $$
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
revoke all on function courriers.compter_un_depot(text, integer, integer, integer) from public;
grant execute on function courriers.compter_un_depot(text, integer, integer, integer) to lecteur_public;
alter function courriers.compter_un_depot(text, integer, integer, integer) owner to gardien;
revoke create on schema courriers from gardien;
