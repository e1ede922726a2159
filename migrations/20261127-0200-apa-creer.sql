create schema apa;
grant usage on schema apa to lecteur_agent, lecteur_protection, lecteur_habitant, lecteur_machine, lecteur_administration;

-- What the allowance of one request is computed from, beside the evaluation: where she lives, what she lives on.
create table apa.dossier (
  -- The request itself is demandes-de-droits'.
  demande_id uuid primary key,
  personne_id uuid not null,
  cle integer not null,
  cadre text not null check (cadre in ('domicile', 'etablissement')),
  -- Her household's, a month; what is not known is not zero.
  ressources_centimes integer check (ressources_centimes >= 0),
  ressources_lues text check (length(ressources_lues) <= 120),
  en_couple boolean,
  etablissement text check (length(etablissement) <= 120),
  -- The two daily prices of dependence of the establishment, brought to a month.
  tarif_gir_5_6_centimes integer check (tarif_gir_5_6_centimes >= 0),
  tarif_de_son_gir_centimes integer check (tarif_de_son_gir_centimes >= 0),
  ouvert_le timestamptz not null,
  modifie_le timestamptz not null,
  modifie_par integer,
  version integer not null default 1
);
create index dossier_de_l_equipe on apa.dossier (cle, ouvert_le desc);
create index dossier_par_personne on apa.dossier (personne_id);

-- A visit at home: what she says and what the evaluator saw, then the group that the official grid gives.
create table apa.visite (
  id uuid primary key,
  demande_id uuid not null references apa.dossier,
  personne_id uuid not null,
  cle integer not null,
  etat text not null default 'brouillon' check (etat in ('brouillon', 'conclue')),
  feuille jsonb not null default '{}' check (pg_column_size(feuille) <= 60000),
  ouverte_le timestamptz not null,
  ouverte_par integer,
  modifiee_le timestamptz not null,
  modifiee_par integer,
  -- Ten letters A, B, C in the order of the decree.
  profil text check (profil ~ '^[ABC]{10}$'),
  gir smallint check (gir between 1 and 6),
  rang smallint check (rang between 1 and 13),
  grille text check (length(grille) <= 200),
  visitee_le date,
  conclue_le timestamptz,
  conclue_par integer,
  version integer not null default 1,
  check (num_nonnulls(profil, gir, rang, grille, visitee_le, conclue_le) = case etat when 'conclue' then 6 else 0 end)
);
create index visite_par_demande on apa.visite (demande_id, ouverte_le desc);
-- One sheet at a time: a second one would be filled beside the first.
create unique index visite_en_cours on apa.visite (demande_id) where etat = 'brouillon';

-- What her helper says, of her and for herself: another voice, kept apart from the sheet and from her pages.
create table apa.avis_d_aidant (
  id uuid primary key,
  demande_id uuid not null references apa.dossier,
  personne_id uuid not null,
  cle integer not null,
  nom_dit text not null check (length(nom_dit) <= 80),
  lien text not null check (length(lien) <= 80),
  mots text not null check (length(mots) between 1 and 4000),
  pour_soi text not null default '' check (length(pour_soi) <= 2000),
  repit boolean not null default false,
  -- The helper says that the person may read it; otherwise it stays between the helper and the team.
  peut_lui_etre_dit boolean not null default false,
  recueilli_le timestamptz not null,
  recueilli_par integer
);
create index avis_par_demande on apa.avis_d_aidant (demande_id, recueilli_le);

