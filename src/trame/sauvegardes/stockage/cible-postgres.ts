import { ROLES_DES_LECTEURS } from '#acces';
import { type Connexion, type Moteur, ouvrirPostgres } from '#socle';
import { enEnvironnement, lancer, programmeDePostgres } from '../coffre/programmes.ts';
import type { Cible } from './cible.ts';
import { estVide, majeureDe } from './etat-de-la-base.ts';

/** What the first migration makes for the whole cluster, and that no backup of one base holds. */
async function preparerLesRoles(connexion: Connexion): Promise<void> {
  const noms = [...ROLES_DES_LECTEURS, 'gardien'].map((nom) => `'${nom}'`).join(', ');
  await connexion.executerScript(`do $$
    declare nom text;
    begin
      foreach nom in array array[${noms}] loop
        if not exists (select 1 from pg_roles where rolname = nom) then
          execute format('create role %I nologin nobypassrls', nom);
        end if;
      end loop;
      if not pg_has_role(current_user, 'gardien', 'member') then
        execute format('grant gardien to %I', current_user);
      end if;
    end $$;`);
}

/**
 * A function given to `gardien` needs it to be allowed to create where it stands: for the time of the restoration, in
 * every schema that the owner makes.
 */
const laisserCreer = (connexion: Connexion): Promise<unknown> =>
  connexion.executerScript('alter default privileges grant create on schemas to gardien');

async function neplusLaisserCreer(connexion: Connexion): Promise<void> {
  await connexion.executerScript('alter default privileges revoke create on schemas from gardien');
  const { lignes } = await connexion.executer<{ nom: string }>(
    `select quote_ident(nspname) as nom from pg_namespace
     where nspname !~ '^pg_' and nspname <> 'information_schema' and has_schema_privilege('gardien', oid, 'create')
       and pg_has_role(nspowner, 'usage')`,
  );
  for (const { nom } of lignes)
    await connexion.executerScript(`revoke create on schema ${nom} from gardien`);
}

async function toutRetirer(connexion: Connexion): Promise<void> {
  const { lignes } = await connexion.executer<{ nom: string }>(
    `select quote_ident(nspname) as nom from pg_namespace
     where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')`,
  );
  for (const { nom } of lignes) await connexion.executerScript(`drop schema ${nom} cascade`);
  await connexion.executerScript('drop table if exists public.migration');
}

const MARQUE = 'Tisserin : base de preuve, vidée à chaque passage';

/** Marks an empty base as one that proofs may empty; says no of one that holds something and bears no mark. */
async function reserverPourLesPreuves(connexion: Connexion): Promise<boolean> {
  const { lignes } = await connexion.executer<{ marque: string | null; nom: string }>(
    `select shobj_description(oid, 'pg_database') as marque, quote_ident(datname) as nom
     from pg_database where datname = current_database()`,
  );
  const [base] = lignes;
  if (!base) return false;
  if (base.marque === MARQUE) return true;
  if (!(await estVide(connexion))) return false;
  await connexion.executerScript(`comment on database ${base.nom} is '${MARQUE}'`);
  return true;
}

export interface CibleDePreuve extends Cible {
  seReserver(): Promise<boolean>;
}

/** @param url the owner's: no superuser is needed, the backup brings what it owned */
export async function ciblePostgres(url: string): Promise<CibleDePreuve> {
  const moteur: Moteur = await ouvrirPostgres(url, { connexions: 2, sansDelai: true });
  const direct = moteur.directement;
  const majeure = await majeureDe(direct);
  const { lignes } = await direct.executer<{ nom: string; tout: boolean }>(
    'select rolname as nom, rolsuper as tout from pg_roles where rolname = current_user',
  );
  const [qui] = lignes;
  return {
    moteur: 'postgres',
    majeure,
    proprietaire: qui?.tout ? null : (qui?.nom ?? ''),
    estVide: () => estVide(direct),
    seReserver: () => reserverPourLesPreuves(direct),
    vider: () => moteur.transaction(toutRetirer),
    async charger(flux, siAvance) {
      await preparerLesRoles(direct);
      await laisserCreer(direct);
      try {
        const { sortie, fin } = lancer(
          programmeDePostgres('pg_restore', majeure),
          [
            ...['--format=custom', '--single-transaction', '--exit-on-error', '--no-comments'],
            ...['--verbose', '--dbname', enEnvironnement(url).PGDATABASE ?? ''],
          ],
          {
            env: enEnvironnement(url),
            entree: flux,
            siLigne: (ligne) => {
              const vu = /processing data for table "([^"]+)"|creating (INDEX|FK CONSTRAINT)/.exec(
                ligne,
              );
              if (vu) siAvance(vu[1] ?? (vu[2] === 'INDEX' ? 'index' : 'contraintes'));
            },
          },
        );
        sortie.resume();
        await fin;
        await direct.executerScript('create schema if not exists taches');
      } finally {
        await neplusLaisserCreer(direct);
      }
    },
    ouvrir: async () => ({ ...moteur, fermer: async () => undefined }),
    adopter: async () => undefined,
    fermer: () => moteur.fermer(),
  };
}
