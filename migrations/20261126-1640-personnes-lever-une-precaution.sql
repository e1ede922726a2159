-- Lifted, a precaution leaves the screens: the row that its reader changes is then one she may not read, and the update
-- was refused. A function lifts it, for those who decide of it.
create function personnes.lever_une_precaution(levee uuid) returns boolean
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  update precaution p set levee_le = acces.maintenant()
  where p.id = levee and p.levee_le is null
    and acces.ma_mission() in ('encadrement', 'protection') and peut_tenir(p.personne_id);
  return found;
end $$;
revoke all on function personnes.lever_une_precaution(uuid) from public;
grant create on schema personnes to gardien;
alter function personnes.lever_une_precaution(uuid) owner to gardien;
revoke create on schema personnes from gardien;
grant execute on function personnes.lever_une_precaution(uuid) to lecteur_agent, lecteur_protection;
