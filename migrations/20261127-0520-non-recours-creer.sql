-- Rights probably due and not asked for, looked for at night on what the département lawfully holds. Off until the DPO
-- writes for what, on what ground, after which impact assessment, for which team and until when.
create schema non_recours;
grant usage on schema non_recours to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_machine;

create table non_recours.autorisation (
  id uuid primary key,
  nom text not null check (length(nom) between 5 and 120),
  finalite text not null check (length(finalite) between 20 and 2000),
  base_legale text not null check (length(base_legale) between 10 and 500),
  -- Where the impact assessment is, and its day: it was made before.
  aipd text not null check (length(aipd) between 3 and 300),
  aipd_le date not null,
  droits text[] not null check (cardinality(droits) between 1 and 30),
  -- The team of the outreach mission: nobody else reads a lead.
  cle integer not null,
  du date not null,
  au date not null,
  enregistree_le timestamptz not null,
  enregistree_par integer not null,
  arretee_le date,
  check (au > du and au <= du + interval '6 months'),
  check (aipd_le <= du)
);
create index autorisation_en_cours on non_recours.autorisation (du, au) where arretee_le is null;

create table non_recours.passage (
  id uuid primary key,
  autorisation_id uuid not null references non_recours.autorisation on delete cascade,
  le timestamptz not null,
  mois text not null,
  lus integer not null,
  -- Figures without a name: no cell of fewer than eleven households.
  chiffres jsonb not null,
  ecartes jsonb not null,
  secondes double precision not null
);
create index passage_par_autorisation on non_recours.passage (autorisation_id, le desc);
create index passage_a_effacer on non_recours.passage (le);

create table non_recours.piste (
  id uuid primary key,
  autorisation_id uuid not null references non_recours.autorisation on delete cascade,
  cle integer not null,
  droit text not null,
  source text not null check (source in ('flux_cnaf', 'demande')),
  -- The household, or the request.
  reference uuid not null,
  personne_id uuid,
  empreinte text not null,
  nom text not null,
  commune_code text,
  adresse text,
  -- Facts, in the order of the calculation; no amount of the right, no rank (charter R1).
  pourquoi text[] not null check (cardinality(pourquoi) >= 1),
  reperee_le timestamptz not null,
  revue_le timestamptz not null,
  etat text not null default 'a_voir' check (etat in ('a_voir', 'proposee', 'deja_demandee', 'erreur')),
  repondue_par integer,
  repondue_le timestamptz,
  unique (autorisation_id, reference, droit),
  check ((etat = 'a_voir') = (repondue_par is null)),
  check (num_nonnulls(repondue_par, repondue_le) in (0, 2))
);
create index piste_a_voir on non_recours.piste (cle, droit, commune_code, id) where etat = 'a_voir';
create index piste_par_personne on non_recours.piste (personne_id) where personne_id is not null;
create index piste_par_empreinte on non_recours.piste (empreinte);
create index piste_a_effacer on non_recours.piste (reperee_le);

-- She said that nobody looks for her: kept as a keyed hash, so that the refusal itself says nothing of her.
create table non_recours.opposition (
  empreinte text primary key,
  le timestamptz not null,
  par integer not null
);

do $$
declare nom text;
begin
  foreach nom in array array['autorisation', 'passage', 'piste', 'opposition'] loop
    execute format('alter table non_recours.%I enable row level security', nom);
    execute format('alter table non_recours.%I force row level security', nom);
    execute format('create policy machine_select on non_recours.%I for select to lecteur_machine using ((select acces.ma_machine()) = ''non-recours'')', nom);
    execute format('grant select on non_recours.%I to lecteur_machine', nom);
  end loop;
  foreach nom in array array['passage', 'piste'] loop
    execute format('create policy machine_insert on non_recours.%I for insert to lecteur_machine with check ((select acces.ma_machine()) = ''non-recours'')', nom);
    execute format('create policy machine_update on non_recours.%I for update to lecteur_machine using ((select acces.ma_machine()) = ''non-recours'') with check ((select acces.ma_machine()) = ''non-recours'')', nom);
    execute format('create policy machine_delete on non_recours.%I for delete to lecteur_machine using ((select acces.ma_machine()) = ''non-recours'')', nom);
    execute format('grant insert, update, delete on non_recours.%I to lecteur_machine', nom);
  end loop;
end $$;

create policy lire on non_recours.autorisation for select to lecteur_dpo, lecteur_agent using (true);
create policy autoriser on non_recours.autorisation for insert to lecteur_dpo
  with check (enregistree_par = (select acces.mon_agent()));
create policy arreter on non_recours.autorisation for update to lecteur_dpo using (true) with check (true);
grant select on non_recours.autorisation to lecteur_dpo, lecteur_agent;
grant insert on non_recours.autorisation to lecteur_dpo;
grant update (arretee_le) on non_recours.autorisation to lecteur_dpo;
-- Figures of fewer than eleven are not there: who decides and who goes may read the others.
create policy lire on non_recours.passage for select to lecteur_dpo, lecteur_agent using (true);
grant select on non_recours.passage to lecteur_dpo, lecteur_agent;

create policy lire_en_equipe on non_recours.piste for select to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) in
    ('insertion', 'travail_social', 'autonomie', 'encadrement'));
create policy repondre on non_recours.piste for update to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) in
    ('insertion', 'travail_social', 'autonomie', 'encadrement'))
  with check (cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) in
    ('insertion', 'travail_social', 'autonomie', 'encadrement') and repondue_par = (select acces.mon_agent()));
create policy oublier on non_recours.piste for delete to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) in
    ('insertion', 'travail_social', 'autonomie', 'encadrement'));
grant select, delete on non_recours.piste to lecteur_agent;
grant update (etat, repondue_par, repondue_le) on non_recours.piste to lecteur_agent;

create policy noter on non_recours.opposition for insert to lecteur_agent
  with check (par = (select acces.mon_agent()) and (select acces.ma_mission()) in
    ('insertion', 'travail_social', 'autonomie', 'encadrement'));
create policy noter_pour_elle on non_recours.opposition for insert to lecteur_dpo
  with check (par = (select acces.mon_agent()));
grant insert on non_recours.opposition to lecteur_agent, lecteur_dpo;

select conservation.tenir_le_registre('non_recours.autorisation');
select conservation.tenir_le_registre('non_recours.piste');
select conservation.tenir_le_registre('non_recours.opposition');
