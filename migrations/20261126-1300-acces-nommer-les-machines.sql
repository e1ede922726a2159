-- A machine acts under its own name: each table says which ones need it, operation by operation, and no other has
-- anything. A reading stands beside every change and erasure, which look for their rows first. The names are
-- constants, so that indexes are kept. What everyone may read (places, services, the directory) is said to everyone
-- elsewhere and stays.
do $$
declare
  vieille record;
  besoin record;
  condition text;
begin
  for vieille in
    select schemaname, tablename, policyname from pg_policies
    where roles = '{lecteur_machine}' and coalesce(qual, with_check) = 'true'
  loop
    execute format('drop policy %I on %I.%I', vieille.policyname, vieille.schemaname, vieille.tablename);
    execute format('revoke all on %I.%I from lecteur_machine', vieille.schemaname, vieille.tablename);
  end loop;

  for besoin in select * from (values
    ('acces.objet_ouvert', 'select', array['acces']),
    ('acces.objet_ouvert', 'delete', array['acces']),
    ('acces.ouverture', 'select', array['explication']),
    ('accueil.danger', 'select', array['accueil']),
    ('accueil.danger', 'update', array['accueil']),
    ('accueil.depot_en_ligne', 'select', array['accueil']),
    ('accueil.depot_en_ligne', 'delete', array['accueil']),
    ('accueil.premier_contact', 'select', array['accueil']),
    ('accueil.premier_contact', 'delete', array['accueil']),
    ('accueil.venue', 'select', array['accueil']),
    ('accueil.venue', 'delete', array['accueil']),
    ('courriers.question', 'select', array['courriers']),
    ('courriers.question', 'update', array['courriers']),
    ('courriers.question', 'delete', array['courriers']),
    ('courriers.reponse', 'select', array['courriers']),
    ('messages.envoi', 'select', array['messages']),
    ('messages.envoi', 'insert', array['relances', 'rendez-vous']),
    ('messages.envoi', 'update', array['messages']),
    ('messages.envoi', 'delete', array['messages']),
    ('messages.silence', 'select', array['messages', 'relances', 'rendez-vous']),
    ('orientations.etape', 'select', array['orientations', 'relances']),
    ('orientations.etape', 'insert', array['orientations', 'relances']),
    ('orientations.orientation', 'select', array['orientations', 'relances']),
    ('orientations.orientation', 'update', array['orientations', 'relances']),
    ('partage.entree', 'select', array['liens', 'partage']),
    ('partage.entree', 'delete', array['partage']),
    ('partage.essai', 'select', array['partage']),
    ('partage.essai', 'delete', array['partage']),
    ('partage.lien', 'select', array['liens']),
    ('partage.partage', 'select', array['relances']),
    ('partenaires.signalement', 'select', array['partenaires']),
    ('partenaires.signalement', 'delete', array['partenaires']),
    ('personnes.lieu', 'select', array['reprise']),
    ('personnes.moyen', 'select', array['reprise']),
    ('personnes.moyen', 'insert', array['reprise']),
    ('personnes.personne', 'select', array['reprise']),
    ('personnes.personne', 'insert', array['reprise']),
    ('personnes.personne', 'update', array['reprise']),
    ('promesses.promesse', 'select', array['accueil']),
    ('promesses.promesse', 'insert', array['courriers', 'promesses', 'rendez-vous']),
    ('recepisses.essai', 'select', array['recepisses']),
    ('recepisses.essai', 'insert', array['recepisses']),
    ('recepisses.essai', 'update', array['recepisses']),
    ('recepisses.essai', 'delete', array['recepisses']),
    ('recepisses.mot', 'select', array['promesses', 'recepisses']),
    ('recepisses.mot', 'update', array['promesses']),
    ('recepisses.mot', 'delete', array['recepisses']),
    ('recepisses.recepisse', 'select', array['recepisses']),
    ('recepisses.recepisse', 'delete', array['recepisses']),
    ('rendez_vous.essai', 'select', array['rendez-vous']),
    ('rendez_vous.essai', 'delete', array['rendez-vous']),
    ('rendez_vous.rendez_vous', 'select', array['rendez-vous']),
    ('rendez_vous.rendez_vous', 'update', array['rendez-vous']),
    ('rendez_vous.rendez_vous', 'delete', array['rendez-vous']),
    ('socle.evenement', 'select', array['livraison', 'socle']),
    ('socle.evenement', 'update', array['livraison']),
    ('socle.evenement', 'delete', array['socle'])
  ) as b (nom_de_table, operation, machines)
  loop
    condition := format('((select acces.ma_machine()) = any (%L::text[]))', besoin.machines);
    execute format('create policy %I on %s for %s to lecteur_machine %s', 'machine_' || besoin.operation,
      besoin.nom_de_table, besoin.operation, case besoin.operation
        when 'insert' then 'with check ' || condition
        when 'update' then 'using ' || condition || ' with check ' || condition
        else 'using ' || condition end);
    execute format('grant %s on %s to lecteur_machine', besoin.operation, besoin.nom_de_table);
  end loop;
