-- The keyed hash of each receipt's code stands apart: a simple answer is not written again, and she may hold two papers.
drop index accueil.premier_contact_par_code;
alter table accueil.premier_contact drop column empreinte_du_code;
create table accueil.repere (
  empreinte text primary key,
  premier_contact_id uuid not null references accueil.premier_contact on delete cascade,
  pose_le timestamptz not null
);
create index repere_par_contact on accueil.repere (premier_contact_id);
alter table accueil.repere enable row level security;
alter table accueil.repere force row level security;
create policy poser on accueil.repere for insert to lecteur_agent
  with check (premier_contact_id in (select c.id from accueil.premier_contact c));
create policy proteger on accueil.repere for insert to lecteur_protection with check (true);
create policy machine on accueil.repere for all to lecteur_machine using (true) with check (true);
create policy gardien on accueil.repere for select to gardien using (true);
grant insert on accueil.repere to lecteur_agent, lecteur_protection;
grant select, insert, update, delete on accueil.repere to lecteur_machine;
grant select on accueil.repere to gardien;

create or replace function accueil.convertir(empreinte text, pour_cle integer, pour_site integer) returns uuid
language plpgsql volatile security definer set search_path = accueil, pg_temp as $$
declare converti uuid;
begin
  if acces.ma_mission() is null or not pour_cle = any (acces.mes_cles()) then
    raise exception 'conversion sans mission' using errcode = '42501';
  end if;
  update premier_contact c set etat = 'demande', cle = pour_cle, site_id = pour_site, conclu_le = acces.maintenant(),
    conclu_par = acces.mon_agent(), modifie_le = acces.maintenant(), modifie_par = acces.mon_agent(),
    version = version + 1
  where c.id = (select r.premier_contact_id from repere r where r.empreinte = convertir.empreinte)
    and c.etat = 'reponse_simple' and (c.personne_id is null or acces.voit(c.personne_id))
  returning c.id into converti;
  return converti;
end $$;
