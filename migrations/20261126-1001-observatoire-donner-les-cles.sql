-- Two keys before anything new is counted (charter R4): the direction's, and that of those whom agents elected. A key
-- is given to words: another definition is another proposal.
alter table observatoire.fait drop constraint fait_genre_check;
alter table observatoire.fait add constraint fait_genre_check
  check (genre in ('attente', 'depart', 'promesse', 'question', 'orientation', 'ouverture'));

create table observatoire.indicateur (
  cle text not null check (cle ~ '^[a-z0-9_]{3,40}$'),
  definition text not null check (length(definition) between 20 and 1000),
  propose_le date not null,
  -- Agents read it the day it is proposed; who directs them, and everyone, from this day.
  lisible_par_tous_le date not null check (lisible_par_tous_le > propose_le),
  primary key (cle, definition)
);
create table observatoire.cle_donnee (
  cle text not null,
  definition text not null,
  au_nom_de text not null check (au_nom_de in ('direction', 'representation')),
  -- So that one reader never gives both; no reader is shown it.
  agent_id integer not null,
  fonction text not null check (length(fonction) between 3 and 120),
  le date not null,
  primary key (cle, definition, au_nom_de),
  unique (cle, definition, agent_id),
  foreign key (cle, definition) references observatoire.indicateur
);

do $$
declare nom text;
begin
  foreach nom in array array['indicateur','cle_donnee'] loop
    execute format('alter table observatoire.%I enable row level security', nom);
    execute format('alter table observatoire.%I force row level security', nom);
    execute format('create policy machine on observatoire.%I for select to lecteur_machine
      using ((select acces.ma_machine()) = ''observatoire'')', nom);
  end loop;
end $$;
create policy lire_les_premiers on observatoire.indicateur for select to lecteur_agent
  using ((select acces.ma_mission()) not in ('encadrement', 'direction')
    or ((select acces.ma_mission()) is not null
      and lisible_par_tous_le <= (select (acces.maintenant() at time zone 'Europe/Paris')::date)));
create policy lire_publie on observatoire.indicateur for select to lecteur_public
  using (lisible_par_tous_le <= (select (acces.maintenant() at time zone 'Europe/Paris')::date));
create policy proposer on observatoire.indicateur for insert to lecteur_agent
  with check ((select acces.ma_mission()) = 'observatoire');
create policy lire on observatoire.cle_donnee for select to lecteur_agent, lecteur_public
  using (exists (select 1 from observatoire.indicateur i
    where i.cle = cle_donnee.cle and i.definition = cle_donnee.definition));
create policy donner on observatoire.cle_donnee for insert to lecteur_agent
  with check (au_nom_de = (select acces.ma_mission()) and agent_id = (select acces.mon_agent())
    and exists (select 1 from observatoire.indicateur i
      where i.cle = cle_donnee.cle and i.definition = cle_donnee.definition));
grant select on observatoire.indicateur to lecteur_agent, lecteur_public, lecteur_machine;
grant insert on observatoire.indicateur to lecteur_agent;
grant select (cle, definition, au_nom_de, fonction, le) on observatoire.cle_donnee
  to lecteur_agent, lecteur_public, lecteur_machine;
grant insert on observatoire.cle_donnee to lecteur_agent;

-- Whoever writes it, a figure without both keys does not enter.
grant usage, create on schema observatoire to gardien;
create policy gardien on observatoire.cle_donnee for select to gardien using (true);
grant select (cle, definition) on observatoire.cle_donnee to gardien;
create function observatoire.exiger_deux_cles() returns trigger language plpgsql security definer set search_path = observatoire, pg_temp as $$
begin
  if not exists (select 1 from cle_donnee c where c.cle = new.indicateur group by c.definition having count(*) = 2) then
    raise exception 'charte R4 : l’indicateur % n’a pas ses deux clés', new.indicateur using errcode = '23514';
  end if;
  return new;
end $$;
alter function observatoire.exiger_deux_cles() owner to gardien;
revoke create on schema observatoire from gardien;
create trigger deux_cles before insert or update on observatoire.chiffre
  for each row execute function observatoire.exiger_deux_cles();

-- Who directs the département reads a figure when her managers do, not before.
drop policy lire_les_premiers on observatoire.chiffre;
create policy lire_les_premiers on observatoire.chiffre for select to lecteur_agent
  using ((select acces.ma_mission()) not in ('encadrement', 'observatoire', 'direction')
    or ((select acces.ma_mission()) is not null
      and encadrement_le <= (select (acces.maintenant() at time zone 'Europe/Paris')::date)));
