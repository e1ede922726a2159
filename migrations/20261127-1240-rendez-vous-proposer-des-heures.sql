-- At her home: the place is hers, and its address is nowhere in this module.
alter table rendez_vous.rendez_vous add column chez_elle boolean not null default false;

-- Hours that a team offers to one person for one rendez-vous to come, about one object (a request for a right). The
-- rendez-vous has its number beforehand: whoever holds a paper that opens this number, and nothing else of hers, may
-- choose the hour; and two hands that choose at once write one rendez-vous.
create table rendez_vous.heure_proposee (
  id uuid primary key,
  rendez_vous_id uuid not null,
  objet_id uuid not null,
  personne_id uuid not null,
  cle integer not null,
  site_id integer not null,
  service_id smallint not null,
  agent_id integer not null,
  debut timestamptz not null,
  duree_minutes smallint not null check (duree_minutes between 5 and 240),
  chez_elle boolean not null,
  proposee_le timestamptz not null,
  proposee_par integer not null,
  unique (rendez_vous_id, agent_id, debut)
);
create index heure_proposee_par_objet on rendez_vous.heure_proposee (objet_id, debut);
create index heure_proposee_par_date on rendez_vous.heure_proposee (debut);
alter table rendez_vous.heure_proposee enable row level security;
alter table rendez_vous.heure_proposee force row level security;
create policy lire_en_equipe on rendez_vous.heure_proposee for select to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[])
    and exists (select from acces.a_ma_portee v where v.personne_id = heure_proposee.personne_id offset 0));
create policy proposer on rendez_vous.heure_proposee for insert to lecteur_agent
  with check (cle = any ((select acces.mes_cles())::integer[])
    and exists (select from acces.a_ma_portee v where v.personne_id = heure_proposee.personne_id offset 0));
create policy retirer on rendez_vous.heure_proposee for delete to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[])
    and exists (select from acces.a_ma_portee v where v.personne_id = heure_proposee.personne_id offset 0));
create policy proteger on rendez_vous.heure_proposee for select to lecteur_protection using (true);
create policy lire_les_siennes on rendez_vous.heure_proposee for select to lecteur_habitant
  using (exists (select from acces.objet_ouvert o
    where o.objet_id in (heure_proposee.objet_id, heure_proposee.rendez_vous_id) offset 0));
create policy machine on rendez_vous.heure_proposee for select to lecteur_machine
  using ((select acces.ma_machine()) = 'rendez-vous');
create policy machine_delete on rendez_vous.heure_proposee for delete to lecteur_machine
  using ((select acces.ma_machine()) = 'rendez-vous');
grant select, insert, delete on rendez_vous.heure_proposee to lecteur_agent;
grant select on rendez_vous.heure_proposee to lecteur_protection, lecteur_habitant, lecteur_machine;
grant delete on rendez_vous.heure_proposee to lecteur_machine;
select conservation.tenir_le_registre('rendez_vous.heure_proposee');

-- One of the hours offered to her, exactly as it was offered, under her name: who receives her knows whom to meet.
create policy prendre_ce_qui_est_propose on rendez_vous.rendez_vous for insert to lecteur_habitant
  with check (not invite and etat = 'prevu' and pris_par = 'en_ligne' and plage_id is null
    and preneur_cle is null and preneur_agent is null
    and exists (select from rendez_vous.heure_proposee h where h.rendez_vous_id = rendez_vous.id
      and h.objet_id = rendez_vous.premier_contact_id and h.personne_id = rendez_vous.personne_id
      and h.cle = rendez_vous.cle and h.site_id = rendez_vous.site_id and h.agent_id = rendez_vous.agent_id
      and h.debut = rendez_vous.debut and h.duree_minutes = rendez_vous.duree_minutes
      and h.chez_elle = rendez_vous.chez_elle));
-- What was given outside any plage moves to another hour that was offered, and nowhere else.
alter policy annuler_le_sien on rendez_vous.rendez_vous
  with check (etat = 'annule'
    or (etat = 'prevu' and plage_id is null and exists (select from rendez_vous.heure_proposee h
      where h.rendez_vous_id = rendez_vous.id and h.agent_id = rendez_vous.agent_id and h.debut = rendez_vous.debut
        and h.duree_minutes = rendez_vous.duree_minutes))
    or (etat = 'prevu' and exists (select 1 from rendez_vous.plage p
      where p.id = plage_id and p.ouverte_a_tous and p.cle = rendez_vous.cle
        and p.site_id = rendez_vous.site_id and p.agent_id is not distinct from rendez_vous.agent_id)));
