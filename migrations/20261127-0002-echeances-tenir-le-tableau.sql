-- The statutory board counts every clock of a team, protected persons' included: a delay of the law is not out of sight
-- because its person is. It counts them through the guardian, and shows only those that its reader may open.
create policy gardien on echeances.echeance for select to gardien using (true);
grant select on echeances.echeance to gardien;

-- bloque : la table est neuve, elle ne porte encore aucune échéance.
create index echeance_tenue_recemment on echeances.echeance (regime, close_le) where etat = 'tenue';

create function echeances.compter_pour_le_tableau(jour date, bientot_le date, depuis timestamptz)
returns table (regime text, a_l_heure integer, bientot integer, en_retard integer, arretees integer,
  tenues integer, tenues_a_l_heure integer)
language plpgsql stable security definer set search_path = echeances, pg_temp as $$
declare
  mission text := acces.ma_mission();
  les_cles integer[] := acces.mes_cles();
begin
  if mission is null then raise exception 'tableau refuse' using errcode = '42501'; end if;
  return query
    select e.regime,
      count(*) filter (where e.etat = 'en_cours' and e.echue_le > bientot_le)::integer,
      count(*) filter (where e.etat = 'en_cours' and e.echue_le between jour and bientot_le)::integer,
      count(*) filter (where e.etat = 'depassee' or (e.etat = 'en_cours' and e.echue_le < jour))::integer,
      count(*) filter (where e.etat = 'suspendue')::integer,
      count(*) filter (where e.etat = 'tenue')::integer,
      count(*) filter (where e.etat = 'tenue' and e.depassee_le is null)::integer
    from echeance e
    where (mission in ('direction', 'protection') or e.cle = any (les_cles))
      and (e.etat in ('en_cours', 'suspendue', 'depassee') or (e.etat = 'tenue' and e.close_le >= depuis))
    group by e.regime;
end $$;
revoke all on function echeances.compter_pour_le_tableau(date, date, timestamptz) from public;
grant execute on function echeances.compter_pour_le_tableau(date, date, timestamptz) to lecteur_agent, lecteur_protection;
grant create on schema echeances to gardien;
alter function echeances.compter_pour_le_tableau(date, date, timestamptz) owner to gardien;
revoke create on schema echeances from gardien;
