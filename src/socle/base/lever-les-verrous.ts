import type { Connexion } from './connexion.ts';

interface Etat {
  passe: boolean;
}

/**
 * Runs as the owner past forced policies, inside this transaction: an owner that is no superuser takes the force
 * off its own tables and puts it back before the end, so that nobody else ever sees them without it.
 */
export async function enPassantLesVerrous<T>(
  connexion: Connexion,
  faire: () => Promise<T>,
): Promise<T> {
  const { lignes } = await connexion.executer<Etat>(
    'select rolsuper or rolbypassrls as passe from pg_roles where rolname = current_user',
  );
  if (lignes[0]?.passe) return faire();
  const { lignes: tables } = await connexion.executer<{ nom: string }>(
    `select c.oid::regclass::text as nom from pg_class c
     where c.relforcerowsecurity and c.relkind in ('r', 'p') and pg_has_role(c.relowner, 'usage')`,
  );
  const poser = (force: string) =>
    connexion.executerScript(
      tables.map(({ nom }) => `alter table ${nom} ${force} row level security;`).join('\n'),
    );
  await poser('no force');
  const valeur = await faire();
  // Deferred checks would forbid to alter a table with pending events.
  await connexion.executerScript('set constraints all immediate');
  await poser('force');
  return valeur;
}