end $$;
grant insert on socle.evenement to lecteur_machine;
create policy machine_select on accueil.saisie_en_cours for select to lecteur_machine
  using ((select acces.ma_machine()) = 'accueil');
create policy machine_delete on accueil.saisie_en_cours for delete to lecteur_machine
  using ((select acces.ma_machine()) = 'accueil');
grant select (ecrite_le), delete on accueil.saisie_en_cours to lecteur_machine;

-- Policies written for several readers at once: the machine goes, the others stay.
alter policy lire_large on acces.ouverture to lecteur_dpo, lecteur_protection;
alter policy importer on partenaires.jeton to lecteur_administration;
alter policy importer on partenaires.racine to lecteur_administration;
alter policy importer on partenaires.service to lecteur_administration;
alter policy importer on partenaires.structure to lecteur_administration;
revoke insert, update, delete on partenaires.jeton, partenaires.racine, partenaires.service, partenaires.structure
  from lecteur_machine;
alter policy lire_au_travail on partenaires.signalement to lecteur_administration, lecteur_agent, lecteur_protection;
alter policy lire on qualite.engagement to lecteur_agent, lecteur_public;
alter policy lire on qualite.moyen to lecteur_agent, lecteur_public;
revoke all on qualite.engagement, qualite.moyen from lecteur_machine;
alter policy administrer on rendez_vous.fermeture to lecteur_administration;
alter policy administrer on rendez_vous.plage to lecteur_administration;
revoke insert, update, delete on rendez_vous.fermeture, rendez_vous.plage from lecteur_machine;
alter policy lire_au_travail on services.absence to lecteur_agent, lecteur_dpo, lecteur_protection;
alter policy lire_au_travail on services.astreinte to lecteur_agent, lecteur_dpo, lecteur_protection;
alter policy lire_au_travail on services.presence to lecteur_agent, lecteur_dpo, lecteur_protection;
revoke all on services.absence, services.astreinte, services.presence from lecteur_machine;

-- The machine that drops expired months must see what no seal covers: seeing nothing, it found nothing to wait for.
alter policy sceller on journal.trace
  using ((select current_setting('tisserin.machine', true)) in ('scellement', 'retrait'));
create policy retirer on journal.sceau for select to lecteur_machine
  using ((select current_setting('tisserin.machine', true)) = 'retrait');

-- Functions that went past the policies for any machine: closed to all, or to the one that needs them.
revoke execute on function acces.est_protegee(uuid), acces.fermer(uuid), partage.fermer(uuid),
  personnes.ajouter_un_repere(uuid, text),
  personnes.candidates(integer[], text[], real[], integer[], text[], text[], integer, integer),
  personnes.dire_une_precaution(uuid, date), personnes.la_sait_protegee(uuid), personnes.lectures_ouvertes(uuid),
  personnes.nommer_une_lectrice(uuid, integer, timestamptz), personnes.proteger(uuid, text[]),
  personnes.reunir_les_ouvertures(uuid, uuid), personnes.separer_les_ouvertures(uuid),
  recepisses.revoquer_ceux_de(uuid) from lecteur_machine;

grant create on schema acces, partage, personnes, recepisses to gardien;

create or replace function acces.fermer(porteur uuid) returns void
language plpgsql security definer set search_path = acces, pg_temp as $$
begin
  if ma_mission() is null and mon_recepisse() is distinct from porteur then
    raise exception 'fermeture sans mission' using errcode = '42501';
  end if;
  update objet_ouvert set jusqu_a = maintenant() where detenteur = porteur and jusqu_a > maintenant();
end $$;

create or replace function recepisses.revoquer_ceux_de(objet uuid) returns integer
language plpgsql security definer set search_path = recepisses, pg_temp as $$
declare
  porteur uuid;
  nombre integer := 0;
begin
  if acces.ma_mission() is null then
    raise exception 'revocation sans mission' using errcode = '42501';
  end if;
  for porteur in select id from recepisse where objet_id = objet and revoque_le is null loop
    update recepisse set revoque_le = acces.maintenant() where id = porteur;
    perform acces.fermer(porteur);
    nombre := nombre + 1;
  end loop;
  return nombre;
end $$;

create or replace function partage.fermer(orientation uuid) returns void
language plpgsql security definer set search_path = partage, pg_temp as $$
begin
  update partage p set expire_le = acces.maintenant()
  where p.orientation_id = orientation and p.envoye_le is not null and p.expire_le > acces.maintenant()
    and (p.cle = any ((select acces.mes_cles())::integer[]) or je_recois(p.id)
      or exists (select 1 from lien l where l.partage_id = p.id and l.id = acces.mon_lien())
      or acces.ma_mission() = 'protection');
end $$;

create or replace function personnes.peut_tenir(personne uuid) returns boolean
language sql stable security definer set search_path = personnes, pg_temp as $$
  select acces.voit(personne) or acces.ma_mission() = 'protection' or acces.ma_machine() = 'reprise'
$$;

