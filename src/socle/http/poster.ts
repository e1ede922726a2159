import { lookup } from 'node:dns/promises';
import { request as enClair } from 'node:http';
import { request as enTls } from 'node:https';
import type { LookupFunction } from 'node:net';
import { estPublique, lireUneAdresse } from './adresse-permise.ts';

/** How it ended: what was answered, or why nothing was. */
export type FinDEnvoi = { statut: number } | { echec: string };

/**
 * Sends to the very address that was looked at: the name is resolved once, every address behind it must be public,
 * and the connection is made to those, so that a name that changes in between leads nowhere else.
 */
export async function poster(
  texte: string,
  corps: string,
  entetes: Record<string, string>,
  { locales, millisecondes, octets }: { locales: boolean; millisecondes: number; octets: number },
): Promise<FinDEnvoi> {
  const lue = lireUneAdresse(texte, { locales });
  if (!lue.ok) return { echec: `adresse ${lue.refus.raison}` };
  const url = lue.valeur;
  const trouvees = await lookup(url.hostname.replace(/^\[|\]$/g, ''), { all: true }).catch(
    () => [],
  );
  if (trouvees.length === 0) return { echec: 'nom introuvable' };
  if (!locales && !trouvees.every(({ address }) => estPublique(address)))
    return { echec: 'adresse privée' };
  const versElles: LookupFunction = (_, options, rendre) => {
    const [premiere] = trouvees;
    if (options.all) rendre(null, trouvees);
    else rendre(null, premiere?.address ?? '', premiere?.family ?? 4);
  };
  return new Promise((finir) => {
    const envoi = (url.protocol === 'https:' ? enTls : enClair)(url, {
      method: 'POST',
      agent: false,
      lookup: versElles,
      signal: AbortSignal.timeout(millisecondes),
      headers: {
        ...entetes,
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(corps),
        'user-agent': 'Tisserin',
      },
    });
    envoi.once('error', (erreur) =>
      finir({
        echec: erreur.name === 'AbortError' ? 'pas de réponse à temps' : 'pas de connexion',
      }),
    );
    envoi.once('response', (reponse) => {
      let lus = 0;
      const statut = reponse.statusCode ?? 0;
      const fini = () => finir({ statut });
      reponse.on('data', (morceau: Buffer) => {
        lus += morceau.length;
        if (lus > octets) reponse.destroy();
      });
      reponse.once('close', fini);
      reponse.once('error', fini);
    });
    envoi.end(corps);
  });
}
