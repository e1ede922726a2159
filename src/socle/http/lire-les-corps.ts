import type { FastifyInstance } from 'fastify';
import { refuserTropDeChamps } from './champs-au-plus.ts';
import { lireDesChamps } from './lire-des-champs.ts';
import { accepterLesFichiers } from './lire-un-envoi.ts';

/** Nothing that we take in JSON is deeper than a few: what reads it goes down as deep as it goes. */
const PROFONDEUR_AU_PLUS = 20;

class TropProfond extends Error {
  readonly statusCode = 400;
}

/** Every sign is looked at once, whatever the text. */
function estTropProfond(json: string): boolean {
  let profondeur = 0;
  let dansUnTexte = false;
  for (let rang = 0; rang < json.length; rang += 1) {
    const signe = json[rang];
    if (signe === '"') dansUnTexte = !dansUnTexte;
    else if (dansUnTexte) rang += signe === '\\' ? 1 : 0;
    else if (signe === '[' || signe === '{') profondeur += 1;
    else if (signe === ']' || signe === '}') profondeur -= 1;
    if (profondeur > PROFONDEUR_AU_PLUS) return true;
  }
  return false;
}

const ESPERLUETTE = 38;

/** What bodies are read at all: forms, with or without files, and JSON; any other type is refused (415). */
export function lireLesCorps(serveur: FastifyInstance): void {
  serveur.removeContentTypeParser('text/plain');
  serveur.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    async (_: unknown, corps: Buffer) => {
      refuserTropDeChamps(corps.reduce((n, octet) => (octet === ESPERLUETTE ? n + 1 : n), 1));
      return lireDesChamps(corps);
    },
  );
  // A key that would change every object (`__proto__`, `constructor`) is refused, not taken out in silence.
  const lireLeJson = serveur.getDefaultJsonParser('error', 'error');
  serveur.addContentTypeParser<string>(
    'application/json',
    { parseAs: 'string' },
    (requete, corps, fini) =>
      estTropProfond(corps) ? fini(new TropProfond()) : lireLeJson(requete, corps, fini),
  );
  accepterLesFichiers(serveur);
}
