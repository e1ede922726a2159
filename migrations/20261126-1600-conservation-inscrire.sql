-- What is erased is written down (which table, which row, when, nothing of what it said), in the transaction that
-- erases, whoever erases: so that a restored backup erases it again. Rows are added; only their export is noted.
create schema conservation;
grant usage on schema conservation to lecteur_dpo, lecteur_machine, gardien;

create table conservation.effacement (
  id uuid primary key default gen_random_uuid(),
  nom_de_table text not null,
  ligne jsonb not null,
  efface_le timestamptz not null default now(),
  exporte_le timestamptz
);
create index effacement_a_exporter on conservation.effacement (efface_le) where exporte_le is null;
create index effacement_par_date on conservation.effacement (efface_le);
alter table conservation.effacement enable row level security;
alter table conservation.effacement force row level security;
create policy inscrire on conservation.effacement for insert to gardien with check (true);
grant insert on conservation.effacement to gardien;
create policy machine_select on conservation.effacement for select to lecteur_machine
  using ((select acces.ma_machine()) in ('effacements', 'conservation'));
create policy machine_update on conservation.effacement for update to lecteur_machine
  using ((select acces.ma_machine()) = 'effacements') with check ((select acces.ma_machine()) = 'effacements');
create policy machine_delete on conservation.effacement for delete to lecteur_machine
  using ((select acces.ma_machine()) = 'conservation');
create policy lire_en_dpo on conservation.effacement for select to lecteur_dpo using (true);
grant select, update (exporte_le), delete on conservation.effacement to lecteur_machine;
grant select on conservation.effacement to lecteur_dpo;

-- Files written beside the backups, numbered without a hole: one that is missing is seen.
create table conservation.depot_du_registre (
  numero integer primary key,
  fichier text not null,
  nombre integer not null,
  precedent text not null,
  empreinte text not null,
  depose_le timestamptz not null
);
alter table conservation.depot_du_registre enable row level security;
alter table conservation.depot_du_registre force row level security;
create policy machine_select on conservation.depot_du_registre for select to lecteur_machine
  using ((select acces.ma_machine()) = 'effacements');
create policy machine_insert on conservation.depot_du_registre for insert to lecteur_machine
  with check ((select acces.ma_machine()) = 'effacements');
create policy lire_en_dpo on conservation.depot_du_registre for select to lecteur_dpo using (true);
grant select, insert on conservation.depot_du_registre to lecteur_machine;
grant select on conservation.depot_du_registre to lecteur_dpo;

-- The columns of the key come with the trigger.
create function conservation.inscrire_l_effacement() returns trigger
language plpgsql security definer set search_path = conservation, pg_temp as $$
begin
  execute format('insert into effacement (nom_de_table, ligne, efface_le) select %L, jsonb_build_object(%s), $1 from effacees e',
    tg_table_schema || '.' || tg_table_name,
    (select string_agg(format('%L, e.%I', colonne, colonne), ', ') from unnest(tg_argv) as colonne))
  using acces.maintenant();
  return null;
end $$;

-- To be called by the migration that makes a table where something is said of someone.
create function conservation.tenir_le_registre(nom_de_table regclass) returns void language plpgsql as $$
begin
  execute format('create trigger inscrire_l_effacement after delete on %s referencing old table as effacees
    for each statement execute function conservation.inscrire_l_effacement(%s)', nom_de_table,
    (select string_agg(quote_literal(a.attname), ', ' order by a.attnum)
     from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
     where i.indrelid = nom_de_table and i.indisprimary));
end $$;
revoke all on function conservation.inscrire_l_effacement() from public;
revoke all on function conservation.tenir_le_registre(regclass) from public;

select conservation.tenir_le_registre(nom::regclass) from unnest(array[
  'acces.acces_exceptionnel', 'acces.objet_ouvert', 'acces.ouverture', 'acces.portee',
  'accueil.autre_decision', 'accueil.autre_texte', 'accueil.danger', 'accueil.premier_contact',
  'accueil.saisie_en_cours', 'accueil.venue',
  'comptes.cle_d_acces', 'comptes.compte', 'comptes.demarche', 'comptes.identite_externe', 'comptes.secret',
  'comptes.session', 'courriers.question', 'courriers.reponse', 'innovations.constat', 'messages.envoi',
  'observatoire.cle_donnee', 'orientations.etape', 'orientations.orientation', 'partage.entree', 'partage.lien',
  'partage.partage', 'partenaires.confirmation', 'partenaires.service', 'partenaires.signalement',
  'personnes.contestation', 'personnes.fusion', 'personnes.lien', 'personnes.lieu', 'personnes.moyen',
  'personnes.parole', 'personnes.pas_doublon', 'personnes.personne', 'personnes.precaution', 'personnes.proche',
  'personnes.representation', 'promesses.promesse', 'qualite.engagement', 'recepisses.mot', 'recepisses.recepisse',
  'rendez_vous.fermeture', 'rendez_vous.plage', 'rendez_vous.rendez_vous', 'reprises.fichier',
  'services.absence', 'services.agent', 'services.astreinte', 'services.presence']) as nom;

grant create on schema conservation to gardien;
alter function conservation.inscrire_l_effacement() owner to gardien;
revoke create on schema conservation from gardien;
