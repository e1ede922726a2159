create schema messages;
grant usage on schema messages to lecteur_agent, lecteur_protection, lecteur_machine;

-- What leaves, already composed: discreet, by a way that is safe, at an hour that wakes nobody.
create table messages.envoi (
  id uuid primary key,
  cle integer not null,
  personne_id uuid,
  modele text not null,
  canal text not null check (canal in ('sms', 'courriel', 'lettre')),
  destinataire jsonb not null,
  langue text not null check (langue in ('fr', 'en')),
  forme text not null check (forme in ('discret', 'habitant')),
  objet text check (length(objet) <= 200),
  corps text not null check (length(corps) between 1 and 4000),
  depose_le timestamptz not null,
  pas_avant timestamptz not null,
  etat text not null default 'a_remettre' check (etat in ('a_remettre', 'accepte', 'remis', 'autre_canal')),
  essais smallint not null default 0,
  reference text,
  remis_le timestamptz,
  -- The second lock of charter R14: only paper may carry full words.
  check (forme = 'discret' or canal = 'lettre')
);
create index envoi_a_remettre on messages.envoi (pas_avant, id) where etat = 'a_remettre';
create index envoi_de_l_equipe on messages.envoi (cle, depose_le desc, id);

alter table messages.envoi enable row level security;
alter table messages.envoi force row level security;
create policy deposer on messages.envoi for insert to lecteur_agent
  with check (cle = any ((select acces.mes_cles())::integer[]) and etat = 'a_remettre'
    and (personne_id is null or acces.voit(personne_id)));
create policy lire_en_equipe on messages.envoi for select to lecteur_agent
  using (cle = any ((select acces.mes_cles())::integer[]) and (personne_id is null or acces.voit(personne_id)));
create policy proteger on messages.envoi for all to lecteur_protection using (true) with check (true);
create policy machine on messages.envoi for all to lecteur_machine using (true) with check (true);
grant select, insert on messages.envoi to lecteur_agent, lecteur_protection;
grant select, insert, update, delete on messages.envoi to lecteur_machine;
