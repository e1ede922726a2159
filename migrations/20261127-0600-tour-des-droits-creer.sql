create schema tour_des_droits;
grant usage on schema tour_des_droits to lecteur_agent, lecteur_protection, lecteur_habitant, lecteur_machine,
  lecteur_public;

-- One round of rights that she agreed to keep: her answers, ciphered, and what she asked for after it. Nothing else of
-- a round is ever written.
create table tour_des_droits.tour (
  id uuid primary key,
  -- What her receipt opens: the round itself, or the request that it went with.
  objet_id uuid not null,
  -- The team that receives it; none when she keeps it for herself.
  cle integer,
  personne_id uuid,
  voie text not null check (voie in ('guichet', 'en_ligne')),
  langue text not null check (langue in ('fr', 'en')),
  -- Month of the law: the same answers give the same result later.
  mois text not null check (mois ~ '^\d{4}-\d{2}$'),
  carnet text not null check (length(carnet) between 1 and 20000),
  demandes text[] not null default '{}' check (cardinality(demandes) <= 30),
  garde_le timestamptz not null,
  garde_par integer,
  check ((voie = 'en_ligne') = (garde_par is null)),
  check (voie = 'guichet' or personne_id is null or cle is not null)
);
create index tour_par_objet on tour_des_droits.tour (objet_id);
create index tour_par_personne on tour_des_droits.tour (personne_id, garde_le desc) where personne_id is not null;
create index tour_a_effacer on tour_des_droits.tour (garde_le);

alter table tour_des_droits.tour enable row level security;
alter table tour_des_droits.tour force row level security;
-- The team that received her, as long as it may see her.
create policy tenir_en_equipe on tour_des_droits.tour for all to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null
    or exists (select from acces.a_ma_portee v where v.personne_id = tour.personne_id offset 0)))
  with check (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id)));
create policy proteger on tour_des_droits.tour for all to lecteur_protection using (true) with check (true);
-- She keeps hers without an account; her receipt opens it, and erases it.
create policy garder_le_sien on tour_des_droits.tour for insert to lecteur_public
  with check (voie = 'en_ligne' and garde_par is null and personne_id is null);
create policy relire_le_sien on tour_des_droits.tour for select to lecteur_habitant
  using (exists (select from acces.objet_ouvert o where o.objet_id = tour.objet_id offset 0));
create policy effacer_le_sien on tour_des_droits.tour for delete to lecteur_habitant
  using (exists (select from acces.objet_ouvert o where o.objet_id = tour.objet_id offset 0));
create policy machine_select on tour_des_droits.tour for select to lecteur_machine
  using ((select acces.ma_machine()) = 'tour-des-droits');
create policy machine_delete on tour_des_droits.tour for delete to lecteur_machine
  using ((select acces.ma_machine()) = 'tour-des-droits');
grant select, insert, update, delete on tour_des_droits.tour to lecteur_agent, lecteur_protection;
grant insert on tour_des_droits.tour to lecteur_public;
grant select, delete on tour_des_droits.tour to lecteur_habitant, lecteur_machine;
select conservation.tenir_le_registre('tour_des_droits.tour');
