create schema rsa;
grant usage on schema rsa to lecteur_agent, lecteur_protection, lecteur_administration, lecteur_habitant,
  lecteur_machine, gardien;

-- Who decides of the RSA here, with the text that says so. No row: nobody is supposed, and nothing is owed or paid.
create table rsa.competence (
  id integer generated always as identity primary key,
  du date not null,
  au date check (au >= du),
  mode text not null check (mode in ('departement', 'recentralise')),
  reference text not null check (length(reference) between 8 and 300),
  inscrite_par integer not null,
  inscrite_le timestamptz not null,
  exclude using gist (daterange(du, au, '[]') with &&)
);

-- The département's own order of rules, each allowed by an arrêté (C. trav. L5411-5-1 III).
create table rsa.regle (
  code text primary key check (code ~ '^[A-Z0-9_]{2,40}$'),
  rang smallint not null check (rang between 1 and 99),
  critere text not null,
  parametres jsonb not null default '{}',
  parcours text not null check (parcours in ('emploi', 'socioprofessionnel', 'social')),
  organisme text not null check (organisme in ('france_travail', 'departement', 'mission_locale', 'cap_emploi', 'association')),
  active boolean not null,
  depuis date not null,
  jusqua date check (jusqua >= depuis),
  arrete text not null check (length(arrete) between 8 and 300),
  modifiee_par integer not null,
  modifiee_le timestamptz not null
);

-- One person, from the day we know that her RSA opened to the day she leaves: the state is read from the facts.
create table rsa.parcours (
  id uuid primary key,
  version integer not null default 1,
  personne_id uuid not null,
  demande_id uuid not null unique,
  cle integer not null,
  -- The team of the place she chose, or that was given to her.
  cle_referente integer,
  -- Which département: who decides depends on it.
  departement text not null check (departement ~ '^(\d\d|2[AB]|97\d)$'),
  entree_le date not null,
  voie text not null check (voie in ('flux_cnaf', 'agent')),
  -- What was said or received to orient her: each fact, or null.
  faits jsonb not null default '{}',
  referent_agent integer,
  referent_nom text check (length(referent_nom) between 1 and 120),
  rendez_vous_id uuid,
  rendez_vous_le timestamptz,
  -- Nobody oriented her in six weeks: France Travail may (CASF D262-65-2).
  ailleurs_possible_depuis date,
  sortie_le date,
  suite text check (suite in ('continue', 'passe_la_main', 'autonome')),
  suite_mots text check (length(suite_mots) <= 500),
  check (num_nonnulls(rendez_vous_id, rendez_vous_le) in (0, 2)),
  check ((sortie_le is null) = (suite is null))
);
create index parcours_de_l_equipe on rsa.parcours (cle, entree_le) where sortie_le is null;
create index parcours_du_referent on rsa.parcours (cle_referente) where cle_referente is not null;
create index parcours_de_la_personne on rsa.parcours (personne_id);
create unique index parcours_ouvert on rsa.parcours (personne_id) where sortie_le is null;

create table rsa.orientation (
  id uuid primary key,
  parcours_id uuid not null references rsa.parcours on delete cascade,
  -- Each rule, kept or not, and why, as it was on that day.
  explication jsonb not null,
  faits_lus jsonb not null,
  parcours_propose text,
  organisme_propose text,
  parcours text not null check (parcours in ('emploi', 'socioprofessionnel', 'social')),
  organisme text not null check (organisme in ('france_travail', 'departement', 'mission_locale', 'cap_emploi', 'association')),
  service_id integer,
  structure_id text check (length(structure_id) <= 120),
  -- Why a human says something else than the rules.
  raison text check (length(raison) between 10 and 500),
  confirmee_le timestamptz not null,
  confirmee_par integer not null,
  confirmee_nom text not null check (length(confirmee_nom) between 1 and 120),
  decision_id uuid unique,
  signee_le date,
  notifiee_le date,
  remplacee_le date,
  check ((parcours is not distinct from parcours_propose and organisme is not distinct from organisme_propose)
    or raison is not null),
  check ((organisme = 'departement') = (service_id is not null)),
  check (notifiee_le is null or signee_le is not null)
);
create index orientation_du_parcours on rsa.orientation (parcours_id, confirmee_le);
create unique index orientation_en_cours on rsa.orientation (parcours_id) where remplacee_le is null;

