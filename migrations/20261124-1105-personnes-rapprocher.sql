-- What the protection mission is told of a second record, until it has looked. Nobody else reads it.
grant create on schema personnes to gardien;
create table personnes.doublon_protege (
  personne_id uuid not null references personnes.personne on delete cascade,
  doublon_id uuid not null references personnes.personne on delete cascade,
  dit_le timestamptz not null,
  vu_le timestamptz,
  primary key (personne_id, doublon_id)
);
create index doublon_protege_a_voir on personnes.doublon_protege (dit_le) where vu_le is null;
create index doublon_protege_par_doublon on personnes.doublon_protege (doublon_id);
alter table personnes.doublon_protege enable row level security;
alter table personnes.doublon_protege force row level security;
create policy gardien on personnes.doublon_protege for all to gardien using (true) with check (true);
create policy proteger on personnes.doublon_protege for all to lecteur_protection using (true) with check (true);
grant select, insert on personnes.doublon_protege to gardien;
grant select on personnes.doublon_protege to lecteur_protection;
grant update (vu_le) on personnes.doublon_protege to lecteur_protection;

-- Told once a pair, however often the record is written again.
create or replace function personnes.rapprocher_des_protegees(personne uuid, empreintes text[]) returns void
language sql volatile security definer set search_path = personnes, pg_temp as $$
  with nouveaux as (
    insert into doublon_protege (personne_id, doublon_id, dit_le)
    select distinct e.personne_id, personne, acces.maintenant() from empreinte_protegee e
    where e.empreinte = any (empreintes) and e.personne_id <> personne
    on conflict do nothing returning personne_id, doublon_id)
  insert into socle.evenement (nom, contenu, survenu_le)
  select 'DoublonProtege', jsonb_build_object('personneId', n.personne_id, 'doublonId', n.doublon_id), acces.maintenant()
  from nouveaux n
$$;
revoke create on schema personnes from gardien;