create table apa.plan (
  id uuid primary key,
  demande_id uuid not null references apa.dossier,
  personne_id uuid not null,
  cle integer not null,
  visite_id uuid not null references apa.visite,
  rang smallint not null check (rang > 0),
  nature text not null check (nature in ('proposition', 'definitive', 'revision')),
  motif text check (length(motif) <= 1000),
  etat text not null default 'brouillon'
    check (etat in ('brouillon', 'envoye', 'recu', 'observe', 'accepte', 'refuse', 'repute_refuse')),
  gir smallint not null check (gir between 1 and 6),
  ecrit_le timestamptz not null,
  ecrit_par integer,
  envoye_le date,
  mode text check (mode in ('main_propre', 'recommande', 'courrier')),
  -- The day from which her ten days run; none while nobody knows that she has it.
  recu_le date,
  observations text check (length(observations) between 1 and 4000),
  observe_le date,
  repondu_le date,
  -- The calculation as it stood when it was sent: inputs, lines, version of the parameters.
  calcul jsonb,
  version integer not null default 1,
  unique (demande_id, rang),
  check ((etat = 'brouillon') = (envoye_le is null)),
  check ((envoye_le is null) = (calcul is null)),
  check ((observations is null) = (observe_le is null))
);
create index plan_par_visite on apa.plan (visite_id);
create unique index plan_en_cours on apa.plan (demande_id) where etat in ('brouillon', 'envoye', 'recu');

create table apa.ligne_de_plan (
  id uuid primary key,
  plan_id uuid not null references apa.plan,
  personne_id uuid not null,
  cle integer not null,
  rang smallint not null,
  nature text not null check (length(nature) <= 40),
  quoi text not null default '' check (length(quoi) <= 200),
  -- Hours a month, or units: what the kind counts.
  quantite numeric(7, 2) not null check (quantite > 0),
  tarif_centimes integer not null check (tarif_centimes >= 0),
  prestataire text check (length(prestataire) <= 120),
  structure_id text check (length(structure_id) <= 120),
  mode text check (mode in ('prestataire', 'mandataire', 'emploi_direct')),
  unique (plan_id, rang)
);

-- A flat allowance before any plan: in an emergency, or because two months passed without a decision.
create table apa.forfait (
  id uuid primary key,
  demande_id uuid not null references apa.dossier,
  personne_id uuid not null,
  cle integer not null,
  cause text not null check (cause in ('silence', 'urgence')),
  motif text not null default '' check (length(motif) <= 1000),
  depuis date not null,
  jusquau date check (jusquau >= depuis),
  -- None: the tariff of that day is not known yet. The right stands, its amount does not.
  montant_centimes integer check (montant_centimes > 0),
  calcul jsonb not null,
  ecrit_le timestamptz not null,
  ecrit_par integer,
  unique (demande_id, cause)
);

-- From which day this département holds its requests here, or in the State's own system: the last word counts.
create table apa.systeme (
  depuis date primary key,
  systeme text not null check (systeme in ('local', 'national')),
  dit_le timestamptz not null,
  dit_par integer
);
alter table apa.systeme enable row level security;
alter table apa.systeme force row level security;
create policy lire on apa.systeme for select
  to lecteur_agent, lecteur_protection, lecteur_administration using (true);
create policy machine_select on apa.systeme for select to lecteur_machine using ((select acces.ma_machine()) = 'apa');
create policy dire on apa.systeme for insert to lecteur_administration
  with check (dit_par = (select acces.mon_agent()));
create policy redire on apa.systeme for update to lecteur_administration
  using (true) with check (dit_par = (select acces.mon_agent()));
grant select on apa.systeme to lecteur_agent, lecteur_protection, lecteur_machine, lecteur_administration;
grant insert, update on apa.systeme to lecteur_administration;
select conservation.tenir_le_registre('apa.systeme');

do $$
declare nom text;
  a_moi constant text := 'cle = any ((select acces.mes_cles())::integer[])
    and (select acces.ma_mission()) in (''autonomie'', ''encadrement'')
    and exists (select from acces.a_ma_portee v where v.personne_id = %I.personne_id offset 0)';