-- The same questions, her words and the professional's, side by side; neither replaces the other.
create table rsa.regard (
  id uuid primary key,
  parcours_id uuid not null references rsa.parcours on delete cascade,
  theme text not null check (theme in ('compte', 'sait_faire', 'travail', 'logement', 'se_deplacer', 'garde', 'papiers', 'argent', 'autre')),
  de text not null check (de in ('personne', 'professionnel')),
  mots text not null check (length(mots) between 1 and 1000),
  le timestamptz not null,
  auteur text not null check (length(auteur) between 1 and 120),
  unique (parcours_id, theme, de)
);

create table rsa.contrat (
  id uuid primary key,
  version integer not null default 1,
  parcours_id uuid not null references rsa.parcours on delete cascade,
  orientation_id uuid not null references rsa.orientation on delete cascade,
  etat text not null check (etat in ('en_ecriture', 'propose', 'signe', 'fini')),
  but text not null check (length(but) <= 500),
  referent_nom text check (length(referent_nom) <= 120),
  heures smallint not null check (heures between 0 and 48),
  pourquoi_moins text check (length(pourquoi_moins) <= 500),
  sans_heures text check (sans_heures in ('difficulte_justifiee', 'seule_sans_garde')),
  reexamen_allonge text check (reexamen_allonge in ('difficulte_justifiee', 'logement_ou_famille')),
  ecrit_le timestamptz not null,
  propose_le timestamptz,
  propose_nom text check (length(propose_nom) between 1 and 120),
  signe_le date,
  -- Her own hand: on the paper that an agent keeps, or by her receipt.
  signature text check (signature in ('papier', 'recu')),
  reexamen_le date,
  fini_le date,
  fini_parce_que text check (fini_parce_que in ('reorientation', 'reexamen', 'sortie')),
  check (etat = 'en_ecriture' or etat = 'fini' or num_nonnulls(propose_le, propose_nom, referent_nom) = 3),
  check (etat <> 'signe' or num_nonnulls(signe_le, signature, reexamen_le) = 3),
  check ((etat = 'fini') = (fini_le is not null and fini_parce_que is not null)),
  check ((sans_heures is null) or heures = 0)
);
create index contrat_du_parcours on rsa.contrat (parcours_id, ecrit_le);
create unique index contrat_en_cours on rsa.contrat (parcours_id) where etat <> 'fini';
create index contrat_a_relire on rsa.contrat (reexamen_le) where etat = 'signe';

create table rsa.engagement (
  id uuid primary key,
  contrat_id uuid not null references rsa.contrat on delete cascade,
  rang smallint not null check (rang between 1 and 20),
  de text not null check (de in ('personne', 'organisme')),
  quoi text not null check (length(trim(quoi)) between 3 and 300),
  pour_le date,
  unique (contrat_id, rang)
);

create table rsa.reorientation (
  id uuid primary key,
  parcours_id uuid not null references rsa.parcours on delete cascade,
  demandee_par text not null check (demandee_par in ('personne', 'referent')),
  mots text not null check (length(mots) between 3 and 1000),
  demandee_le date not null,
  etat text not null default 'attend' check (etat in ('attend', 'accordee', 'refusee')),
  reponse text check (length(reponse) between 10 and 1000),
  repondue_le date,
  repondue_nom text check (length(repondue_nom) between 1 and 120),
  -- Fifteen days passed in silence: whoever directs the team answers.
  remontee_le date,
  check ((etat = 'attend') = (repondue_le is null)),
  check (etat = 'attend' or num_nonnulls(reponse, repondue_nom) = 2)
);
create unique index reorientation_en_cours on rsa.reorientation (parcours_id) where etat = 'attend';

