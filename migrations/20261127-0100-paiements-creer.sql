-- Money: what an envelope may spend in a year, what a signed decision reserves of it, what is to be paid to whom, and what
-- the paymaster answers. An account number stands apart, ciphered, with readers of its own.
create schema paiements;
grant usage on schema paiements to lecteur_agent, lecteur_protection, lecteur_habitant, lecteur_machine, gardien;

create table paiements.enveloppe (
  id uuid primary key,
  code text not null check (code ~ '^[a-z0-9_-]{2,60}$'),
  libelle text not null check (length(libelle) between 3 and 120),
  annee integer not null check (annee between 2000 and 2100),
  montant_centimes bigint not null check (montant_centimes >= 0),
  -- Kept by triggers alone: whoever signs does not see what others signed.
  engage_centimes bigint not null default 0 check (engage_centimes >= 0),
  paye_centimes bigint not null default 0 check (paye_centimes >= 0),
  ouverte_le timestamptz not null,
  unique (code, annee),
  constraint jamais_plus_que_l_enveloppe check (engage_centimes <= montant_centimes)
);

create table paiements.destinataire (
  id uuid primary key,
  genre text not null check (genre in ('elle', 'bailleur', 'energie', 'prestataire', 'autre')),
  nom text check (length(nom) between 2 and 120),
  siret text check (siret ~ '^\d{14}$'),
  personne_id uuid not null,
  cle integer not null,
  -- The last four signs, so that she recognises her account.
  iban_fin text check (length(iban_fin) = 4),
  cree_le timestamptz not null,
  check ((genre = 'elle') = (nom is null))
);
create index destinataire_par_personne on paiements.destinataire (personne_id, genre);

create table paiements.coordonnees (
  id uuid primary key,
  destinataire_id uuid not null references paiements.destinataire on delete cascade,
  chiffre text not null,
  -- From here its retention counts: noted, then served.
  servies_le date not null,
  notees_par integer
);
create index coordonnees_par_destinataire on paiements.coordonnees (destinataire_id, servies_le desc);
create index coordonnees_par_date on paiements.coordonnees (servies_le);

create table paiements.engagement_de_depense (
  id uuid primary key,
  enveloppe_code text not null check (length(enveloppe_code) between 2 and 60),
  enveloppe_id uuid references paiements.enveloppe,
  decision_id uuid not null,
  demande_id uuid not null,
  personne_id uuid not null,
  cle integer not null,
  prestation text not null check (length(prestation) between 2 and 70),
  etat text not null default 'prevu' check (etat in ('prevu', 'reserve', 'annule')),
  total_centimes bigint not null check (total_centimes > 0),
  -- What counts in the envelope: all of it once reserved, what was paid once cancelled.
  retenu_centimes bigint not null default 0 check (retenu_centimes between 0 and total_centimes),
  echeancier jsonb not null,
  destinataire_id uuid not null references paiements.destinataire,
  prevu_le timestamptz not null,
  reserve_le timestamptz,
  annule_le timestamptz,
  pourquoi_annule text check (length(pourquoi_annule) <= 300),
  check ((etat = 'prevu') = (enveloppe_id is null) or etat = 'annule'),
  check ((etat = 'annule') = (annule_le is not null))
);
create index engagement_par_decision on paiements.engagement_de_depense (decision_id);
create index engagement_par_demande on paiements.engagement_de_depense (demande_id);
create index engagement_par_enveloppe on paiements.engagement_de_depense (enveloppe_id) where enveloppe_id is not null;
create index engagement_par_destinataire on paiements.engagement_de_depense (destinataire_id);

create table paiements.bordereau (
  id uuid primary key,
  annee integer not null,
  rang integer not null check (rang > 0),
  format text not null check (length(format) between 2 and 20),
  etat text not null default 'etabli' check (etat in ('etabli', 'rapproche')),
  nombre integer not null check (nombre > 0),
  total_centimes bigint not null check (total_centimes > 0),
  etabli_le timestamptz not null,
  etabli_par integer not null,
  rapproche_le timestamptz,
  unique (annee, rang)
);

