/** The product's HTTP server over given routes, for tests: readers are found as in production, frames are bare. */
import { type Acces, type Environnement, enTantQue, lecteurDuJeton, type Permission } from '#acces';
import { COOKIE_DE_SESSION, lireLaSession } from '#comptes';
import { COOKIE_DE_LIEN, lecteurDuLien } from '#partage';
import { COOKIE_DE_RECU, lecteurDuRecu } from '#recepisses';
import { creerServeur, DELAIS_PAR_DEFAUT, type RouteQuelconque, SansSession } from '#socle';

export type ServeurDEssai = Awaited<ReturnType<typeof unServeur>>;

export async function unServeur(env: Environnement, routes: readonly RouteQuelconque<Acces>[]) {
  const serveur = await creerServeur<Acces>({
    moteur: env.moteur,
    routes,
    actifs: [],
    ouvrir: async (requete, { machine, lecteurs, finalite, api }, faire) => {
      if (lecteurs.includes('systeme') && api?.permission) {
        const permission = api.permission as Permission;
        const systeme = await lecteurDuJeton(env, requete, { permission, finalite });
        return enTantQue(env, systeme, systeme.finalite, faire);
      }
      if (machine) return enTantQue(env, { genre: 'machine', nom: machine }, finalite, faire);
      if (lecteurs.includes('habitant')) {
        const habitant = await lecteurDuRecu(env, requete.cookies[COOKIE_DE_RECU]);
        if (habitant) return enTantQue(env, habitant, finalite, faire);
        if (!lecteurs.includes('public')) throw new SansSession('/s');
      }
      if (lecteurs.includes('partenaire')) {
        const partenaire = await lecteurDuLien(env, requete.cookies[COOKIE_DE_LIEN]);
        if (partenaire) return enTantQue(env, partenaire, finalite, faire);
      }
      if (lecteurs.includes('public')) return enTantQue(env, { genre: 'public' }, finalite, faire);
      const session = await lireLaSession(env, requete.cookies[COOKIE_DE_SESSION]);
      if (!session) throw new SansSession();
      return enTantQue(env, session.lecteur, finalite, faire);
    },
    habiller: async (_, __, { corps }) => <html lang="fr">{corps}</html>,
    habillerUnIncident: (titre, phrase) => <p>{`${titre} ${phrase}`}</p>,
    rendreCeQuiManque: ({ phrases, paroles }) => <p>{[...phrases, ...paroles].join(' ')}</p>,
    habillerUneSessionExpiree: () => <p>Reconnectez-vous pour continuer.</p>,
    canauxPermis: async () => [],
    stylesPermis: [],
    secure: false,
    mandataires: [],
    habillerUnEmpechement: ({ panne, paroles }) => <p>{[panne, ...paroles].join(' ')}</p>,
    journaliser: false,
    delais: DELAIS_PAR_DEFAUT.serveur,
  });
  const envoyer = (url: string, champs: Record<string, string>, cookie = '') =>
    serveur.inject({
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        cookie,
      },
      payload: new URLSearchParams(champs).toString(),
    });
  /** A form that carries a file, as a browser sends it without JavaScript. */
  const envoyerUnFichier = (
    url: string,
    champs: Record<string, string>,
    fichier: { nom: string; octets: Buffer | string } | null,
    cookie = '',
  ) => {
    const bord = '----bord';
    const parties = Object.entries(champs).map(
      ([nom, valeur]) =>
        `--${bord}\r\nContent-Disposition: form-data; name="${nom}"\r\n\r\n${valeur}\r\n`,
    );
    const entete = `--${bord}\r\nContent-Disposition: form-data; name="fichier"; filename="${fichier?.nom ?? ''}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    return serveur.inject({
      method: 'POST',
      url,
      headers: {
        'content-type': `multipart/form-data; boundary=${bord}`,
        'sec-fetch-site': 'same-origin',
        cookie,
      },
      payload: Buffer.concat([
        Buffer.from(parties.join('') + entete),
        Buffer.from(fichier?.octets ?? ''),
        Buffer.from(`\r\n--${bord}--\r\n`),
      ]),
    });
  };
  return {
    serveur,
    envoyer,
    envoyerUnFichier,
    ouvrir: (url: string, cookie = '') => serveur.inject({ url, headers: { cookie } }),
    fermer: () => serveur.close(),
  };
}

/** The cookies that an answer set, as the next request sends them back. */
export const cookiesDe = (reponse: { cookies: { name: string; value: string }[] }): string =>
  reponse.cookies
    .filter(({ value }) => value)
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
