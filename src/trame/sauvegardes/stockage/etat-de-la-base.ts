import { dernierDepot } from '#conservation';
import { boutDuJournal } from '#journal';
import { type Connexion, kyselySur } from '#socle';
import type { Manifeste } from '../domaine/manifeste.ts';

const NOTRES = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', 'taches')`;

/** Whether this connection passes under every policy: a copy made by anyone else would lack rows. */
export async function litTout(connexion: Connexion): Promise<{ role: string; passe: boolean }> {
  const { lignes } = await connexion.executer<{ role: string; passe: boolean }>(
    `select rolname as role, rolsuper or rolbypassrls as passe from pg_roles where rolname = current_user`,
  );
  return lignes[0] ?? { role: '', passe: false };
}

/** A view of the whole base at this instant, that another connection may share while this transaction lasts. */
export async function figerLaVue(connexion: Connexion): Promise<string> {
  await connexion.executerScript('set transaction isolation level repeatable read, read only');
  const { lignes } = await connexion.executer<{ vue: string }>(
    'select pg_export_snapshot() as vue',
  );
  return lignes[0]?.vue ?? '';
}

export async function majeureDe(connexion: Connexion): Promise<number> {
  const { lignes } = await connexion.executer<{ numero: string }>(
    `select current_setting('server_version_num') as numero`,
  );
  return Math.floor(Number(lignes[0]?.numero ?? 0) / 10_000);
}

export async function nomsDesTables(connexion: Connexion): Promise<string[]> {
  const { lignes } = await connexion.executer<{ nom: string }>(
    `select format('%I.%I', n.nspname, c.relname) as nom from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and ${NOTRES} order by 1`,
  );
  return lignes.map(({ nom }) => nom);
}

/** How many rows each table holds, for who reads past the policies. */
export async function compterLesLignes(
  connexion: Connexion,
  siAvance: (table: string) => void = () => undefined,
): Promise<Record<string, number>> {
  const comptes: Record<string, number> = {};
  for (const nom of await nomsDesTables(connexion)) {
    siAvance(nom);
    const { lignes } = await connexion.executer<{ n: number }>(`select count(*) as n from ${nom}`);
    comptes[nom] = Number(lignes[0]?.n ?? 0);
  }
  return comptes;
}

type Etat = Pick<Manifeste, 'migrations' | 'proprietaire' | 'dernierSceau' | 'dernierDepot'>;

/** What has to be found again after a restoration, for who reads past the policies. */
export async function lireLEtat(connexion: Connexion): Promise<Etat> {
  const bd = kyselySur(connexion);
  const { lignes: migrations } = await connexion.executer<{ nom: string }>(
    'select nom from public.migration order by nom',
  );
  const { lignes } = await connexion.executer<{ nom: string }>(
    `select r.rolname as nom from pg_namespace n join pg_roles r on r.oid = n.nspowner where n.nspname = 'socle'`,
  );
  const depot = await dernierDepot(bd);
  return {
    migrations: migrations.map(({ nom }) => nom),
    proprietaire: lignes[0]?.nom ?? '',
    dernierSceau: (await boutDuJournal(bd)) ?? '',
    dernierDepot: { numero: depot?.numero ?? 0, empreinte: depot?.empreinte ?? '' },
  };
}

/** Whether nothing of ours is here. */
export async function estVide(connexion: Connexion): Promise<boolean> {
  const { lignes } = await connexion.executer<{ n: number }>(
    `select (select count(*) from pg_namespace n where ${NOTRES})
       + case when to_regclass('public.migration') is null then 0 else 1 end as n`,
  );
  return Number(lignes[0]?.n ?? 0) === 0;
}
