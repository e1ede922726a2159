-- Each of the five facts of urgency is given to the duty manager and answered before the sheet is closed.
alter table accueil.danger drop constraint danger_fait_check;
alter table accueil.danger add constraint danger_fait_check
  check (fait in ('sans_toit', 'violence', 'enfant', 'faim_ou_soins', 'echeance', 'petite_enfance'));
