-- Who reads a record and why, told to who holds it: of a protected one, the named readers alone, her teams only to
-- the protection mission, which closed them. An exceptional access is told to nobody but who opened it.
grant create on schema personnes to gardien;
create function personnes.lectures_ouvertes(personne uuid)
returns table (agent_id integer, cle integer, fondement text, depuis timestamptz, jusqu_a timestamptz)
language sql stable security definer set search_path = personnes, pg_temp as $$
  select o.agent_id, o.cle, o.fondement, o.ouverte_le, o.jusqu_a from acces.ouverture o
  where o.personne_id = personne and peut_tenir(personne)
    and (o.jusqu_a is null or o.jusqu_a > acces.maintenant())
    and (o.fondement <> 'acces_exceptionnel' or o.agent_id = acces.mon_agent())
    and (o.agent_id is not null or acces.ma_mission() = 'protection' or not acces.est_protegee(personne))
  order by o.ouverte_le, o.agent_id, o.cle, o.fondement limit 100
$$;

-- Ends every reading of this agent that names her, whatever its ground: a closed record keeps no side door.
create function personnes.oter_une_lectrice(personne uuid, agent integer) returns boolean
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  if acces.ma_mission() is distinct from 'protection' then
    raise exception 'protection refusee' using errcode = '42501';
  end if;
  delete from acces.ouverture o where o.personne_id = personne and o.agent_id = agent;
  return found;
end $$;

-- Over: her teams see her and her places again; those who read her by name alone do not.
create or replace function personnes.lever_la_protection(personne uuid) returns void
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  if acces.ma_mission() is distinct from 'protection' then
    raise exception 'protection refusee' using errcode = '42501';
  end if;
  delete from acces.protection p where p.personne_id = personne;
  delete from acces.ouverture o where o.personne_id = personne and o.fondement = 'protection';
  update lieu set cache = false where lieu.personne_id = personne and cache;
  delete from empreinte_protegee e where e.personne_id = personne;
end $$;

-- Her name, birth or telephone changed under protection: a second record is still recognised. Silent, and without
-- effect on who is not protected.
create function personnes.renouveler_les_empreintes(personne uuid, empreintes text[]) returns void
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  if not peut_tenir(personne) or not acces.est_protegee(personne) then return; end if;
  delete from empreinte_protegee e where e.personne_id = personne;
  insert into empreinte_protegee (empreinte, personne_id) select distinct unnest(empreintes), personne;
end $$;

-- A precaution was told to her: the day is kept, once, by who receives her; nothing else of it moves.
create function personnes.dire_une_precaution(precaution_dite uuid, jour date) returns boolean
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  update precaution p set dite_le = jour
  where p.id = precaution_dite and p.dite_le is null and p.validee_le is not null and p.levee_le is null
    and peut_tenir(p.personne_id);
  return found;
end $$;

do $$
declare
  signature text;
begin
  foreach signature in array array['lectures_ouvertes(uuid)', 'oter_une_lectrice(uuid, integer)',
    'renouveler_les_empreintes(uuid, text[])', 'dire_une_precaution(uuid, date)'] loop
    execute format('revoke all on function personnes.%s from public', signature);
    execute format('alter function personnes.%s owner to gardien', signature);
    execute format('grant execute on function personnes.%s to lecteur_protection', signature);
  end loop;
end $$;
grant execute on function personnes.lectures_ouvertes(uuid), personnes.renouveler_les_empreintes(uuid, text[]),
  personnes.dire_une_precaution(uuid, date) to lecteur_agent, lecteur_machine;
revoke create on schema personnes from gardien;

-- Who decides with her is read by who sees both, like a link: the other end may be protected.
drop policy suivre on personnes.representation;
create policy suivre on personnes.representation for all to lecteur_agent
  using (acces.voit(personne_id) and (par is null or acces.voit(par)))
  with check (acces.voit(personne_id) and (par is null or acces.voit(par)));
