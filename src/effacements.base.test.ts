import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HORS_DU_REGISTRE, tablesDuRegistre } from '#conservation';
import type { Connexion, Moteur } from '#socle';
import { uneBase } from '../outils/base-d-essai.ts';
import { puisAnnuler } from '../outils/matrice/comparer.ts';
import { PLACES } from '../outils/matrice/decor.ts';
import { semer } from '../outils/matrice/essayer.ts';
import { toutesLesLignes } from '../outils/matrice/rassembler.ts';
import { declarations } from './declarations.ts';

const lignes = await toutesLesLignes();
const attendues = tablesDuRegistre(declarations);
let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
});
afterAll(() => base.fermer());

const tablesTenues = async (connexion: Connexion): Promise<string[]> => {
  const { lignes: tenues } = await connexion.executer<{ nom: string }>(
    `select n.nspname || '.' || c.relname as nom from pg_trigger t join pg_class c on c.oid = t.tgrelid
       join pg_namespace n on n.oid = c.relnamespace
     where t.tgname = 'inscrire_l_effacement' and t.tgenabled = 'O' order by 1`,
  );
  return tenues.map(({ nom }) => nom);
};

describe('Le registre des effacements', () => {
  it('est tenu par chaque table qui dit quelque chose de quelqu’un, sauf celles dont la raison est écrite', async () => {
    expect(attendues.length).toBeGreaterThan(40);
    expect(await tablesTenues(base.directement)).toEqual(attendues);
    const declarees = declarations.flatMap(({ schema, tables }) =>
      Object.keys(tables).map((nom) => `${schema}.${nom}`),
    );
    expect(Object.keys(HORS_DU_REGISTRE).filter((nom) => !declarees.includes(nom))).toEqual([]);
  });

  it('une table qui ne le tiendrait plus serait vue', async () => {
    const tenues = await puisAnnuler(base, async (connexion) => {
      await connexion.executerScript(
        'drop trigger inscrire_l_effacement on accueil.venue; alter table personnes.moyen disable trigger inscrire_l_effacement',
      );
      return tablesTenues(connexion);
    });
    expect(attendues.filter((table) => !tenues.includes(table))).toEqual([
      'accueil.venue',
      'personnes.moyen',
    ]);
  });

  it.each(attendues)('%s : ce qui s’efface y est inscrit, par sa clé seule', async (table) => {
    const ligne = lignes.find((une) => une.table === table);
    const place = PLACES[0];
    if (!ligne || !place) throw new Error(`no line for ${table}`);
    const inscrits = await puisAnnuler(base, async (connexion) => {
      await connexion.executerScript('set local session_replication_role = replica');
      await semer(connexion, table, ligne.exemple(place.ici()));
      const { lignes: cles } = await connexion.executer<{ cle: Record<string, unknown> }>(
        `select (select jsonb_object_agg(a.attname, to_jsonb(t) -> a.attname) from pg_index i
           join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
           where i.indrelid = '${table}'::regclass and i.indisprimary) as cle from ${table} t`,
      );
      await connexion.executerScript('set local session_replication_role = origin');
      await connexion.executerScript(`delete from ${table}`);
      const { lignes: registre } = await connexion.executer<{ ligne: unknown }>(
        'select ligne from conservation.effacement where nom_de_table = $1',
        [table],
      );
      return { cles: cles.map(({ cle }) => cle), registre: registre.map(({ ligne: une }) => une) };
    });
    expect(inscrits.registre).toEqual(inscrits.cles);
    expect(inscrits.registre).toHaveLength(1);
  });
});
