create schema qualite;
grant usage on schema qualite to lecteur_agent, lecteur_machine, lecteur_public;

-- What a service, or the département (no key), commits itself to. It is public from the day it is written: there is
-- no draft, and so no commitment without its means (charter R13).
create table qualite.engagement (
  id uuid primary key,
  -- None: the whole département.
  cle integer,
  -- What the product itself counts by this delay, if any: the two may not differ.
  delai text check (delai in ('question', 'constat', 'appel', 'orientation')),
  jours_ouvres smallint check (jours_ouvres between 1 and 250),
  quoi text not null check (length(quoi) between 10 and 200),
  quoi_en text not null check (length(quoi_en) between 10 and 200),
  -- The figure that says how it is kept; none: the sentence that says how one may know.
  indicateur text,
  comment_savoir text check (length(comment_savoir) between 10 and 300),
  comment_savoir_en text check (length(comment_savoir_en) between 10 and 300),
  publie_le date not null,
  publie_par integer not null,
  retire_le date check (retire_le >= publie_le),
  pourquoi_retire text check (length(pourquoi_retire) between 10 and 300),
  version integer not null default 1,
  check ((delai is null) = (jours_ouvres is null)),
  check (num_nonnulls(comment_savoir, comment_savoir_en) in (0, 2)),
  check (indicateur is not null or comment_savoir is not null),
  check ((retire_le is null) = (pourquoi_retire is null))
);
create index engagement_en_cours on qualite.engagement (cle) where retire_le is null;
-- Two delays said for one thing would be one lie.
create unique index engagement_du_delai on qualite.engagement (delai, coalesce(cle, 0)) where retire_le is null;

-- With what it is kept. Under the minimum, the commitment says by itself that it is suspended, since that day.
create table qualite.moyen (
  engagement_id uuid not null references qualite.engagement,
  rang smallint not null check (rang between 1 and 8),
  nature text not null check (nature in ('postes', 'heures', 'langues', 'argent', 'lieux')),
  quoi text not null check (length(quoi) between 3 and 160),
  quoi_en text not null check (length(quoi_en) between 3 and 160),
  prevu double precision not null check (prevu > 0),
  minimum double precision not null check (minimum > 0 and minimum <= prevu),
  en_place double precision not null check (en_place >= 0),
  constate_le date not null,
  primary key (engagement_id, rang)
);

alter table qualite.engagement enable row level security;
alter table qualite.engagement force row level security;
alter table qualite.moyen enable row level security;
alter table qualite.moyen force row level security;

create policy lire on qualite.engagement for select to lecteur_agent, lecteur_machine, lecteur_public using (true);
-- Who directs a team commits that team; the direction commits the département.
create policy publier on qualite.engagement for insert to lecteur_agent
  with check (publie_par = (select acces.mon_agent()) and (
    (cle is null and (select acces.ma_mission()) = 'direction')
    or (cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) = 'encadrement')));
create policy retirer on qualite.engagement for update to lecteur_agent
  using ((cle is null and (select acces.ma_mission()) = 'direction')
    or (cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) = 'encadrement'))
  with check ((cle is null and (select acces.ma_mission()) = 'direction')
    or (cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) = 'encadrement'));
create policy lire on qualite.moyen for select to lecteur_agent, lecteur_machine, lecteur_public using (true);
create policy tenir on qualite.moyen for all to lecteur_agent
  using (exists (select 1 from qualite.engagement e where e.id = engagement_id
    and ((e.cle is null and (select acces.ma_mission()) = 'direction')
      or (e.cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) = 'encadrement'))))
  with check (exists (select 1 from qualite.engagement e where e.id = engagement_id
    and ((e.cle is null and (select acces.ma_mission()) = 'direction')
      or (e.cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) = 'encadrement'))));
grant select on qualite.engagement, qualite.moyen to lecteur_agent, lecteur_machine, lecteur_public;
grant insert on qualite.engagement, qualite.moyen to lecteur_agent;
grant update (retire_le, pourquoi_retire, version) on qualite.engagement to lecteur_agent;
grant update (en_place, constate_le) on qualite.moyen to lecteur_agent;

-- Whoever writes it, a commitment without a means of it does not stand at the end of the transaction.
create function qualite.exiger_des_moyens() returns trigger language plpgsql set search_path = qualite, pg_temp as $$
declare
  lequel uuid := case tg_table_name when 'moyen' then (to_jsonb(old) ->> 'engagement_id')::uuid else (to_jsonb(new) ->> 'id')::uuid end;
begin
  if exists (select 1 from engagement e where e.id = lequel and e.retire_le is null)
    and not exists (select 1 from moyen m where m.engagement_id = lequel) then
    raise exception 'charte R13 : un engagement sans ses moyens ne se publie pas' using errcode = '23514';
  end if;
  return null;
end $$;
create constraint trigger avec_ses_moyens after insert or update on qualite.engagement
  deferrable initially deferred for each row execute function qualite.exiger_des_moyens();
create constraint trigger avec_ses_moyens after delete or update on qualite.moyen
  deferrable initially deferred for each row execute function qualite.exiger_des_moyens();
