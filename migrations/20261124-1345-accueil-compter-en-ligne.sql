-- Requests left online, by network (a keyed hash) and in all, an hour at a time: no words, no person.
create table accueil.depot_en_ligne (
  reseau text not null,
  heure timestamptz not null,
  nombre integer not null default 0,
  primary key (reseau, heure)
);
alter table accueil.depot_en_ligne enable row level security;
alter table accueil.depot_en_ligne force row level security;
create policy machine on accueil.depot_en_ligne for all to lecteur_machine using (true) with check (true);
create policy gardien on accueil.depot_en_ligne for all to gardien using (true) with check (true);
grant select, insert, update, delete on accueil.depot_en_ligne to lecteur_machine;
grant select, insert, update on accueil.depot_en_ligne to gardien;

-- Counts one more, and says whether there were too many: the counts themselves are read by nobody.
grant usage, create on schema accueil to gardien;
create function accueil.compter_un_depot(empreinte_du_reseau text, par_reseau integer, en_tout integer) returns boolean
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
  return du_reseau <= par_reseau and de_tous <= en_tout;
end $$;
revoke all on function accueil.compter_un_depot(text, integer, integer) from public;
grant execute on function accueil.compter_un_depot(text, integer, integer) to lecteur_public;
alter function accueil.compter_un_depot(text, integer, integer) owner to gardien;
revoke create on schema accueil from gardien;
