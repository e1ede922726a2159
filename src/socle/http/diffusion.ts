import type { FastifyReply } from 'fastify';
import type { Moteur } from '../base/connexion.ts';

/**
 * Live pages: a committed transaction says the name of a channel through PostgreSQL, every process hears it,
 * every open page that listens fetches its own list again, as its own reader. The wire carries no content.
 */
export async function ouvrirLaDiffusion(moteur: Moteur) {
  const abonnes = new Map<string, Set<FastifyReply>>();
  const prevenir = (canal: string) => {
    for (const reponse of abonnes.get(canal) ?? []) {
      reponse.raw.write(`event: change\ndata: ${canal}\n\n`);
    }
  };
  const arreter = await moteur.ecouter('tisserin', prevenir, () => {
    for (const canal of abonnes.keys()) prevenir(canal);
  });
  return {
    abonner(reponse: FastifyReply, canaux: readonly string[]): void {
      reponse.hijack();
      reponse.raw.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      reponse.raw.write('retry: 3000\n\n');
      const battement = setInterval(() => reponse.raw.write(': la\n\n'), 25_000);
      for (const canal of canaux) {
        if (!abonnes.has(canal)) abonnes.set(canal, new Set());
        abonnes.get(canal)?.add(reponse);
      }
      reponse.raw.on('close', () => {
        clearInterval(battement);
        for (const canal of canaux) {
          abonnes.get(canal)?.delete(reponse);
          if (abonnes.get(canal)?.size === 0) abonnes.delete(canal);
        }
      });
    },
    async fermer(): Promise<void> {
      for (const reponses of abonnes.values()) for (const reponse of reponses) reponse.raw.end();
      await arreter();
    },
  };
}

export type Diffusion = Awaited<ReturnType<typeof ouvrirLaDiffusion>>;
