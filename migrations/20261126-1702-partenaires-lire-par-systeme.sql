-- Places, services and structures are public; a partner's system still reads only what its token was given for.
grant usage on schema territoires, services, partenaires to lecteur_systeme;
do $$
declare
  lecture record;
begin
  for lecture in select * from (values
    ('territoires.ept', 'territoires:lire'), ('territoires.commune', 'territoires:lire'),
    ('territoires.commune_ept', 'territoires:lire'), ('territoires.passage', 'territoires:lire'),
    ('territoires.territoire', 'territoires:lire'), ('territoires.territoire_commune', 'territoires:lire'),
    ('services.service', 'services:lire'), ('services.site', 'services:lire'), ('services.secteur', 'services:lire'))
    as l (nom_de_table, permission)
  loop
    execute format('grant select on %s to lecteur_systeme', lecture.nom_de_table);
    -- Whoever brings a request needs to know which team is competent.
    execute format('create policy permis on %s as restrictive for select to lecteur_systeme
      using ((select acces.m_est_permis(%L)) or (select acces.m_est_permis(''demandes:deposer'')))',
      lecture.nom_de_table, lecture.permission);
  end loop;
end $$;
grant select on partenaires.structure to lecteur_systeme;
grant select (id, structure_id, nom, description, thematiques, publics, frais, date_maj, retire_le)
  on partenaires.service to lecteur_systeme;
create policy permis on partenaires.structure as restrictive for select to lecteur_systeme
  using ((select acces.m_est_permis('structures:lire')));
create policy permis on partenaires.service as restrictive for select to lecteur_systeme
  using ((select acces.m_est_permis('structures:lire')));
-- bloque : quelques milliers de structures, le temps d’un instant
create index structure_dans_l_ordre on partenaires.structure (id) where retire_le is null;
