-- An exceptional access is opened by this function alone: nobody writes the row, nor its end, as she likes.
revoke insert on acces.acces_exceptionnel from lecteur_agent;
drop policy demander on acces.acces_exceptionnel;
alter table acces.acces_exceptionnel add column demandeur text not null default '' check (length(demandeur) <= 200);
alter table acces.acces_exceptionnel alter column demandeur drop default;

grant usage, create on schema acces to gardien;
grant select, insert on acces.acces_exceptionnel to gardien;
grant update on acces.ouverture to gardien;

-- The same work whether the person exists, is protected, or neither: `voit` alone decides what then opens,
-- and it never does for a protected person. Three hours at the most, whatever is asked.
create function acces.ouvrir_exceptionnellement(acces_id uuid, personne uuid, motif text, qui text, fin timestamptz)
returns void language plpgsql security definer set search_path = acces, pg_temp as $$
declare
  mission text := ma_mission();
begin
  if mission is null or mission in ('administration', 'dpo', 'protection', 'observatoire') then
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
revoke all on function acces.ouvrir_exceptionnellement(uuid, uuid, text, text, timestamptz) from public;
grant execute on function acces.ouvrir_exceptionnellement(uuid, uuid, text, text, timestamptz) to lecteur_agent;
alter function acces.ouvrir_exceptionnellement(uuid, uuid, text, text, timestamptz) owner to gardien;
revoke create on schema acces from gardien;
