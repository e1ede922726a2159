-- How long people waited for the call that was promised when all was full: groups of same days, never a row.
create policy gardien on promesses.promesse for select to gardien using (true);
grant select (objet, etat, faite_le, close_le, pour_le) on promesses.promesse to gardien;
grant usage on schema promesses to gardien;
create function promesses.compter_les_reponses(du date, au date)
returns table (quoi text, depart date, fin date, arret integer, issue text, combien integer)
language plpgsql stable security definer set search_path = promesses, pg_temp as $$
#variable_conflict use_column
begin
  if acces.ma_machine() is distinct from 'observatoire' then
    raise exception 'comptage refuse' using errcode = '42501';
  end if;
  return query
    select 'appel', t.depart, t.fin, 0, case when t.fin <= t.pour then 'tenue' else 'tardive' end, count(*)::integer
    from (
      select (p.faite_le at time zone 'Europe/Paris')::date as depart, (p.close_le at time zone 'Europe/Paris')::date as fin,
        (p.pour_le at time zone 'Europe/Paris')::date as pour
      from promesse p where p.objet = 'rappel' and p.etat = 'tenue' and p.close_le >= (du::timestamp at time zone 'Europe/Paris')
        and p.close_le < (au::timestamp at time zone 'Europe/Paris')) t
    group by 1, 2, 3, 5
    union all
    select 'appel', null::date, null::date, 0, 'depassee', count(*)::integer from promesse p
    where p.objet = 'rappel' and p.etat <> 'remplacee' and (p.pour_le at time zone 'Europe/Paris')::date >= du - 1 and (p.pour_le at time zone 'Europe/Paris')::date < au - 1
      and (p.close_le is null or (p.close_le at time zone 'Europe/Paris')::date > (p.pour_le at time zone 'Europe/Paris')::date)
    having count(*) > 0;
end $$;
revoke all on function promesses.compter_les_reponses(date, date) from public;
grant execute on function promesses.compter_les_reponses(date, date) to lecteur_machine;
grant create on schema promesses to gardien;
alter function promesses.compter_les_reponses(date, date) owner to gardien;
revoke create on schema promesses from gardien;
