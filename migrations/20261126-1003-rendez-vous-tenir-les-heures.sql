-- Hours are declared by who organises the team, and by the administration; an agent's own day stays hers to give.
do $$
declare nom text;
begin
  foreach nom in array array['plage','fermeture'] loop
    execute format('drop policy tenir on rendez_vous.%I', nom);
    execute format('create policy tenir on rendez_vous.%I for all to lecteur_agent
      using (cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) = ''encadrement'')
      with check (cle = any ((select acces.mes_cles())::integer[]) and (select acces.ma_mission()) = ''encadrement'')', nom);
  end loop;
end $$;
-- A closing told the day itself is not a closing announced: the opening was not kept.
alter table rendez_vous.fermeture add column dite_le date;
create index rendez_vous_a_prevenir on rendez_vous.rendez_vous (site_id, debut) where etat = 'prevu';

-- Why we cancelled, in words for her: the place is closed, or these hours stopped.
alter table rendez_vous.rendez_vous add column raison_d_annulation text
  check (raison_d_annulation in ('lieu_ferme', 'agent_absent', 'heures_arretees'));
alter table rendez_vous.rendez_vous add constraint rendez_vous_annule_pourquoi
  check (raison_d_annulation is null or etat = 'annule');

-- Whether a place opened as it had said, one day, and how it did not: no hour of anyone's gesture.
create table rendez_vous.ouverture (
  site_id integer not null,
  jour date not null,
  cle integer not null,
  -- Somebody was received there that day, or the team says so.
  ouverte boolean not null default false,
  -- Told by the team, by a closing written the day itself, or by somebody who left because it was closing.
  ecart text check (ecart in ('ouvert_tard', 'ferme_tot', 'ferme')),
  -- By the desk's ordinary gestures, or in the team's own words.
  dite_par text not null check (dite_par in ('gestes', 'equipe')),
  annoncee_le date,
  primary key (site_id, jour)
);
create index ouverture_a_annoncer on rendez_vous.ouverture (jour) where annoncee_le is null;
alter table rendez_vous.ouverture enable row level security;
alter table rendez_vous.ouverture force row level security;
create policy dire_en_equipe on rendez_vous.ouverture for all to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]))
  with check (cle = any ((select acces.mes_cles())::integer[]) and annoncee_le is null);
create policy machine on rendez_vous.ouverture for all to lecteur_machine
  using ((select acces.ma_machine()) = 'rendez-vous') with check ((select acces.ma_machine()) = 'rendez-vous');
grant select, insert, update on rendez_vous.ouverture to lecteur_agent;
grant select, insert, update, delete on rendez_vous.ouverture to lecteur_machine;
