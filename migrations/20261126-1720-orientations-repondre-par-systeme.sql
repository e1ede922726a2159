-- What is addressed to a partner's structure, read and answered in its own software: the very text that was reread.
grant usage on schema orientations, partage to lecteur_systeme;
grant create on schema orientations, partage to gardien;

alter table orientations.orientation drop constraint orientation_repondu_moyen_check;
alter table orientations.orientation add constraint orientation_repondu_moyen_check
  check (repondu_moyen in ('en_ligne', 'lien', 'telephone', 'systeme')) not valid;
alter table orientations.etape drop constraint etape_moyen_check;
alter table orientations.etape add constraint etape_moyen_check
  check (moyen in ('en_ligne', 'lien', 'telephone', 'machine', 'systeme')) not valid;

-- A protected person goes to someone by name, never to a software; false alike when there is nothing.
create function orientations.mon_systeme_recoit(orientation_id uuid) returns boolean
language sql stable security definer set search_path = orientations, pg_temp as $$
  select exists (select 1 from orientation o where o.id = orientation_id and o.vers_genre = 'partenaire'
    and o.vers_structure = (select acces.ma_structure()) and o.envoyee_le is not null and o.etat <> 'retiree'
    and not o.discrete and not o.fermee and (o.personne_id is null or not acces.est_protegee(o.personne_id)))
$$;
revoke all on function orientations.mon_systeme_recoit(uuid) from public;
grant execute on function orientations.mon_systeme_recoit(uuid) to lecteur_systeme;
alter function orientations.mon_systeme_recoit(uuid) owner to gardien;

create policy recevoir_par_systeme on orientations.orientation for select to lecteur_systeme
  using (vers_structure = (select acces.ma_structure()) and (select acces.m_est_permis('orientations:lire'))
    and orientations.mon_systeme_recoit(id));
-- Reading writes that it was read; answering asks for more.
create policy repondre_par_systeme on orientations.orientation for update to lecteur_systeme
  using (vers_structure = (select acces.ma_structure()) and (select acces.m_est_permis('orientations:lire'))
    and orientations.mon_systeme_recoit(id))
  with check (vers_structure = (select acces.ma_structure())
    and (etat = 'lue' or (select acces.m_est_permis('orientations:repondre'))));
grant select on orientations.orientation to lecteur_systeme;
grant update (version, etat, lue_le, repondue_le, repondu_par, repondu_moyen, motif, motif_mots, autre_chemin,
  autre_chemin_mots, plus_de_temps_jusqu_au, retour_vu_le) on orientations.orientation to lecteur_systeme;
create policy raconter_par_systeme on orientations.etape for insert to lecteur_systeme
  with check (pour = 'tous' and moyen = 'systeme' and orientations.mon_systeme_recoit(orientation_id));
create policy lire_par_systeme on orientations.etape for select to lecteur_systeme
  using (pour = 'tous' and orientation_id in (select o.id from orientations.orientation o));
grant select, insert on orientations.etape to lecteur_systeme;
-- bloque : une à deux secondes pour 456 000 orientations ; l’exploitant peut faire ces deux index avant, sous ces noms
create index if not exists orientation_vers_structure on orientations.orientation (vers_structure, id)
  where vers_structure is not null and envoyee_le is not null;

-- Which structure a text is for; those sent before it was written are read by their link alone.
alter table partage.partage add column structure_destinataire text check (length(structure_destinataire) <= 120);
create index if not exists partage_pour_structure on partage.partage (structure_destinataire) where structure_destinataire is not null;
create function partage.mon_systeme_recoit(partage_id uuid) returns boolean
language sql stable security definer set search_path = partage, pg_temp as $$
  select exists (select 1 from partage p where p.id = partage_id and p.envoye_le is not null
    and p.structure_destinataire = (select acces.ma_structure()) and p.expire_le > acces.maintenant()
    and not p.fermee and (p.personne_id is null or not acces.est_protegee(p.personne_id)))
$$;
revoke all on function partage.mon_systeme_recoit(uuid) from public;
grant execute on function partage.mon_systeme_recoit(uuid) to lecteur_systeme;
alter function partage.mon_systeme_recoit(uuid) owner to gardien;
create policy recevoir_par_systeme on partage.partage for select to lecteur_systeme
  using (structure_destinataire = (select acces.ma_structure()) and (select acces.m_est_permis('orientations:lire'))
    and partage.mon_systeme_recoit(id));
grant select on partage.partage to lecteur_systeme;

create or replace function partage.fermer(orientation uuid) returns void
language plpgsql security definer set search_path = partage, pg_temp as $$
begin
  update partage p set expire_le = acces.maintenant()
  where p.orientation_id = orientation and p.envoye_le is not null and p.expire_le > acces.maintenant()
    and (p.cle = any ((select acces.mes_cles())::integer[]) or je_recois(p.id)
      or exists (select 1 from lien l where l.partage_id = p.id and l.id = acces.mon_lien())
      or (acces.m_est_permis('orientations:repondre') and mon_systeme_recoit(p.id))
      or acces.ma_mission() = 'protection');
end $$;
grant execute on function partage.fermer(uuid) to lecteur_systeme;
revoke create on schema orientations, partage from gardien;
