-- The life of a request for a right: the need behind it, what was asked, the papers, her view, the decision and who
-- could sign it, the appeal. What one right alone needs stands in its own module.
create schema demandes_de_droits;
grant usage on schema demandes_de_droits to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;
grant usage, create on schema demandes_de_droits to gardien;

-- A need outlives the answers to the requests made for it.
create table demandes_de_droits.besoin (
  id uuid primary key,
  personne_id uuid not null,
  cle integer not null,
  quoi text not null check (length(quoi) between 3 and 200),
  mots text check (length(mots) between 1 and 2000),
  etat text not null default 'ouvert' check (etat in ('ouvert', 'couvert', 'laisse')),
  ouvert_le timestamptz not null,
  ferme_le timestamptz,
  suite text check (length(suite) <= 500),
  version integer not null default 1,
  check ((etat = 'ouvert') = (ferme_le is null))
);
create index besoin_par_personne on demandes_de_droits.besoin (personne_id, ouvert_le desc);

create table demandes_de_droits.demande (
  id uuid primary key,
  version integer not null default 1,
  besoin_id uuid not null references demandes_de_droits.besoin,
  personne_id uuid not null,
  prestation text not null check (prestation ~ '^[a-z0-9_]{2,40}$' or prestation ~ '^aide:[a-z0-9_-]{1,60}$'),
  -- The name of a published aid, as it was that day.
  intitule text check (length(intitule) between 3 and 200),
  -- The team that examines; for a protected person the one agent who does.
  cle integer not null,
  agent_id integer,
  discrete boolean not null default false,
  -- The team that received her.
  depot_cle integer not null,
  depot_par text not null check (length(depot_par) between 1 and 200),
  recue_le date not null,
  deposee_le timestamptz not null,
  voie text not null check (voie in ('guichet', 'courrier', 'en_ligne', 'telephone')),
  mots text check (length(mots) between 1 and 4000),
  situation jsonb,
  situation_le date,
  etat text not null default 'recue' check (etat in ('recue', 'incomplete', 'complete', 'en_instruction',
    'decision_preparee', 'signee', 'notifiee', 'accordee_par_silence', 'accordee_forfaitaire', 'refusee_par_silence',
    'contestee', 'close', 'retiree')),
  complete_le date,
  silence_regime text,
  silence_effet text check (silence_effet in ('accord', 'rejet', 'accord_forfaitaire', 'aucun')),
  silence_le date,
  -- She asked for the reasons of a refusal by silence (CRPA, art. L232-4): they are owed within a month.
  motifs_demandes_le date,
  motifs_donnes_le date,
  close_le timestamptz,
  check (num_nonnulls(situation, situation_le) in (0, 2)),
  check (num_nonnulls(silence_regime, silence_effet, silence_le) in (0, 3)),
  check (etat not in ('accordee_par_silence', 'accordee_forfaitaire', 'refusee_par_silence') or silence_le is not null),
  check (not discrete or agent_id is not null),
  check ((etat in ('close', 'retiree')) = (close_le is not null))
);
create index demande_par_equipe on demandes_de_droits.demande (cle, etat, recue_le, id);
create index demande_deposee on demandes_de_droits.demande (depot_cle, deposee_le desc, id);
create index demande_par_personne on demandes_de_droits.demande (personne_id, deposee_le desc);
create index demande_par_situation on demandes_de_droits.demande (prestation, id) where situation is not null;
create index demande_par_besoin on demandes_de_droits.demande (besoin_id);

-- Seen, not kept: by default nothing of a paper is copied, only that it was shown, to whom and when.
create table demandes_de_droits.piece (
  id uuid primary key,
  demande_id uuid not null references demandes_de_droits.demande on delete cascade,
  code text not null check (length(code) between 2 and 60),
  nom text not null check (length(nom) between 2 and 200),
  etat text not null default 'manquante' check (etat in ('manquante', 'vue', 'remise', 'dispensee')),
  demandee_le date not null,
  pour_le date,
  notee_le date,
  notee_par text check (length(notee_par) between 1 and 200),
  raison text check (length(raison) <= 300),
  unique (demande_id, code),
  check ((etat = 'manquante') = (notee_le is null)),
  check (etat <> 'dispensee' or raison is not null)
);

