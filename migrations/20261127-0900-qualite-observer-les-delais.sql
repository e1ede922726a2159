-- How long answers took, once counted: no person, no agent, no team, no day. The machine of the observatory alone reads
-- these (charter R4); a figure reaches people through `delai_observe`, and nothing else does.
create table qualite.fait_de_delai (
  -- A question, a call, an orientation, or the id of a rule on time.
  quoi text not null check (quoi ~ '^[a-z_.]{3,60}$'),
  mois date not null check (extract(day from mois) = 1),
  -- Answered by the day; answered after it; the day went by without an answer (an answer may come later).
  issue text not null check (issue in ('tenue', 'tardive', 'depassee')),
  -- Working days where the delay counts them, else days less those when it stood still.
  jours integer check (jours between 0 and 4000),
  combien integer not null check (combien > 0),
  unique nulls not distinct (quoi, mois, issue, jours),
  check ((jours is null) = (issue = 'depassee'))
);
create index fait_de_delai_par_mois on qualite.fait_de_delai (mois);

-- A month is counted once, even when nothing happened in it.
create table qualite.mois_observe (
  mois date primary key check (extract(day from mois) = 1),
  compte_le date not null
);

-- A figure that may be shown, of a whole quarter: never under eleven, never counted again.
create table qualite.delai_observe (
  -- The words that both keys opened; always the same, so that the trigger below may ask for them.
  indicateur text not null default 'delais' check (indicateur = 'delais'),
  quoi text not null check (quoi ~ '^[a-z_.]{3,60}$'),
  trimestre date not null check (extract(day from trimestre) = 1 and extract(month from trimestre) in (1, 4, 7, 10)),
  effectif integer check (effectif >= 11),
  mediane integer check (mediane between 0 and 4000),
  part smallint check (part between 0 and 100),
  calcule_le date not null,
  -- Agents see it the day it is counted; those who direct them, then everyone, later.
  encadrement_le date not null check (encadrement_le >= calcule_le),
  public_le date not null check (public_le >= encadrement_le),
  primary key (quoi, trimestre),
  -- Hidden is hidden whole.
  check (effectif is not null or num_nonnulls(mediane, part) = 0)
);
create index delai_observe_par_trimestre on qualite.delai_observe (trimestre);

do $$
declare nom text;
begin
  foreach nom in array array['fait_de_delai', 'mois_observe', 'delai_observe'] loop
    execute format('alter table qualite.%I enable row level security', nom);
    execute format('alter table qualite.%I force row level security', nom);
    execute format('create policy machine on qualite.%I for all to lecteur_machine
      using ((select acces.ma_machine()) = ''observatoire'') with check ((select acces.ma_machine()) = ''observatoire'')', nom);
    execute format('grant select, insert on qualite.%I to lecteur_machine', nom);
  end loop;
end $$;
grant delete on qualite.fait_de_delai, qualite.mois_observe to lecteur_machine;
create policy lire_les_premiers on qualite.delai_observe for select to lecteur_agent
  using ((select acces.ma_mission()) not in ('encadrement', 'observatoire', 'direction')
    or ((select acces.ma_mission()) is not null
      and encadrement_le <= (select (acces.maintenant() at time zone 'Europe/Paris')::date)));
create policy lire_publie on qualite.delai_observe for select to lecteur_public
  using (public_le <= (select (acces.maintenant() at time zone 'Europe/Paris')::date));
create policy lire_au_travail on qualite.delai_observe for select to lecteur_protection, lecteur_dpo, lecteur_administration
  using (public_le <= (select (acces.maintenant() at time zone 'Europe/Paris')::date));
grant select on qualite.delai_observe
  to lecteur_agent, lecteur_public, lecteur_protection, lecteur_dpo, lecteur_administration;

-- Whoever writes it, a figure without both keys does not enter: the observatory's own lock.
create trigger deux_cles before insert or update on qualite.delai_observe
  for each row execute function observatoire.exiger_deux_cles();
