-- What the evening pack may say of a person: the name she goes by and a number she called safe. Of a protected one,
-- that she is protected and nothing else: the base answers so, whatever the program asks.
create function personnes.pour_le_cahier(ids uuid[]) returns table (id uuid, protegee boolean, nature text,
  nom_d_usage text, prenom text, nom text, telephone text, consigne text)
language plpgsql stable security definer set search_path = personnes, pg_temp as $$
begin
  if acces.ma_machine() is distinct from 'secours' then
    raise exception 'cahier refuse' using errcode = '42501';
  end if;
  return query
    select p.id, false, g.nature, g.nom_d_usage, g.prenom, g.nom, m.valeur, m.consigne
    from personne p
    join personne g on g.id = coalesce(p.fusionnee_dans, p.id)
    left join lateral (
      select o.valeur, o.consigne from moyen o
      where o.personne_id in (p.id, g.id) and o.sur and o.genre <> 'courriel'
      order by o.genre desc, o.depuis desc, o.id limit 1) m on true
    where p.id = any (ids) and not acces.est_protegee(p.id) and not acces.est_protegee(g.id)
    union all
    select p.id, true, null, null, null, null, null, null
    from personne p where p.id = any (ids)
      and (acces.est_protegee(p.id) or acces.est_protegee(coalesce(p.fusionnee_dans, p.id)));
end $$;
revoke all on function personnes.pour_le_cahier(uuid[]) from public;
grant execute on function personnes.pour_le_cahier(uuid[]) to lecteur_machine;
grant create on schema personnes to gardien;
alter function personnes.pour_le_cahier(uuid[]) owner to gardien;
revoke create on schema personnes from gardien;