create table demandes_de_droits.avis_de_la_personne (
  id uuid primary key,
  demande_id uuid not null references demandes_de_droits.demande on delete cascade,
  avis text check (length(avis) between 1 and 2000),
  raison_du_sans_avis text check (length(raison_du_sans_avis) between 10 and 500),
  recueilli_le timestamptz not null,
  recueilli_par text not null check (length(recueilli_par) between 1 and 200),
  check (num_nonnulls(avis, raison_du_sans_avis) = 1)
);
create index avis_par_demande on demandes_de_droits.avis_de_la_personne (demande_id, recueilli_le desc);

-- Given by the direction, by an order of the president (CGCT, art. L3221-3).
create table demandes_de_droits.delegation_de_signature (
  id uuid primary key,
  agent_id integer not null,
  agent_nom text not null check (length(agent_nom) between 1 and 200),
  qualite text not null check (length(qualite) between 3 and 200),
  prestation text,
  sens text[] not null check (cardinality(sens) > 0),
  plafond_euros integer check (plafond_euros >= 0),
  du date not null,
  au date check (au >= du),
  reference text not null check (length(reference) between 3 and 200),
  donnee_le timestamptz not null,
  donnee_par text not null check (length(donnee_par) between 1 and 200),
  revoquee_le date
);
create index delegation_par_agent on demandes_de_droits.delegation_de_signature (agent_id, du desc);

create table demandes_de_droits.decision (
  id uuid primary key,
  demande_id uuid not null references demandes_de_droits.demande on delete cascade,
  etat text not null default 'preparee' check (etat in ('preparee', 'signee', 'notifiee', 'remplacee', 'abandonnee')),
  sens text not null check (sens in ('accord', 'accord_partiel', 'refus', 'suspension', 'reduction', 'revision')),
  motifs_de_droit jsonb not null check (jsonb_typeof(motifs_de_droit) = 'array' and jsonb_array_length(motifs_de_droit) > 0),
  motifs_de_fait text[] not null check (cardinality(motifs_de_fait) > 0),
  montant_centimes integer check (montant_centimes >= 0),
  periodicite text check (periodicite in ('unique', 'mensuelle')),
  depuis date,
  jusquau date check (jusquau >= depuis),
  enveloppe text check (length(enveloppe) between 1 and 100),
  -- Version of the parameters, inputs and explanation, as they were computed (S113): a later law changes nothing to it.
  calcul jsonb,
  -- Until the one that follows (an emergency: CASF, art. L232-12): notified, the request goes on.
  provisoire boolean not null default false,
  preparee_le timestamptz not null,
  preparee_par text not null check (length(preparee_par) between 1 and 200),
  signee_le timestamptz,
  signee_par text check (length(signee_par) between 1 and 200),
  signee_qualite text check (length(signee_qualite) between 1 and 200),
  delegation_id uuid references demandes_de_droits.delegation_de_signature,
  avis_id uuid references demandes_de_droits.avis_de_la_personne,
  notifiee_le timestamptz,
  mode text check (mode in ('remise_en_main_propre', 'lettre_recommandee', 'lettre_suivie', 'en_ligne')),
  date_certaine date,
  check ((montant_centimes is null) = (periodicite is null)),
  -- Nobody signs without a delegation, nor before her view, or the reason there is none, is written (R9).
  check (num_nonnulls(signee_le, signee_par, signee_qualite, delegation_id, avis_id) in (0, 5)),
  check (etat not in ('signee', 'notifiee') or signee_le is not null),
  check (num_nonnulls(notifiee_le, mode, date_certaine) in (0, 3)),
  check (etat <> 'notifiee' or notifiee_le is not null)
);
create index decision_par_demande on demandes_de_droits.decision (demande_id, preparee_le desc);
create unique index decision_en_preparation on demandes_de_droits.decision (demande_id) where etat in ('preparee', 'signee');
create index decision_par_delegation on demandes_de_droits.decision (delegation_id) where delegation_id is not null;
create index decision_par_avis on demandes_de_droits.decision (avis_id) where avis_id is not null;

