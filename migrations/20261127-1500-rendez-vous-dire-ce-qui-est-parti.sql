-- A reminder that is written has not left yet: the row says when it has, so that every page does, hers too.
alter table rendez_vous.rendez_vous drop constraint rappel_issue_connue;
alter table rendez_vous.rendez_vous add constraint rappel_issue_connue
  check (rappel_issue in ('ecrit', 'parti', 'trop_tard', 'protegee', 'sans_moyen', 'pas_parti')) not valid;