create table paiements.versement (
  id uuid primary key,
  -- What the paymaster sends back: says nothing of anyone.
  reference text not null unique check (reference ~ '^V[0-9A-Z]{12}$'),
  engagement_id uuid not null references paiements.engagement_de_depense on delete cascade,
  demande_id uuid not null,
  personne_id uuid not null,
  cle integer not null,
  prestation text not null,
  a_qui text not null check (a_qui in ('elle', 'bailleur', 'energie', 'prestataire', 'autre')),
  destinataire_id uuid not null references paiements.destinataire,
  montant_centimes bigint not null check (montant_centimes > 0),
  prevu_le date not null,
  etat text not null default 'prevu' check (etat in ('prevu', 'au_bordereau', 'paye', 'rejete', 'annule')),
  bordereau_id uuid references paiements.bordereau,
  paye_le date,
  rejete_le date,
  pourquoi_rejete text check (length(pourquoi_rejete) <= 200),
  check (etat not in ('au_bordereau', 'paye') or bordereau_id is not null),
  check ((etat = 'paye') = (paye_le is not null)),
  check (etat <> 'rejete' or (rejete_le is not null and pourquoi_rejete is not null))
);
create index versement_par_demande on paiements.versement (demande_id, prevu_le, id);
create index versement_a_payer on paiements.versement (prevu_le, id) where etat = 'prevu';
create index versement_rejete on paiements.versement (destinataire_id) where etat = 'rejete';
create index versement_par_bordereau on paiements.versement (bordereau_id, id) where bordereau_id is not null;
create index versement_par_equipe on paiements.versement (cle, etat, prevu_le, id);
create index versement_par_etat on paiements.versement (etat, prevu_le, id);
create index versement_par_engagement on paiements.versement (engagement_id);

