-- From her page, a person also asks who looked: a right of hers (RGPD, article 15), answered like the rest.
alter table recepisses.mot drop constraint mot_genre_check;
alter table recepisses.mot add constraint mot_genre_check
  check (genre in ('changement', 'compris', 'pas_compris', 'accord_retire', 'qui_a_regarde'));
