-- How long answers to questions took, for the observatory: groups of same days, never a row.
create policy gardien on courriers.question for select to gardien using (true);
grant select (posee_le, repondue_le, pour_le) on courriers.question to gardien;
create function courriers.compter_les_reponses(du date, au date)
returns table (quoi text, depart date, fin date, arret integer, issue text, combien integer)
language plpgsql stable security definer set search_path = courriers, pg_temp as $$
#variable_conflict use_column
begin
  if acces.ma_machine() is distinct from 'observatoire' then
    raise exception 'comptage refuse' using errcode = '42501';
  end if;
  return query
    select 'question', t.depart, t.fin, 0, case when t.fin <= t.pour then 'tenue' else 'tardive' end, count(*)::integer
    from (
      select (q.posee_le at time zone 'Europe/Paris')::date as depart, (q.repondue_le at time zone 'Europe/Paris')::date as fin,
        q.pour_le as pour
      from question q where q.repondue_le is not null and q.repondue_le >= (du::timestamp at time zone 'Europe/Paris')
        and q.repondue_le < (au::timestamp at time zone 'Europe/Paris')) t
    group by 1, 2, 3, 5
    union all
    select 'question', null::date, null::date, 0, 'depassee', count(*)::integer from question q
    where true and q.pour_le >= du - 1 and q.pour_le < au - 1
      and (q.repondue_le is null or (q.repondue_le at time zone 'Europe/Paris')::date > q.pour_le)
    having count(*) > 0;
end $$;
revoke all on function courriers.compter_les_reponses(date, date) from public;
grant execute on function courriers.compter_les_reponses(date, date) to lecteur_machine;
grant create on schema courriers to gardien;
alter function courriers.compter_les_reponses(date, date) owner to gardien;
revoke create on schema courriers from gardien;