create table demandes_de_droits.recours (
  id uuid primary key,
  demande_id uuid not null references demandes_de_droits.demande on delete cascade,
  -- Null: against a silence.
  decision_id uuid references demandes_de_droits.decision on delete cascade,
  genre text not null check (genre in ('prealable', 'contentieux')),
  forme_le date not null,
  devant text not null check (length(devant) between 3 and 200),
  mots text check (length(mots) <= 4000),
  etat text not null default 'forme' check (etat in ('forme', 'repondu', 'rejete_par_silence')),
  reponse text check (reponse in ('admis', 'admis_en_partie', 'rejete')),
  reponse_motifs text check (length(reponse_motifs) between 10 and 4000),
  repondu_le date,
  repondu_par text check (length(repondu_par) between 1 and 200),
  check ((etat = 'repondu') = (num_nonnulls(reponse, reponse_motifs, repondu_le, repondu_par) = 4))
);
create index recours_par_demande on demandes_de_droits.recours (demande_id, forme_le desc);
create index recours_par_decision on demandes_de_droits.recours (decision_id) where decision_id is not null;

create table demandes_de_droits.etape (
  id uuid primary key,
  -- Within one instant, the order of a life.
  rang bigint generated always as identity,
  demande_id uuid not null references demandes_de_droits.demande on delete cascade,
  genre text not null check (length(genre) between 3 and 40),
  le timestamptz not null,
  auteur text not null check (length(auteur) between 1 and 200),
  mots text check (length(mots) <= 1000)
);
create index etape_par_demande on demandes_de_droits.etape (demande_id, rang desc);

-- What only this right's law requires (R8): ciphered, read by the team that examines alone, erased after the decision.
create table demandes_de_droits.piece_sensible (
  demande_id uuid not null references demandes_de_droits.demande on delete cascade,
  genre text not null check (genre in ('nir', 'titre')),
  chiffre text not null,
  ecrite_le timestamptz not null,
  -- From here its retention counts; null until a decision is notified.
  decidee_le timestamptz,
  primary key (demande_id, genre)
);
create index piece_sensible_par_date on demandes_de_droits.piece_sensible (decidee_le) where decidee_le is not null;

do $$
declare nom text;
begin
  foreach nom in array array['besoin', 'demande', 'piece', 'avis_de_la_personne', 'delegation_de_signature', 'decision',
      'recours', 'etape', 'piece_sensible'] loop
    execute format('alter table demandes_de_droits.%I enable row level security', nom);
    execute format('alter table demandes_de_droits.%I force row level security', nom);
    execute format('select conservation.tenir_le_registre(%L)', 'demandes_de_droits.' || nom);
  end loop;
end $$;

-- A team holds the requests it received and those it examines, of persons open to it. A protected person is open to
-- agents by name: the one named here is among them.
create policy tenir on demandes_de_droits.demande for all to lecteur_agent
  using ((cle = any ((select acces.mes_cles())::integer[]) or depot_cle = any ((select acces.mes_cles())::integer[])
      or agent_id = (select acces.mon_agent()))
    and exists (select from acces.a_ma_portee v where v.personne_id = demande.personne_id offset 0))
  with check ((cle = any ((select acces.mes_cles())::integer[]) or depot_cle = any ((select acces.mes_cles())::integer[])
      or agent_id = (select acces.mon_agent()))
    and acces.voit(personne_id));
create policy tenir on demandes_de_droits.besoin for all to lecteur_agent
  using (exists (select from acces.a_ma_portee v where v.personne_id = besoin.personne_id offset 0)
    and (cle = any ((select acces.mes_cles())::integer[])
      or exists (select from demandes_de_droits.demande d where d.besoin_id = besoin.id offset 0)))
  with check (acces.voit(personne_id) and (cle = any ((select acces.mes_cles())::integer[])
    or exists (select from demandes_de_droits.demande d where d.besoin_id = besoin.id offset 0)));

create policy lire_la_sienne on demandes_de_droits.demande for select to lecteur_habitant
  using (exists (select from acces.objet_ouvert o where o.objet_id = demande.id offset 0));

create policy tenir on demandes_de_droits.piece for all to lecteur_agent
  using (exists (select from demandes_de_droits.demande d where d.id = piece.demande_id offset 0))
  with check (exists (select from demandes_de_droits.demande d where d.id = piece.demande_id offset 0));
create policy lire_les_siennes on demandes_de_droits.piece for select to lecteur_habitant
  using (exists (select from acces.objet_ouvert o where o.objet_id = piece.demande_id offset 0));

