-- An import of fifty thousand persons writes them by hundreds: opened, filed in the search and compared with those
-- who are protected in as many statements as there are hundreds, not eight a person. The function that opens one record
-- at a time stays for the version before.

create function personnes.ouvrir_a_l_equipe(lesquelles uuid[], equipe integer) returns void
language plpgsql security definer set search_path to 'personnes', 'pg_temp' as $$
begin
  if acces.ma_machine() is distinct from 'reprise' then raise exception 'ouverture refusee' using errcode = '42501'; end if;
  insert into acces.ouverture (personne_id, cle, fondement, ouverte_le)
  select distinct p, equipe, 'creation', acces.maintenant() from unnest(lesquelles) p on conflict do nothing;
end $$;

-- Records just written: they have no word yet, and none is protected (one that is keeps out of the search).
create function personnes.indexer_des_nouvelles(de_qui uuid[], mots text[], cles_de text[], cles text[],
  reperes_de uuid[], reperes text[], empreintes_de uuid[], empreintes text[]) returns void
language plpgsql security definer set search_path to 'personnes', 'pg_temp' as $$
begin
  if acces.ma_machine() is distinct from 'reprise' then raise exception 'indexation refusee' using errcode = '42501'; end if;
  insert into mot (mot) select distinct m from unnest(mots) m order by m on conflict do nothing;
  insert into cle_de_mot (cle, mot_id)
    select k.cle, m.id from unnest(cles_de, cles) as k (mot, cle) join mot m on m.mot = k.mot
    on conflict do nothing;
  insert into jeton (mot_id, personne_id)
    select m.id, q.personne from unnest(de_qui, mots) as q (personne, mot) join mot m on m.mot = q.mot
    where not acces.est_protegee(q.personne) on conflict do nothing;
  insert into repere (cle, personne_id)
    select q.cle, q.personne from unnest(reperes_de, reperes) as q (personne, cle)
    where not acces.est_protegee(q.personne) on conflict do nothing;
  with nouveaux as (
    insert into doublon_protege (personne_id, doublon_id, dit_le)
    select distinct e.personne_id, q.personne, acces.maintenant()
    from unnest(empreintes_de, empreintes) as q (personne, empreinte)
    join empreinte_protegee e on e.empreinte = q.empreinte and e.personne_id <> q.personne
    on conflict do nothing returning personne_id, doublon_id)
  insert into socle.evenement (nom, contenu, survenu_le)
  select 'DoublonProtege', jsonb_build_object('personneId', n.personne_id, 'doublonId', n.doublon_id), acces.maintenant()
  from nouveaux n;
end $$;

grant create on schema personnes to gardien;
do $$
declare signature text;
begin
  foreach signature in array array['ouvrir_a_l_equipe(uuid[], integer)',
    'indexer_des_nouvelles(uuid[], text[], text[], text[], uuid[], text[], uuid[], text[])'] loop
    execute format('alter function personnes.%s owner to gardien', signature);
    execute format('revoke all on function personnes.%s from public', signature);
    execute format('grant execute on function personnes.%s to lecteur_machine', signature);
  end loop;
end $$;
revoke create on schema personnes from gardien;
