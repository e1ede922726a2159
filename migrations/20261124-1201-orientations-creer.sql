create schema orientations;
grant usage on schema orientations to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;
grant usage, create on schema orientations to gardien;

-- One request to one service, with its return. The team that sends answers for it until it is accepted.
create table orientations.orientation (
  id uuid primary key,
  version integer not null default 1,
  premier_contact_id uuid,
  personne_id uuid,
  quoi text not null check (length(quoi) between 3 and 200),
  -- A protected person: a named receiver, and words that say nothing.
  discrete boolean not null default false,
  de_cle integer not null,
  de_agent integer not null,
  de_nom text not null check (length(de_nom) between 1 and 200),
  de_telephone text check (length(de_telephone) <= 40),
  vers_genre text not null check (vers_genre in ('service', 'partenaire', 'institution')),
  vers_cle integer,
  vers_agent integer,
  vers_structure text check (length(vers_structure) <= 120),
  vers_nom text not null check (length(vers_nom) between 1 and 200),
  vers_contact text check (length(vers_contact) between 1 and 120),
  vers_telephone text check (length(vers_telephone) <= 40),
  -- Why this one is competent, in words, with the text (another institution).
  vers_source text check (length(vers_source) <= 300),
  -- Its commitment in working days; null when it made none.
  engagement_jours smallint check (engagement_jours > 0),
  etat text not null default 'proposee' check (etat in ('proposee', 'accordee', 'envoyee', 'lue', 'plus_de_temps',
    'acceptee', 'refusee', 'main_passee', 'premier_rendez_vous', 'close', 'retiree')),
  proposee_le timestamptz not null,
  accord text check (accord in ('personne', 'sans_elle')),
  accordee_le timestamptz,
  envoyee_le timestamptz,
  reponse_pour_le date,
  lue_le timestamptz,
  repondue_le timestamptz,
  repondu_par text check (length(repondu_par) between 1 and 200),
  repondu_moyen text check (repondu_moyen in ('en_ligne', 'lien', 'telephone')),
  motif text,
  motif_mots text check (length(motif_mots) <= 500),
  autre_chemin text,
  autre_chemin_mots text check (length(autre_chemin_mots) between 3 and 500),
  plus_de_temps_jusqu_au date,
  main_passee_comment text,
  main_passee_mots text check (length(main_passee_mots) <= 500),
  premier_rendez_vous_le timestamptz,
  close_le timestamptz,
  issue text,
  issue_mots text check (length(issue_mots) <= 1000),
  rappels smallint not null default 0,
  dernier_rappel_le date,
  -- When the team that sent it saw what came back.
  retour_vu_le timestamptz,
  check ((vers_genre = 'service') = (vers_cle is not null)),
  check (vers_agent is null or vers_cle is not null),
  check (vers_genre <> 'institution' or vers_source is not null),
  check (num_nonnulls(accord, accordee_le) in (0, 2)),
  -- Nothing leaves without her agreement, or the reason why she was not asked.
  check (etat in ('proposee', 'retiree') or accord is not null),
  check (num_nonnulls(envoyee_le, reponse_pour_le) in (0, 2)),
  check (etat not in ('envoyee', 'lue', 'plus_de_temps', 'acceptee', 'refusee', 'premier_rendez_vous')
    or envoyee_le is not null),
  check (num_nonnulls(repondue_le, repondu_par, repondu_moyen) in (0, 3)),
  check (etat not in ('plus_de_temps', 'acceptee', 'refusee', 'premier_rendez_vous') or repondue_le is not null),
  -- A refusal never stands alone.
  check (etat <> 'refusee' or num_nonnulls(motif, autre_chemin, autre_chemin_mots) = 3),
  check (etat <> 'plus_de_temps' or plus_de_temps_jusqu_au is not null),
  check (etat <> 'main_passee' or main_passee_comment is not null),
  check (etat <> 'premier_rendez_vous' or premier_rendez_vous_le is not null),
  check ((etat in ('close', 'retiree')) = (close_le is not null)),
  check ((etat = 'close') = (issue is not null))
);
create index orientation_emise on orientations.orientation (de_cle, etat, reponse_pour_le);
create index orientation_recue on orientations.orientation (vers_cle, etat) where vers_cle is not null;
create index orientation_nommee on orientations.orientation (vers_agent) where vers_agent is not null;
create index orientation_par_contact on orientations.orientation (premier_contact_id) where premier_contact_id is not null;
create index orientation_par_personne on orientations.orientation (personne_id) where personne_id is not null;
create index orientation_sans_reponse on orientations.orientation (reponse_pour_le)
  where etat in ('envoyee', 'lue', 'plus_de_temps');

