-- Paper sheets for the day when nothing works: numbered, each with a receipt whose code is drawn in advance. Until the
-- sheet is keyed back the code opens nothing; it is kept as two keyed hashes, as on any receipt, and dies in 30 days.
create table accueil.feuille_de_papier (
  site_id integer not null,
  numero integer not null check (numero > 0),
  cle integer not null,
  empreinte text not null unique,
  repere text not null unique,
  reservee_le timestamptz not null,
  recopiee_le timestamptz,
  recopiee_par integer,
  premier_contact_id uuid references accueil.premier_contact on delete cascade,
  primary key (site_id, numero),
  check (num_nonnulls(recopiee_le, recopiee_par, premier_contact_id) in (0, 3))
);
create index feuille_de_papier_par_contact on accueil.feuille_de_papier (premier_contact_id)
  where premier_contact_id is not null;
create index feuille_de_papier_a_effacer on accueil.feuille_de_papier (reservee_le);

alter table accueil.feuille_de_papier enable row level security;
alter table accueil.feuille_de_papier force row level security;
create policy machine_select on accueil.feuille_de_papier for select to lecteur_machine
  using ((select acces.ma_machine()) in ('secours', 'accueil'));
create policy machine_insert on accueil.feuille_de_papier for insert to lecteur_machine
  with check ((select acces.ma_machine()) = 'secours');
create policy machine_delete on accueil.feuille_de_papier for delete to lecteur_machine
  using ((select acces.ma_machine()) = 'accueil');
create policy lire_en_equipe on accueil.feuille_de_papier for select to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]));
create policy recopier on accueil.feuille_de_papier for update to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and recopiee_le is null)
  with check (cle = any ((select acces.mes_cles())::integer[]) and recopiee_par = (select acces.mon_agent()));
grant select, insert, delete on accueil.feuille_de_papier to lecteur_machine;
grant select, update (recopiee_le, recopiee_par, premier_contact_id) on accueil.feuille_de_papier to lecteur_agent;
select conservation.tenir_le_registre('accueil.feuille_de_papier');

-- What the evening pack may say of a sheet without a record: the number she gave as safe, and nothing else.
create function accueil.joindre_sans_dossier(contacts uuid[]) returns table (id uuid, telephone text)
language plpgsql stable security definer set search_path = accueil, pg_temp as $$
begin
  if acces.ma_machine() is distinct from 'secours' then
    raise exception 'cahier refuse' using errcode = '42501';
  end if;
  return query select c.id, c.telephone from premier_contact c
    where c.id = any (contacts) and c.personne_id is null and c.telephone is not null;
end $$;
revoke all on function accueil.joindre_sans_dossier(uuid[]) from public;
grant execute on function accueil.joindre_sans_dossier(uuid[]) to lecteur_machine;
grant create on schema accueil to gardien;
alter function accueil.joindre_sans_dossier(uuid[]) owner to gardien;
revoke create on schema accueil from gardien;