create table rsa.sanction (
  id uuid primary key,
  version integer not null default 1,
  parcours_id uuid not null references rsa.parcours on delete cascade,
  etat text not null default 'engagee' check (etat in ('engagee', 'decidee', 'abandonnee', 'levee')),
  faits text not null check (length(faits) between 10 and 2000),
  manquement_le date not null,
  genre text not null check (genre in ('suspension', 'suppression')),
  degre text not null check (degre in ('premiere', 'repetee')),
  taux smallint not null check (taux between 1 and 100),
  mois smallint not null check (mois between 1 and 12),
  foyer_personnes smallint not null check (foyer_personnes between 1 and 20),
  foyer_majore boolean not null,
  prevenue_le date not null,
  observations text check (length(observations) <= 4000),
  observations_le date,
  audition_demandee boolean not null default false,
  audition_proposee_le date,
  entendue_le date,
  accompagnee_de text check (length(accompagnee_de) <= 120),
  avis_de_l_equipe text check (length(avis_de_l_equipe) <= 1000),
  decision_id uuid unique,
  decidee_le date,
  finie_le date,
  finie_parce_que text check (length(finie_parce_que) between 3 and 500),
  -- CASF R262-68-6: more than one at home, or the increase for isolation.
  check (taux <= 50 or (foyer_personnes = 1 and not foyer_majore)),
  check (etat <> 'decidee' or num_nonnulls(decision_id, decidee_le) = 2),
  check ((etat in ('abandonnee', 'levee')) = (finie_le is not null and finie_parce_que is not null))
);
create index sanction_du_parcours on rsa.sanction (parcours_id);

create table rsa.dette (
  id uuid primary key,
  parcours_id uuid not null references rsa.parcours on delete cascade,
  montant_centimes integer not null check (montant_centimes > 0),
  du date not null,
  au date not null check (au >= du),
  motif text not null check (length(motif) between 10 and 1000),
  fausse_declaration_etablie boolean not null,
  constatee_le date not null,
  decision_id uuid unique
);
create index dette_du_parcours on rsa.dette (parcours_id);

create table rsa.remise (
  id uuid primary key,
  dette_id uuid not null references rsa.dette on delete cascade,
  mots text not null check (length(mots) between 3 and 2000),
  demandee_le date not null,
  accordee_centimes integer check (accordee_centimes >= 0),
  repondue_le date,
  motif text check (length(motif) between 10 and 1000),
  decision_id uuid unique,
  check (num_nonnulls(accordee_centimes, repondue_le, motif) in (0, 3))
);
create unique index remise_en_attente on rsa.remise (dette_id) where repondue_le is null;

-- T19: no debt, no sanction on payment, where the département does not decide, or where nobody wrote that it does.
create function rsa.exiger_le_departement() returns trigger
language plpgsql set search_path = rsa, pg_temp as $$
begin
  if not exists (select 1 from competence c where c.mode = 'departement'
    and c.du <= (acces.maintenant() at time zone 'Europe/Paris')::date
    and (c.au is null or (acces.maintenant() at time zone 'Europe/Paris')::date <= c.au)) then
    raise exception 'le departement ne decide pas du RSA a cette date' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger exiger_le_departement before insert or update of etat on rsa.sanction
  for each row when (new.etat in ('engagee', 'decidee')) execute function rsa.exiger_le_departement();
create trigger exiger_le_departement before insert on rsa.dette
  for each row execute function rsa.exiger_le_departement();

-- Charter R12: what binds only the person is neither offered to her signature nor signed.
create function rsa.garder_l_equilibre() returns trigger
language plpgsql set search_path = rsa, pg_temp as $$
begin
  if not exists (select 1 from engagement e where e.contrat_id = new.id and e.de = 'organisme') then
    raise exception 'ce contrat n''oblige que la personne' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger garder_l_equilibre before insert or update of etat on rsa.contrat
  for each row when (new.etat in ('propose', 'signe')) execute function rsa.garder_l_equilibre();
-- What she was offered does not change under her pen.
create function rsa.garder_ce_qui_est_propose() returns trigger
language plpgsql set search_path = rsa, pg_temp as $$
begin
  if exists (select 1 from contrat c where c.id = coalesce(new.contrat_id, old.contrat_id) and c.etat <> 'en_ecriture') then
    raise exception 'ce contrat est deja propose' using errcode = '23514';
  end if;
  return coalesce(new, old);
