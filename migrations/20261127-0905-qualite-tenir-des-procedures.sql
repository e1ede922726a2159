-- How we do, state by state: what is written down, its versions, and what went otherwise, as facts to improve.
create table qualite.procedure (
  id uuid primary key,
  titre text not null check (length(titre) between 5 and 160),
  -- Of which requests, and in which of their states it says what to do.
  objet text not null check (objet in ('demande', 'apa', 'fsl', 'rsa', 'pch')),
  etats text[] not null check (cardinality(etats) between 1 and 13),
  -- Who answers for it: a function; the team, or (none) the direction, is who reads it again.
  responsable text not null check (length(responsable) between 3 and 120),
  cle integer,
  retiree_le date,
  pourquoi_retiree text check (length(pourquoi_retiree) between 5 and 300),
  check ((retiree_le is null) = (pourquoi_retiree is null))
);
create index procedure_par_objet on qualite.procedure (objet) where retiree_le is null;

-- A version is added, never changed: what was in force on a day is read as it was.
create table qualite.version_de_procedure (
  procedure_id uuid not null references qualite.procedure on delete cascade,
  rang smallint not null check (rang between 1 and 500),
  etapes text[] not null check (cardinality(etapes) between 1 and 40),
  pourquoi text not null check (length(pourquoi) between 5 and 300),
  effet_le date not null,
  relire_le date not null check (relire_le > effet_le),
  ecrite_le date not null,
  -- A function, never a name.
  ecrite_par text not null check (length(ecrite_par) between 1 and 200),
  primary key (procedure_id, rang)
);

-- Read and understood: for whoever read it, and nobody else. It is never counted (charter R2).
create table qualite.lecture_de_procedure (
  procedure_id uuid not null,
  rang smallint not null,
  agent_id integer not null,
  le date not null,
  primary key (procedure_id, rang, agent_id),
  foreign key (procedure_id, rang) references qualite.version_de_procedure on delete cascade
);

-- What went otherwise than it should, as a fact to improve: what happened, what she lived, what we change. Nobody's fault,
-- so nobody's name.
create table qualite.ecart (
  id uuid primary key,
  procedure_id uuid references qualite.procedure,
  cle integer,
  ce_qui_s_est_passe text not null check (length(ce_qui_s_est_passe) between 10 and 1000),
  ce_qu_elle_a_vecu text not null check (length(ce_qu_elle_a_vecu) between 5 and 1000),
  ce_que_nous_changeons text not null check (length(ce_que_nous_changeons) between 10 and 1000),
  pour_le date not null,
  note_le date not null,
  fait_le date,
  check (fait_le is null or fait_le >= note_le)
);
create index ecart_a_faire on qualite.ecart (pour_le) where fait_le is null;
create index ecart_de_procedure on qualite.ecart (procedure_id) where procedure_id is not null;

do $$
declare nom text;
begin
  foreach nom in array array['procedure', 'version_de_procedure', 'lecture_de_procedure', 'ecart'] loop
    execute format('alter table qualite.%I enable row level security', nom);
    execute format('alter table qualite.%I force row level security', nom);
  end loop;
end $$;
select conservation.tenir_le_registre('qualite.lecture_de_procedure');
select conservation.tenir_le_registre('qualite.ecart');

create policy lire on qualite.procedure for select to lecteur_agent using ((select acces.ma_mission()) is not null);
create policy ecrire on qualite.procedure for insert to lecteur_agent
  with check ((cle is null and (select acces.ma_mission()) = 'direction')
    or (cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) = 'encadrement'));
create policy retirer on qualite.procedure for update to lecteur_agent
  using ((cle is null and (select acces.ma_mission()) = 'direction')
    or (cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) = 'encadrement'))
  with check ((cle is null and (select acces.ma_mission()) = 'direction')
    or (cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) = 'encadrement'));
create policy lire on qualite.version_de_procedure for select to lecteur_agent
  using ((select acces.ma_mission()) is not null);
create policy ecrire on qualite.version_de_procedure for insert to lecteur_agent
  with check (exists (select 1 from qualite.procedure p where p.id = procedure_id and p.retiree_le is null
    and ((p.cle is null and (select acces.ma_mission()) = 'direction')
      or (p.cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) = 'encadrement'))));
create policy la_mienne on qualite.lecture_de_procedure for all to lecteur_agent
  using (agent_id = (select acces.mon_agent())) with check (agent_id = (select acces.mon_agent()));
create policy lire on qualite.ecart for select to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) or (select acces.ma_mission()) = 'direction');
create policy noter on qualite.ecart for insert to lecteur_agent
  with check (cle = any ((select acces.mes_cles())::integer[]) or (cle is null and (select acces.ma_mission()) = 'direction'));
create policy faire on qualite.ecart for update to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) or (select acces.ma_mission()) = 'direction')
  with check (cle = any ((select acces.mes_cles())::integer[]) or (select acces.ma_mission()) = 'direction');
grant select, insert on qualite.procedure, qualite.version_de_procedure, qualite.ecart to lecteur_agent;
grant select, insert, delete on qualite.lecture_de_procedure to lecteur_agent;
grant update (retiree_le, pourquoi_retiree) on qualite.procedure to lecteur_agent;
grant update (fait_le) on qualite.ecart to lecteur_agent;

-- The night's control of the reviews that are past due.
create policy machine on qualite.procedure for select to lecteur_machine using ((select acces.ma_machine()) = 'qualite');
create policy machine on qualite.version_de_procedure for select to lecteur_machine
  using ((select acces.ma_machine()) = 'qualite');
grant select on qualite.procedure, qualite.version_de_procedure to lecteur_machine;