create or replace function personnes.ouvrir_a_l_equipe(personne uuid, equipe integer) returns void
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  if acces.ma_machine() is distinct from 'reprise' then raise exception 'ouverture refusee' using errcode = '42501'; end if;
  insert into acces.ouverture (personne_id, cle, fondement, ouverte_le)
  values (personne, equipe, 'creation', acces.maintenant()) on conflict do nothing;
end $$;

create or replace function personnes.oublier_les_comptes() returns integer
language plpgsql security definer set search_path = personnes, pg_temp as $$
declare
  oublies integer;
begin
  if acces.ma_machine() is distinct from 'personnes' then raise exception 'comptes refuses' using errcode = '42501'; end if;
  delete from compte_de_recherches where heure < acces.maintenant() - interval '1 day';
  get diagnostics oublies = row_count;
  return oublies;
end $$;

create or replace function personnes.proteger(personne uuid, empreintes text[]) returns void
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  if acces.ma_mission() is distinct from 'protection' then
    raise exception 'protection refusee' using errcode = '42501';
  end if;
  insert into acces.protection (personne_id, depuis) values (personne, acces.maintenant()) on conflict do nothing;
  perform indexer(personne, '{}', '{}', '{}', '{}');
  update lieu set cache = true where lieu.personne_id = personne;
  delete from empreinte_protegee e where e.personne_id = personne;
  insert into empreinte_protegee (empreinte, personne_id) select distinct unnest(empreintes), personne;
end $$;

create or replace function personnes.nommer_une_lectrice(personne uuid, agent integer, fin timestamptz) returns void
language plpgsql security definer set search_path = personnes, pg_temp as $$
begin
  if acces.ma_mission() is distinct from 'protection' then
    raise exception 'protection refusee' using errcode = '42501';
  end if;
  insert into acces.ouverture as o (personne_id, agent_id, fondement, ouverte_le, jusqu_a)
  values (personne, agent, 'protection', acces.maintenant(), fin)
  on conflict (personne_id, agent_id, fondement) where agent_id is not null do update set jusqu_a = excluded.jusqu_a;
end $$;

create or replace function personnes.candidates(rangs integer[], cles text[], poids real[], debuts_rangs integer[],
  debuts text[], marques text[], mots_requis integer, limite integer)
returns table (personne_id uuid, mots integer, force real, marques_communes integer)
language sql stable security definer set search_path = personnes, pg_temp as $$
  with mots_proches as materialized (
    select rang, mot_id, max(poids_de_la_cle) as poids from (
      select q.rang, k.mot_id, q.poids as poids_de_la_cle from unnest($1, $2, $3) as q (rang, cle, poids)
        join cle_de_mot k on k.cle = q.cle
      union all
      select d.rang, m.id, 0.6::real from unnest($4, $5) as d (rang, debut)
        cross join lateral (select id from mot where mot.mot >= d.debut and mot.mot < d.debut || U&'\FFFF'
          order by mot.mot limit 200) as m
    ) as vus group by 1, 2),
  par_personne as (
    select j.personne_id, count(distinct p.rang)::integer as mots, sum(p.poids)::real as force
    from mots_proches p join jeton j on j.mot_id = p.mot_id group by 1),
  par_marque as (
    select r.personne_id, count(*)::integer as nombre from repere r where r.cle = any ($6) group by 1),
  ensemble as materialized (
    select coalesce(p.personne_id, r.personne_id) as id, coalesce(p.mots, 0) as mots, coalesce(p.force, 0)::real as force,
      coalesce(r.nombre, 0) as marques
    from par_personne p full join par_marque r on r.personne_id = p.personne_id
    where coalesce(p.mots, 0) >= $7 - case when r.nombre > 0 then 1 else 0 end),
  visibles as (
    select e.* from ensemble e where (select acces.ma_mission() = 'protection')
    union all
    select e.* from ensemble e where (select acces.ma_mission() is distinct from 'protection')
      and (select count(*) <= 500 from ensemble) and acces.voit(e.id)
    union all
    select e.* from ensemble e where (select acces.ma_mission() is distinct from 'protection')
      and (select count(*) > 500 from ensemble) and e.id in (select acces.personnes_ouvertes()))
  select v.id, v.mots, v.force, v.marques from visibles v
  order by v.mots + v.marques desc, v.force desc, v.id limit $8
$$;
revoke create on schema acces, partage, personnes, recepisses from gardien;

-- Dropping a month of traces is asked for by the machine that does nothing else.
create or replace function journal.retirer_les_partitions(avant date) returns integer
language plpgsql security definer set search_path = journal, pg_temp as $$
declare
  partition record;
  mois date;
  retirees integer := 0;
begin
  if current_setting('tisserin.machine', true) is distinct from 'retrait' then
    raise exception 'retrait refuse' using errcode = '42501';
  end if;
  for partition in
    select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'journal.trace'::regclass and c.relname ~ '^trace_\d{4}_\d{2}$'
  loop
    mois := to_date(substr(partition.relname, 7), 'YYYY_MM');
    if (mois + interval '1 month')::date <= avant then
      execute format('drop table journal.%I', partition.relname);
      insert into journal.partition_retiree (mois) values (mois) on conflict do nothing;
      retirees := retirees + 1;
    end if;
  end loop;
  return retirees;
end $$;
