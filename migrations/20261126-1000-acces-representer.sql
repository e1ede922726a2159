-- Two missions that watch over what is counted and promised, without any team: the direction, and those whom agents
-- elected. Neither opens a file, exceptionally or otherwise.
alter table acces.portee drop constraint portee_mission_check;
alter table acces.portee add constraint portee_mission_check
  check (mission in ('accueil','travail_social','pmi','ase','crip','insertion','autonomie','encadrement','permanence',
    'protection','dpo','administration','observatoire','direction','representation'));

grant create on schema acces to gardien;
create or replace function acces.ouvrir_exceptionnellement(acces_id uuid, personne uuid, motif text, qui text, fin timestamptz)
returns void language plpgsql security definer set search_path = acces, pg_temp as $$
declare
  mission text := ma_mission();
begin
  if mission is null
    or mission in ('administration', 'dpo', 'protection', 'observatoire', 'direction', 'representation') then
    raise exception 'acces exceptionnel sans mission' using errcode = '42501';
  end if;
  if fin > maintenant() + interval '3 hours' then
    raise exception 'acces exceptionnel trop long' using errcode = '22023';
  end if;
  insert into acces_exceptionnel (id, personne_id, agent_id, portee_id, raison, demandeur, ouvert_le, expire_le)
  values (acces_id, personne, mon_agent(), nullif(current_setting('tisserin.portee', true), '')::integer, motif, qui,
    maintenant(), fin);
  insert into ouverture as o (personne_id, agent_id, fondement, ouverte_le, jusqu_a)
  values (personne, mon_agent(), 'acces_exceptionnel', maintenant(), fin)
  on conflict (personne_id, agent_id, fondement) where agent_id is not null
    do update set jusqu_a = greatest(o.jusqu_a, excluded.jusqu_a);
end $$;
revoke create on schema acces from gardien;
