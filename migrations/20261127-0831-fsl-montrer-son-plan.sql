-- She reads the plan of her debt by her receipt: what is due, kept or missed, and nothing else of the file.
create policy lire_le_sien on fsl.plan for select to lecteur_habitant
  using (exists (select from acces.objet_ouvert o where o.objet_id = plan.demande_id offset 0));
create policy lire_les_siennes on fsl.mensualite for select to lecteur_habitant
  using (exists (select from fsl.plan p where p.id = mensualite.plan_id offset 0));
grant select on fsl.plan, fsl.mensualite to lecteur_habitant;
-- An answer says of which request it is, so that the team that examines is told: an identifier that opens nothing by itself.
grant select (demande_id) on fsl.instruction to lecteur_partenaire;
