create schema recepisses;
grant usage on schema recepisses to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;

-- A paper the person keeps. Its code (60 random bits) is never stored: a keyed hash of it is.
create table recepisses.recepisse (
  id uuid primary key,
  empreinte text not null unique,
  objet_id uuid not null,
  discret boolean not null,
  langue text not null check (langue in ('fr', 'en')),
  emis_le timestamptz not null,
  expire_le timestamptz not null check (expire_le > emis_le),
  revoque_le timestamptz
);
create index recepisse_par_objet on recepisses.recepisse (objet_id);

-- Tries that missed, by address prefix and in all, an hour at a time: no code, no person.
create table recepisses.essai (
  prefixe text not null,
  heure timestamptz not null,
  nombre integer not null default 0,
  primary key (prefixe, heure)
);

alter table recepisses.recepisse enable row level security;
alter table recepisses.recepisse force row level security;
alter table recepisses.essai enable row level security;
alter table recepisses.essai force row level security;
create policy emettre on recepisses.recepisse for insert to lecteur_agent, lecteur_protection
  with check ((select acces.ma_mission()) is not null);
create policy emettre_en_ligne on recepisses.recepisse for insert to lecteur_public with check (true);
create policy lire_le_sien on recepisses.recepisse for select to lecteur_habitant
  using (id = (select acces.mon_recepisse()));
create policy verifier on recepisses.recepisse for all to lecteur_machine using (true) with check (true);
create policy compter on recepisses.essai for all to lecteur_machine using (true) with check (true);
grant insert on recepisses.recepisse to lecteur_agent, lecteur_protection, lecteur_public;
grant select on recepisses.recepisse to lecteur_habitant;
grant select, insert, update, delete on recepisses.recepisse, recepisses.essai to lecteur_machine;

-- Revoking, by the agent who has the paper's request before her: the object is named, never the code.
grant usage, create on schema recepisses to gardien;
grant select, update on recepisses.recepisse to gardien;
create policy gardien on recepisses.recepisse for all to gardien using (true) with check (true);
create function recepisses.revoquer_ceux_de(objet uuid) returns integer
language plpgsql security definer set search_path = recepisses, pg_temp as $$
declare
  porteur uuid;
  nombre integer := 0;
begin
  if acces.ma_mission() is null and acces.ma_machine() is null then
    raise exception 'revocation sans mission' using errcode = '42501';
  end if;
  for porteur in select id from recepisse where objet_id = objet and revoque_le is null loop
    update recepisse set revoque_le = acces.maintenant() where id = porteur;
    perform acces.fermer(porteur);
    nombre := nombre + 1;
  end loop;
  return nombre;
end $$;
revoke all on function recepisses.revoquer_ceux_de(uuid) from public;
grant execute on function recepisses.revoquer_ceux_de(uuid) to lecteur_agent, lecteur_protection, lecteur_machine;
grant execute on function acces.fermer(uuid) to gardien;
alter function recepisses.revoquer_ceux_de(uuid) owner to gardien;
revoke create on schema recepisses from gardien;