begin
  foreach nom in array array['dossier', 'visite', 'avis_d_aidant', 'plan', 'ligne_de_plan', 'forfait'] loop
    execute format('alter table apa.%I enable row level security', nom);
    execute format('alter table apa.%I force row level security', nom);
    execute format('create policy lire_en_equipe on apa.%I for select to lecteur_agent using (' || a_moi || ')', nom, nom);
    execute format('create policy ecrire_en_equipe on apa.%I for insert to lecteur_agent with check (' || a_moi || ')', nom, nom);
    execute format('create policy proteger on apa.%I for select to lecteur_protection using (true)', nom);
    execute format('create policy machine_select on apa.%I for select to lecteur_machine using ((select acces.ma_machine()) = ''apa'')', nom);
    execute format('grant select on apa.%I to lecteur_agent, lecteur_protection, lecteur_machine', nom);
    execute format('grant insert on apa.%I to lecteur_agent', nom);
    perform conservation.tenir_le_registre(format('apa.%I', nom)::regclass);
  end loop;
  foreach nom in array array['dossier', 'visite', 'plan'] loop
    execute format('create policy modifier_en_equipe on apa.%I for update to lecteur_agent using (' || a_moi || ') with check (' || a_moi || ')', nom, nom, nom);
    execute format('grant update on apa.%I to lecteur_agent', nom);
  end loop;
  -- The reactions open a file, pronounce what silence does, and give the flat allowance.
  foreach nom in array array['dossier', 'forfait'] loop
    execute format('create policy machine_insert on apa.%I for insert to lecteur_machine with check ((select acces.ma_machine()) = ''apa'')', nom);
    execute format('grant insert on apa.%I to lecteur_machine', nom);
  end loop;
end $$;
create policy machine_update on apa.plan for update to lecteur_machine
  using ((select acces.ma_machine()) = 'apa') with check ((select acces.ma_machine()) = 'apa' and etat = 'repute_refuse');
grant update (etat, repondu_le, version) on apa.plan to lecteur_machine;
-- It ends the day before an express decision has effect.
create policy machine_update on apa.forfait for update to lecteur_machine
  using ((select acces.ma_machine()) = 'apa') with check ((select acces.ma_machine()) = 'apa');
grant update (jusquau) on apa.forfait to lecteur_machine;

-- A plan that left is what she holds: its lines no longer move.
create policy oter_d_un_brouillon on apa.ligne_de_plan for delete to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[])
    and exists (select from apa.plan p where p.id = ligne_de_plan.plan_id and p.etat = 'brouillon'));
grant delete on apa.ligne_de_plan to lecteur_agent;

-- She reads what was concluded of her and proposed to her; never a draft, never her helper's words.
create policy lire_le_sien on apa.dossier for select to lecteur_habitant
  using (demande_id in (select o.objet_id from acces.objet_ouvert o));
create policy lire_le_sien on apa.visite for select to lecteur_habitant
  using (etat = 'conclue' and demande_id in (select o.objet_id from acces.objet_ouvert o));
create policy lire_le_sien on apa.plan for select to lecteur_habitant
  using (etat <> 'brouillon' and demande_id in (select o.objet_id from acces.objet_ouvert o));
create policy lire_le_sien on apa.ligne_de_plan for select to lecteur_habitant
  using (exists (select from apa.plan p where p.id = ligne_de_plan.plan_id));
create policy lire_le_sien on apa.forfait for select to lecteur_habitant
  using (demande_id in (select o.objet_id from acces.objet_ouvert o));
grant select on apa.dossier, apa.visite, apa.plan, apa.ligne_de_plan, apa.forfait to lecteur_habitant;

-- The group is what the official grid gave on that day for what was seen: another visit may say otherwise, no hand may.
create function apa.garder_ce_qui_est_conclu() returns trigger language plpgsql as $$
begin
  raise exception 'une visite conclue ne se recrit pas' using errcode = '42501';
end $$;
create trigger garder_ce_qui_est_conclu before update on apa.visite
  for each row when (old.etat = 'conclue') execute function apa.garder_ce_qui_est_conclu();

-- As whoever writes: a plan that she may not see is not one she may fill.
create function apa.garder_ce_qui_est_parti() returns trigger language plpgsql as $$
begin
  if not exists (select from apa.plan p where p.id = new.plan_id and p.etat = 'brouillon') then
    raise exception 'un plan envoye ne change plus' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger garder_ce_qui_est_parti before insert on apa.ligne_de_plan
  for each row execute function apa.garder_ce_qui_est_parti();