create policy tenir on demandes_de_droits.avis_de_la_personne for all to lecteur_agent
  using (exists (select from demandes_de_droits.demande d where d.id = avis_de_la_personne.demande_id offset 0))
  with check (exists (select from demandes_de_droits.demande d where d.id = avis_de_la_personne.demande_id offset 0));

create policy tenir on demandes_de_droits.decision for all to lecteur_agent
  using (exists (select from demandes_de_droits.demande d where d.id = decision.demande_id offset 0))
  with check (exists (select from demandes_de_droits.demande d where d.id = decision.demande_id offset 0));
create policy lire_les_siennes on demandes_de_droits.decision for select to lecteur_habitant
  using (date_certaine is not null
    and exists (select from acces.objet_ouvert o where o.objet_id = decision.demande_id offset 0));

create policy tenir on demandes_de_droits.recours for all to lecteur_agent
  using (exists (select from demandes_de_droits.demande d where d.id = recours.demande_id offset 0))
  with check (exists (select from demandes_de_droits.demande d where d.id = recours.demande_id offset 0));
create policy lire_les_siens on demandes_de_droits.recours for select to lecteur_habitant
  using (exists (select from acces.objet_ouvert o where o.objet_id = recours.demande_id offset 0));

create policy raconter on demandes_de_droits.etape for all to lecteur_agent
  using (exists (select from demandes_de_droits.demande d where d.id = etape.demande_id offset 0))
  with check (exists (select from demandes_de_droits.demande d where d.id = etape.demande_id offset 0));

create policy instruire on demandes_de_droits.piece_sensible for all to lecteur_agent
  using ((select acces.ma_mission()) in ('autonomie', 'insertion', 'travail_social', 'encadrement')
    and exists (select from demandes_de_droits.demande d where d.id = piece_sensible.demande_id
      and (d.cle = any ((select acces.mes_cles())::integer[]) or d.agent_id = (select acces.mon_agent())) offset 0))
  with check ((select acces.ma_mission()) in ('autonomie', 'insertion', 'travail_social', 'encadrement')
    and exists (select from demandes_de_droits.demande d where d.id = piece_sensible.demande_id
      and (d.cle = any ((select acces.mes_cles())::integer[]) or d.agent_id = (select acces.mon_agent())) offset 0));

-- Everyone who works knows who may sign; the direction alone says so, and takes it back.
create policy lire on demandes_de_droits.delegation_de_signature for select to lecteur_agent, lecteur_protection using (true);
create policy donner on demandes_de_droits.delegation_de_signature for insert to lecteur_agent
  with check ((select acces.ma_mission()) = 'direction');
create policy reprendre on demandes_de_droits.delegation_de_signature for update to lecteur_agent
  using ((select acces.ma_mission()) = 'direction') with check ((select acces.ma_mission()) = 'direction');

do $$
declare nom text;
begin
  foreach nom in array array['besoin', 'demande', 'piece', 'avis_de_la_personne', 'decision', 'recours', 'etape'] loop
    execute format('create policy proteger on demandes_de_droits.%I for all to lecteur_protection using (true) with check (true)', nom);
    execute format('grant select, insert, update on demandes_de_droits.%I to lecteur_agent, lecteur_protection', nom);
  end loop;
  -- What happened is written once.
  revoke update on demandes_de_droits.etape, demandes_de_droits.avis_de_la_personne from lecteur_agent, lecteur_protection;
  foreach nom in array array['demande', 'piece', 'decision', 'recours'] loop
    execute format('grant select on demandes_de_droits.%I to lecteur_habitant', nom);
  end loop;
  -- The effects of silence, and what is erased by its date.
  foreach nom in array array['besoin', 'demande', 'recours'] loop
    execute format('create policy machine_select on demandes_de_droits.%I for select to lecteur_machine using ((select acces.ma_machine()) = ''demandes-de-droits'')', nom);
    execute format('create policy machine_update on demandes_de_droits.%I for update to lecteur_machine using ((select acces.ma_machine()) = ''demandes-de-droits'') with check ((select acces.ma_machine()) = ''demandes-de-droits'')', nom);
    execute format('grant select, update on demandes_de_droits.%I to lecteur_machine', nom);
  end loop;
