-- The administrator opens an account and hands over a code that works once: the agent alone chooses the password.
alter table comptes.demarche drop constraint demarche_genre_check;
alter table comptes.demarche add constraint demarche_genre_check check
  (genre in ('second_facteur', 'totp', 'cle_d_acces', 'nouvelle_cle', 'fournisseur', 'activation'));
create policy inviter on comptes.demarche for insert to lecteur_administration with check (genre = 'activation');
grant insert on comptes.demarche to lecteur_administration;
create policy fermer on comptes.session for delete to lecteur_administration using (true);
create policy compter on comptes.session for select to lecteur_administration using (true);
