import { sql } from 'kysely';

export { sql };

/**
 * « = any (…) » for a list of ids, whatever its length: `in` with one parameter an id is another statement for each
 * length, which every connection plans once more.
 */
export const parmi = (ids: readonly string[]) => sql<string>`any (${[...ids]}::uuid[])`;
