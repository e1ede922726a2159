-- The day that counts now: the one first promised, or the later one that was asked for. Kept by the row itself, so
-- that a team's work lists are read from an index at any size.
alter table orientations.orientation add column attendue_le date generated always as (case
  when etat in ('envoyee', 'lue') then reponse_pour_le
  when etat = 'plus_de_temps' then plus_de_temps_jusqu_au end) stored;
-- Where a partner's link is written to, and how it went: by the product, or by the sender's own hand.
alter table orientations.orientation add column vers_courriel text check (length(vers_courriel) between 3 and 254);
alter table orientations.orientation add column lien_par text check (lien_par in ('courriel', 'main'));
grant update (vers_courriel, lien_par) on orientations.orientation to lecteur_agent, lecteur_protection;

drop index orientations.orientation_emise;
drop index orientations.orientation_recue;
drop index orientations.orientation_nommee;
drop index orientations.orientation_sans_reponse;
create index orientation_a_repondre on orientations.orientation (vers_cle, attendue_le, id)
  where attendue_le is not null and vers_cle is not null;
create index orientation_a_repondre_par_nom on orientations.orientation (vers_agent, attendue_le, id)
  where attendue_le is not null and vers_agent is not null;
create index orientation_revenue on orientations.orientation (de_cle, repondue_le desc, id)
  where retour_vu_le is null and repondue_le is not null;
create index orientation_sans_nouvelles on orientations.orientation (de_cle, attendue_le, id)
  where attendue_le is not null;
create index orientation_en_cours on orientations.orientation (de_cle, id) where close_le is null;
create index orientation_menee on orientations.orientation (vers_cle, id)
  where etat in ('acceptee', 'premier_rendez_vous');
create index orientation_menee_par_nom on orientations.orientation (vers_agent, id)
  where etat in ('acceptee', 'premier_rendez_vous');
create index orientation_terminee on orientations.orientation (de_cle, close_le desc, id) where close_le is not null;
create index orientation_terminee_ici on orientations.orientation (vers_cle, close_le desc, id)
  where close_le is not null and vers_cle is not null;
create index orientation_terminee_par_nom on orientations.orientation (vers_agent, close_le desc, id)
  where close_le is not null and vers_agent is not null;
-- For the job of every morning, wherever it was sent from.
create index orientation_a_relancer on orientations.orientation (id) include (attendue_le)
  where attendue_le is not null;
