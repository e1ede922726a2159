-- Who is named, alive and not protected: the screening knows nobody else.
create function personnes.pour_le_reperage(ids uuid[]) returns table (id uuid, prenom text, nom text,
  nom_de_naissance text, naissance text, commune_code text)
language plpgsql stable security definer set search_path = personnes, pg_temp as $$
#variable_conflict use_column
begin
  if acces.ma_machine() is distinct from 'non-recours' then
    raise exception 'reperage refuse' using errcode = '42501';
  end if;
  return query
    select p.id, g.prenom, g.nom, g.nom_de_naissance, g.naissance, g.commune_code
    from personne p join personne g on g.id = coalesce(p.fusionnee_dans, p.id)
    where p.id = any (ids) and g.nature = 'identifiee' and g.deces is null
      and not acces.est_protegee(p.id) and not acces.est_protegee(g.id);
end $$;
revoke all on function personnes.pour_le_reperage(uuid[]) from public;
grant execute on function personnes.pour_le_reperage(uuid[]) to lecteur_machine;
grant create on schema personnes to gardien;
alter function personnes.pour_le_reperage(uuid[]) owner to gardien;
revoke create on schema personnes from gardien;
