import type { Mission } from './lecteur.ts';

export type OperationDeTable = 'lire' | 'creer' | 'modifier' | 'effacer';

/**
 * Where a row stands for a reader:
 * `dansSaPortee` her team's row, about a person open to her team (for a code or a link: an object it opens);
 * `partagee` another team's row, about a person opened to her team (an orientation, a rendez-vous);
 * `aSoi` another team's row that bears her own agent id; `horsPortee` neither;
 * `protegee` her team's row, about a protected person; `nommee` the same, opened to her by name.
 */
export const SITUATIONS = [
  'dansSaPortee',
  'partagee',
  'aSoi',
  'horsPortee',
  'protegee',
  'nommee',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** `agents`: every mission but protection, DPO and administration. `machine`: whatever its name. */
export type LecteurDeMatrice =
  | Mission
  | 'agents'
  | 'habitant'
  | 'partenaire'
  | 'public'
  | 'machine'
  | 'systeme'
  | `machine:${string}`;

/** Who may, operation by operation. Who is not named may not. */
export type Permis = Partial<Record<OperationDeTable, readonly LecteurDeMatrice[]>>;

/** What an example row is made of; ids are fresh, the rest depends on the situation. */
export interface Ici {
  id: string;
  nombre: number;
  cle: number;
  serviceId: number;
  territoireId: number;
  personneId: string;
  agentId: number;
  /** The object that the code and the link open when the situation is `dansSaPortee`. */
  objetId: string;
  recepisseId: string;
  lienId: string;
  /** The partner's system that holds the token, and the structure it answers for, when `dansSaPortee`. */
  systemeId: string;
  structureId: string;
  jour: string;
  instant: string;
  plusTard: string;
}

/**
 * One table of the generated matrix, written by its module in `regles-d-acces.ts` (`export const lignes`).
 * The test tries each operation in the database, as each reader, in each situation, and compares with this.
 */
export interface LigneDeMatrice extends Partial<Record<Situation | 'partout', Permis>> {
  /** `schema.table`. */
  table: string;
  /** A row that fits the table's checks (foreign keys aside), with only the columns that readers write. */
  exemple(ici: Ici): Readonly<Record<string, unknown>>;
  /** Rows that must stand around it, where a policy looks at another table of the module. */
  autour?(ici: Ici): readonly { table: string; ligne: Readonly<Record<string, unknown>> }[];
}
