create schema pch;
grant usage on schema pch to lecteur_agent, lecteur_protection, lecteur_habitant, lecteur_machine;

-- What left for the MDPH's own system, and what came back. The file of the person stays there: here, only where it is.
create table pch.dossier (
  demande_id uuid primary key,
  version integer not null default 1,
  personne_id uuid not null,
  cle integer not null,
  depot_cle integer not null,
  -- The name under which both systems know it: drawn, saying nothing of her.
  reference text not null unique check (reference ~ '^PCH-[A-Z0-9]{10}$'),
  etat text not null default 'a_transmettre'
    check (etat in ('a_transmettre', 'transmis', 'accuse', 'rejete', 'decide')),
  -- What leaves, exactly; emptied once the MDPH says that it holds it.
  envoi jsonb,
  informee_le timestamptz not null,
  transmis_le timestamptz,
  empreinte text check (empreinte ~ '^[0-9a-f]{64}$'),
  accuse_le date,
  reference_mdph text check (length(reference_mdph) between 1 and 60),
  rejet_motif text check (length(rejet_motif) between 1 and 500),
  decision_sens text check (decision_sens in ('accord', 'accord_partiel', 'refus')),
  decidee_le date,
  check ((etat = 'a_transmettre') = (transmis_le is null)),
  check (num_nonnulls(transmis_le, empreinte) in (0, 2)),
  check (etat not in ('accuse', 'decide') or accuse_le is not null),
  check ((etat = 'rejete') = (rejet_motif is not null)),
  check ((etat = 'decide') = (num_nonnulls(decision_sens, decidee_le) = 2)),
  -- What is held elsewhere is not kept twice.
  check (etat not in ('accuse', 'decide') or envoi is null)
);
create index dossier_de_l_equipe on pch.dossier (cle, etat);
create index dossier_de_la_personne on pch.dossier (personne_id);
create index dossier_a_transmettre on pch.dossier (demande_id) where etat = 'a_transmettre';

alter table pch.dossier enable row level security;
alter table pch.dossier force row level security;
create policy tenir on pch.dossier for all to lecteur_agent
  using ((cle = any ((select acces.mes_cles())::integer[]) or depot_cle = any ((select acces.mes_cles())::integer[]))
    and exists (select from acces.a_ma_portee v where v.personne_id = dossier.personne_id offset 0))
  with check ((cle = any ((select acces.mes_cles())::integer[]) or depot_cle = any ((select acces.mes_cles())::integer[]))
    and acces.voit(personne_id));
create policy proteger on pch.dossier for all to lecteur_protection using (true) with check (true);
create policy lire_le_sien on pch.dossier for select to lecteur_habitant
  using (exists (select from acces.objet_ouvert o where o.objet_id = dossier.demande_id offset 0));
create policy machine_select on pch.dossier for select to lecteur_machine
  using ((select acces.ma_machine()) = 'pch');
create policy machine_update on pch.dossier for update to lecteur_machine
  using ((select acces.ma_machine()) = 'pch') with check ((select acces.ma_machine()) = 'pch');
grant select, insert, update on pch.dossier to lecteur_agent, lecteur_protection;
grant select, update on pch.dossier to lecteur_machine;
-- What leaves is not shown twice: she reads where it stands.
grant select (demande_id, version, personne_id, cle, depot_cle, reference, etat, informee_le, transmis_le, empreinte,
  accuse_le, reference_mdph, rejet_motif, decision_sens, decidee_le) on pch.dossier to lecteur_habitant;
select conservation.tenir_le_registre('pch.dossier');
