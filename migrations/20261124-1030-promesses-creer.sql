create schema promesses;
grant usage on schema promesses to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;

-- A promise made to a person: who, what, by when, by which channel. The team owes it, not only its author.
create table promesses.promesse (
  id uuid primary key,
  -- What it is about, in the module that made it; nothing there closes while this is open (R10).
  objet text not null,
  objet_id uuid not null,
  personne_id uuid,
  cle integer not null,
  agent_id integer,
  faite_par integer,
  nature text not null default 'ordinaire' check (nature in ('ordinaire', 'danger')),
  quoi text not null check (length(quoi) between 1 and 500),
  pour_qui text check (length(pour_qui) <= 120),
  canal text not null check (canal in ('telephone', 'message', 'courrier', 'sur_place', 'par_le_recu')),
  precaution text check (length(precaution) <= 200),
  pour_le timestamptz not null,
  moment text check (length(moment) <= 40),
  faite_le timestamptz not null,
  etat text not null default 'ouverte' check (etat in ('ouverte', 'tenue', 'remplacee')),
  issue text check (issue in ('joint', 'message_laisse', 'pas_joint', 'fait', 'autre')),
  recit text check (length(recit) <= 1000),
  close_le timestamptz,
  close_par integer,
  remplacee_par uuid references promesses.promesse,
  version integer not null default 1,
  check ((etat = 'ouverte') = (close_le is null)),
  check ((etat = 'remplacee') = (remplacee_par is not null))
);
create index promesse_a_tenir on promesses.promesse (cle, pour_le) where etat = 'ouverte';
create index promesse_par_objet on promesses.promesse (objet_id);
create index promesse_par_personne on promesses.promesse (personne_id) where personne_id is not null;

alter table promesses.promesse enable row level security;
alter table promesses.promesse force row level security;
-- The whole team sees and keeps its promises; one about a protected person only those who may see her.
create policy tenir_en_equipe on promesses.promesse for all to lecteur_agent
  using ((cle = any ((select acces.mes_cles())::integer[]) or agent_id = (select acces.mon_agent()))
    and (personne_id is null or acces.voit(personne_id)))
  with check ((select acces.ma_mission()) is not null
    and (personne_id is null or acces.voit(personne_id)));
create policy proteger on promesses.promesse for all to lecteur_protection using (true) with check (true);
create policy lire_la_sienne on promesses.promesse for select to lecteur_habitant
  using (objet_id in (select o.objet_id from acces.objet_ouvert o));
create policy machine on promesses.promesse for all to lecteur_machine using (true) with check (true);
create policy promettre_en_ligne on promesses.promesse for insert to lecteur_public
  with check (nature = 'ordinaire' and agent_id is null and etat = 'ouverte');
grant select, insert, update on promesses.promesse to lecteur_agent, lecteur_protection, lecteur_machine;
grant select on promesses.promesse to lecteur_habitant;
grant insert on promesses.promesse to lecteur_public;
grant delete on promesses.promesse to lecteur_machine;
