-- Protected persons have no word in the search: those whom this reader may see by name are few, and are read whole.
grant create on schema personnes to gardien;
drop function personnes.personnes_protegees();
create function personnes.protegees_que_je_vois() returns setof uuid
language sql stable security definer set search_path = personnes, pg_temp as $$
  select p.personne_id from acces.protection p where acces.ma_mission() = 'protection'
  union
  select o from acces.personnes_ouvertes() as o where acces.est_protegee(o)
$$;
revoke all on function personnes.protegees_que_je_vois() from public;
alter function personnes.protegees_que_je_vois() owner to gardien;
grant execute on function personnes.protegees_que_je_vois() to lecteur_agent, lecteur_protection;
revoke create on schema personnes from gardien;
