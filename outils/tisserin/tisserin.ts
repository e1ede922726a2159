import { ecrireUneLigne, reconnaitre } from '#socle';
import { REUSSI } from './commande.ts';
import { commandes } from './commandes.ts';
import { ecrireLIssue, executer } from './executer.ts';
import { barreDeProgression } from './progression.ts';

/** What is being answered is finished; what never ends does not keep a supervisor waiting. */
const ARRET_AU_PLUS_MS = 15_000;

/** Set by a command that goes on (the server): what it closes before the process ends. */
let arreter: (() => Promise<void>) | undefined;
const finir = async (code: number) => {
  setTimeout(() => process.exit(1), ARRET_AU_PLUS_MS).unref();
  await arreter?.().catch(() => undefined);
  process.exit(code);
};
// Node would print the error whole, and what it quotes: a row refused by the database holds a name.
for (const nom of ['uncaughtException', 'unhandledRejection'] as const)
  process.once(nom, (erreur: unknown) => {
    ecrireUneLigne({ niveau: 'erreur', quoi: 'chute', nom, ...reconnaitre(erreur) });
    void finir(1);
  });

const argv = process.argv.slice(2);
const issue = await executer(commandes, argv, {
  env: process.env,
  dire: (phrase) => process.stderr.write(`${phrase}\n`),
  ecrire: (ligne) =>
    new Promise((suite) => {
      if (process.stdout.write(`${ligne}\n`)) suite();
      else process.stdout.once('drain', suite);
    }),
  progression: barreDeProgression,
});
const enJson = argv.includes('--json');
const flux = enJson || issue.code === REUSSI ? process.stdout : process.stderr;
process.exitCode = issue.code;
arreter = issue.arreter;
// Before it is told that we are here: who is told may ask us to stop at once.
if (arreter) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => finir(0));
  if (process.send) {
    if (!process.connected) await finir(0);
    process.once('disconnect', () => finir(0));
  }
}
const texte = ecrireLIssue(issue, enJson);
if (texte) flux.write(`${texte}\n`);
// A pool or a PGlite left idle would keep the process; what was asked is done and closed.
if (!arreter) flux.write('', () => process.exit());
