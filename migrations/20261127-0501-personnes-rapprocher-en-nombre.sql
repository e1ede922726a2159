-- Identities that an institution sends by thousands, beside the records that bear the same birth date and one of the
-- same words, as written or as heard. A protected person is in no index: two of her traces (her name with her first
-- name, her name with her birth date) say so, and nothing else of her.
create function personnes.rapprocher_en_nombre(marques_de integer[], marques text[], cles_de integer[], cles text[],
  empreintes_de integer[], empreintes text[])
returns table (rang integer, personne_id uuid, protegee boolean, nature text, nom_d_usage text, prenom text, nom text,
  nom_de_naissance text, naissance text)
language plpgsql stable security definer set search_path to 'personnes', 'pg_temp' as $$
#variable_conflict use_column
begin
  if acces.ma_machine() is distinct from 'flux-cnaf' then
    raise exception 'rapprochement refuse' using errcode = '42501';
  end if;
  return query
    with mots_dits as materialized (
      select q.rang, array_agg(distinct k.mot_id) as mots from unnest(cles_de, cles) as q (rang, cle)
        join cle_de_mot k on k.cle = q.cle group by 1),
    du_jour as materialized (
      select q.rang, r.personne_id from unnest(marques_de, marques) as q (rang, marque) join repere r on r.cle = q.marque)
    select distinct d.rang, p.id, false, p.nature, p.nom_d_usage, p.prenom, p.nom, p.nom_de_naissance, p.naissance
      from du_jour d join mots_dits m on m.rang = d.rang join personne p on p.id = d.personne_id
      where p.fusionnee_dans is null and p.deces is null
        and exists (select from jeton j where j.personne_id = d.personne_id and j.mot_id = any (m.mots) offset 0)
    union all
    select e.rang, e.personne_id, true, null, null, null, null, null, null from (
      select q.rang, t.personne_id, count(distinct q.empreinte) as communes
      from unnest(empreintes_de, empreintes) as q (rang, empreinte) join empreinte_protegee t on t.empreinte = q.empreinte
      group by 1, 2) as e
    where e.communes >= 2;
end $$;
grant create on schema personnes to gardien;
alter function personnes.rapprocher_en_nombre(integer[], text[], integer[], text[], integer[], text[]) owner to gardien;
revoke create on schema personnes from gardien;
revoke all on function personnes.rapprocher_en_nombre(integer[], text[], integer[], text[], integer[], text[]) from public;
grant execute on function personnes.rapprocher_en_nombre(integer[], text[], integer[], text[], integer[], text[])
  to lecteur_machine;
