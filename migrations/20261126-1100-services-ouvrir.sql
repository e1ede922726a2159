-- What a place offers besides its hours, in words; null: not known, and said so.
alter table services.site add column langues text[];
alter table services.site add column accessibilite text[];
-- A street as it is written, beside the form that comparisons read.
alter table services.secteur add column voie_dite text;
alter table services.secteur add check ((regle = 'voie') or (voie_dite is null));

-- Each says her own absence and her relay; a manager says those of her team.
grant insert, update, delete on services.absence to lecteur_agent, lecteur_protection, lecteur_dpo;
create policy dire_son_absence on services.absence for all to lecteur_agent, lecteur_protection, lecteur_dpo
  using (agent_id = (select acces.mon_agent())) with check (agent_id = (select acces.mon_agent()));
create policy tenir_son_equipe on services.absence for all to lecteur_agent
  using ((select acces.ma_mission()) = 'encadrement' and exists (
    select 1 from services.agent a join services.site s on s.id = a.site_id
    where a.id = absence.agent_id and s.cle = any ((select acces.mes_cles())::integer[])))
  with check ((select acces.ma_mission()) = 'encadrement' and exists (
    select 1 from services.agent a join services.site s on s.id = a.site_id
    where a.id = absence.agent_id and s.cle = any ((select acces.mes_cles())::integer[])));
-- What residents who read English are told; null: the French alone.
alter table services.service add column nom_en text;
alter table services.service add column phrase_en text;
