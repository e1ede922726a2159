-- « in (select id from t) » in a policy reads every row of t that this reader may see, once a statement: at real size
-- one step written on one orientation cost thirty seconds. What a row hangs from is looked up by its key instead.

alter policy raconter on orientations.etape
  using (exists (select 1 from orientations.orientation o where o.id = etape.orientation_id)
    and (pour = 'tous' or cle = any ((select acces.mes_cles())::integer[])))
  with check (exists (select 1 from orientations.orientation o where o.id = etape.orientation_id)
    and (pour = 'tous' or cle = any ((select acces.mes_cles())::integer[])));

alter policy tenir_ses_liens on partage.lien
  using (cle = any ((select acces.mes_cles())::integer[])
    and exists (select 1 from partage.partage p where p.id = lien.partage_id))
  with check (cle = any ((select acces.mes_cles())::integer[])
    and exists (select 1 from partage.partage p where p.id = lien.partage_id));

alter policy garder on accueil.autre_texte
  using (exists (select 1 from accueil.premier_contact c where c.id = autre_texte.premier_contact_id))
  with check (agent_id = (select acces.mon_agent())
    and exists (select 1 from accueil.premier_contact c where c.id = autre_texte.premier_contact_id));

alter policy lire_en_equipe on accueil.danger
  using (cle = any ((select acces.mes_cles())::integer[])
    and (fait <> 'enfant' or signale_par = (select acces.mon_agent()) or confie_a = (select acces.mon_agent())
      or (select acces.ma_mission()) in ('encadrement', 'permanence', 'crip'))
    and exists (select 1 from accueil.premier_contact c where c.id = danger.premier_contact_id));

alter policy decider on accueil.autre_decision
  using (cle = any ((select acces.mes_cles())::integer[])
    and exists (select 1 from accueil.premier_contact c where c.id = autre_decision.premier_contact_id))
  with check (cle = any ((select acces.mes_cles())::integer[])
    and exists (select 1 from accueil.premier_contact c where c.id = autre_decision.premier_contact_id));

alter policy poser on accueil.repere
  with check (exists (select 1 from accueil.premier_contact c where c.id = repere.premier_contact_id));
