create schema fsl;
grant usage on schema fsl to lecteur_agent, lecteur_protection, lecteur_partenaire, lecteur_habitant, lecteur_dpo,
  lecteur_administration, lecteur_machine, lecteur_public;

-- What a request to the housing fund is about: one row a request, seen by those who see the request.
create table fsl.dossier (
  demande_id uuid primary key,
  personne_id uuid not null,
  cle integer not null,
  depot_cle integer not null,
  agent_id integer,
  nature text not null check (nature in ('energie', 'eau', 'telephone', 'loyer', 'depot_de_garantie', 'premier_loyer',
    'assurance')),
  montant_centimes integer check (montant_centimes between 1 and 10000000),
  -- The day by which something would be lost: the supply, the home.
  menace text check (menace in ('coupure', 'expulsion')),
  menace_le date,
  creancier text check (length(creancier) between 2 and 200),
  creancier_reference text check (length(creancier_reference) between 1 and 100),
  -- Each fact the regulation looks at: {nom: {valeur, source, le}}. Asked once, whoever asked.
  faits jsonb not null default '{}' check (jsonb_typeof(faits) = 'object' and length(faits::text) <= 20000),
  ouvert_le timestamptz not null,
  version integer not null default 1,
  check (menace is not null or menace_le is null)
);
create index dossier_par_personne on fsl.dossier (personne_id, ouvert_le desc);
create index dossier_par_equipe on fsl.dossier (cle, ouvert_le desc);

-- What the regulations in force gave, that day, with those facts: added, never changed.
create table fsl.calcul (
  id uuid primary key,
  -- Within one instant, the order in which they were made.
  rang bigint generated always as identity,
  demande_id uuid not null references fsl.dossier on delete cascade,
  le timestamptz not null,
  par text not null check (length(par) between 1 and 200),
  faits jsonb not null,
  -- [{reglementId, code, numero, libelle, reponse, euros, raisons, manque}], the one that serves her best first.
  resultats jsonb not null check (jsonb_typeof(resultats) = 'array')
);
create index calcul_du_dossier on fsl.calcul (demande_id, rang desc);

-- Another institution looks at this file alone, by a link and a code, and says what it thinks of it.
create table fsl.instruction (
  id uuid primary key,
  demande_id uuid not null references fsl.dossier on delete cascade,
  destinataire text not null check (length(destinataire) between 2 and 200),
  contact text check (length(contact) between 2 and 200),
  telephone text check (length(telephone) between 3 and 40),
  de_telephone text check (length(de_telephone) <= 40),
  de_nom text not null check (length(de_nom) between 1 and 200),
  demandee_le timestamptz not null,
  pour_le date not null,
  avis text check (avis in ('favorable', 'reserve', 'defavorable')),
  mots text check (length(mots) <= 2000),
  qui text check (length(qui) between 2 and 200),
  repondue_le timestamptz,
  retiree_le timestamptz,
  check (num_nonnulls(avis, qui, repondue_le) in (0, 3)),
  check (avis is distinct from 'reserve' or length(mots) >= 10),
  check (avis is distinct from 'defavorable' or length(mots) >= 10)
);
create index instruction_du_dossier on fsl.instruction (demande_id, demandee_le desc);

-- The debt that remains, paid bit by bit: what was agreed with the creditor, and what was kept.
create table fsl.plan (
  id uuid primary key,
  demande_id uuid not null references fsl.dossier on delete cascade,
  creancier text not null check (length(creancier) between 2 and 200),
  etat text not null default 'en_cours' check (etat in ('en_cours', 'arrete')),
  convenu_le date not null,
  convenu_par text not null check (length(convenu_par) between 1 and 200),
  arrete_le date,
  pourquoi text check (length(pourquoi) between 10 and 500),
  check ((etat = 'arrete') = (arrete_le is not null)),
  check ((etat = 'arrete') = (pourquoi is not null))
);
create unique index plan_en_cours on fsl.plan (demande_id) where etat = 'en_cours';
create index plan_du_dossier on fsl.plan (demande_id, convenu_le desc);
create table fsl.mensualite (
  plan_id uuid not null references fsl.plan on delete cascade,
  rang smallint not null check (rang between 1 and 60),
  due_le date not null,
  centimes integer not null check (centimes > 0),
  etat text not null default 'a_venir' check (etat in ('a_venir', 'tenue', 'manquee')),
  notee_le date,
  notee_par text check (length(notee_par) between 1 and 200),
  -- Missed: who calls her, and when, is promised.
  promesse_id uuid,
  primary key (plan_id, rang),
  check ((etat = 'a_venir') = (notee_le is null)),
  check ((etat = 'manquee') = (promesse_id is not null))
);

