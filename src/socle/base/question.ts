import pg from 'pg';

/** What an answer's columns are called and how each is read, as `pg` works it out. */
interface Colonnes {
  fields: readonly pg.FieldDef[];
  _parsers: readonly unknown[];
  _prebuiltEmptyResultObject: object;
}

/** The parts of `pg` that its types leave out; its version is exact. */
interface Lien {
  describe(quoi: unknown): void;
  /** By the name of its statement, what this connection was told once. */
  decrites?: Map<string, Colonnes>;
  /** The same connection, which asks for no description. */
  sansDecrire?: Lien;
}

interface QuestionDePg {
  name?: string;
  _result: Colonnes;
  _accumulateRows: boolean;
  prepare(lien: Lien): void;
  handleRowDescription(message: { fields: readonly pg.FieldDef[] }): void;
}

const memes = (les: readonly pg.FieldDef[], autres: readonly pg.FieldDef[]): boolean =>
  les.length === autres.length &&
  les.every(({ name, dataTypeID }, rang) => {
    const autre = autres[rang];
    return autre?.name === name && autre.dataTypeID === dataTypeID;
  });

/** One for all the connections that were told the same. */
const communes = new Map<string, Colonnes>();
function communesA(nom: string, { fields, _parsers, _prebuiltEmptyResultObject }: Colonnes) {
  const connues = communes.get(nom);
  if (connues && memes(connues.fields, fields)) return connues;
  const neuves = { fields, _parsers, _prebuiltEmptyResultObject };
  communes.set(nom, neuves);
  return neuves;
}

type Finir = (erreur: Error | null, reponse: pg.QueryResult) => void;

const DeBase = pg.Query as unknown as new (
  text: string,
  values: unknown[],
  finir: Finir,
) => QuestionDePg;

interface QuestionPreparee {
  text: string;
  values: unknown[];
  name: string;
}

/**
 * A prepared question, described once a connection: `pg` has the columns of an answer told, and works out how to read
 * them, each time it is asked again, which cost more than to read the rows. PostgreSQL refuses a prepared question
 * whose columns have changed since, so what was told stays true.
 */
class Question extends DeBase {
  #lien: Lien | undefined;

  /** By its parts: `pg` copies an object of settings property by property, for each question. */
  constructor({ text, values, name }: QuestionPreparee, finir: Finir) {
    super(text, values, finir);
    this.name = name;
  }

  override prepare(lien: Lien): void {
    const { name = '' } = this;
    const connues = lien.decrites?.get(name);
    if (!connues) {
      this.#lien = lien;
      super.prepare(lien);
      return;
    }
    Object.assign(this._result, connues);
    this._accumulateRows = true;
    lien.sansDecrire ??= Object.create(lien, { describe: { value: () => undefined } });
    super.prepare(lien.sansDecrire as Lien);
  }

  override handleRowDescription(message: { fields: readonly pg.FieldDef[] }): void {
    super.handleRowDescription(message);
    if (!this.#lien || !this.name) return;
    this.#lien.decrites ??= new Map();
    this.#lien.decrites.set(this.name, communesA(this.name, this._result));
  }
}

/** @returns the rows, or what PostgreSQL refused, told from where it was asked */
export async function poserUneQuestion(
  client: pg.ClientBase,
  question: QuestionPreparee,
): Promise<pg.QueryResult> {
  try {
    return await new Promise<pg.QueryResult>((resoudre, rejeter) => {
      const finir: Finir = (erreur, reponse) => (erreur ? rejeter(erreur) : resoudre(reponse));
      client.query(new Question(question, finir) as unknown as pg.Submittable);
    });
  } catch (erreur) {
    if (erreur instanceof Error) Error.captureStackTrace(erreur);
    throw erreur;
  }
}
