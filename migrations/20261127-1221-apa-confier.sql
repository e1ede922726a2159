-- The team that received a request takes it to examine: what was opened for the former team follows, whole.
grant usage on schema apa to gardien;
do $$
declare nom text;
begin
  foreach nom in array array['dossier', 'visite', 'avis_d_aidant', 'plan', 'ligne_de_plan', 'forfait'] loop
    execute format('create policy confier on apa.%I for update to gardien using (true) with check (true)', nom);
    execute format('create policy gardien on apa.%I for select to gardien using (true)', nom);
    execute format('grant select (cle), update (cle) on apa.%I to gardien', nom);
  end loop;
end $$;
grant select (demande_id) on apa.dossier, apa.visite, apa.avis_d_aidant, apa.plan, apa.forfait to gardien;
grant select (id) on apa.plan to gardien;
grant select (plan_id) on apa.ligne_de_plan to gardien;
-- What was concluded of her still says the same: only whose it is may change.
create or replace trigger garder_ce_qui_est_conclu before update on apa.visite
  for each row when (old.etat = 'conclue' and to_jsonb(old) - 'cle' is distinct from to_jsonb(new) - 'cle')
  execute function apa.garder_ce_qui_est_conclu();
create function apa.confier(laquelle uuid, vers integer) returns void
language plpgsql security definer set search_path = apa, pg_temp as $$
begin
  if acces.ma_machine() is distinct from 'apa' then
    raise exception 'confier refuse' using errcode = '42501';
  end if;
  update dossier set cle = vers where demande_id = laquelle;
  update visite set cle = vers where demande_id = laquelle;
  update avis_d_aidant set cle = vers where demande_id = laquelle;
  update plan set cle = vers where demande_id = laquelle;
  update ligne_de_plan set cle = vers where plan_id in (select p.id from plan p where p.demande_id = laquelle);
  update forfait set cle = vers where demande_id = laquelle;
end $$;
revoke all on function apa.confier(uuid, integer) from public;
grant execute on function apa.confier(uuid, integer) to lecteur_machine;
grant create on schema apa to gardien;
alter function apa.confier(uuid, integer) owner to gardien;
revoke create on schema apa from gardien;
