-- What the flow of the family fund says of somebody whom her team accompanies or must orient: an entry, a right held
-- back, one that ended. Told once, however often the flow is read again.
create table rsa.nouvelle_du_flux (
  id uuid primary key,
  personne_id uuid not null,
  foyer_id uuid not null,
  cle integer not null,
  genre text not null check (genre in ('a_orienter', 'suspendu', 'repris', 'clos')),
  -- The day that the flow speaks of, and the one on which it was known here: the six weeks run from the second.
  reference date not null,
  apprise_le date not null,
  parcours_id uuid references rsa.parcours on delete cascade,
  etat text not null default 'a_voir' check (etat in ('a_voir', 'vue', 'ouverte', 'sans_objet')),
  vue_le date,
  vue_nom text check (length(vue_nom) between 1 and 120),
  mots text check (length(mots) between 3 and 500),
  unique (personne_id, genre, reference),
  check ((etat = 'a_voir') = (vue_le is null)),
  check ((genre = 'a_orienter') = (parcours_id is null) or etat = 'ouverte')
);
create index nouvelle_de_l_equipe on rsa.nouvelle_du_flux (cle, genre, apprise_le) where etat = 'a_voir';
create index nouvelle_du_parcours on rsa.nouvelle_du_flux (parcours_id) where parcours_id is not null;

alter table rsa.nouvelle_du_flux enable row level security;
alter table rsa.nouvelle_du_flux force row level security;
create policy tenir on rsa.nouvelle_du_flux for all to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[])
    and exists (select from acces.a_ma_portee v where v.personne_id = nouvelle_du_flux.personne_id offset 0))
  with check (cle = any ((select acces.mes_cles())::integer[]) and acces.voit(personne_id));
create policy proteger on rsa.nouvelle_du_flux for all to lecteur_protection using (true) with check (true);
create policy machine on rsa.nouvelle_du_flux for all to lecteur_machine
  using ((select acces.ma_machine()) = 'rsa') with check ((select acces.ma_machine()) = 'rsa');
grant select, update (etat, vue_le, vue_nom, mots, parcours_id) on rsa.nouvelle_du_flux to lecteur_agent;
grant select, insert, update on rsa.nouvelle_du_flux to lecteur_protection;
grant select, insert, update on rsa.nouvelle_du_flux to lecteur_machine;
select conservation.tenir_le_registre('rsa.nouvelle_du_flux');

-- The team of her commune must orient her: it sees her record, unless she is protected.
create function rsa.ouvrir_a_qui_oriente(lesquelles uuid[], pour_cles integer[]) returns void
language plpgsql security definer set search_path = rsa, pg_temp as $$
begin
  if acces.ma_machine() is distinct from 'rsa' then
    raise exception 'ouvrir refuse' using errcode = '42501';
  end if;
  insert into acces.ouverture (personne_id, cle, fondement, ouverte_le)
  select personne_id, cle, 'orientation', acces.maintenant() from unnest(lesquelles, pour_cles) as e (personne_id, cle)
  where not acces.est_protegee(personne_id)
  on conflict do nothing;
end $$;
revoke all on function rsa.ouvrir_a_qui_oriente(uuid[], integer[]) from public;
grant execute on function rsa.ouvrir_a_qui_oriente(uuid[], integer[]) to lecteur_machine;
grant create on schema rsa to gardien;
alter function rsa.ouvrir_a_qui_oriente(uuid[], integer[]) owner to gardien;
revoke create on schema rsa from gardien;
