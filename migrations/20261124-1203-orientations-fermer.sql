-- A child in danger: who reads is closed to the agent who alerts, by name, and to the cell that receives. Her
-- team does not, and neither does a receipt, which a parent may hold.
alter table orientations.orientation add column fermee boolean not null default false;
alter table partage.partage add column fermee boolean not null default false;

drop policy emettre on orientations.orientation;
create policy emettre on orientations.orientation for all to lecteur_agent
  using (de_cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id))
    and (not fermee or de_agent = (select acces.mon_agent())))
  with check (de_cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id))
    and (not fermee or de_agent = (select acces.mon_agent())));
drop policy lire_la_sienne on orientations.orientation;
create policy lire_la_sienne on orientations.orientation for select to lecteur_habitant
  using (not fermee and (id in (select o.objet_id from acces.objet_ouvert o)
    or premier_contact_id in (select o.objet_id from acces.objet_ouvert o)));

drop policy partager on partage.partage;
create policy partager on partage.partage for all to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id))
    and (not fermee or auteur_id = (select acces.mon_agent())))
  with check (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id))
    and (not fermee or auteur_id = (select acces.mon_agent())));
drop policy lire_le_sien on partage.partage;
create policy lire_le_sien on partage.partage for select to lecteur_habitant
  using (not fermee and envoye_le is not null and (orientation_id in (select o.objet_id from acces.objet_ouvert o)
    or premier_contact_id in (select o.objet_id from acces.objet_ouvert o)));

