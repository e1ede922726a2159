-- What a partner's system brings for a person, with her agreement: the same request as she writes online, and who brought it.
grant usage on schema accueil, promesses, recepisses to lecteur_systeme;
create table accueil.depot_de_systeme (
  premier_contact_id uuid primary key references accueil.premier_contact on delete cascade deferrable initially deferred,
  systeme_id uuid not null,
  jeton_id uuid not null,
  -- The name of the system, as it was that day, for those who read the request.
  systeme text not null check (length(systeme) <= 120),
  -- Its own number for this request, never a name.
  reference text check (length(reference) between 1 and 80),
  -- When she said yes, and who heard her: a function of that structure.
  accord_le timestamptz not null,
  accord_recueilli_par text not null check (length(accord_recueilli_par) between 2 and 120),
  recu_remis boolean not null,
  depose_le timestamptz not null
);
create unique index depot_par_reference on accueil.depot_de_systeme (systeme_id, reference) where reference is not null;
create index depots_d_un_systeme on accueil.depot_de_systeme (systeme_id, premier_contact_id);
alter table accueil.depot_de_systeme enable row level security;
alter table accueil.depot_de_systeme force row level security;
create policy deposer on accueil.depot_de_systeme for insert to lecteur_systeme
  with check (systeme_id = (select acces.mon_systeme()) and jeton_id = (select acces.mon_jeton())
    and (select acces.m_est_permis('demandes:deposer')));
create policy lire_les_siens on accueil.depot_de_systeme for select to lecteur_systeme
  using (systeme_id = (select acces.mon_systeme()) and (select acces.m_est_permis('demandes:lire-l-etat')));
create policy lire on accueil.depot_de_systeme for select to lecteur_agent, lecteur_protection
  using (premier_contact_id in (select c.id from accueil.premier_contact c));
grant select, insert on accueil.depot_de_systeme to lecteur_systeme;
grant select on accueil.depot_de_systeme to lecteur_agent, lecteur_protection;
select conservation.tenir_le_registre('accueil.depot_de_systeme');

create policy deposer_par_systeme on accueil.premier_contact for insert to lecteur_systeme
  with check (canal = 'en_ligne' and etat = 'demande' and ouvert_par is null and modifie_par is null
    and personne_id is null and venue_id is null and (select acces.m_est_permis('demandes:deposer')));
grant insert on accueil.premier_contact to lecteur_systeme;

-- A system's requests are counted apart: what it brings in number closes the door of nobody else.
grant create on schema accueil to gardien;
create function accueil.compter_un_depot_de_systeme(par_systeme integer) returns boolean
language plpgsql volatile security definer set search_path = accueil, pg_temp as $$
declare
  cette_heure timestamptz := date_trunc('hour', acces.maintenant());
  du_systeme integer;
begin
  insert into depot_en_ligne as d (reseau, heure, nombre)
  values ('systeme:' || acces.mon_systeme(), cette_heure, 1)
    on conflict (reseau, heure) do update set nombre = d.nombre + 1 returning nombre into du_systeme;
  return du_systeme <= par_systeme;
end $$;
revoke all on function accueil.compter_un_depot_de_systeme(integer) from public;
grant execute on function accueil.compter_un_depot_de_systeme(integer) to lecteur_systeme;
alter function accueil.compter_un_depot_de_systeme(integer) owner to gardien;
revoke create on schema accueil from gardien;

create policy promettre_par_systeme on promesses.promesse for insert to lecteur_systeme
  with check (nature = 'ordinaire' and agent_id is null and etat = 'ouverte' and personne_id is null
    and (select acces.m_est_permis('demandes:deposer')));
-- Where its request stands: dates and states, never a word nor a name.
create policy lire_ou_elle_en_est on promesses.promesse for select to lecteur_systeme
  using (nature = 'ordinaire' and objet_id in (select o.objet_id from acces.objet_ouvert o)
    and (select acces.m_est_permis('demandes:lire-l-etat')));
grant insert on promesses.promesse to lecteur_systeme;
grant select (id, objet_id, nature, etat, pour_le, close_le) on promesses.promesse to lecteur_systeme;

create policy emettre_par_systeme on recepisses.recepisse for insert to lecteur_systeme
  with check (personne_id is null and (select acces.m_est_permis('demandes:deposer')));
grant insert on recepisses.recepisse to lecteur_systeme;

create policy par_systeme on acces.objet_ouvert for select to lecteur_systeme
  using (detenteur = (select acces.mon_systeme()) and jusqu_a > acces.maintenant());
create policy emettre_par_systeme on acces.objet_ouvert for insert to lecteur_systeme
  with check ((select acces.m_est_permis('demandes:deposer')));
create policy prevenir on acces.objet_ouvert for select to lecteur_machine
  using ((select acces.ma_machine()) = 'annonces');
grant select, insert on acces.objet_ouvert to lecteur_systeme;
