-- A new code is hashed together with its link's address, which the team holds only as a hash.
grant select (jeton) on partage.lien to lecteur_agent, lecteur_protection;
