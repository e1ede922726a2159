-- What is announced to partners' systems, and where.
grant usage on schema systemes to lecteur_administration, lecteur_dpo;

-- Where a system is told, and the secret (sealed) that signs what it is told. During a change both secrets sign.
create table systemes.adresse (
  id uuid primary key,
  systeme_id uuid not null,
  url text not null check (length(url) <= 500),
  secret text not null,
  ancien_secret text,
  ancien_jusqu_a timestamptz,
  inscrite_le timestamptz not null,
  inscrite_par integer not null,
  etat text not null default 'ouverte' check (etat in ('ouverte', 'suspendue', 'retiree')),
  suspendue_le timestamptz,
  suspendue_pourquoi text check (length(suspendue_pourquoi) <= 200),
  -- Deliveries in a row that failed, and when the last one arrived.
  echecs integer not null default 0,
  derniere_reussite_le timestamptz,
  check (num_nonnulls(ancien_secret, ancien_jusqu_a) in (0, 2)),
  check ((etat = 'suspendue') = (suspendue_le is not null))
);
create unique index adresse_d_un_systeme on systemes.adresse (systeme_id, url) where etat <> 'retiree';

-- One thing said to one address: a kind, an identifier, a date, never a word about anyone.
create table systemes.annonce (
  id uuid primary key,
  adresse_id uuid not null references systemes.adresse on delete cascade,
  evenement_id bigint not null,
  genre text not null check (genre ~ '^[a-z]+\.[a-z_]+$'),
  objet_id uuid not null,
  survenu_le timestamptz not null,
  etat text not null default 'a_remettre' check (etat in ('a_remettre', 'remise', 'abandonnee')),
  essais smallint not null default 0,
  pas_avant timestamptz not null,
  -- Kept by one process until then; past that, another may take it again.
  pris_jusqu_a timestamptz,
  remise_le timestamptz,
  -- How the last attempt ended: the status that was answered, or why there was none.
  statut smallint,
  echec text check (length(echec) <= 60),
  check ((etat = 'remise') = (remise_le is not null)),
  unique (adresse_id, evenement_id, genre)
);
create index annonce_a_remettre on systemes.annonce (pas_avant) where etat = 'a_remettre';
create index annonce_par_objet on systemes.annonce (adresse_id, objet_id, survenu_le) where etat = 'a_remettre';
create index annonce_par_date on systemes.annonce (survenu_le);

do $$
declare nom text;
begin
  foreach nom in array array['adresse', 'annonce'] loop
    execute format('alter table systemes.%I enable row level security', nom);
    execute format('alter table systemes.%I force row level security', nom);
  end loop;
end $$;

create policy administrer on systemes.adresse for all to lecteur_administration using (true) with check (true);
create policy surveiller on systemes.adresse for select to lecteur_dpo using (true);
create policy machine_select on systemes.adresse for select to lecteur_machine
  using ((select acces.ma_machine()) = 'annonces');
create policy machine_update on systemes.adresse for update to lecteur_machine
  using ((select acces.ma_machine()) = 'annonces') with check ((select acces.ma_machine()) = 'annonces');
grant select (id, systeme_id, url, ancien_jusqu_a, inscrite_le, inscrite_par, etat, suspendue_le, suspendue_pourquoi,
  echecs, derniere_reussite_le) on systemes.adresse to lecteur_administration, lecteur_dpo;
grant insert, update (secret, ancien_secret, ancien_jusqu_a, etat, suspendue_le, suspendue_pourquoi, echecs)
  on systemes.adresse to lecteur_administration;
-- A secret that changes hands over to the next one: what it was moves by itself, read by nobody.
create function systemes.garder_l_ancien() returns trigger language plpgsql set search_path = systemes, pg_temp as $$
begin
  if new.secret is distinct from old.secret and new.ancien_jusqu_a is not null then
    new.ancien_secret := old.secret;
  end if;
  return new;
end $$;
create trigger garder_l_ancien before update of secret on systemes.adresse
  for each row execute function systemes.garder_l_ancien();
grant select, update (etat, suspendue_le, suspendue_pourquoi, echecs, derniere_reussite_le) on systemes.adresse
  to lecteur_machine;

create policy administrer on systemes.annonce for select to lecteur_administration using (true);
create policy rejouer on systemes.annonce for update to lecteur_administration using (true) with check (true);
create policy surveiller on systemes.annonce for select to lecteur_dpo using (true);
create policy machine_select on systemes.annonce for select to lecteur_machine
  using ((select acces.ma_machine()) in ('annonces', 'systemes'));
create policy machine_insert on systemes.annonce for insert to lecteur_machine
  with check ((select acces.ma_machine()) = 'annonces');
create policy machine_update on systemes.annonce for update to lecteur_machine
  using ((select acces.ma_machine()) = 'annonces') with check ((select acces.ma_machine()) = 'annonces');
create policy machine_delete on systemes.annonce for delete to lecteur_machine
  using ((select acces.ma_machine()) = 'systemes');
grant select, update (etat, essais, pas_avant, pris_jusqu_a, remise_le) on systemes.annonce to lecteur_administration;
grant select on systemes.annonce to lecteur_dpo;
grant select, insert, update, delete on systemes.annonce to lecteur_machine;

select conservation.tenir_le_registre('systemes.adresse'), conservation.tenir_le_registre('systemes.annonce');
