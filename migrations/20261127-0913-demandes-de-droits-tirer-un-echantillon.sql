-- Twenty requests for an auditor, drawn at random: which right, in what state, and after how many days each step came. No
-- identifier, no word, no day of the calendar; only kinds and states that eleven requests share at least.
grant usage on schema demandes_de_droits to gardien;
create policy gardien on demandes_de_droits.etape for select to gardien using (true);
grant select (demande_id, genre, le, rang) on demandes_de_droits.etape to gardien;
create function demandes_de_droits.tirer_un_echantillon(depuis date, combien integer)
returns table (prestation text, etat text, etapes jsonb)
language plpgsql volatile security definer set search_path = demandes_de_droits, pg_temp as $$
#variable_conflict use_column
begin
  if acces.ma_mission() is distinct from 'direction' then
    raise exception 'echantillon refuse' using errcode = '42501';
  end if;
  return query
    with vues as (select d.id, d.prestation, d.etat, d.recue_le from demande d where d.recue_le >= depuis),
      partagees as (select v.prestation, v.etat from vues v group by 1, 2 having count(*) >= 11),
      tirees as (select v.* from vues v join partagees p on p.prestation = v.prestation and p.etat = v.etat
        order by random() limit least(combien, 20))
    select t.prestation, t.etat, coalesce((select jsonb_agg(jsonb_build_object('quoi', e.genre,
        'jours', (e.le at time zone 'Europe/Paris')::date - t.recue_le) order by e.rang)
      from etape e where e.demande_id = t.id), '[]'::jsonb)
    from tirees t;
end $$;
revoke all on function demandes_de_droits.tirer_un_echantillon(date, integer) from public;
grant execute on function demandes_de_droits.tirer_un_echantillon(date, integer) to lecteur_agent;
grant create on schema demandes_de_droits to gardien;
alter function demandes_de_droits.tirer_un_echantillon(date, integer) owner to gardien;
revoke create on schema demandes_de_droits from gardien;
