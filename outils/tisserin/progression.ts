import cliProgress from 'cli-progress';
import type { Progression } from './commande.ts';

const MUETTE: Progression = { avancer: () => undefined, finir: () => undefined };

/** A bar on standard error, on a terminal only: a file or a pipe gets none. */
export function barreDeProgression(titre: string): Progression {
  if (!process.stderr.isTTY) return MUETTE;
  const barre = new cliProgress.SingleBar({
    format: `${titre} {bar} {value}/{total} {quoi}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  let commencee = false;
  return {
    avancer(faites, enTout, quoi) {
      if (!commencee) barre.start(enTout, faites, { quoi });
      else barre.setTotal(enTout);
      commencee = true;
      barre.update(faites, { quoi });
    },
    finir: () => barre.stop(),
  };
}
