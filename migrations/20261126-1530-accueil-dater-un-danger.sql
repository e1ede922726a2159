-- An eviction or a cut-off that comes today or tomorrow is a danger like the others: promised, and not closed unanswered.
alter table accueil.danger drop constraint danger_fait_check;
alter table accueil.danger add constraint danger_fait_check
  check (fait in ('sans_toit', 'violence', 'enfant', 'faim_ou_soins', 'echeance'));
