-- The public accountant's flow: how we stand for him, which number each payment bore, what he answers of the whole; and
-- what she is told of her own money: where an account is missing, which years wait for credits.
create table paiements.payeur (
  id uuid primary key,
  -- The last one said holds.
  ordre bigint generated always as identity,
  format text not null check (format in ('csv', 'pes')),
  reglages jsonb not null,
  dit_le timestamptz not null,
  dit_par integer not null
);
create index payeur_par_ordre on paiements.payeur (ordre desc);
alter table paiements.payeur enable row level security;
alter table paiements.payeur force row level security;
create policy lire on paiements.payeur for select to lecteur_agent, lecteur_protection, lecteur_habitant using (true);
create policy dire on paiements.payeur for insert to lecteur_agent
  with check ((select acces.ma_mission()) = 'direction');
grant select on paiements.payeur to lecteur_agent, lecteur_protection;
grant insert on paiements.payeur to lecteur_agent;
-- What is missing for her to be paid hangs on the format alone.
grant select (id, ordre, format) on paiements.payeur to lecteur_habitant;
select conservation.tenir_le_registre('paiements.payeur');

alter table paiements.bordereau
  -- How we stood for the accountant that day: a file written again says the same.
  add column reglages jsonb,
  -- Its own in the year; one that was sent back whole leaves its own to the next.
  add column numero integer,
  add column premiere_piece integer,
  add column cumul_centimes bigint,
  add column recu_le timestamptz,
  add column pourquoi_refuse text;
alter table paiements.bordereau drop constraint bordereau_etat_check;
alter table paiements.bordereau add constraint bordereau_etat_check
  check (etat in ('etabli', 'rapproche', 'refuse')) not valid;
alter table paiements.bordereau add constraint refuse_avec_son_motif
  check ((etat = 'refuse') = (pourquoi_refuse is not null) and length(pourquoi_refuse) <= 300) not valid;

alter table paiements.versement
  add column piece integer,
  -- Kept by the accountant, and why: neither paid nor refused.
  add column en_instance text;
alter table paiements.versement add constraint en_instance_court check (length(en_instance) <= 200) not valid;

alter table paiements.destinataire
  -- Who is owed was typed with the account, as a public accountant must be told.
  add column creancier_dit boolean not null default false,
  -- bloque : une colonne calculée réécrit la table, qui n’a que les destinataires d’une version de ce jour
  add column compte_connu boolean generated always as (coalesce(length(iban_fin), 0) > 0) stored;

-- The account noted last is the one that is paid: its day cannot tell it from the one it replaces.
-- bloque : la table n’a que les comptes d’une version de ce jour
alter table paiements.coordonnees add column ordre bigint generated always as identity;

-- Of her own payees she reads that an account is known, never which; of her years, those that wait for credits.
create policy lire_les_siens on paiements.destinataire for select to lecteur_habitant
  using (exists (select from paiements.versement v where v.destinataire_id = destinataire.id offset 0));
grant select (id, compte_connu, creancier_dit) on paiements.destinataire to lecteur_habitant;
create policy lire_ce_qui_attend on paiements.engagement_de_depense for select to lecteur_habitant
  using (etat = 'a_engager'
    and exists (select from acces.objet_ouvert o where o.objet_id = engagement_de_depense.demande_id offset 0));
grant select (demande_id, etat, annee, total_centimes) on paiements.engagement_de_depense to lecteur_habitant;

-- An account erased in its time is no longer known: what waits for one says so, and the team asks for it again.
create policy gardien on paiements.coordonnees for select to gardien using (true);
create policy gardien on paiements.destinataire for all to gardien using (true) with check (true);
grant select (destinataire_id) on paiements.coordonnees to gardien;
grant select (id), update (iban_fin, creancier_dit) on paiements.destinataire to gardien;
create function paiements.oublier_un_compte() returns trigger
language plpgsql security definer set search_path = paiements, pg_temp as $$
begin
  update destinataire d set iban_fin = null, creancier_dit = false
  where d.id = old.destinataire_id
    and not exists (select from coordonnees c where c.destinataire_id = old.destinataire_id);
  return null;
end $$;
create trigger oublier_un_compte after delete on paiements.coordonnees
  for each row execute function paiements.oublier_un_compte();
revoke all on function paiements.oublier_un_compte() from public;
grant create on schema paiements to gardien;
alter function paiements.oublier_un_compte() owner to gardien;
revoke create on schema paiements from gardien;
