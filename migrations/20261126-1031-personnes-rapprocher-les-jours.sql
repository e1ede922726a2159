-- « 29/02 »: a day and a month without a year are a mark too. Whoever is in the search already gets hers.
set local role gardien;
insert into personnes.repere (cle, personne_id)
select 'a:' || substr(p.naissance, 6), p.id from personnes.personne p
where length(p.naissance) = 10 and exists (select 1 from personnes.repere r where r.personne_id = p.id)
on conflict do nothing;
reset role;
