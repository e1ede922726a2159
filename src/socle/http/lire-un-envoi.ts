import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { refuserTropDeChamps } from './champs-au-plus.ts';

/** A file chosen in a form; one that was not chosen is absent, as any empty field. */
export interface FichierEnvoye {
  nom: string;
  octets: Uint8Array;
}

/** The field of a file, in the schema of a route. */
export const fichierEnvoye = (phrase: string) =>
  z.custom<FichierEnvoye>(
    (valeur) => (valeur as FichierEnvoye | undefined)?.octets instanceof Uint8Array,
    phrase,
  );

/** Forms that carry a file, read by the platform's own parser; each route says how large it takes (`corpsMaximal`). */
export function accepterLesFichiers(serveur: FastifyInstance): void {
  serveur.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer' },
    async (requete: { headers: Record<string, unknown> }, corps: Buffer) => {
      const type = String(requete.headers['content-type']);
      const lu = await new Response(new Uint8Array(corps), { headers: { 'content-type': type } })
        .formData()
        .catch(() => null);
      const saisie: Record<string, unknown> = {};
      refuserTropDeChamps([...(lu?.keys() ?? [])].length);
      for (const [nom, valeur] of lu ?? []) {
        if (typeof valeur === 'string') saisie[nom] = valeur;
        else if (valeur.size > 0)
          saisie[nom] = {
            nom: valeur.name,
            octets: new Uint8Array(await valeur.arrayBuffer()),
          } satisfies FichierEnvoye;
      }
      return saisie;
    },
  );
}
