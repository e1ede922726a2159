-- A call owed to find an hour is no appointment: none is kept under its identifier, and its screen is the diary.
alter table promesses.promesse no force row level security;
update promesses.promesse set objet = 'rappel' where objet = 'rendez-vous';
alter table promesses.promesse force row level security;
