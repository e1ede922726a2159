-- A monthly right outlives the year of its envelope, and changes: one row a year, the later ones « to be committed » until
-- their year has credits; what a decision gave in advance is kept back from what the next one gives.
alter table paiements.engagement_de_depense
  -- The year of the envelope that pays it; null before it is signed.
  add column annee integer,
  -- The row of the first year, for those of the years after.
  add column suite_de_id uuid references paiements.engagement_de_depense on delete cascade,
  add column avance boolean not null default false,
  -- A revision: signed, it replaces what runs the day she has it, and pays nothing before.
  add column attend_la_remise boolean not null default false;
alter table paiements.versement
  add column mois date,
  add column retenue_centimes bigint not null default 0;

alter table paiements.engagement_de_depense drop constraint engagement_de_depense_etat_check;
alter table paiements.engagement_de_depense add constraint engagement_de_depense_etat_check
  check (etat in ('prevu', 'a_engager', 'reserve', 'annule')) not valid;
alter table paiements.engagement_de_depense drop constraint engagement_de_depense_check1;
alter table paiements.engagement_de_depense add constraint engage_sur_une_enveloppe
  check ((etat in ('prevu', 'a_engager')) = (enveloppe_id is null) or etat = 'annule') not valid;
alter table paiements.engagement_de_depense add constraint annee_d_une_enveloppe
  check (annee between 2000 and 2100) not valid;
alter table paiements.versement add constraint retenue_jamais_negative check (retenue_centimes >= 0) not valid;

-- bloque : la table n’a que les engagements d’une version de ce jour
create unique index engagement_par_annee on paiements.engagement_de_depense (suite_de_id, annee)
  where suite_de_id is not null and etat <> 'annule';
-- bloque : de même
create index engagement_a_engager on paiements.engagement_de_depense (annee, enveloppe_code, prevu_le, id)
  where etat = 'a_engager';

-- The law speaks without anyone signing (a flat allowance after a silence, a day of notification), a year begins: machines
-- write what follows, and read no account.
do $$
declare nom text;
begin
  foreach nom in array array['destinataire', 'engagement_de_depense', 'versement'] loop
    execute format('create policy suivre_le_droit on paiements.%I for all to lecteur_machine
      using ((select acces.ma_machine()) = any (array[''apa'', ''paiements'']))
      with check ((select acces.ma_machine()) = any (array[''apa'', ''paiements'']))', nom);
    execute format('grant select, insert on paiements.%I to lecteur_machine', nom);
  end loop;
end $$;
grant update on paiements.engagement_de_depense, paiements.versement to lecteur_machine;
grant execute on function paiements.reste_a_engager(text, integer) to lecteur_machine;
