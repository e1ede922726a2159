create schema partage;
grant usage on schema partage to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;
grant usage, create on schema partage to gardien;

-- What one service lets another read, and by what right: the text is stored once, as it was reread.
create table partage.partage (
  id uuid primary key,
  orientation_id uuid not null unique,
  premier_contact_id uuid,
  personne_id uuid,
  -- The team that shares, and who among it.
  cle integer not null,
  auteur_id integer not null,
  auteur text not null check (length(auteur) between 1 and 200),
  -- A service of the département, one named agent of it, or (neither) a partner by its link.
  cle_destinataire integer,
  agent_destinataire integer,
  destinataire text not null check (length(destinataire) between 1 and 200),
  classe text not null,
  finalite text not null check (length(finalite) between 3 and 300),
  fondement text not null,
  -- Which dated version of that basis was relied upon.
  fondement_depuis date not null,
  texte text not null check (length(texte) <= 20000),
  empreinte text not null check (empreinte = encode(sha256(convert_to(texte, 'UTF8')), 'hex')),
  -- What stays here, and by whose choice.
  non_envoye text not null check (length(non_envoye) <= 4000),
  informee_le timestamptz,
  non_informee_pourquoi text check (length(non_informee_pourquoi) between 10 and 500),
  prepare_le timestamptz not null,
  envoye_le timestamptz,
  expire_le timestamptz,
  version integer not null default 1,
  check (num_nonnulls(informee_le, non_informee_pourquoi) <= 1),
  check (envoye_le is null or (num_nonnulls(informee_le, non_informee_pourquoi) = 1 and expire_le is not null))
);
create index partage_par_personne on partage.partage (personne_id) where personne_id is not null;
create index partage_par_contact on partage.partage (premier_contact_id) where premier_contact_id is not null;

-- A partner's link: an address and a code of six digits, each kept as a keyed hash, for that one text.
create table partage.lien (
  id uuid primary key,
  partage_id uuid not null references partage.partage on delete cascade,
  orientation_id uuid not null,
  cle integer not null,
  jeton text not null unique,
  -- Spent at the first entry, renewed by the team that shares.
  code text,
  code_demande_le timestamptz,
  essais smallint not null default 0,
  emis_le timestamptz not null,
  emis_par integer not null,
  entre_le timestamptz,
  expire_le timestamptz not null check (expire_le > emis_le),
  revoque_le timestamptz
);
create index lien_par_partage on partage.lien (partage_id);
create index lien_par_orientation on partage.lien (orientation_id);

-- A partner who gave address and code is let in for a few hours; her cookie is kept as a keyed hash.
create table partage.entree (
  empreinte text primary key,
  lien_id uuid not null references partage.lien on delete cascade,
  ouverte_le timestamptz not null,
  expire_le timestamptz not null check (expire_le > ouverte_le)
);
create index entree_par_lien on partage.entree (lien_id);

-- Tries that missed, by address prefix, an hour at a time: no code, nobody.
create table partage.essai (
  prefixe text not null,
  heure timestamptz not null,
  nombre integer not null default 0,
  primary key (prefixe, heure)
);

do $$
declare nom text;
begin
  foreach nom in array array['partage','lien','entree','essai'] loop
    execute format('alter table partage.%I enable row level security', nom);
    execute format('alter table partage.%I force row level security', nom);
    execute format('create policy gardien on partage.%I for all to gardien using (true) with check (true)', nom);
    execute format('create policy machine on partage.%I for all to lecteur_machine using (true) with check (true)', nom);
    execute format('grant select, insert, update on partage.%I to gardien', nom);
    execute format('grant select, insert, update, delete on partage.%I to lecteur_machine', nom);
  end loop;
end $$;

-- Whether this reader is the team a text was sent to. False alike when it does not exist, was not sent,
-- or is about a person who has since become protected: then only a named agent reads it.
create function partage.je_recois(partage_id uuid) returns boolean
language sql stable security definer set search_path = partage, pg_temp as $$
  select exists (select 1 from partage p where p.id = partage_id and p.envoye_le is not null
    and p.expire_le > acces.maintenant()
    and ((p.agent_destinataire is null and p.cle_destinataire = any ((select acces.mes_cles())::integer[])
        and (p.personne_id is null or not acces.est_protegee(p.personne_id)))
      or p.agent_destinataire = (select acces.mon_agent())))
$$;
revoke all on function partage.je_recois(uuid) from public;
grant execute on function partage.je_recois(uuid) to lecteur_agent;

create policy partager on partage.partage for all to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id)))
  with check (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id)));
create policy recevoir on partage.partage for select to lecteur_agent
  using ((cle_destinataire = any ((select acces.mes_cles())::integer[])
    or agent_destinataire = (select acces.mon_agent())) and partage.je_recois(id));
create policy proteger on partage.partage for all to lecteur_protection using (true) with check (true);
create policy lire_par_lien on partage.partage for select to lecteur_partenaire
  using (envoye_le is not null and expire_le > acces.maintenant()
    and orientation_id in (select o.objet_id from acces.objet_ouvert o));
-- The person reads what was said of her, to whom and why.
create policy lire_le_sien on partage.partage for select to lecteur_habitant
  using (envoye_le is not null and (orientation_id in (select o.objet_id from acces.objet_ouvert o)
    or premier_contact_id in (select o.objet_id from acces.objet_ouvert o)));
