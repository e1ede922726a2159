create schema if not exists accueil;
grant usage on schema accueil to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;
grant usage, create on schema accueil to gardien;

-- The first-contact sheet: her words, ten pictograms, five facts, two ways out. Twelve structured fields at most
-- (R6); none of them says who she is unless she wishes it.
create table accueil.premier_contact (
  id uuid primary key,
  -- The visit it was heard in; created later in this schema, and erased with it.
  venue_id uuid,
  site_id integer not null,
  cle integer not null,
  canal text not null check (canal in ('guichet', 'telephone', 'courrier', 'en_ligne')),
  etat text not null default 'brouillon' check (etat in ('brouillon', 'reponse_simple', 'demande')),
  ouvert_le timestamptz not null,
  ouvert_par integer,
  modifie_le timestamptz not null,
  modifie_par integer,
  conclu_le timestamptz,
  conclu_par integer,
  personne_id uuid,
  nom_dit text check (length(nom_dit) <= 80),
  telephone text check (length(telephone) <= 20),
  commune_code text check (length(commune_code) = 5),
  paroles text not null default '' check (length(paroles) <= 5000),
  deja_essaye text not null default '' check (length(deja_essaye) <= 2000),
  souhait text not null default '' check (length(souhait) <= 2000),
  reponse text not null default '' check (length(reponse) <= 2000),
  besoins text[] not null default '{}' check (besoins <@ array['se_loger', 'argent', 'manger', 'sante', 'enfants',
    'travail', 'papiers', 'quotidien', 'securite', 'parler']),
  sans_toit text not null default 'pas_aborde' check (sans_toit in ('oui', 'non', 'pas_aborde')),
  violence text not null default 'pas_aborde' check (violence in ('oui', 'non', 'pas_aborde')),
  violence_pour text check (violence_pour in ('elle', 'enfant', 'les_deux')),
  echeance text not null default 'pas_aborde' check (echeance in ('oui', 'non', 'pas_aborde')),
  echeance_le date,
  faim_ou_soins text not null default 'pas_aborde' check (faim_ou_soins in ('oui', 'non', 'pas_aborde')),
  petite_enfance text not null default 'pas_aborde' check (petite_enfance in ('oui', 'non', 'pas_aborde')),
  -- A keyed hash of the receipt's code, in a use of its own: the code is nowhere.
  empreinte_du_code text,
  version integer not null default 1,
  check (violence_pour is null or violence = 'oui'),
  check (echeance_le is null or echeance = 'oui'),
  check ((etat = 'brouillon') = (conclu_le is null))
);
create index premier_contact_de_l_equipe on accueil.premier_contact (cle, etat, ouvert_le desc);
create index premier_contact_par_venue on accueil.premier_contact (venue_id) where venue_id is not null;
create index premier_contact_par_personne on accueil.premier_contact (personne_id, ouvert_le desc)
  where personne_id is not null;
create index premier_contact_a_effacer on accueil.premier_contact (modifie_le) where etat <> 'demande';
create unique index premier_contact_par_code on accueil.premier_contact (empreinte_du_code)
  where empreinte_du_code is not null;

-- What another hand wrote on the same sheet at the same time: kept whole, until somebody has read both.
create table accueil.autre_texte (
  id uuid primary key,
  premier_contact_id uuid not null references accueil.premier_contact on delete cascade,
  agent_id integer not null,
  version_lue integer not null,
  contenu jsonb not null,
  ecrit_le timestamptz not null,
  unique (premier_contact_id, agent_id)
);

-- A danger told, whom it was given to, and the answer. One about a child leaves the sheet: closed readers.
create table accueil.danger (
  id uuid primary key,
  premier_contact_id uuid not null references accueil.premier_contact,
  cle integer not null,
  fait text not null check (fait in ('sans_toit', 'violence', 'enfant', 'faim_ou_soins')),
  signale_le timestamptz not null,
  signale_par integer,
  -- The duty manager at that moment; none: the promise is the whole team's.
  confie_a integer,
  promesse_id uuid,
  orientation_id uuid,
  reponse text check (length(reponse) between 3 and 1000),
  repondu_le timestamptz,
  repondu_par integer,
  version integer not null default 1,
  check (num_nonnulls(reponse, repondu_le) in (0, 2))
);
create index danger_par_contact on accueil.danger (premier_contact_id);
create index danger_sans_reponse on accueil.danger (cle, signale_le) where repondu_le is null;

-- A priority decided otherwise than the rule says, with the reason: read by rule, and so without its author.
create table accueil.autre_decision (
  id uuid primary key,
  premier_contact_id uuid not null references accueil.premier_contact on delete cascade,
  cle integer not null,
  regle smallint not null,
  regles_du date not null,
  -- Working days within which she is seen or answered; 0: today.
  delai_de_la_regle smallint check (delai_de_la_regle >= 0),
  delai_decide smallint not null check (delai_decide between 0 and 60),
  raison text not null check (length(raison) between 3 and 500),
  decide_le timestamptz not null
);
create index autre_decision_par_contact on accueil.autre_decision (premier_contact_id, decide_le);
create index autre_decision_par_regle on accueil.autre_decision (cle, regle, decide_le);

do $$
declare nom text;
begin
  foreach nom in array array['premier_contact','autre_texte','danger','autre_decision'] loop
    execute format('alter table accueil.%I enable row level security', nom);
    execute format('alter table accueil.%I force row level security', nom);
    execute format('create policy proteger on accueil.%I for all to lecteur_protection using (true) with check (true)', nom);
    execute format('create policy machine on accueil.%I for all to lecteur_machine using (true) with check (true)', nom);
    execute format('grant select, insert, update on accueil.%I to lecteur_agent, lecteur_protection, lecteur_machine', nom);
    execute format('grant delete on accueil.%I to lecteur_machine', nom);
  end loop;