do $$
declare nom text;
begin
  foreach nom in array array['enveloppe', 'destinataire', 'coordonnees', 'engagement_de_depense', 'bordereau', 'versement'] loop
    execute format('alter table paiements.%I enable row level security', nom);
    execute format('alter table paiements.%I force row level security', nom);
  end loop;
  foreach nom in array array['destinataire', 'engagement_de_depense', 'versement'] loop
    execute format('create policy tenir on paiements.%1$I for all to lecteur_agent
      using (cle = any ((select acces.mes_cles())::integer[])
        and exists (select from acces.a_ma_portee v where v.personne_id = %1$I.personne_id offset 0))
      with check (cle = any ((select acces.mes_cles())::integer[])
        and exists (select from acces.a_ma_portee v where v.personne_id = %1$I.personne_id offset 0))', nom);
    execute format('create policy proteger on paiements.%I for all to lecteur_protection using (true) with check (true)', nom);
    -- Who orders the payments sees all of them, and nothing else of those who are paid.
    execute format('create policy ordonner on paiements.%I for select to lecteur_agent
      using ((select acces.ma_mission()) = ''direction'')', nom);
    execute format('grant select, insert, update on paiements.%I to lecteur_agent, lecteur_protection', nom);
  end loop;
end $$;

create policy lire on paiements.enveloppe for select to lecteur_agent, lecteur_protection using (true);
create policy ouvrir on paiements.enveloppe for insert to lecteur_agent
  with check ((select acces.ma_mission()) = 'direction' and engage_centimes = 0 and paye_centimes = 0);
create policy ajuster on paiements.enveloppe for update to lecteur_agent
  using ((select acces.ma_mission()) = 'direction') with check ((select acces.ma_mission()) = 'direction');
create policy gardien on paiements.enveloppe for all to gardien using (true) with check (true);
grant select on paiements.enveloppe to lecteur_agent, lecteur_protection;
grant insert, update (libelle, montant_centimes) on paiements.enveloppe to lecteur_agent;
grant select, update (engage_centimes, paye_centimes) on paiements.enveloppe to gardien;

create policy payer on paiements.versement for update to lecteur_agent
  using ((select acces.ma_mission()) = 'direction') with check ((select acces.ma_mission()) = 'direction');
create policy lire_les_siens on paiements.versement for select to lecteur_habitant
  using (exists (select from acces.objet_ouvert o where o.objet_id = versement.demande_id offset 0));
grant select on paiements.versement to lecteur_habitant;

-- Written by the team that holds the account's owner, read by nobody but who orders the payment.
create policy noter on paiements.coordonnees for insert to lecteur_agent, lecteur_protection
  with check (exists (select from paiements.destinataire d where d.id = coordonnees.destinataire_id offset 0)
    and (select acces.ma_mission()) <> 'direction');
create policy ordonner on paiements.coordonnees for select to lecteur_agent
  using ((select acces.ma_mission()) = 'direction');
create policy servir on paiements.coordonnees for update to lecteur_agent
  using ((select acces.ma_mission()) = 'direction') with check ((select acces.ma_mission()) = 'direction');
create policy machine_select on paiements.coordonnees for select to lecteur_machine
  using ((select acces.ma_machine()) = 'paiements');
create policy machine_delete on paiements.coordonnees for delete to lecteur_machine
  using ((select acces.ma_machine()) = 'paiements');
grant select, insert, update (servies_le) on paiements.coordonnees to lecteur_agent;
grant insert on paiements.coordonnees to lecteur_protection;
grant select (servies_le), delete on paiements.coordonnees to lecteur_machine;

create policy ordonner on paiements.bordereau for all to lecteur_agent
  using ((select acces.ma_mission()) = 'direction') with check ((select acces.ma_mission()) = 'direction');
grant select, insert, update on paiements.bordereau to lecteur_agent;

select conservation.tenir_le_registre('paiements.' || nom) from unnest(array['destinataire', 'coordonnees',
  'engagement_de_depense', 'bordereau', 'versement']) as nom;

-- What remains of an envelope, held until the end of the transaction: two signatures never share the last euro.
create function paiements.reste_a_engager(code_dit text, annee_dite integer)
returns table (enveloppe_id uuid, reste_centimes bigint, libelle text)
language sql security definer set search_path = paiements, pg_temp as $$
  select e.id, e.montant_centimes - e.engage_centimes, e.libelle from enveloppe e
  where e.code = code_dit and e.annee = annee_dite for update
$$;

create function paiements.compter_un_engagement() returns trigger
language plpgsql security definer set search_path = paiements, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.enveloppe_id is not null and old.retenu_centimes <> 0 then
    update enveloppe set engage_centimes = engage_centimes - old.retenu_centimes where id = old.enveloppe_id;
  end if;
  if new.enveloppe_id is not null and new.retenu_centimes <> 0 then
    update enveloppe set engage_centimes = engage_centimes + new.retenu_centimes where id = new.enveloppe_id;
  end if;
  return null;
end $$;
create trigger compter_un_engagement after insert or update of enveloppe_id, retenu_centimes
  on paiements.engagement_de_depense for each row execute function paiements.compter_un_engagement();

create function paiements.compter_un_versement() returns trigger
language plpgsql security definer set search_path = paiements, pg_temp as $$
begin
  if (new.etat = 'paye') <> (old.etat = 'paye') then
    update enveloppe e set paye_centimes = e.paye_centimes
      + case when new.etat = 'paye' then new.montant_centimes else -new.montant_centimes end
    from engagement_de_depense d where d.id = new.engagement_id and e.id = d.enveloppe_id;
  end if;
  return null;
end $$;
create trigger compter_un_versement after update of etat on paiements.versement
  for each row execute function paiements.compter_un_versement();
create policy gardien on paiements.engagement_de_depense for select to gardien using (true);
grant select on paiements.engagement_de_depense to gardien;

revoke all on function paiements.reste_a_engager(text, integer), paiements.compter_un_engagement(),
  paiements.compter_un_versement() from public;
grant execute on function paiements.reste_a_engager(text, integer) to lecteur_agent, lecteur_protection;
grant create on schema paiements to gardien;
alter function paiements.reste_a_engager(text, integer) owner to gardien;
alter function paiements.compter_un_engagement() owner to gardien;
alter function paiements.compter_un_versement() owner to gardien;
revoke create on schema paiements from gardien;
