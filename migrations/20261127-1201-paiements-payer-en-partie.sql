-- A year whose envelope is short is paid month by month as far as it goes; what is left waits in sight.
alter table paiements.engagement_de_depense add column manque_centimes bigint not null default 0;
alter table paiements.engagement_de_depense add constraint manque_jamais_negatif check (manque_centimes >= 0) not valid;
-- bloque : la table n’a que les engagements d’une version de ce jour
create index engagement_qui_manque on paiements.engagement_de_depense (annee, enveloppe_code, id)
  where etat = 'reserve' and manque_centimes > 0;

drop policy lire_ce_qui_attend on paiements.engagement_de_depense;
create policy lire_ce_qui_attend on paiements.engagement_de_depense for select to lecteur_habitant
  using ((etat = 'a_engager' or (etat = 'reserve' and manque_centimes > 0))
    and exists (select from acces.objet_ouvert o where o.objet_id = engagement_de_depense.demande_id offset 0));
grant select (manque_centimes) on paiements.engagement_de_depense to lecteur_habitant;
