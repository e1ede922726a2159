-- A sheet that had no name has one from now on: what was asked from it follows her record. Once, by the team that
-- asks, and for someone she sees (the policies check it); a child in danger stays tied to nothing.
create function orientations.nommer_une_fois() returns trigger language plpgsql set search_path = orientations, pg_temp as $$
begin
  if new.personne_id is distinct from old.personne_id and (old.personne_id is not null or old.fermee
      or not (acces.ma_mission() = 'protection' or old.de_cle = any ((select acces.mes_cles())::integer[]))) then
    raise exception 'une orientation ne change pas de personne' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger nommer_une_fois before update of personne_id on orientations.orientation
  for each row execute function orientations.nommer_une_fois();
grant update (personne_id) on orientations.orientation to lecteur_agent, lecteur_protection;

create function partage.nommer_une_fois() returns trigger language plpgsql set search_path = partage, pg_temp as $$
begin
  if new.personne_id is distinct from old.personne_id and (old.personne_id is not null or old.fermee) then
    raise exception 'un partage ne change pas de personne' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger nommer_une_fois before update of personne_id on partage.partage
  for each row execute function partage.nommer_une_fois();
grant update (personne_id) on partage.partage to lecteur_agent, lecteur_protection;

-- Accepted before her name was known: the record opens to who accepted, then as at the acceptance itself.
grant create on schema orientations to gardien;
create or replace function orientations.ouvrir_la_fiche(orientation_id uuid) returns void
language plpgsql security definer set search_path = orientations, pg_temp as $$
declare
  acceptee orientation;
begin
  select o.* into acceptee from orientation o where o.id = orientation_id;
  if acceptee.etat is null or acceptee.etat not in ('acceptee', 'premier_rendez_vous') or not (je_recois(orientation_id)
    or (acceptee.de_cle = any ((select acces.mes_cles())::integer[])
      and (acceptee.personne_id is null or acces.voit(acceptee.personne_id)))
    or acces.ma_mission() = 'protection') then
    raise exception 'ouverture refusee' using errcode = '42501';
  end if;
  if acceptee.personne_id is null or acceptee.vers_cle is null then return; end if;
  insert into acces.ouverture (personne_id, cle, agent_id, fondement, ouverte_le)
  values (acceptee.personne_id, case when acceptee.vers_agent is null then acceptee.vers_cle end, acceptee.vers_agent,
    'orientation', acces.maintenant())
  on conflict do nothing;
end $$;
revoke create on schema orientations from gardien;
