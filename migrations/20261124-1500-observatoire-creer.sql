create schema observatoire;
grant usage on schema observatoire to lecteur_agent, lecteur_machine, lecteur_public;

-- What happened, without whom: no id, no word, the week and not the day. Only the machine of the observatory
-- reads it: a figure reaches people through `chiffre`, and nothing else does (charter R2, R3, R4).
create table observatoire.fait (
  genre text not null check (genre in ('attente', 'depart', 'promesse', 'orientation', 'ouverture')),
  service_id smallint not null,
  territoire_id smallint not null,
  -- Its Monday.
  semaine date not null check (extract(isodow from semaine) = 1),
  minutes smallint check (minutes between 0 and 1440 and minutes % 5 = 0),
  tenu boolean,
  motif text check (motif in ('attente_trop_longue', 'plus_de_place', 'fermeture', 'autre_lieu', 'inconnu',
    'complet', 'hors_secteur', 'hors_mission', 'conditions', 'deja_accompagnee', 'pas_joignable', 'autre'))
);
create index fait_par_semaine on observatoire.fait (semaine, genre);

-- An event delivered twice is one fact. Nothing ties a number here to a fact there.
create table observatoire.evenement_lu (
  evenement_id bigint primary key,
  lu_le date not null
);

-- A figure that may be shown: counted once a month is over, never under eleven, never counted again.
create table observatoire.chiffre (
  indicateur text not null,
  mois date not null check (extract(day from mois) = 1),
  axe text not null check (axe in ('departement', 'territoire', 'motif')),
  valeur text not null,
  effectif integer check (effectif >= 11),
  mediane smallint,
  p90 smallint,
  part smallint check (part between 0 and 100),
  calcule_le date not null,
  -- Agents see it the day it is counted; those who direct them, then everyone, later.
  encadrement_le date not null check (encadrement_le >= calcule_le),
  public_le date not null check (public_le >= encadrement_le),
  primary key (indicateur, mois, axe, valeur),
  -- Hidden is hidden whole.
  check (effectif is not null or num_nonnulls(mediane, p90, part) = 0)
);
create index chiffre_par_mois on observatoire.chiffre (mois);

do $$
declare nom text;
begin
  foreach nom in array array['fait','evenement_lu','chiffre'] loop
    execute format('alter table observatoire.%I enable row level security', nom);
    execute format('alter table observatoire.%I force row level security', nom);
    execute format('create policy machine on observatoire.%I for all to lecteur_machine
      using ((select acces.ma_machine()) = ''observatoire'') with check ((select acces.ma_machine()) = ''observatoire'')', nom);
    execute format('grant select, insert, delete on observatoire.%I to lecteur_machine', nom);
  end loop;
end $$;
create policy lire_les_premiers on observatoire.chiffre for select to lecteur_agent
  using ((select acces.ma_mission()) not in ('encadrement', 'observatoire')
    or ((select acces.ma_mission()) is not null
      and encadrement_le <= (select (acces.maintenant() at time zone 'Europe/Paris')::date)));
create policy lire_publie on observatoire.chiffre for select to lecteur_public
  using (public_le <= (select (acces.maintenant() at time zone 'Europe/Paris')::date));
grant select on observatoire.chiffre to lecteur_agent, lecteur_public;
