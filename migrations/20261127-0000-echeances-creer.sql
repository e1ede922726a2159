-- Clocks: a delay of the law (or a commitment of the département) that runs about something another module keeps. The due
-- day stands beside the facts it was computed from, and each computation is added to its history.
create schema echeances;
grant usage on schema echeances to lecteur_agent, lecteur_protection, lecteur_habitant, lecteur_machine, gardien;

create table echeances.echeance (
  id uuid primary key,
  regime text not null check (length(regime) between 1 and 60),
  -- Which version of the rule: the law of the day it started.
  regime_du date not null,
  objet text not null check (length(objet) between 1 and 60),
  objet_id uuid not null,
  personne_id uuid,
  cle integer not null,
  etat text not null default 'en_cours' check (etat in ('en_cours', 'suspendue', 'depassee', 'tenue', 'levee')),
  faits jsonb not null,
  echue_le date,
  -- The next morning when somebody looks; null: never.
  a_regarder_le date,
  depassee_le date,
  tenue_le date,
  posee_le timestamptz not null,
  close_le timestamptz,
  check (echue_le is not null or etat not in ('en_cours', 'depassee')),
  check (etat <> 'depassee' or depassee_le is not null),
  check ((etat = 'tenue') = (tenue_le is not null)),
  check ((etat in ('tenue', 'levee')) = (close_le is not null))
);
-- One clock of a kind runs about one thing: posing it twice is posing it once.
create unique index echeance_qui_court on echeances.echeance (objet_id, regime)
  where etat in ('en_cours', 'suspendue', 'depassee');
create index echeance_par_objet on echeances.echeance (objet_id);
create index echeance_par_personne on echeances.echeance (personne_id) where personne_id is not null;
create index echeance_a_regarder on echeances.echeance (a_regarder_le, id) where a_regarder_le is not null;
create index echeance_du_tableau on echeances.echeance (cle, regime, echue_le, id)
  where etat in ('en_cours', 'suspendue', 'depassee');

alter table echeances.echeance enable row level security;
alter table echeances.echeance force row level security;
create policy tenir_en_equipe on echeances.echeance for all to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[])
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = echeance.personne_id offset 0)))
  with check ((select acces.ma_mission()) is not null
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = echeance.personne_id offset 0)));
create policy proteger on echeances.echeance for all to lecteur_protection using (true) with check (true);
create policy lire_la_sienne on echeances.echeance for select to lecteur_habitant
  using (exists (select from acces.objet_ouvert o where o.objet_id = echeance.objet_id));
create policy machine_select on echeances.echeance for select to lecteur_machine
  using ((select acces.ma_machine()) = any (array['echeances', 'demandes-de-droits']));
create policy machine_insert on echeances.echeance for insert to lecteur_machine
  with check ((select acces.ma_machine()) = any (array['echeances', 'demandes-de-droits']));
create policy machine_update on echeances.echeance for update to lecteur_machine
  using ((select acces.ma_machine()) = any (array['echeances', 'demandes-de-droits']))
  with check ((select acces.ma_machine()) = any (array['echeances', 'demandes-de-droits']));
grant select, insert, update on echeances.echeance to lecteur_agent, lecteur_protection, lecteur_machine;
grant select on echeances.echeance to lecteur_habitant;

create table echeances.calcul (
  echeance_id uuid not null references echeances.echeance on delete cascade,
  rang integer not null check (rang > 0),
  cause text not null check (cause in ('posee', 'suspendue', 'reprise', 'repartie', 'depassee', 'tenue', 'levee')),
  motif text check (length(motif) <= 300),
  faits jsonb not null,
  echue_le date,
  calcule_le timestamptz not null,
  par integer,
  primary key (echeance_id, rang)
);
alter table echeances.calcul enable row level security;
alter table echeances.calcul force row level security;
-- Its clock says who reads it; a line is added, never changed.
create policy lire_avec_l_echeance on echeances.calcul for select to lecteur_agent, lecteur_protection, lecteur_habitant
  using (exists (select from echeances.echeance e where e.id = calcul.echeance_id));
-- Whoever poses a clock for another team adds its first line without seeing it.
create policy ajouter on echeances.calcul for insert to lecteur_agent, lecteur_protection
  with check ((cause = 'posee' and rang = 1)
    or exists (select from echeances.echeance e where e.id = calcul.echeance_id));
create policy machine_select on echeances.calcul for select to lecteur_machine
  using ((select acces.ma_machine()) = any (array['echeances', 'demandes-de-droits']));
create policy machine_insert on echeances.calcul for insert to lecteur_machine
  with check ((select acces.ma_machine()) = any (array['echeances', 'demandes-de-droits']));
grant select, insert on echeances.calcul to lecteur_agent, lecteur_protection, lecteur_machine;
grant select on echeances.calcul to lecteur_habitant;

select conservation.tenir_le_registre('echeances.echeance');
select conservation.tenir_le_registre('echeances.calcul');