grant select, insert on partage.partage to lecteur_agent, lecteur_protection;
grant select on partage.partage to lecteur_partenaire, lecteur_habitant;
grant update (destinataire, classe, finalite, fondement, fondement_depuis, texte, empreinte, non_envoye,
  informee_le, non_informee_pourquoi, prepare_le, envoye_le, expire_le, version)
  on partage.partage to lecteur_agent, lecteur_protection;

-- Once sent, not a byte changes, whoever asks: only the end of the reading may be brought nearer.
create function partage.refuser_de_changer() returns trigger language plpgsql as $$
begin
  if old.envoye_le is not null and (new.texte, new.destinataire, new.classe, new.finalite, new.fondement,
      new.fondement_depuis, new.non_envoye, new.envoye_le, new.cle, new.cle_destinataire, new.agent_destinataire)
    is distinct from (old.texte, old.destinataire, old.classe, old.finalite, old.fondement,
      old.fondement_depuis, old.non_envoye, old.envoye_le, old.cle, old.cle_destinataire, old.agent_destinataire)
    or new.expire_le > old.expire_le then
    raise exception 'un partage envoye ne change plus' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger ne_change_plus before update on partage.partage
  for each row execute function partage.refuser_de_changer();

create policy tenir_ses_liens on partage.lien for all to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and partage_id in (select p.id from partage.partage p))
  with check (cle = any ((select acces.mes_cles())::integer[]) and partage_id in (select p.id from partage.partage p));
create policy proteger on partage.lien for all to lecteur_protection using (true) with check (true);
create policy lire_le_sien on partage.lien for select to lecteur_partenaire
  using (id = (select acces.mon_lien()) and revoque_le is null and expire_le > acces.maintenant());
grant insert on partage.lien to lecteur_agent, lecteur_protection;
grant select (id, partage_id, orientation_id, cle, code_demande_le, essais, emis_le, emis_par, entre_le, expire_le,
  revoque_le), update (code, code_demande_le, essais, revoque_le) on partage.lien to lecteur_agent, lecteur_protection;
grant select (id, partage_id, orientation_id, expire_le, revoque_le) on partage.lien to lecteur_partenaire;

-- The code is compared here, once, whoever knocks: wrong, spent, expired, revoked and too many tries are one answer.
create function partage.entrer(jeton_tape text, code_tape text, reseau text, entree text, essais_du_lien integer,
  essais_du_reseau integer, fin timestamptz) returns uuid
language plpgsql security definer set search_path = partage, pg_temp as $$
declare
  vise lien;
  manques integer;
  cette_heure timestamptz := date_trunc('hour', acces.maintenant());
begin
  insert into essai as e (prefixe, heure) values (reseau, cette_heure)
    on conflict (prefixe, heure) do update set nombre = e.nombre returning e.nombre into manques;
  select l.* into vise from lien l where l.jeton = jeton_tape for update;
  if vise.id is null or vise.revoque_le is not null or vise.expire_le <= acces.maintenant()
    or vise.essais >= least(essais_du_lien, 10) or manques >= least(essais_du_reseau, 100)
    or vise.code is null or vise.code <> code_tape then
    update essai e set nombre = e.nombre + 1 where e.prefixe = reseau and e.heure = cette_heure;
    update lien l set essais = least(l.essais + 1, 1000) where l.id = vise.id;
    return null;
  end if;
  update lien l set code = null, essais = 0, code_demande_le = null, entre_le = acces.maintenant() where l.id = vise.id;
  insert into entree values (entree, vise.id, acces.maintenant(), least(fin, vise.expire_le));
  return vise.id;
end $$;
-- A new code is asked for by whoever holds the address; it goes through the team that shares, never on this page.
create function partage.demander_un_code(jeton_tape text) returns void
language sql security definer set search_path = partage, pg_temp as $$
  update lien l set code_demande_le = acces.maintenant()
  where l.jeton = jeton_tape and l.revoque_le is null and l.expire_le > acces.maintenant() and l.code_demande_le is null
$$;
-- The reading ends now: asked by the team that shared, by the one that received, or through the link.
create function partage.fermer(orientation uuid) returns void
language plpgsql security definer set search_path = partage, pg_temp as $$
begin
  update partage p set expire_le = acces.maintenant()
  where p.orientation_id = orientation and p.envoye_le is not null and p.expire_le > acces.maintenant()
    and (p.cle = any ((select acces.mes_cles())::integer[]) or je_recois(p.id)
      or exists (select 1 from lien l where l.partage_id = p.id and l.id = acces.mon_lien())
      or acces.ma_mission() = 'protection' or acces.ma_machine() is not null);
end $$;
do $$
declare nom text;
begin
  foreach nom in array array['entrer(text,text,text,text,integer,integer,timestamptz)','demander_un_code(text)',
    'fermer(uuid)'] loop
    execute format('revoke all on function partage.%s from public', nom);
    execute format('alter function partage.%s owner to gardien', nom);
  end loop;
end $$;
grant execute on function partage.entrer(text, text, text, text, integer, integer, timestamptz),
  partage.demander_un_code(text) to lecteur_public;
grant execute on function partage.fermer(uuid) to lecteur_agent, lecteur_protection, lecteur_partenaire, lecteur_machine;
alter function partage.je_recois(uuid) owner to gardien;
revoke create on schema partage from gardien;
