create schema innovations;
grant usage on schema innovations to lecteur_agent, lecteur_machine;

-- What an agent sees missing or working, in fifteen seconds; nobody is named in it, and it always gets an answer.
create table innovations.constat (
  id uuid primary key,
  texte text not null check (length(texte) between 3 and 1000),
  commune_code text,
  theme text check (theme in ('logement', 'argent', 'alimentation', 'sante', 'enfance', 'travail', 'papiers', 'numerique',
    'securite', 'transports', 'partenaires', 'organisation', 'autre')),
  -- The team it comes from, so that colleagues read it; its author, so that she reads the answer.
  cle integer not null,
  note_par integer not null,
  note_le timestamptz not null,
  reponse_pour_le date not null,
  reponse text check (length(reponse) between 3 and 2000),
  suite text check (suite in ('deja_en_cours', 'transmis', 'on_essaie', 'pas_maintenant')),
  repondu_par integer,
  repondu_le timestamptz,
  version integer not null default 1,
  check (num_nonnulls(reponse, suite, repondu_le) in (0, 3))
);
create index constat_a_repondre on innovations.constat (reponse_pour_le, id) where repondu_le is null;
create index constat_par_auteur on innovations.constat (note_par, note_le desc);
create index constat_par_equipe on innovations.constat (cle, note_le desc);
create index constat_par_theme on innovations.constat (theme, note_le);

alter table innovations.constat enable row level security;
alter table innovations.constat force row level security;
create policy noter on innovations.constat for insert to lecteur_agent
  with check (note_par = (select acces.mon_agent()) and cle = any ((select acces.mes_cles())::integer[])
    and repondu_le is null);
-- The author and her team read it; those who answer read them all.
create policy lire on innovations.constat for select to lecteur_agent
  using (note_par = (select acces.mon_agent()) or cle = any ((select acces.mes_cles())::integer[])
    or (select acces.ma_mission()) in ('encadrement', 'observatoire'));
create policy repondre on innovations.constat for update to lecteur_agent
  using ((select acces.ma_mission()) in ('encadrement', 'observatoire'))
  with check ((select acces.ma_mission()) in ('encadrement', 'observatoire'));
create policy machine on innovations.constat for all to lecteur_machine using (true) with check (true);
grant select, insert on innovations.constat to lecteur_agent;
grant update (reponse, suite, repondu_par, repondu_le, version) on innovations.constat to lecteur_agent;
grant select, insert, update, delete on innovations.constat to lecteur_machine;