end $$;
create trigger garder_ce_qui_est_propose before insert or update or delete on rsa.engagement
  for each row when (pg_trigger_depth() = 0) execute function rsa.garder_ce_qui_est_propose();

do $$
declare
  nom text;
begin
  foreach nom in array array['competence', 'regle', 'parcours', 'orientation', 'regard', 'contrat', 'engagement',
    'reorientation', 'sanction', 'dette', 'remise'] loop
    execute format('alter table rsa.%I enable row level security', nom);
    execute format('alter table rsa.%I force row level security', nom);
  end loop;
  foreach nom in array array['parcours', 'orientation', 'regard', 'contrat', 'engagement', 'reorientation',
    'sanction', 'dette', 'remise'] loop
    execute format('create policy proteger on rsa.%I for all to lecteur_protection using (true) with check (true)', nom);
    execute format('grant select, insert, update on rsa.%I to lecteur_agent, lecteur_protection', nom);
    execute format('grant select on rsa.%I to lecteur_habitant, lecteur_machine', nom);
    execute format('select conservation.tenir_le_registre(%L::regclass)', 'rsa.' || nom);
  end loop;
  foreach nom in array array['competence', 'regle'] loop
    execute format('create policy lire on rsa.%I for select using (true)', nom);
    execute format('create policy tenir on rsa.%I for all to lecteur_administration using (true) with check (true)', nom);
    execute format('grant select on rsa.%I to lecteur_agent, lecteur_protection, lecteur_habitant, lecteur_machine', nom);
    execute format('grant select, insert, update on rsa.%I to lecteur_administration', nom);
    execute format('select conservation.tenir_le_registre(%L::regclass)', 'rsa.' || nom);
  end loop;
  -- What belongs to a parcours is for who sees the parcours, whoever reads.
  foreach nom in array array['orientation', 'regard', 'contrat', 'reorientation', 'sanction', 'dette'] loop
    execute format('create policy tenir on rsa.%I for all to lecteur_agent
      using (exists (select from rsa.parcours p where p.id = parcours_id offset 0))
      with check (exists (select from rsa.parcours p where p.id = parcours_id offset 0))', nom);
    execute format('create policy lire_le_sien on rsa.%I for select to lecteur_habitant
      using (exists (select from rsa.parcours p where p.id = parcours_id offset 0)%s)', nom,
      case when nom = 'contrat' then ' and etat <> ''en_ecriture''' else '' end);
    execute format('create policy machine_select on rsa.%I for select to lecteur_machine
      using ((select acces.ma_machine()) = ''rsa'')', nom);
  end loop;
end $$;
grant delete on rsa.engagement to lecteur_agent, lecteur_protection;

create policy tenir on rsa.parcours for all to lecteur_agent
  using ((cle = any ((select acces.mes_cles())::integer[]) or cle_referente = any ((select acces.mes_cles())::integer[]))
    and exists (select from acces.a_ma_portee v where v.personne_id = parcours.personne_id offset 0))
  with check ((cle = any ((select acces.mes_cles())::integer[]) or cle_referente = any ((select acces.mes_cles())::integer[]))
    and acces.voit(personne_id));
create policy lire_le_sien on rsa.parcours for select to lecteur_habitant
  using (exists (select from acces.objet_ouvert o where o.objet_id = parcours.demande_id offset 0));
create policy choisir on rsa.parcours for update to lecteur_habitant
  using (exists (select from acces.objet_ouvert o where o.objet_id = parcours.demande_id offset 0));
grant update (rendez_vous_id, rendez_vous_le, version) on rsa.parcours to lecteur_habitant;
create policy machine_select on rsa.parcours for select to lecteur_machine
  using ((select acces.ma_machine()) = 'rsa');
create policy machine_update on rsa.parcours for update to lecteur_machine
  using ((select acces.ma_machine()) = 'rsa');
grant update (ailleurs_possible_depuis, version) on rsa.parcours to lecteur_machine;
create policy gardien on rsa.parcours for all to gardien using (true) with check (true);
grant select, update (cle_referente) on rsa.parcours to gardien;

create policy machine_update on rsa.orientation for update to lecteur_machine
  using ((select acces.ma_machine()) = 'rsa');
grant update (signee_le, notifiee_le) on rsa.orientation to lecteur_machine;
create policy machine_update on rsa.reorientation for update to lecteur_machine
  using ((select acces.ma_machine()) = 'rsa');
grant update (remontee_le) on rsa.reorientation to lecteur_machine;

-- What she writes herself: her words, her hand under a contract, a request, her observations.
create policy dire on rsa.regard for insert to lecteur_habitant
  with check (de = 'personne' and exists (select from rsa.parcours p where p.id = parcours_id offset 0));
create policy redire on rsa.regard for update to lecteur_habitant
  using (de = 'personne' and exists (select from rsa.parcours p where p.id = parcours_id offset 0));
grant insert, update (mots, le) on rsa.regard to lecteur_habitant;
create policy signer on rsa.contrat for update to lecteur_habitant
  using (etat = 'propose' and exists (select from rsa.parcours p where p.id = parcours_id offset 0))
  with check (etat = 'signe' and signature = 'recu');
grant update (etat, signe_le, signature, reexamen_le, version) on rsa.contrat to lecteur_habitant;
create policy demander on rsa.reorientation for insert to lecteur_habitant
  with check (demandee_par = 'personne' and etat = 'attend' and exists (select from rsa.parcours p where p.id = parcours_id offset 0));
grant insert on rsa.reorientation to lecteur_habitant;
create policy observer on rsa.sanction for update to lecteur_habitant
  using (etat = 'engagee' and exists (select from rsa.parcours p where p.id = parcours_id offset 0));
grant update (observations, observations_le, audition_demandee, accompagnee_de, version) on rsa.sanction to lecteur_habitant;

create policy tenir on rsa.engagement for all to lecteur_agent
  using (exists (select from rsa.contrat c where c.id = contrat_id offset 0))
  with check (exists (select from rsa.contrat c where c.id = contrat_id offset 0));
create policy lire_le_sien on rsa.engagement for select to lecteur_habitant
  using (exists (select from rsa.contrat c where c.id = contrat_id offset 0));
create policy machine_select on rsa.engagement for select to lecteur_machine
  using ((select acces.ma_machine()) = 'rsa');
create policy tenir on rsa.remise for all to lecteur_agent
  using (exists (select from rsa.dette d where d.id = dette_id offset 0))
  with check (exists (select from rsa.dette d where d.id = dette_id offset 0));
create policy lire_le_sien on rsa.remise for select to lecteur_habitant
  using (exists (select from rsa.dette d where d.id = dette_id offset 0));
create policy demander on rsa.remise for insert to lecteur_habitant
  with check (repondue_le is null and exists (select from rsa.dette d where d.id = dette_id offset 0));
grant insert on rsa.remise to lecteur_habitant;
create policy machine_select on rsa.remise for select to lecteur_machine
  using ((select acces.ma_machine()) = 'rsa');

-- She chose a place: its team becomes hers, and her record opens to it, unless she is protected (a named agent then).
create function rsa.confier(lequel uuid, pour_cle integer) returns void
language plpgsql security definer set search_path = rsa, pg_temp as $$
declare
  le_parcours parcours;
begin
  select p.* into le_parcours from parcours p where p.id = lequel;
  if le_parcours.id is null or not (coalesce((select acces.ma_machine()), '') = 'rsa'
    or (select acces.ma_mission()) = 'protection'
    or (le_parcours.cle = any ((select acces.mes_cles())::integer[]) and acces.voit(le_parcours.personne_id))) then
    raise exception 'confier refuse' using errcode = '42501';
  end if;
  update parcours set cle_referente = pour_cle where id = lequel;
  if acces.est_protegee(le_parcours.personne_id) then return; end if;
  insert into acces.ouverture (personne_id, cle, fondement, ouverte_le)
  values (le_parcours.personne_id, pour_cle, 'orientation', acces.maintenant())
  on conflict do nothing;
end $$;
revoke all on function rsa.confier(uuid, integer) from public;
grant execute on function rsa.confier(uuid, integer) to lecteur_agent, lecteur_protection, lecteur_machine;
grant create on schema rsa to gardien;
alter function rsa.confier(uuid, integer) owner to gardien;
revoke create on schema rsa from gardien;
