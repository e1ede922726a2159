-- How long services took to answer an orientation, for the observatory: groups of same days, never a row. Of partners, nothing.
create function orientations.compter_les_reponses(du date, au date)
returns table (quoi text, depart date, fin date, arret integer, issue text, combien integer)
language plpgsql stable security definer set search_path = orientations, pg_temp as $$
#variable_conflict use_column
begin
  if acces.ma_machine() is distinct from 'observatoire' then
    raise exception 'comptage refuse' using errcode = '42501';
  end if;
  return query
    select 'orientation', t.depart, t.fin, 0, case when t.fin <= t.pour then 'tenue' else 'tardive' end, count(*)::integer
    from (
      select (o.envoyee_le at time zone 'Europe/Paris')::date as depart, (o.repondue_le at time zone 'Europe/Paris')::date as fin,
        o.reponse_pour_le as pour
      from orientation o where o.vers_cle is not null and o.envoyee_le is not null and o.repondue_le >= (du::timestamp at time zone 'Europe/Paris')
        and o.repondue_le < (au::timestamp at time zone 'Europe/Paris')) t
    group by 1, 2, 3, 5
    union all
    select 'orientation', null::date, null::date, 0, 'depassee', count(*)::integer from orientation o
    where o.vers_cle is not null and o.envoyee_le is not null and (o.repondue_le is not null or o.close_le is null) and o.reponse_pour_le >= du - 1 and o.reponse_pour_le < au - 1
      and (o.repondue_le is null or (o.repondue_le at time zone 'Europe/Paris')::date > o.reponse_pour_le)
    having count(*) > 0;
end $$;
revoke all on function orientations.compter_les_reponses(date, date) from public;
grant execute on function orientations.compter_les_reponses(date, date) to lecteur_machine;
grant create on schema orientations to gardien;
alter function orientations.compter_les_reponses(date, date) owner to gardien;
revoke create on schema orientations from gardien;
