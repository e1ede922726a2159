-- Whether she wants to be reminded, and what became of it: the hour it was about, so that a moved rendez-vous is
-- reminded at its new hour, and one hour once only, however many processes look.
alter table rendez_vous.rendez_vous
  add column rappel_voulu boolean not null default false,
  add column rappel_pour timestamptz,
  add column rappel_le timestamptz,
  add column rappel_issue text,
  add column rappel_envoi uuid;
alter table rendez_vous.rendez_vous add constraint rappel_issue_connue
  check (rappel_issue in ('ecrit', 'trop_tard', 'protegee', 'sans_moyen', 'pas_parti')) not valid;
-- bloque : quelques secondes sur un million de rendez-vous ; l'index reste vide tant que personne ne demande de rappel.
create index rendez_vous_a_rappeler on rendez_vous.rendez_vous (debut, id) where rappel_voulu and etat = 'prevu';
-- bloque : de même ; ce que la surveillance compte d'un jour, sans lire la table.
create index rendez_vous_rappeles on rendez_vous.rendez_vous (rappel_le) where rappel_le is not null;

-- With her receipt she says it, or takes it back, for any rendez-vous it opens: the policy that lets her move an hour
-- asks for a place open to all, and a wish needs none.
create policy gardien_update on rendez_vous.rendez_vous for update to gardien using (true) with check (true);
grant update (rappel_voulu) on rendez_vous.rendez_vous to gardien;
create function rendez_vous.vouloir_un_rappel(quel uuid, voulu boolean) returns boolean
language plpgsql security definer set search_path = rendez_vous, pg_temp as $$
begin
  update rendez_vous r set rappel_voulu = voulu
  where r.id = quel and r.etat = 'prevu' and exists (select from acces.objet_ouvert o
    where o.detenteur = acces.mon_recepisse() and o.jusqu_a > acces.maintenant()
      and o.objet_id in (r.id, r.premier_contact_id));
  return found;
end $$;
revoke all on function rendez_vous.vouloir_un_rappel(uuid, boolean) from public;
grant execute on function rendez_vous.vouloir_un_rappel(uuid, boolean) to lecteur_habitant;
grant create on schema rendez_vous to gardien;
alter function rendez_vous.vouloir_un_rappel(uuid, boolean) owner to gardien;
revoke create on schema rendez_vous from gardien;