end $$;
-- What a change of the département's own rules would do to open requests is counted before it takes effect (S113).
create policy essayer_a_blanc on demandes_de_droits.demande for select to lecteur_machine
  using ((select acces.ma_machine()) = 'essai-a-blanc' and situation is not null);
create policy machine_insert on demandes_de_droits.etape for insert to lecteur_machine
  with check ((select acces.ma_machine()) = 'demandes-de-droits');
create policy machine_select on demandes_de_droits.piece_sensible for select to lecteur_machine
  using ((select acces.ma_machine()) = 'demandes-de-droits');
create policy machine_delete on demandes_de_droits.piece_sensible for delete to lecteur_machine
  using ((select acces.ma_machine()) = 'demandes-de-droits');
create policy machine_update on demandes_de_droits.piece_sensible for update to lecteur_machine
  using ((select acces.ma_machine()) = 'demandes-de-droits') with check ((select acces.ma_machine()) = 'demandes-de-droits');
grant insert on demandes_de_droits.etape to lecteur_machine;
grant select (demande_id, genre, decidee_le), update (decidee_le), delete on demandes_de_droits.piece_sensible to lecteur_machine;
grant select, insert, update on demandes_de_droits.piece_sensible to lecteur_agent;
grant select on demandes_de_droits.delegation_de_signature to lecteur_agent, lecteur_protection;
grant insert, update (revoquee_le) on demandes_de_droits.delegation_de_signature to lecteur_agent;

-- Asking for a right opens the record to the team that examines it, or to the one agent named for a protected person.
create policy gardien on demandes_de_droits.demande for select to gardien using (true);
grant select on demandes_de_droits.demande to gardien;
create function demandes_de_droits.ouvrir_la_fiche(laquelle uuid) returns void
language plpgsql security definer set search_path = demandes_de_droits, pg_temp as $$
declare
  deposee demande;
begin
  select d.* into deposee from demande d where d.id = laquelle;
  if deposee.id is null or not ((deposee.depot_cle = any ((select acces.mes_cles())::integer[])
      and acces.voit(deposee.personne_id)) or acces.ma_mission() = 'protection') then
    raise exception 'ouverture refusee' using errcode = '42501';
  end if;
  insert into acces.ouverture (personne_id, cle, agent_id, fondement, ouverte_le)
  values (deposee.personne_id, case when not deposee.discrete then deposee.cle end,
    case when deposee.discrete then deposee.agent_id end, 'demande', acces.maintenant())
  on conflict do nothing;
end $$;
revoke all on function demandes_de_droits.ouvrir_la_fiche(uuid) from public;
grant execute on function demandes_de_droits.ouvrir_la_fiche(uuid) to lecteur_agent, lecteur_protection;
alter function demandes_de_droits.ouvrir_la_fiche(uuid) owner to gardien;
revoke create on schema demandes_de_droits from gardien;

-- One request changes neither person, nor right, nor the day it came in.
create function demandes_de_droits.garder_ses_faits() returns trigger
language plpgsql set search_path = demandes_de_droits, pg_temp as $$
begin
  if (new.personne_id, new.prestation, new.recue_le, new.depot_cle, new.besoin_id)
      is distinct from (old.personne_id, old.prestation, old.recue_le, old.depot_cle, old.besoin_id) then
    raise exception 'une demande ne change ni de personne ni de droit' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger garder_ses_faits before update on demandes_de_droits.demande
  for each row execute function demandes_de_droits.garder_ses_faits();

-- A decision that was signed says the same forever: only its notification is added, or that another took its place.
create function demandes_de_droits.garder_la_decision() returns trigger
language plpgsql set search_path = demandes_de_droits, pg_temp as $$
begin
  if old.signee_le is not null and (new.sens, new.motifs_de_droit, new.motifs_de_fait, new.montant_centimes,
        new.periodicite, new.depuis, new.jusquau, new.calcul, new.signee_le, new.signee_par, new.delegation_id, new.avis_id)
      is distinct from (old.sens, old.motifs_de_droit, old.motifs_de_fait, old.montant_centimes,
        old.periodicite, old.depuis, old.jusquau, old.calcul, old.signee_le, old.signee_par, old.delegation_id, old.avis_id) then
    raise exception 'une décision signée ne change pas' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger garder_la_decision before update on demandes_de_droits.decision
  for each row execute function demandes_de_droits.garder_la_decision();
