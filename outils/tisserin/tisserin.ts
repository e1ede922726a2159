import { REUSSI } from './commande.ts';
import { commandes } from './commandes.ts';
import { ecrireLIssue, executer } from './executer.ts';
import { barreDeProgression } from './progression.ts';

/** What is being answered is finished; what never ends does not keep a supervisor waiting. */
const ARRET_AU_PLUS_MS = 15_000;

const argv = process.argv.slice(2);
const issue = await executer(commandes, argv, {
  env: process.env,
  dire: (phrase) => process.stderr.write(`${phrase}\n`),
  progression: barreDeProgression,
});
const enJson = argv.includes('--json');
const flux = enJson || issue.code === REUSSI ? process.stdout : process.stderr;
const texte = ecrireLIssue(issue, enJson);
if (texte) flux.write(`${texte}\n`);
process.exitCode = issue.code;
const { arreter } = issue;
if (arreter) {
  const finir = async () => {
    setTimeout(() => process.exit(1), ARRET_AU_PLUS_MS).unref();
    await arreter().catch(() => undefined);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, finir);
  if (process.send) {
    if (!process.connected) await finir();
    process.once('disconnect', finir);
  }
}
// A pool or a PGlite left idle would keep the process; what was asked is done and closed.
else flux.write('', () => process.exit());
