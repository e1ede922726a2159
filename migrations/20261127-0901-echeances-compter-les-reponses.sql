-- How long the law's answers took, for the observatory: groups of same days, never a row. A delay ends in the month when
-- its end was written; a breach counts in the month of its day.
create function echeances.compter_les_reponses(du date, au date)
returns table (quoi text, depart date, fin date, arret integer, issue text, combien integer)
language plpgsql stable security definer set search_path = echeances, pg_temp as $$
#variable_conflict use_column
begin
  if acces.ma_machine() is distinct from 'observatoire' then
    raise exception 'comptage refuse' using errcode = '42501';
  end if;
  return query
    select t.regime, t.depart, t.tenue_le, t.arret, t.issue, count(*)::integer from (
      select e.regime, (e.faits->>'depart')::date as depart, e.tenue_le,
        case when e.depassee_le is null then 'tenue' else 'tardive' end as issue,
        coalesce((select sum(upper(r) - lower(r)) from unnest((
          select range_agg(daterange((s->>'du')::date, least(coalesce((s->>'au')::date, e.tenue_le), e.tenue_le)))
          from jsonb_array_elements(e.faits->'suspensions') s
          where (s->>'du')::date < least(coalesce((s->>'au')::date, e.tenue_le), e.tenue_le))) r), 0)::integer as arret
      from echeance e
      where e.etat = 'tenue' and e.close_le >= (du::timestamp at time zone 'Europe/Paris')
        and e.close_le < (au::timestamp at time zone 'Europe/Paris')) t
    group by 1, 2, 3, 4, 5
    union all
    select e.regime, null::date, null::date, 0, 'depassee', count(*)::integer from echeance e
    where e.depassee_le >= du and e.depassee_le < au group by 1;
end $$;
revoke all on function echeances.compter_les_reponses(date, date) from public;
grant execute on function echeances.compter_les_reponses(date, date) to lecteur_machine;
grant create on schema echeances to gardien;
alter function echeances.compter_les_reponses(date, date) owner to gardien;
revoke create on schema echeances from gardien;
