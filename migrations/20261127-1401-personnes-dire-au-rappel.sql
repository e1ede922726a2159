-- By which ways a machine may remind someone of a rendez-vous: those she called safe, and none that bears an
-- instruction (« sans message », « appeler avant 16 h »), which only a human can follow. Of a protected person, that
-- she is protected and nothing else: the base answers so, whatever the program asks.
create function personnes.pour_le_rappel(ids uuid[]) returns table (id uuid, protegee boolean, genre text, valeur text)
language plpgsql stable security definer set search_path = personnes, pg_temp as $$
begin
  if acces.ma_machine() is distinct from 'rendez-vous' then
    raise exception 'rappel refuse' using errcode = '42501';
  end if;
  return query
    select p.id, false, m.genre, m.valeur
    from personne p
    join personne g on g.id = coalesce(p.fusionnee_dans, p.id)
    join moyen m on m.personne_id in (p.id, g.id) and m.sur and coalesce(trim(m.consigne), '') = ''
      and m.genre in ('mobile', 'courriel')
    where p.id = any (ids) and not acces.est_protegee(p.id) and not acces.est_protegee(g.id)
    union all
    select p.id, true, null, null
    from personne p where p.id = any (ids)
      and (acces.est_protegee(p.id) or acces.est_protegee(coalesce(p.fusionnee_dans, p.id)))
    order by 1, 3 desc, 4;
end $$;
revoke all on function personnes.pour_le_rappel(uuid[]) from public;
grant execute on function personnes.pour_le_rappel(uuid[]) to lecteur_machine;
grant create on schema personnes to gardien;
alter function personnes.pour_le_rappel(uuid[]) owner to gardien;
revoke create on schema personnes from gardien;
