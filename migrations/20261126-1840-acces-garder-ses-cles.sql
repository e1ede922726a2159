-- Whose keys they are is asked by every policy of every list, and once for each row by acces.voit: found once a
-- transaction, then kept with whom they are for, so that another reader of the same transaction finds his own.

create or replace function acces.mes_cles() returns integer[]
language plpgsql stable security definer set search_path to 'acces', 'pg_temp' as $$
declare
  qui text := concat_ws('/', current_setting('tisserin.portee', true), current_setting('tisserin.agent', true),
    current_setting('tisserin.jour', true), '=');
  gardees text := current_setting('tisserin.mes_cles', true);
  la_portee integer := nullif(current_setting('tisserin.portee', true), '');
  l_agent integer := nullif(current_setting('tisserin.agent', true), '');
  le_jour date := coalesce(nullif(current_setting('tisserin.jour', true), '')::date, current_date);
  les_cles integer[];
begin
  if starts_with(gardees, qui) then return substr(gardees, length(qui) + 1)::integer[]; end if;
  select coalesce(array_agg(c.cle), '{}') into les_cles from portee p join portee_cle c on c.portee_id = p.id
    where p.id = la_portee and p.agent_id = l_agent
      and p.du <= le_jour and (p.au is null or p.au > le_jour);
  perform set_config('tisserin.mes_cles', qui || les_cles::text, true);
  return les_cles;
end $$;