-- What happened, step by step, and who said so.
create table orientations.etape (
  id uuid primary key,
  orientation_id uuid not null references orientations.orientation on delete cascade,
  -- The team that sent: what is only for it (her words when she agreed) is not read elsewhere.
  cle integer not null,
  pour text not null default 'tous' check (pour in ('tous', 'emetteur')),
  genre text not null,
  le timestamptz not null,
  auteur text not null check (length(auteur) between 1 and 200),
  moyen text not null check (moyen in ('en_ligne', 'lien', 'telephone', 'machine')),
  mots text check (length(mots) <= 1000)
);
create index etape_par_orientation on orientations.etape (orientation_id, le);

alter table orientations.orientation enable row level security;
alter table orientations.orientation force row level security;
alter table orientations.etape enable row level security;
alter table orientations.etape force row level security;
create policy gardien on orientations.orientation for select to gardien using (true);
grant select on orientations.orientation to gardien;

-- Whether it was sent to this reader: her team, or herself by name. A person who has since become protected
-- is no more a team's; the answer is the same as for an orientation that does not exist.
create function orientations.je_recois(orientation_id uuid) returns boolean
language sql stable security definer set search_path = orientations, pg_temp as $$
  select exists (select 1 from orientation o where o.id = orientation_id
    and o.envoyee_le is not null and o.etat <> 'retiree'
    and ((o.vers_agent is null and o.vers_cle = any ((select acces.mes_cles())::integer[])
        and (o.personne_id is null or not acces.est_protegee(o.personne_id)))
      or o.vers_agent = (select acces.mon_agent())))
$$;
-- Whether a receiver must be named. Answers yes only to who already sees that person.
create function orientations.exige_un_nom(personne uuid) returns boolean
language sql stable security definer set search_path = orientations, pg_temp as $$
  select (acces.voit(personne) or acces.ma_mission() = 'protection') and acces.est_protegee(personne)
$$;
-- An accepted orientation opens the record to who accepted it: its key, or the named agent. Until then it
-- reads the text that was sent, and nothing of the record.
create function orientations.ouvrir_la_fiche(orientation_id uuid) returns void
language plpgsql security definer set search_path = orientations, pg_temp as $$
declare
  acceptee orientation;
begin
  select o.* into acceptee from orientation o where o.id = orientation_id;
  if acceptee.etat is distinct from 'acceptee' or not (je_recois(orientation_id)
    or (acceptee.de_cle = any ((select acces.mes_cles())::integer[])
      and (acceptee.personne_id is null or acces.voit(acceptee.personne_id)))
    or acces.ma_mission() = 'protection') then
    raise exception 'ouverture refusee' using errcode = '42501';
  end if;
  if acceptee.personne_id is null or acceptee.vers_cle is null then return; end if;
  insert into acces.ouverture (personne_id, cle, agent_id, fondement, ouverte_le)
  values (acceptee.personne_id, case when acceptee.vers_agent is null then acceptee.vers_cle end, acceptee.vers_agent,
    'orientation', acces.maintenant())
  on conflict do nothing;
