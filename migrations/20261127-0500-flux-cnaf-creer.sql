-- What the family fund tells the département of its households with the RSA, once a month. The message is kept ciphered
-- as it came, three months; what teams read is made from it, and made again from it when asked. No NIR outside the message.
create schema flux_cnaf;
grant usage on schema flux_cnaf to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration, lecteur_machine;

create table flux_cnaf.reception (
  id uuid primary key,
  -- SHA-256 of the file: the same one twice is answered as such.
  empreinte text not null check (empreinte ~ '^[0-9a-f]{64}$'),
  fichier text not null check (length(fichier) between 1 and 200),
  octets bigint not null check (octets >= 0),
  type_flux text check (type_flux in ('M', 'I')),
  reference date,
  creee_le date,
  -- « CAF 931 »: a flow of one fund says nothing of the households of another.
  organismes text[] not null default '{}',
  -- deposee: read whole, right, kept; projetee: what teams read says it. From a death in between, it goes on.
  etat text not null check (etat in ('en_depot', 'deposee', 'projetee', 'refusee')),
  recue_le timestamptz not null,
  dossiers integer not null default 0,
  -- How many households, in the order of the message, are already told.
  projetes integer not null default 0,
  -- Lines, elements and reasons; no value of the message.
  refus jsonb not null default '[]',
  refus_en_tout integer not null default 0,
  codes_inconnus jsonb not null default '{}',
  bilan jsonb not null default '{}',
  check ((etat = 'refusee') = (refus_en_tout > 0)),
  check (etat in ('en_depot', 'refusee') or num_nonnulls(type_flux, reference) = 2)
);
create unique index reception_entiere on flux_cnaf.reception (empreinte) where etat <> 'refusee';
create index reception_par_date on flux_cnaf.reception (recue_le desc);

create table flux_cnaf.morceau (
  reception_id uuid not null references flux_cnaf.reception on delete cascade,
  rang integer not null check (rang >= 0),
  contenu text not null,
  recu_le timestamptz not null,
  primary key (reception_id, rang)
);
create index morceau_a_effacer on flux_cnaf.morceau (recu_le);

create table flux_cnaf.foyer (
  id uuid primary key,
  fonorg text not null,
  numorg text not null,
  numdemrsa text not null,
  -- The insertion team of her commune; none: no team answers for that commune yet.
  cle integer,
  commune_code text,
  -- One of them is a protected person: the protection mission alone reads this household.
  protege boolean not null default false,
  etat text not null check (etat in ('0', '1', '2', '3', '4', '5', '6', 'Z')),
  motif text,
  depuis date,
  demande_le date,
  matricule text,
  sans_domicile boolean not null,
  adresse text,
  situation_familiale text,
  montant numeric(9, 2),
  -- Everyone of the household: her part in it, her birth, what she lives on. No name, no NIR.
  membres jsonb not null,
  type_flux text not null,
  -- None while everything is made again from the messages: whoever is in none of them leaves.
  reference date,
  reception_id uuid,
  vu_le date not null,
  sorti_le date,
  unique (fonorg, numorg, numdemrsa)
);
create index foyer_par_equipe on flux_cnaf.foyer (cle, etat);
create index foyer_par_reception on flux_cnaf.foyer (reception_id);
create index foyer_a_effacer on flux_cnaf.foyer (vu_le);

create table flux_cnaf.adulte (
  foyer_id uuid not null references flux_cnaf.foyer on delete cascade,
  -- A keyed hash of her identity: the same one next month, whatever her place in the message.
  empreinte text not null,
  cle integer,
  protegee boolean not null default false,
  role text not null,
  nom text not null,
  nom_de_naissance text not null,
  prenom text not null,
  naissance text not null,
  -- TOPPERSDRODEVORSA: she has the rights and the duties of an accompaniment.
  soumise boolean not null,
  activite text,
  identifiant_ft text,
  personne_id uuid,
  rapprochement text not null check (rapprochement in ('sure', 'a_confirmer', 'inconnue', 'confirmee', 'ecartee')),
  -- Records that may be hers, each with why.
  candidats jsonb not null default '[]',
  decidee_par integer,
  vue_le date not null,
  primary key (foyer_id, empreinte),
  check ((personne_id is not null) = (rapprochement in ('sure', 'confirmee')))
);
create index adulte_par_personne on flux_cnaf.adulte (personne_id) where personne_id is not null;
create index adulte_a_confirmer on flux_cnaf.adulte (cle, foyer_id) where rapprochement = 'a_confirmer';
create index adulte_inconnue on flux_cnaf.adulte (cle, foyer_id) where rapprochement = 'inconnue';

