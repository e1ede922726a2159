import { z } from 'zod';

const LIMITE_PAR_DEFAUT = 50;
const LIMITE_AU_PLUS = 200;

/** Which page is asked for: how many at most, and after which one. */
export const recherchePaginee = {
  limite: z.coerce
    .number('Écrivez un nombre, de 1 à 200.')
    .int('Écrivez un nombre entier.')
    .min(1, 'Demandez au moins une ligne.')
    .max(LIMITE_AU_PLUS, `Demandez ${LIMITE_AU_PLUS} lignes au plus.`)
    .default(LIMITE_PAR_DEFAUT)
    .describe('Combien de lignes au plus.'),
  apres: z
    .string()
    .max(400, 'Ce curseur est trop long.')
    .optional()
    .describe('Le curseur « suite » de la page précédente.'),
};

export const pageDe = <S extends z.ZodType>(schema: S) =>
  z.object({
    donnees: z.array(schema),
    suite: z.string().nullable().describe('Le curseur de la page suivante ; null sur la dernière.'),
  });

/** A cursor says where a page ended and nothing else; what cannot be read begins again from the start: no. */
export const ecrireLeCurseur = (dernier: string): string =>
  Buffer.from(dernier, 'utf8').toString('base64url');

export function lireLeCurseur(curseur: string | undefined): string | null {
  if (curseur === undefined) return '';
  if (!/^[\w-]+$/.test(curseur)) return null;
  const lu = Buffer.from(curseur, 'base64url').toString('utf8');
  return ecrireLeCurseur(lu) === curseur ? lu : null;
}

/** Of one row more than the page holds, tells whether there is a next page. */
export function mettreEnPage<T>(lues: readonly T[], limite: number, cleDe: (une: T) => string) {
  const donnees = lues.slice(0, limite);
  const derniere = donnees.at(-1);
  return {
    donnees,
    suite: lues.length > limite && derniere ? ecrireLeCurseur(cleDe(derniere)) : null,
  };
}

/** A page of a list that is whole in memory, in the order of its keys. */
export function pageDUneListe<T>(
  toutes: readonly T[],
  { limite, apres }: { limite: number; apres: string },
  cleDe: (une: T) => string,
) {
  const tri = [...toutes].sort((a, b) => (cleDe(a) < cleDe(b) ? -1 : 1));
  return mettreEnPage(tri.filter((une) => cleDe(une) > apres).slice(0, limite + 1), limite, cleDe);
}