do $$
declare nom text;
begin
  foreach nom in array array['dossier', 'calcul', 'instruction', 'plan', 'mensualite'] loop
    execute format('alter table fsl.%I enable row level security', nom);
    execute format('alter table fsl.%I force row level security', nom);
    execute format('create policy proteger on fsl.%I for all to lecteur_protection using (true) with check (true)', nom);
    execute format('grant select, insert on fsl.%I to lecteur_agent, lecteur_protection', nom);
    perform conservation.tenir_le_registre(('fsl.' || nom)::regclass);
  end loop;
end $$;

-- The team that received her and the one that examines, of persons open to it; the agent named for a protected person.
create policy tenir on fsl.dossier for all to lecteur_agent
  using ((cle = any ((select acces.mes_cles())::integer[]) or depot_cle = any ((select acces.mes_cles())::integer[])
      or agent_id = (select acces.mon_agent()))
    and exists (select from acces.a_ma_portee v where v.personne_id = dossier.personne_id offset 0))
  with check ((cle = any ((select acces.mes_cles())::integer[]) or depot_cle = any ((select acces.mes_cles())::integer[])
      or agent_id = (select acces.mon_agent()))
    and acces.voit(personne_id));
create policy tenir on fsl.calcul for all to lecteur_agent
  using (exists (select from fsl.dossier d where d.demande_id = calcul.demande_id offset 0))
  with check (exists (select from fsl.dossier d where d.demande_id = calcul.demande_id offset 0));
create policy tenir on fsl.instruction for all to lecteur_agent
  using (exists (select from fsl.dossier d where d.demande_id = instruction.demande_id offset 0))
  with check (exists (select from fsl.dossier d where d.demande_id = instruction.demande_id offset 0));
create policy tenir on fsl.plan for all to lecteur_agent
  using (exists (select from fsl.dossier d where d.demande_id = plan.demande_id offset 0))
  with check (exists (select from fsl.dossier d where d.demande_id = plan.demande_id offset 0));
create policy tenir on fsl.mensualite for all to lecteur_agent
  using (exists (select from fsl.plan p where p.id = mensualite.plan_id offset 0))
  with check (exists (select from fsl.plan p where p.id = mensualite.plan_id offset 0));
-- A partner reads and answers the one that its link opens; nothing else of hers.
create policy lire_par_lien on fsl.instruction for select to lecteur_partenaire
  using (retiree_le is null and exists (select from acces.objet_ouvert o where o.objet_id = instruction.id offset 0));
create policy repondre_par_lien on fsl.instruction for update to lecteur_partenaire
  using (retiree_le is null and repondue_le is null
    and exists (select from acces.objet_ouvert o where o.objet_id = instruction.id offset 0))
  with check (exists (select from acces.objet_ouvert o where o.objet_id = instruction.id offset 0));

grant update (nature, montant_centimes, menace, menace_le, creancier, creancier_reference, faits, version)
  on fsl.dossier to lecteur_agent, lecteur_protection;
grant update (avis, mots, qui, repondue_le, retiree_le) on fsl.instruction to lecteur_agent, lecteur_protection;
grant select (id, destinataire, contact, de_nom, de_telephone, demandee_le, pour_le, avis, mots, qui, repondue_le,
  retiree_le), update (avis, mots, qui, repondue_le) on fsl.instruction to lecteur_partenaire;
grant update (etat, arrete_le, pourquoi) on fsl.plan to lecteur_agent, lecteur_protection;
grant update (etat, notee_le, notee_par, promesse_id) on fsl.mensualite to lecteur_agent, lecteur_protection;