end $$;
do $$
declare nom text;
begin
  foreach nom in array array['je_recois','exige_un_nom','ouvrir_la_fiche'] loop
    execute format('revoke all on function orientations.%I(uuid) from public', nom);
    execute format('grant execute on function orientations.%I(uuid) to lecteur_agent', nom);
    execute format('alter function orientations.%I(uuid) owner to gardien', nom);
  end loop;
end $$;
grant execute on function orientations.exige_un_nom(uuid), orientations.ouvrir_la_fiche(uuid) to lecteur_protection;
revoke create on schema orientations from gardien;

create policy emettre on orientations.orientation for all to lecteur_agent
  using (de_cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id)))
  with check (de_cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id)));
create policy recevoir on orientations.orientation for select to lecteur_agent
  using ((vers_cle = any ((select acces.mes_cles())::integer[]) or vers_agent = (select acces.mon_agent()))
    and orientations.je_recois(id));
create policy repondre on orientations.orientation for update to lecteur_agent
  using ((vers_cle = any ((select acces.mes_cles())::integer[]) or vers_agent = (select acces.mon_agent()))
    and orientations.je_recois(id));
create policy proteger on orientations.orientation for all to lecteur_protection using (true) with check (true);
create policy lire_par_lien on orientations.orientation for select to lecteur_partenaire
  using (id in (select o.objet_id from acces.objet_ouvert o));
create policy repondre_par_lien on orientations.orientation for update to lecteur_partenaire
  using (id in (select o.objet_id from acces.objet_ouvert o));
create policy lire_la_sienne on orientations.orientation for select to lecteur_habitant
  using (id in (select o.objet_id from acces.objet_ouvert o)
    or premier_contact_id in (select o.objet_id from acces.objet_ouvert o));
create policy machine on orientations.orientation for all to lecteur_machine using (true) with check (true);

grant select, insert on orientations.orientation to lecteur_agent, lecteur_protection;
-- Whom it comes from, whom it goes to and about whom are written once.
grant update (version, etat, accord, accordee_le, envoyee_le, reponse_pour_le, lue_le, repondue_le, repondu_par,
  repondu_moyen, motif, motif_mots, autre_chemin, autre_chemin_mots, plus_de_temps_jusqu_au, main_passee_comment,
  main_passee_mots, premier_rendez_vous_le, close_le, issue, issue_mots, rappels, dernier_rappel_le, retour_vu_le)
  on orientations.orientation to lecteur_agent, lecteur_protection;
grant select on orientations.orientation to lecteur_habitant, lecteur_partenaire;
grant update (version, etat, lue_le, repondue_le, repondu_par, repondu_moyen, motif, motif_mots, autre_chemin,
  autre_chemin_mots, plus_de_temps_jusqu_au, premier_rendez_vous_le, close_le, issue, issue_mots, retour_vu_le)
  on orientations.orientation to lecteur_partenaire;
grant select, insert, update, delete on orientations.orientation, orientations.etape to lecteur_machine;

create policy raconter on orientations.etape for all to lecteur_agent
  using (orientation_id in (select o.id from orientations.orientation o)
    and (pour = 'tous' or cle = any ((select acces.mes_cles())::integer[])))
  with check (orientation_id in (select o.id from orientations.orientation o)
    and (pour = 'tous' or cle = any ((select acces.mes_cles())::integer[])));
create policy proteger on orientations.etape for all to lecteur_protection using (true) with check (true);
create policy raconter_par_lien on orientations.etape for all to lecteur_partenaire
  using (pour = 'tous' and orientation_id in (select o.objet_id from acces.objet_ouvert o))
  with check (pour = 'tous' and orientation_id in (select o.objet_id from acces.objet_ouvert o));
create policy machine on orientations.etape for all to lecteur_machine using (true) with check (true);
grant select, insert on orientations.etape to lecteur_agent, lecteur_protection, lecteur_partenaire;
