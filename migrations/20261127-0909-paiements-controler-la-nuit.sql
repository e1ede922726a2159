-- Money reserved by a decision and of which nothing was paid yet. Counted at night for the register of risks.
create policy gardien on paiements.versement for select to gardien using (true);
grant select (engagement_id, etat) on paiements.versement to gardien;
create function paiements.controler_pour_la_qualite(avant timestamptz) returns table (cle integer, combien integer)
language plpgsql stable security definer set search_path = paiements, pg_temp as $$
#variable_conflict use_column
begin
  if acces.ma_machine() is distinct from 'qualite' then
    raise exception 'controle refuse' using errcode = '42501';
  end if;
  return query select e.cle, count(*)::integer from engagement_de_depense e
    where e.etat = 'reserve' and e.reserve_le < avant
      and not exists (select 1 from versement v where v.engagement_id = e.id and v.etat in ('au_bordereau', 'paye'))
    group by e.cle;
end $$;
revoke all on function paiements.controler_pour_la_qualite(timestamptz) from public;
grant execute on function paiements.controler_pour_la_qualite(timestamptz) to lecteur_machine;
grant create on schema paiements to gardien;
alter function paiements.controler_pour_la_qualite(timestamptz) owner to gardien;
revoke create on schema paiements from gardien;