end $$;

create policy lire_en_equipe on accueil.premier_contact for select to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id)));
create policy ouvrir on accueil.premier_contact for insert to lecteur_agent
  with check (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id)));
-- A simple answer is not written again: her code alone makes a request of it (accueil.convertir).
create policy ecrire on accueil.premier_contact for update to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and etat <> 'reponse_simple'
    and (personne_id is null or acces.voit(personne_id)))
  with check (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id)));
create policy lire_le_sien on accueil.premier_contact for select to lecteur_habitant
  using (id in (select o.objet_id from acces.objet_ouvert o));
create policy demander_en_ligne on accueil.premier_contact for insert to lecteur_public
  with check (canal = 'en_ligne' and etat = 'demande' and ouvert_par is null and modifie_par is null
    and personne_id is null and venue_id is null);
grant select on accueil.premier_contact to lecteur_habitant;
grant insert on accueil.premier_contact to lecteur_public;

create policy garder on accueil.autre_texte for all to lecteur_agent
  using (premier_contact_id in (select c.id from accueil.premier_contact c))
  with check (agent_id = (select acces.mon_agent())
    and premier_contact_id in (select c.id from accueil.premier_contact c));
grant delete on accueil.autre_texte to lecteur_agent, lecteur_protection;

-- A child's danger: who told it, and those who answer for the place or the child.
create policy lire_en_equipe on accueil.danger for select to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[])
    and (fait <> 'enfant' or signale_par = (select acces.mon_agent()) or confie_a = (select acces.mon_agent())
      or (select acces.ma_mission()) in ('encadrement', 'permanence', 'crip'))
    and premier_contact_id in (select c.id from accueil.premier_contact c));
create policy signaler on accueil.danger for insert to lecteur_agent
  with check (cle = any ((select acces.mes_cles())::integer[])
    and signale_par is not distinct from (select acces.mon_agent()));
create policy repondre on accueil.danger for update to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[])
    and (fait <> 'enfant' or signale_par = (select acces.mon_agent()) or confie_a = (select acces.mon_agent())
      or (select acces.ma_mission()) in ('encadrement', 'permanence', 'crip')));

create policy decider on accueil.autre_decision for all to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[])
    and premier_contact_id in (select c.id from accueil.premier_contact c))
  with check (cle = any ((select acces.mes_cles())::integer[])
    and premier_contact_id in (select c.id from accueil.premier_contact c));
revoke update on accueil.autre_decision from lecteur_agent, lecteur_protection;

create policy gardien on accueil.premier_contact for all to gardien using (true) with check (true);
create policy gardien on accueil.danger for select to gardien using (true);
grant select, update on accueil.premier_contact to gardien;
grant select on accueil.danger to gardien;

-- R10, the second lock: nothing is concluded while a danger has no answer, whoever asks and even where this reader
-- may not read that danger; and a request never becomes a draft or a simple answer again.
create function accueil.garder_la_conclusion() returns trigger
language plpgsql security definer set search_path = accueil, pg_temp as $$
begin
  if old.etat = 'demande' and new.etat <> 'demande' or old.etat = 'reponse_simple' and new.etat = 'brouillon' then
    raise exception 'une conclusion ne se defait pas' using errcode = 'TS011';
  end if;
  if old.etat = 'brouillon' and new.etat <> 'brouillon'
    and exists (select 1 from danger d where d.premier_contact_id = new.id and d.repondu_le is null) then
    raise exception 'un danger attend une reponse' using errcode = 'TS010';
  end if;
  return new;
end $$;
alter function accueil.garder_la_conclusion() owner to gardien;
create trigger garder_la_conclusion before update of etat on accueil.premier_contact
  for each row execute function accueil.garder_la_conclusion();

-- Yes or no, for a sheet this reader already holds: what waits is not told here.
create function accueil.attend_une_reponse(contact uuid) returns boolean
language sql stable security definer set search_path = accueil, pg_temp as $$
  select exists (select 1 from danger d where d.premier_contact_id = contact and d.repondu_le is null)
$$;

-- Her code turns a simple answer into a request, at whatever desk she shows it, for the team that receives her.
create function accueil.convertir(empreinte text, pour_cle integer, pour_site integer) returns uuid
language plpgsql volatile security definer set search_path = accueil, pg_temp as $$
declare converti uuid;
begin
  if acces.ma_mission() is null or not pour_cle = any (acces.mes_cles()) then
    raise exception 'conversion sans mission' using errcode = '42501';
  end if;
  update premier_contact set etat = 'demande', cle = pour_cle, site_id = pour_site, conclu_le = acces.maintenant(),
    conclu_par = acces.mon_agent(), modifie_le = acces.maintenant(), modifie_par = acces.mon_agent(),
    version = version + 1
  where empreinte_du_code = empreinte and etat = 'reponse_simple'
    and (personne_id is null or acces.voit(personne_id))
  returning id into converti;
  return converti;
end $$;

do $$
declare nom text;
begin
  foreach nom in array array['attend_une_reponse(uuid)', 'convertir(text, integer, integer)'] loop
    execute format('revoke all on function accueil.%s from public', nom);
    execute format('grant execute on function accueil.%s to lecteur_agent, lecteur_protection', nom);
    execute format('alter function accueil.%s owner to gardien', nom);
  end loop;
end $$;
revoke create on schema accueil from gardien;
