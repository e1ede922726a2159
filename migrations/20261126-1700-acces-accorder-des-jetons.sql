-- A partner's own software, as a reader of its own kind: a named system, its purpose, and tokens that expire.
do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'lecteur_systeme') then
    create role lecteur_systeme nologin nobypassrls;
  end if;
end $$;
grant usage on schema socle, acces, journal to lecteur_systeme;
grant insert on socle.evenement to lecteur_systeme;
grant insert (le, genre, agent_id, portee_id, fonction, operation, objet, objet_id, personnes, finalite, fondement,
  empreinte_des_mots) on journal.trace to lecteur_systeme;
-- Not validated: five million traces met a narrower list, and reading them again would hold the journal.
alter table journal.trace drop constraint trace_genre_check;
alter table journal.trace add constraint trace_genre_check check (genre in ('agent', 'protection', 'dpo',
  'administration', 'habitant', 'partenaire', 'machine', 'public', 'systeme')) not valid;

create table acces.systeme (
  id uuid primary key,
  nom text not null unique check (length(nom) between 3 and 120),
  finalite text not null check (length(finalite) between 10 and 300),
  -- Whom to write to when it stops, a function rather than a person.
  contact text not null check (length(contact) between 3 and 200),
  -- What it is bound to: the structure it answers for, the service it writes to, the territory it stays in.
  structure_id text check (length(structure_id) <= 120),
  service_code text check (length(service_code) <= 60),
  territoire_id smallint,
  inscrit_le timestamptz not null,
  inscrit_par integer not null
);
create table acces.jeton (
  id uuid primary key,
  systeme_id uuid not null references acces.systeme,
  -- A keyed hash; the token itself was said once. Its first signs tell one from another on screen.
  empreinte text not null unique,
  debut text not null check (length(debut) <= 16),
  permissions text[] not null check (cardinality(permissions) between 1 and 7 and permissions <@ array[
    'territoires:lire', 'services:lire', 'structures:lire', 'demandes:deposer', 'demandes:lire-l-etat',
    'orientations:lire', 'orientations:repondre']),
  emis_le timestamptz not null,
  emis_par integer not null,
  expire_le timestamptz not null check (expire_le > emis_le and expire_le <= emis_le + interval '400 days'),
  revoque_le timestamptz,
  dernier_usage_le timestamptz,
  -- How many calls in the minute that runs.
  minute timestamptz,
  appels integer not null default 0
);
create index jetons_d_un_systeme on acces.jeton (systeme_id, emis_le desc);

do $$
declare nom text;
begin
  foreach nom in array array['systeme', 'jeton'] loop
    execute format('alter table acces.%I enable row level security', nom);
    execute format('alter table acces.%I force row level security', nom);
    execute format('create policy gardien on acces.%I for select to gardien using (true)', nom);
    execute format('grant select on acces.%I to gardien', nom);
    execute format('create policy administrer on acces.%I for all to lecteur_administration using (true) with check (true)', nom);
    execute format('create policy surveiller on acces.%I for select to lecteur_dpo using (true)', nom);
  end loop;
end $$;
grant select, insert on acces.systeme to lecteur_administration;
grant select on acces.systeme to lecteur_dpo, lecteur_machine;
grant insert on acces.jeton to lecteur_administration;
grant update (revoque_le) on acces.jeton to lecteur_administration;
grant select (id, systeme_id, debut, permissions, emis_le, emis_par, expire_le, revoque_le, dernier_usage_le)
  on acces.jeton to lecteur_administration, lecteur_dpo;
create policy machine_select on acces.systeme for select to lecteur_machine
  using ((select acces.ma_machine()) in ('jetons', 'annonces'));
-- The machine that recognises a token, and the one that looks for who is to be told.
create policy machine_select on acces.jeton for select to lecteur_machine
  using ((select acces.ma_machine()) in ('jetons', 'annonces'));
create policy machine_update on acces.jeton for update to lecteur_machine
  using ((select acces.ma_machine()) = 'jetons') with check ((select acces.ma_machine()) = 'jetons');
grant select, update (dernier_usage_le, minute, appels) on acces.jeton to lecteur_machine;

-- Once revoked, for ever; and nothing of a token changes but its end.
create function acces.ne_pas_rendre() returns trigger language plpgsql set search_path = acces, pg_temp as $$
begin
  if old.revoque_le is not null and new.revoque_le is distinct from old.revoque_le then
    raise exception 'un jeton revoque le reste' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger ne_pas_rendre before update of revoque_le on acces.jeton
  for each row execute function acces.ne_pas_rendre();

-- Which system reads is said by its token as it stands in the table: expired or revoked, it is nobody.
grant create on schema acces to gardien;
create function acces.mon_jeton() returns uuid
language sql stable security definer set search_path = acces, pg_temp as $$
  select j.id from jeton j where j.id = nullif(current_setting('tisserin.jeton', true), '')::uuid
    and j.revoque_le is null and j.expire_le > maintenant()
$$;
create function acces.mon_systeme() returns uuid
language sql stable security definer set search_path = acces, pg_temp as $$
  select j.systeme_id from jeton j where j.id = mon_jeton()
$$;
create function acces.ma_structure() returns text
language sql stable security definer set search_path = acces, pg_temp as $$
  select s.structure_id from systeme s where s.id = mon_systeme()
$$;
create function acces.m_est_permis(une text) returns boolean
language sql stable security definer set search_path = acces, pg_temp as $$
  select exists (select 1 from jeton j where j.id = mon_jeton() and une = any (j.permissions))
$$;
do $$
declare nom text;
begin
  foreach nom in array array['mon_jeton()', 'mon_systeme()', 'ma_structure()', 'm_est_permis(text)'] loop
    execute format('revoke all on function acces.%s from public', nom);
    execute format('grant execute on function acces.%s to lecteur_systeme, gardien', nom);
    execute format('alter function acces.%s owner to gardien', nom);
  end loop;
end $$;
revoke create on schema acces from gardien;
select conservation.tenir_le_registre('acces.systeme'), conservation.tenir_le_registre('acces.jeton');
