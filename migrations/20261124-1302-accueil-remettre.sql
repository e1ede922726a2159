-- Whether the paper must say nothing of service or motive. Answers yes only to who already sees that person, so that
-- it tells nobody who is protected.
grant usage, create on schema accueil to gardien;
create function accueil.exige_la_discretion(personne uuid) returns boolean
language sql stable security definer set search_path = accueil, pg_temp as $$
  select (acces.voit(personne) or acces.ma_mission() = 'protection') and acces.est_protegee(personne)
$$;
revoke all on function accueil.exige_la_discretion(uuid) from public;
grant execute on function accueil.exige_la_discretion(uuid) to lecteur_agent, lecteur_protection;
alter function accueil.exige_la_discretion(uuid) owner to gardien;
revoke create on schema accueil from gardien;
