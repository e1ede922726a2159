-- A commitment is public: those who keep the set-up, the data and the protection read it as anyone does.
grant usage on schema qualite to lecteur_protection, lecteur_dpo, lecteur_administration;
create policy lire_au_travail on qualite.engagement for select
  to lecteur_protection, lecteur_dpo, lecteur_administration using (true);
create policy lire_au_travail on qualite.moyen for select
  to lecteur_protection, lecteur_dpo, lecteur_administration using (true);
grant select on qualite.engagement, qualite.moyen to lecteur_protection, lecteur_dpo, lecteur_administration;