create table flux_cnaf.changement (
  id uuid primary key,
  reception_id uuid not null references flux_cnaf.reception on delete cascade,
  foyer_id uuid not null references flux_cnaf.foyer on delete cascade,
  cle integer,
  protege boolean not null,
  genre text not null check (genre in ('entree', 'sortie', 'suspension', 'reprise', 'fin', 'accompagnement_debut',
    'accompagnement_fin')),
  -- Of a change that concerns one person: which.
  adulte text not null default '',
  avant text,
  apres text,
  reference date not null,
  constate_le timestamptz not null,
  unique (reception_id, foyer_id, genre, adulte)
);
create index changement_par_equipe on flux_cnaf.changement (cle, reference desc, id);
create index changement_par_foyer on flux_cnaf.changement (foyer_id);
create index changement_a_effacer on flux_cnaf.changement (constate_le);

do $$
declare nom text;
begin
  foreach nom in array array['reception', 'morceau', 'foyer', 'adulte', 'changement'] loop
    execute format('alter table flux_cnaf.%I enable row level security', nom);
    execute format('alter table flux_cnaf.%I force row level security', nom);
    execute format('create policy machine on flux_cnaf.%I for all to lecteur_machine using ((select acces.ma_machine()) = ''flux-cnaf'') with check ((select acces.ma_machine()) = ''flux-cnaf'')', nom);
    execute format('grant select, insert, update, delete on flux_cnaf.%I to lecteur_machine', nom);
  end loop;
end $$;

create policy lire_les_dates on flux_cnaf.reception for select to lecteur_dpo, lecteur_administration using (true);
create policy lire_au_travail on flux_cnaf.reception for select to lecteur_agent
  using ((select acces.ma_mission()) in ('insertion', 'encadrement', 'direction'));
grant select on flux_cnaf.reception to lecteur_dpo, lecteur_administration, lecteur_agent;

create policy lire_en_equipe on flux_cnaf.foyer for select to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and not protege
    and (select acces.ma_mission()) in ('insertion', 'encadrement'));
create policy lire_en_equipe on flux_cnaf.adulte for select to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and not protegee
    and (select acces.ma_mission()) in ('insertion', 'encadrement'));
create policy lire_en_equipe on flux_cnaf.changement for select to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and not protege
    and (select acces.ma_mission()) in ('insertion', 'encadrement'));
create policy rapprocher on flux_cnaf.adulte for update to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and not protegee
    and (select acces.ma_mission()) in ('insertion', 'encadrement'))
  with check (cle = any ((select acces.mes_cles())::integer[]) and not protegee
    and (select acces.ma_mission()) in ('insertion', 'encadrement') and decidee_par = (select acces.mon_agent()));
grant select on flux_cnaf.foyer, flux_cnaf.adulte, flux_cnaf.changement to lecteur_agent;
grant update (personne_id, rapprochement, decidee_par) on flux_cnaf.adulte to lecteur_agent;

create policy proteger on flux_cnaf.foyer for select to lecteur_protection using (true);
create policy proteger on flux_cnaf.adulte for select to lecteur_protection using (true);
create policy proteger on flux_cnaf.changement for select to lecteur_protection using (true);
grant select on flux_cnaf.foyer, flux_cnaf.adulte, flux_cnaf.changement to lecteur_protection;

select conservation.tenir_le_registre('flux_cnaf.morceau');
