create schema courriers;
grant usage on schema courriers to lecteur_agent, lecteur_protection, lecteur_habitant, lecteur_machine, lecteur_public;

-- A question, by whatever way it came: one inbox per team, a promised day, and no end without an answer.
create table courriers.question (
  id uuid primary key,
  cle integer not null,
  canal text not null check (canal in ('telephone', 'courrier', 'guichet', 'en_ligne')),
  texte text not null check (length(texte) between 1 and 4000),
  nom_dit text check (length(nom_dit) <= 120),
  repondre_par text not null check (repondre_par in ('par_le_recu', 'telephone', 'courrier', 'sur_place')),
  coordonnees text check (length(coordonnees) <= 200),
  langue text not null default 'fr' check (langue in ('fr', 'en')),
  personne_id uuid,
  posee_le timestamptz not null,
  notee_par integer,
  pour_le date not null,
  promesse_id uuid not null,
  etat text not null default 'ouverte' check (etat in ('ouverte', 'repondue', 'comprise')),
  repondue_le timestamptz,
  version integer not null default 1,
  check (etat = 'ouverte' or repondue_le is not null)
);
create index question_a_repondre on courriers.question (cle, pour_le, id) where etat = 'ouverte';
create index question_repondue on courriers.question (cle, repondue_le desc, id) where etat <> 'ouverte';
create index question_a_effacer on courriers.question (repondue_le) where etat <> 'ouverte' and personne_id is null;

-- What was answered, each time, and whether it was understood.
create table courriers.reponse (
  id uuid primary key,
  question_id uuid not null references courriers.question on delete cascade,
  texte text not null check (length(texte) between 1 and 4000),
  -- 0 to 100; under sixty, why it left all the same.
  lisibilite smallint not null check (lisibilite between 0 and 100),
  pourquoi_difficile text check (length(pourquoi_difficile) between 5 and 300),
  repondue_le timestamptz not null,
  repondue_par integer,
  compris text check (compris in ('oui', 'non')),
  compris_le timestamptz,
  a_preciser text check (length(a_preciser) <= 1000),
  check (lisibilite >= 60 or pourquoi_difficile is not null),
  check ((compris is null) = (compris_le is null))
);
create index reponse_par_question on courriers.reponse (question_id, repondue_le);

alter table courriers.question enable row level security;
alter table courriers.question force row level security;
alter table courriers.reponse enable row level security;
alter table courriers.reponse force row level security;

create policy repondre_en_equipe on courriers.question for all to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id)))
  with check (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id)));
create policy proteger on courriers.question for all to lecteur_protection using (true) with check (true);
create policy machine on courriers.question for all to lecteur_machine using (true) with check (true);
create policy lire_la_sienne on courriers.question for select to lecteur_habitant
  using (id in (select o.objet_id from acces.objet_ouvert o));
create policy poser_en_ligne on courriers.question for insert to lecteur_public
  with check (canal = 'en_ligne' and personne_id is null and notee_par is null and etat = 'ouverte');

create policy repondre_en_equipe on courriers.reponse for all to lecteur_agent
  using (exists (select 1 from courriers.question q where q.id = reponse.question_id))
  with check (exists (select 1 from courriers.question q where q.id = reponse.question_id));
create policy proteger on courriers.reponse for all to lecteur_protection using (true) with check (true);
create policy machine on courriers.reponse for all to lecteur_machine using (true) with check (true);
create policy lire_la_sienne on courriers.reponse for select to lecteur_habitant
  using (question_id in (select o.objet_id from acces.objet_ouvert o));
create policy dire_si_compris on courriers.reponse for update to lecteur_habitant
  using (question_id in (select o.objet_id from acces.objet_ouvert o))
  with check (question_id in (select o.objet_id from acces.objet_ouvert o));

grant select, insert, update on courriers.question, courriers.reponse to lecteur_agent, lecteur_protection;
grant select, insert, update, delete on courriers.question, courriers.reponse to lecteur_machine;
grant select on courriers.question, courriers.reponse to lecteur_habitant;
grant update (compris, compris_le, a_preciser) on courriers.reponse to lecteur_habitant;
grant insert on courriers.question to lecteur_public;
