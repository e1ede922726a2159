-- The team that gave the paper, so that what the person writes from her page reaches someone.
alter table recepisses.recepisse add column cle integer;
alter table recepisses.recepisse add column personne_id uuid;

-- What she says from her page: something changed, she understood or not, she takes an agreement back.
create table recepisses.mot (
  id uuid primary key,
  recepisse_id uuid not null references recepisses.recepisse on delete cascade,
  objet_id uuid not null,
  cle integer not null,
  personne_id uuid,
  genre text not null check (genre in ('changement', 'compris', 'pas_compris', 'accord_retire')),
  mots text check (length(mots) between 1 and 2000),
  laisse_le timestamptz not null,
  -- The day we told her; the reading that follows is a promise like another.
  lu_au_plus_tard date not null,
  promesse_id uuid,
  check (genre <> 'changement' or mots is not null)
);
create index mot_par_objet on recepisses.mot (objet_id, laisse_le);
create index mot_par_recepisse on recepisses.mot (recepisse_id);

alter table recepisses.mot enable row level security;
alter table recepisses.mot force row level security;
-- From her own paper, about what it opens, to the team that gave it: nothing else can be written.
create policy laisser on recepisses.mot for insert to lecteur_habitant
  with check (promesse_id is null
    and objet_id in (select o.objet_id from acces.objet_ouvert o)
    and exists (select 1 from recepisses.recepisse r
      where r.id = mot.recepisse_id and r.id = (select acces.mon_recepisse()) and r.cle = mot.cle
        and r.personne_id is not distinct from mot.personne_id));
create policy relire_les_siens on recepisses.mot for select to lecteur_habitant
  using (recepisse_id = (select acces.mon_recepisse()));
create policy lire_en_equipe on recepisses.mot for select to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[])
    and (personne_id is null or acces.voit(personne_id)));
create policy proteger on recepisses.mot for select to lecteur_protection using (true);
create policy machine on recepisses.mot for all to lecteur_machine using (true) with check (true);
grant insert, select on recepisses.mot to lecteur_habitant;
grant select on recepisses.mot to lecteur_agent, lecteur_protection;
grant select, insert, update, delete on recepisses.mot to lecteur_machine;

-- She cancels her own paper: its code opens nothing any more, at once.
grant create on schema recepisses to gardien;
create function recepisses.revoquer_le_mien() returns void
language plpgsql security definer set search_path = recepisses, pg_temp as $$
begin
  update recepisse set revoque_le = acces.maintenant()
  where id = acces.mon_recepisse() and revoque_le is null;
  perform acces.fermer(acces.mon_recepisse());
end $$;
revoke all on function recepisses.revoquer_le_mien() from public;
grant execute on function recepisses.revoquer_le_mien() to lecteur_habitant;
alter function recepisses.revoquer_le_mien() owner to gardien;
revoke create on schema recepisses from gardien;
