/**
 * What a migration may do while the version before it still answers: add first (expand), take away in a later release
 * (contract), and block nothing for long. Read from its text: what the text cannot show is for whoever rereads it.
 */

/** Those before had nobody to keep waiting: no version was in service. */
export const DEPUIS = '20261126-1641';

const PHRASE_DE_CORPS = /\$(\w*)\$[\s\S]*?\$\1\$/g;

const sansCorps = (sql: string): string =>
  sql.replace(/--[^\n]*/g, '').replace(PHRASE_DE_CORPS, "''");

const phrasesDe = (sql: string): string[] =>
  sansCorps(sql)
    .split(';')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim().toLowerCase())
    .filter(Boolean);

const marque = (sql: string, mot: string): string | null =>
  new RegExp(`^-- ${mot} : (.+)$`, 'm').exec(sql)?.[1]?.trim() ?? null;

const CREEE = /^create table (?:if not exists )?([\w.]+)/;
const TOUCHEE =
  /^(?:alter table (?:if exists )?(?:only )?|create (?:unique )?index (?:.*? )?on |update )([\w.]+)/;

/** Takes away what the version before still names. */
const RETIRE = [
  /^drop (table|view|function|schema)/,
  /^alter table .* (drop column|rename column|rename to)/,
];
/** What the version before writes would be refused. */
const FERME = /^alter table .* add column (?!.*default).* not null/;
/** Held for the time that it takes to read or write the whole table. */
const BLOQUE = [
  /^create (unique )?index (?!concurrently)/,
  /^alter table .* alter column .* (type|set not null)/,
  /^alter table .* add (constraint .*)?(check|foreign key|unique|primary key)(?!.*not valid)/,
  /^update (?!.* where )/,
  /^(lock table|cluster|vacuum full|reindex)/,
];

/**
 * @param autres names of the migrations before it
 * @returns what is to be put right, in sentences
 */
export function ceQuiArrete(nom: string, sql: string, autres: readonly string[]): string[] {
  const phrases = phrasesDe(sql);
  const neuves = new Set(phrases.map((phrase) => CREEE.exec(phrase)?.[1]).filter(Boolean));
  const surDuNeuf = (phrase: string) => neuves.has(TOUCHEE.exec(phrase)?.[1]);
  const anciennes = phrases.filter((phrase) => !surDuNeuf(phrase));
  const contracte = marque(sql, 'contracte');
  const bloque = marque(sql, 'bloque');
  const dites: string[] = [];
  if (anciennes.some((phrase) => RETIRE.some((forme) => forme.test(phrase)))) {
    if (!contracte)
      dites.push(`${nom} retire ce que la version d’avant nomme : « -- contracte : <migration> ».`);
    else if (!autres.includes(contracte) || contracte.slice(0, 8) >= nom.slice(0, 8))
      dites.push(`${nom} contracte ${contracte}, qui n’est pas d’une version d’avant.`);
  }
  if (anciennes.some((phrase) => FERME.test(phrase)))
    dites.push(`${nom} ajoute une colonne que la version d’avant ne remplit pas : un défaut.`);
  if (!bloque && anciennes.some((phrase) => BLOQUE.some((forme) => forme.test(phrase))))
    dites.push(
      `${nom} tient une table le temps de la lire : « -- bloque : pourquoi c’est admis ».`,
    );
  return dites;
}
