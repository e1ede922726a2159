-- Whether a person is within this reader's reach was asked of a function at each row of every list: about 30 µs each time,
-- more than half of what the desk cost the database. A view of the guardian answers within the plan of the list itself,
-- by two keys, in 5 to 8 µs. « offset 0 » keeps the planner from reading all that is open to a team to sort out a few rows.

grant create on schema acces to gardien;

create view acces.a_ma_portee as
  select o.personne_id from acces.ouverture o
  where o.cle = any ((select acces.mes_cles())::integer[])
    and (o.jusqu_a is null or o.jusqu_a > acces.maintenant())
    and not exists (select from acces.protection p where p.personne_id = o.personne_id)
  union all
  select o.personne_id from acces.ouverture o
  where o.agent_id = (select acces.mon_agent())
    and (o.jusqu_a is null or o.jusqu_a > acces.maintenant())
    and (o.fondement <> 'acces_exceptionnel'
      or not exists (select from acces.protection p where p.personne_id = o.personne_id));
alter view acces.a_ma_portee owner to gardien;
grant select on acces.a_ma_portee to lecteur_agent;

revoke create on schema acces from gardien;

create or replace function acces.voit(personne uuid) returns boolean
language plpgsql stable security definer set search_path to 'acces', 'pg_temp' as $$
begin
  return exists (select from a_ma_portee v where v.personne_id = personne);
end $$;

create or replace function acces.personnes_ouvertes() returns setof uuid
language sql stable security definer rows 500 set search_path to 'acces', 'pg_temp' as $$
  select distinct personne_id from a_ma_portee
$$;

alter policy ecrire on accueil.premier_contact
  using (cle = any ((select acces.mes_cles())::integer[])
    and etat <> 'reponse_simple'
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = premier_contact.personne_id offset 0)));

alter policy lire_en_equipe on accueil.premier_contact
  using (cle = any ((select acces.mes_cles())::integer[])
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = premier_contact.personne_id offset 0)));

alter policy recevoir on accueil.venue
  using (cle = any ((select acces.mes_cles())::integer[])
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = venue.personne_id offset 0)));

alter policy repondre_en_equipe on courriers.question
  using (cle = any ((select acces.mes_cles())::integer[])
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = question.personne_id offset 0)));

alter policy lire_en_equipe on messages.envoi
  using (cle = any ((select acces.mes_cles())::integer[])
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = envoi.personne_id offset 0)));

alter policy suivre on messages.silence
  using (exists (select from acces.a_ma_portee v where v.personne_id = silence.personne_id offset 0));

alter policy emettre on orientations.orientation
  using (de_cle = any ((select acces.mes_cles())::integer[])
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = orientation.personne_id offset 0))
    and (not fermee or de_agent = (select acces.mon_agent())));

alter policy partager on partage.partage
  using (cle = any ((select acces.mes_cles())::integer[])
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = partage.personne_id offset 0))
    and (not fermee or auteur_id = (select acces.mon_agent())));

alter policy lire on personnes.contestation
  using (exists (select from acces.a_ma_portee v where v.personne_id = contestation.personne_id offset 0));

alter policy suivre on personnes.fusion
  using (exists (select from acces.a_ma_portee v where v.personne_id = fusion.garde offset 0)
    and exists (select from acces.a_ma_portee v where v.personne_id = fusion.absorbee offset 0));

alter policy suivre on personnes.lien
  using (exists (select from acces.a_ma_portee v where v.personne_id = lien.de offset 0)
    and exists (select from acces.a_ma_portee v where v.personne_id = lien.a offset 0));

alter policy suivre on personnes.lieu
  using (exists (select from acces.a_ma_portee v where v.personne_id = lieu.personne_id offset 0)
    and not cache);

alter policy suivre on personnes.moyen
  using (exists (select from acces.a_ma_portee v where v.personne_id = moyen.personne_id offset 0));

alter policy lire on personnes.parole
  using (exists (select from acces.a_ma_portee v where v.personne_id = parole.personne_id offset 0));

alter policy suivre on personnes.pas_doublon
  using (exists (select from acces.a_ma_portee v where v.personne_id = pas_doublon.une offset 0)
    and exists (select from acces.a_ma_portee v where v.personne_id = pas_doublon.autre offset 0));

alter policy lire_et_tenir on personnes.personne
  using (exists (select from acces.a_ma_portee v where v.personne_id = personne.id offset 0));

alter policy lire on personnes.precaution
  using (exists (select from acces.a_ma_portee v where v.personne_id = precaution.personne_id offset 0)
    and levee_le is null
    and au > (acces.maintenant() at time zone 'Europe/Paris')::date
    and (validee_le is not null or posee_par = (select acces.mon_agent()) or (select acces.ma_mission()) = 'encadrement'));

alter policy valider on personnes.precaution
  using (exists (select from acces.a_ma_portee v where v.personne_id = precaution.personne_id offset 0)
    and (select acces.ma_mission()) = 'encadrement');

alter policy suivre on personnes.proche
  using (exists (select from acces.a_ma_portee v where v.personne_id = proche.personne_id offset 0));

alter policy suivre on personnes.representation
  using (exists (select from acces.a_ma_portee v where v.personne_id = representation.personne_id offset 0)
    and (par is null or exists (select from acces.a_ma_portee v where v.personne_id = representation.par offset 0)));

alter policy tenir_en_equipe on promesses.promesse
  using ((cle = any ((select acces.mes_cles())::integer[])
      or agent_id = (select acces.mon_agent()))
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = promesse.personne_id offset 0)));

alter policy lire_en_equipe on recepisses.mot
  using (cle = any ((select acces.mes_cles())::integer[])
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = mot.personne_id offset 0)));

alter policy lire_en_equipe on rendez_vous.rendez_vous
  using ((cle = any ((select acces.mes_cles())::integer[])
      or preneur_cle = any ((select acces.mes_cles())::integer[])
      or agent_id = (select acces.mon_agent()))
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = rendez_vous.personne_id offset 0)));

alter policy tenir on rendez_vous.rendez_vous
  using ((cle = any ((select acces.mes_cles())::integer[])
      or preneur_cle = any ((select acces.mes_cles())::integer[])
      or agent_id = (select acces.mon_agent()))
    and (personne_id is null
      or exists (select from acces.a_ma_portee v where v.personne_id = rendez_vous.personne_id offset 0)));

-- What comes to a team is asked of the guardian in one question, not in two.
create or replace function orientations.je_recois(orientation_id uuid) returns boolean
language plpgsql stable security definer set search_path to 'orientations', 'pg_temp' as $$
declare
  les_cles integer[] := acces.mes_cles();
  moi integer := acces.mon_agent();
begin
  return exists (select from orientation o where o.id = orientation_id
    and o.envoyee_le is not null and o.etat <> 'retiree'
    and ((o.vers_agent is null and o.vers_cle = any (les_cles)
        and not exists (select from acces.protection p where p.personne_id = o.personne_id))
      or o.vers_agent = moi));
end $$;

create or replace function partage.je_recois(partage_id uuid) returns boolean
language plpgsql stable security definer set search_path to 'partage', 'pg_temp' as $$
declare
  les_cles integer[] := acces.mes_cles();
  moi integer := acces.mon_agent();
  l_heure timestamptz := acces.maintenant();
begin
  return exists (select from partage p where p.id = partage_id and p.envoye_le is not null
    and p.expire_le > l_heure
    and ((p.agent_destinataire is null and p.cle_destinataire = any (les_cles)
        and not exists (select from acces.protection q where q.personne_id = p.personne_id))
      or p.agent_destinataire = moi));
end $$;
