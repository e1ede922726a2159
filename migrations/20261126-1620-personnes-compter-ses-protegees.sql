-- Which protected people this reader sees: asked at every search. A protected record is open to named readers alone,
-- so their openings say it; asking of each protected person whether she is seen took 0.7 s at the size of a département.
create or replace function personnes.protegees_que_je_vois() returns setof uuid
language plpgsql stable security definer rows 50 set search_path to 'personnes', 'pg_temp' as $$
begin
  if acces.ma_mission() = 'protection' then
    return query select p.personne_id from acces.protection p;
  else
    return query
      select distinct o.personne_id from acces.ouverture o join acces.protection p on p.personne_id = o.personne_id
      where o.agent_id = acces.mon_agent() and o.fondement <> 'acces_exceptionnel'
        and (o.jusqu_a is null or o.jusqu_a > acces.maintenant());
  end if;
end $$;
