create schema reglements;
grant usage on schema reglements to lecteur_agent, lecteur_administration, lecteur_protection, lecteur_dpo,
  lecteur_machine, lecteur_public, lecteur_habitant, lecteur_partenaire, lecteur_systeme;

-- One version of an aid's regulation, as the engine reads it. Drafted by the administration, published by another hand.
create table reglements.reglement (
  id uuid primary key,
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) between 3 and 60),
  -- Whose life of a request it feeds: the FSL's, or an aid of its own.
  prestation text not null check (prestation in ('fsl', 'aide')),
  etat text not null default 'brouillon' check (etat in ('brouillon', 'propose', 'publie')),
  -- Rank among the published versions of this code.
  numero smallint check (numero > 0),
  contenu jsonb not null check (jsonb_typeof(contenu) = 'object' and length(contenu::text) <= 200000),
  depuis date not null,
  jusqua date,
  -- The line of the changelog.
  pourquoi text not null default '' check (length(pourquoi) <= 500),
  redige_par integer not null,
  redige_le timestamptz not null,
  -- Why it came back from who was to publish it.
  retour text check (length(retour) between 3 and 500),
  publie_par integer,
  publie_le timestamptz,
  revision integer not null default 1,
  check ((etat = 'publie') = (publie_le is not null)),
  check ((etat = 'publie') = (publie_par is not null)),
  check ((etat = 'publie') = (numero is not null)),
  check (publie_par is distinct from redige_par or publie_par is null),
  check (etat <> 'publie' or length(pourquoi) >= 10),
  check (contenu ->> 'id' = code)
);
create unique index reglement_publie on reglements.reglement (code, numero) where numero is not null;
create unique index reglement_en_cours on reglements.reglement (code) where etat <> 'publie';
create index reglement_en_vigueur on reglements.reglement (code, depuis desc, numero desc) where etat = 'publie';

alter table reglements.reglement enable row level security;
alter table reglements.reglement force row level security;

-- Published, it is a public act. Before that, those who write it and those who publish it.
create policy lire on reglements.reglement for select to lecteur_agent
  using (etat = 'publie' or (select acces.ma_mission()) = 'direction');
create policy lire_l_acte on reglements.reglement for select to lecteur_protection, lecteur_dpo,
  lecteur_public, lecteur_habitant, lecteur_partenaire, lecteur_systeme using (etat = 'publie');
create policy lire_pour_l_essai on reglements.reglement for select to lecteur_machine
  using ((select acces.ma_machine()) = 'essai-a-blanc');
create policy publier on reglements.reglement for update to lecteur_agent
  using (etat = 'propose' and (select acces.ma_mission()) = 'direction')
  with check ((select acces.ma_mission()) = 'direction' and etat in ('brouillon', 'publie')
    and (publie_par is null or publie_par = (select acces.mon_agent())));
create policy tout_lire on reglements.reglement for select to lecteur_administration using (true);
create policy rediger on reglements.reglement for insert to lecteur_administration
  with check (etat = 'brouillon' and redige_par = (select acces.mon_agent()));
create policy reprendre on reglements.reglement for update to lecteur_administration
  using (etat <> 'publie') with check (etat in ('brouillon', 'propose') and redige_par = (select acces.mon_agent()));
create policy abandonner on reglements.reglement for delete to lecteur_administration using (etat = 'brouillon');
grant select on reglements.reglement to lecteur_agent, lecteur_administration, lecteur_protection, lecteur_dpo,
  lecteur_machine, lecteur_public, lecteur_habitant, lecteur_partenaire, lecteur_systeme;
grant insert, delete on reglements.reglement to lecteur_administration;
grant update (etat, contenu, depuis, jusqua, pourquoi, prestation, redige_par, redige_le, retour, revision)
  on reglements.reglement to lecteur_administration;
grant update (etat, numero, publie_par, publie_le, retour, revision) on reglements.reglement to lecteur_agent;
select conservation.tenir_le_registre('reglements.reglement');

-- A decision keeps the version it was taken under: what is published changes no more, whoever asks.
create function reglements.refuser_de_changer() returns trigger language plpgsql as $$
begin
  if old.etat = 'publie' then
    raise exception 'un reglement publie ne change plus : publiez-en une autre version' using errcode = '23514';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger ne_change_plus before update or delete on reglements.reglement
  for each row execute function reglements.refuser_de_changer();

-- Before it takes effect: how many open requests would change, and by how much. Only what may be shown is kept.
create table reglements.essai_a_blanc (
  id uuid primary key,
  -- A version of a regulation, or a parameter of the law and its new value.
  reglement_id uuid references reglements.reglement on delete cascade,
  parametre text check (length(parametre) between 3 and 120),
  valeur double precision,
  depuis date not null,
  demande_par integer not null,
  demande_le timestamptz not null,
  fait_le timestamptz,
  -- By prestation: number and mean by way of change, hidden where they name anyone.
  comptes jsonb,
  check (num_nonnulls(reglement_id, parametre) = 1),
  check ((parametre is null) = (valeur is null)),
  check ((fait_le is null) = (comptes is null))
);
create index essai_du_reglement on reglements.essai_a_blanc (reglement_id, demande_le desc) where reglement_id is not null;
create index essai_d_un_parametre on reglements.essai_a_blanc (demande_le desc) where parametre is not null;
alter table reglements.essai_a_blanc enable row level security;
alter table reglements.essai_a_blanc force row level security;
create policy lire on reglements.essai_a_blanc for select to lecteur_agent
  using ((select acces.ma_mission()) = 'direction');
create policy demander on reglements.essai_a_blanc for insert to lecteur_agent
  with check ((select acces.ma_mission()) = 'direction' and demande_par = (select acces.mon_agent()));
create policy lire_en_administration on reglements.essai_a_blanc for select to lecteur_administration using (true);
create policy demander_en_administration on reglements.essai_a_blanc for insert to lecteur_administration
  with check (demande_par = (select acces.mon_agent()));
create policy lire_en_machine on reglements.essai_a_blanc for select to lecteur_machine
  using ((select acces.ma_machine()) = 'essai-a-blanc');
create policy essayer on reglements.essai_a_blanc for update to lecteur_machine
  using ((select acces.ma_machine()) = 'essai-a-blanc') with check ((select acces.ma_machine()) = 'essai-a-blanc');
grant select on reglements.essai_a_blanc to lecteur_agent, lecteur_administration, lecteur_machine;
grant insert (id, reglement_id, parametre, valeur, depuis, demande_par, demande_le)
  on reglements.essai_a_blanc to lecteur_agent, lecteur_administration;
grant update (fait_le, comptes) on reglements.essai_a_blanc to lecteur_machine;
select conservation.tenir_le_registre('reglements.essai_a_blanc');
