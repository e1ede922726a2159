-- The lists that an agent comes back to, by the name she gave them: hers alone.
create table demandes_de_droits.vue_gardee (
  agent_id integer not null,
  nom text not null check (length(nom) between 2 and 60),
  liste text not null check (length(liste) between 3 and 30),
  prestation text check (length(prestation) between 2 and 70),
  delai text check (delai in ('passe', 'bientot')),
  primary key (agent_id, nom)
);
alter table demandes_de_droits.vue_gardee enable row level security;
alter table demandes_de_droits.vue_gardee force row level security;
select conservation.tenir_le_registre('demandes_de_droits.vue_gardee');
create policy la_mienne on demandes_de_droits.vue_gardee for all to lecteur_agent, lecteur_protection
  using (agent_id = (select acces.mon_agent())) with check (agent_id = (select acces.mon_agent()));
grant select, insert, update, delete on demandes_de_droits.vue_gardee to lecteur_agent, lecteur_protection;
