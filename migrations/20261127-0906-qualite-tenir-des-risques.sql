-- What may go wrong, said in words and never in numbers, with the control that tests it and what each control found.
create table qualite.risque (
  id uuid primary key,
  intitule text not null check (length(intitule) between 10 and 200),
  famille text not null check (famille in ('droits', 'donnees', 'continuite')),
  vraisemblance text not null check (vraisemblance in ('rare', 'possible', 'frequent')),
  effet text not null check (effet in ('gene', 'retard', 'droit_perdu', 'danger')),
  ce_que_nous_faisons text not null check (length(ce_que_nous_faisons) between 10 and 500),
  responsable text not null check (length(responsable) between 3 and 120),
  -- A control that the machine makes each night, or what somebody looks at, and how often.
  controle text check (length(controle) between 3 and 60),
  controle_a_la_main text check (length(controle_a_la_main) between 10 and 300),
  tous_les_jours smallint check (tous_les_jours between 1 and 730),
  ecrit_le date not null,
  retire_le date,
  check (num_nonnulls(controle, controle_a_la_main) = 1),
  check ((controle_a_la_main is null) = (tous_les_jours is null))
);
create unique index risque_d_un_controle on qualite.risque (controle) where retire_le is null;

create table qualite.passage (
  id uuid primary key,
  ligne_id uuid not null references qualite.risque,
  le timestamptz not null,
  resultat text not null check (resultat in ('rien', 'a_traiter')),
  -- By team: [{"cle": 1004, "combien": 3}]; key 0: nobody's in particular. Never by agent (charter R2).
  par_equipe jsonb not null default '[]',
  combien integer not null default 0 check (combien >= 0),
  constat text check (length(constat) between 5 and 500),
  -- « la machine », or a function.
  par text not null check (length(par) between 1 and 200)
);
create index passage_du_risque on qualite.passage (ligne_id, le desc);

alter table qualite.risque enable row level security;
alter table qualite.risque force row level security;
alter table qualite.passage enable row level security;
alter table qualite.passage force row level security;
create policy lire on qualite.risque for select to lecteur_agent
  using ((select acces.ma_mission()) in ('direction', 'encadrement', 'representation'));
create policy tenir on qualite.risque for insert to lecteur_agent
  with check ((select acces.ma_mission()) = 'direction');
create policy retirer on qualite.risque for update to lecteur_agent
  using ((select acces.ma_mission()) = 'direction') with check ((select acces.ma_mission()) = 'direction');
create policy machine on qualite.risque for select to lecteur_machine using ((select acces.ma_machine()) = 'qualite');
create policy lire on qualite.passage for select to lecteur_agent
  using ((select acces.ma_mission()) in ('direction', 'encadrement', 'representation'));
create policy controler on qualite.passage for insert to lecteur_agent
  with check ((select acces.ma_mission()) in ('direction', 'encadrement') and constat is not null);
create policy machine_insert on qualite.passage for insert to lecteur_machine
  with check ((select acces.ma_machine()) = 'qualite' and constat is null);
grant select, insert on qualite.risque, qualite.passage to lecteur_agent;
grant update (retire_le) on qualite.risque to lecteur_agent;
grant select on qualite.risque to lecteur_machine;
grant insert on qualite.passage to lecteur_machine;
