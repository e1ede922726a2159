create schema comptes;
grant usage on schema comptes to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration, lecteur_machine;

-- An agent's account. Her name and function are said here as her sign-in says them; what is secret lives apart.
create table comptes.compte (
  id uuid primary key default gen_random_uuid(),
  agent_id integer not null unique,
  identifiant text not null unique check (identifiant = lower(identifiant) and length(identifiant) between 1 and 120),
  nom_affiche text not null,
  fonction text not null,
  -- A demonstration sign-in, in one click: only in a database that the generator made.
  essai boolean not null default false,
  cree_le timestamptz not null default now(),
  dernier_acces_le timestamptz,
  endormi_le timestamptz,
  ferme_le timestamptz,
  totp_depuis timestamptz
);

-- What proves who signs in. Nobody but the sign-in machine reads it, the administrator included.
create table comptes.secret (
  compte_id uuid primary key references comptes.compte on delete cascade,
  mot_de_passe text check (mot_de_passe like '$argon2id$%'),
  mot_de_passe_le timestamptz,
  -- Ciphered with the product's key: a copy of the database alone gives no code.
  totp_chiffre text,
  -- The last time step that was used: a code works once.
  totp_dernier_pas bigint
);

create table comptes.cle_d_acces (
  id text primary key,
  compte_id uuid not null references comptes.compte on delete cascade,
  cle_publique bytea not null,
  compteur bigint not null default 0,
  transports text[] not null default '{}',
  nom text not null check (length(nom) between 1 and 60),
  ajoutee_le timestamptz not null,
  utilisee_le timestamptz
);
create index cle_d_acces_par_compte on comptes.cle_d_acces (compte_id);

-- An account known to an identity provider by its subject, written by the administrator; never an e-mail.
create table comptes.identite_externe (
  emetteur text not null,
  sujet text not null,
  compte_id uuid not null references comptes.compte on delete cascade,
  enregistree_le timestamptz not null,
  primary key (emetteur, sujet)
);
create index identite_externe_par_compte on comptes.identite_externe (compte_id);

-- The token is never stored: a keyed hash of it is. `id` names a session on a list without giving its token.
create table comptes.session (
  empreinte text primary key,
  id uuid not null unique default gen_random_uuid(),
  compte_id uuid not null references comptes.compte on delete cascade,
  portee_id integer not null,
  moyen text not null check (moyen in ('mot_de_passe', 'mot_de_passe_et_code', 'cle_d_acces', 'fournisseur', 'essai')),
  acr text,
  amr text[] not null default '{}',
  -- Ciphered: the provider asks for it when the session ends (id_token_hint).
  jeton_du_fournisseur text,
  appareil text check (length(appareil) <= 80),
  creee_le timestamptz not null,
  vue_le timestamptz not null,
  expire_le timestamptz not null check (expire_le > creee_le)
);
create index session_par_compte on comptes.session (compte_id);
create index session_a_effacer on comptes.session (expire_le);

-- A sign-in under way: the second factor awaited, a passkey's challenge, a provider's state and nonce.
create table comptes.demarche (
  empreinte text primary key,
  genre text not null check (genre in ('second_facteur', 'totp', 'cle_d_acces', 'nouvelle_cle', 'fournisseur')),
  compte_id uuid references comptes.compte on delete cascade,
  contenu_chiffre text not null,
  expire_le timestamptz not null
);
create index demarche_a_effacer on comptes.demarche (expire_le);

-- Tries that missed, by account (a keyed hash, whether or not it exists) and by network, an hour at a time.
create table comptes.essai (
  cible text not null,
  heure timestamptz not null,
  nombre integer not null default 0,
  primary key (cible, heure)
);

do $$
declare nom text;
begin
  foreach nom in array array['compte','secret','cle_d_acces','identite_externe','session','demarche','essai'] loop
    execute format('alter table comptes.%I enable row level security', nom);
    execute format('alter table comptes.%I force row level security', nom);
    execute format('create policy connexion on comptes.%I for all to lecteur_machine
      using ((select acces.ma_machine()) = ''connexion'') with check ((select acces.ma_machine()) = ''connexion'')', nom);
    execute format('grant select, insert, update, delete on comptes.%I to lecteur_machine', nom);
  end loop;
  -- One's own account, sessions and passkeys: seen, and closed.
  foreach nom in array array['session','cle_d_acces'] loop
    execute format('create policy voir_les_siennes on comptes.%I for select
      to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration
      using (compte_id in (select c.id from comptes.compte c where c.agent_id = (select acces.mon_agent())))', nom);
    execute format('create policy fermer_les_siennes on comptes.%I for delete
      to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration
      using (compte_id in (select c.id from comptes.compte c where c.agent_id = (select acces.mon_agent())))', nom);
  end loop;
end $$;
grant select (id, compte_id, portee_id, moyen, appareil, creee_le, vue_le, expire_le), delete on comptes.session
  to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration;
grant select (id, compte_id, nom, ajoutee_le, utilisee_le), delete on comptes.cle_d_acces
  to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration;

create policy voir_le_sien on comptes.compte for select to lecteur_agent, lecteur_protection, lecteur_dpo
  using (agent_id = (select acces.mon_agent()));
create policy administrer on comptes.compte for all to lecteur_administration using (true) with check (true);
create policy administrer on comptes.identite_externe for all to lecteur_administration using (true) with check (true);
grant select on comptes.compte to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration;
grant insert, update on comptes.compte to lecteur_administration;
grant select, insert, delete on comptes.identite_externe to lecteur_administration;
