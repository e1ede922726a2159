import {
  type Acces,
  DoitUneTrace,
  type Environnement,
  enTantQue,
  gardeDeLaRequete,
  type Lecteur,
  lecteurDuJeton,
  type Permission,
} from '#acces';
import { COOKIE_DE_SESSION, dansSaSession, lireLaSession, type SessionLue } from '#comptes';
import { COOKIE_DE_LIEN, lecteurDuLien } from '#partage';
import { COOKIE_DE_RECU, lecteurDuRecu } from '#recepisses';
import { lireLesSites } from '#services';
import { type Lecture, type RequeteHttp, type RouteQuelconque, SansSession } from '#socle';

/** What a request brought besides its reader: who signed in, for the frame of the page. */
const sessions = gardeDeLaRequete<SessionLue>();
const requetes = gardeDeLaRequete<RequeteHttp>();
export const sessionDe = sessions.lire;
export const requeteDe = requetes.lire;

const estPourUnSysteme = ({ lecteurs, api }: RouteQuelconque<Acces>): boolean =>
  lecteurs.includes('systeme') && Boolean(api?.permission);

/** Who asks, once no agent's session answers. Identity comes from a cookie that the server gave, never from a form. */
async function quiFrappe(
  env: Environnement,
  requete: RequeteHttp,
  route: RouteQuelconque<Acces>,
): Promise<Lecteur> {
  const { lecteurs, machine, api, finalite } = route;
  const { cookies } = requete;
  if (estPourUnSysteme(route)) {
    const permission = api?.permission as Permission;
    return lecteurDuJeton(env, requete, { permission, finalite });
  }
  if (machine) return { genre: 'machine', nom: machine };
  if (lecteurs.includes('habitant')) {
    const lecteur = await lecteurDuRecu(env, cookies[COOKIE_DE_RECU]);
    if (lecteur) return lecteur;
    if (!lecteurs.includes('public')) throw new SansSession('/s');
  }
  if (lecteurs.includes('partenaire')) {
    const lecteur = await lecteurDuLien(env, cookies[COOKIE_DE_LIEN]);
    if (lecteur) return lecteur;
  }
  if (lecteurs.includes('public')) return { genre: 'public' };
  throw new SansSession();
}

/** A standby, and who is told that it could not answer. */
interface Repli {
  lecture: Lecture;
  siEchec(quoi: string, nom: string, erreur: Error): void;
}

/** Reads on the standby; whatever fails there is asked of the primary, and counted: its loss is not an outage. */
async function surLaReplique<T>(
  env: Environnement,
  { lecture, siEchec }: Repli,
  lire: (env: Environnement) => Promise<T>,
): Promise<T> {
  if (!lecture.utilisable()) return lire(env);
  try {
    return await lire({ ...env, moteur: lecture.moteur, replique: true });
  } catch (erreur) {
    siEchec('lecture', 'réplique', erreur as Error);
    if (!(erreur instanceof DoitUneTrace)) lecture.ecarter();
    return lire(env);
  }
}

/** Finds out who asks, and opens the transaction as that reader; an agent is recognised and served in a single one. */
export const ouvrirEnLecteur =
  (env: Environnement, repli: Repli | null = null) =>
  async <T>(
    requete: RequeteHttp,
    route: RouteQuelconque<Acces>,
    faire: (acces: Acces) => Promise<T>,
  ): Promise<T> => {
    const jeton = requete.cookies[COOKIE_DE_SESSION];
    if (jeton && route.lecteurs.includes('agent') && !route.machine && !estPourUnSysteme(route)) {
      const fait = await dansSaSession(env, jeton, route.finalite, (acces, session) => {
        requetes.poser(acces, requete);
        sessions.poser(acces, session);
        return faire(acces);
      });
      if (fait) return fait.valeur;
    }
    const lecteur = await quiFrappe(env, requete, route);
    // A partner's system acts for its own purpose, whatever the address.
    const finalite = lecteur.genre === 'systeme' ? lecteur.finalite : route.finalite;
    const lire = (ou: Environnement) =>
      enTantQue(ou, lecteur, finalite, (acces) => {
        requetes.poser(acces, requete);
        return faire(acces);
      });
    return route.replique && repli ? surLaReplique(env, repli, lire) : lire(env);
  };

/** The key of each place: which team a hall or a desk belongs to. */
const clesDesLieux = (env: Environnement): Promise<ReadonlyMap<number, number>> =>
  enTantQue(
    env,
    { genre: 'public' },
    'connaître les lieux',
    async (acces) => new Map((await lireLesSites(acces)).map(({ id, cle }) => [id, cle])),
  );

/** Channels that bear a team's key. */
const DES_EQUIPES: readonly string[] = [
  'promesses',
  'orientations',
  'questions',
  'demandes-de-droits',
];

/** An open page listens only to what its agent may read: her team's keys, her team's places. */
export const canauxPermisPour =
  (env: Environnement) =>
  async ({ cookies }: RequeteHttp, demandes: readonly string[]): Promise<string[]> => {
    const session = await lireLaSession(env, cookies[COOKIE_DE_SESSION]);
    if (!session) return [];
    const cles = new Set(session.lecteur.cles);
    const sites = await clesDesLieux(env);
    return demandes.filter((canal) => {
      const [genre, numero = ''] = canal.split(':');
      const lieu = Number(numero);
      if (DES_EQUIPES.includes(genre ?? '')) return cles.has(lieu);
      return ['file', 'ecran', 'presence'].includes(genre ?? '') && cles.has(sites.get(lieu) ?? -1);
    });
  };
