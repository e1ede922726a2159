import { Probleme, type RequeteHttp } from '#socle';
import { type Resultat, reussi } from '#socle/pur';
import { type Environnement, enTantQue } from '../acces.ts';
import { DEBUT_DE_JETON, empreinteDuJeton } from '../accorder-un-jeton/accorder-un-jeton.ts';
import { casDUsage } from '../cas-d-usage.ts';
import { droits } from '../droits.ts';
import type { LecteurSysteme, Permission } from '../lecteur.ts';
import { APPELS_PAR_MINUTE } from '../parametres.ts';
import { compterUnAppel } from '../stockage/systemes.ts';

const reconnaitre = casDUsage(
  droits.reconnaitreUnJeton,
  async (
    acces,
    jeton: string,
  ): Promise<Resultat<Awaited<ReturnType<typeof compterUnAppel>>, never>> =>
    reussi(await compterUnAppel(acces.bd, empreinteDuJeton(acces, jeton))),
);

const MACHINE = { genre: 'machine', nom: 'jetons' } as const;

/** Absent, unknown, expired, revoked: one answer. */
const sansJeton = () =>
  new Probleme({
    statut: 401,
    titre: 'Jeton absent ou sans effet',
    detail:
      'Présentez un jeton en cours : « Authorization: Bearer tisserin_… ». Un jeton expiré ou révoqué se redemande à l’administration du département.',
    entetes: { 'www-authenticate': 'Bearer realm="tisserin"' },
  });

/**
 * Which partner's system knocks, by the token it shows. Throws what is sent back: 401 for whoever shows no living
 * token, 429 past the calls of a minute, 403 (with its trace) when the token does not bear this permission.
 */
export async function lecteurDuJeton(
  env: Environnement,
  requete: Pick<RequeteHttp, 'entete'>,
  { permission, finalite }: { permission: Permission; finalite: string },
): Promise<LecteurSysteme> {
  const [, jeton] = /^Bearer (\S{20,100})$/i.exec(requete.entete('authorization') ?? '') ?? [];
  if (!jeton?.startsWith(DEBUT_DE_JETON)) throw sansJeton();
  const vu = await enTantQue(env, MACHINE, 'reconnaître un système', (acces) =>
    reconnaitre(acces, jeton),
  );
  if (!vu.ok || !vu.valeur) throw sansJeton();
  const { appels, ...systeme } = vu.valeur;
  if (appels > APPELS_PAR_MINUTE.nombre) {
    const reste = 60 - (Math.floor(Date.parse(env.horloge.maintenant()) / 1000) % 60);
    throw new Probleme({
      statut: 429,
      titre: 'Trop d’appels',
      detail: `Ce jeton permet ${APPELS_PAR_MINUTE.nombre} appels par minute. Recommencez dans ${reste} s.`,
      entetes: { 'retry-after': String(reste) },
    });
  }
  const lecteur: LecteurSysteme = { genre: 'systeme', ...systeme };
  if (!lecteur.permissions.includes(permission)) {
    await enTantQue(env, lecteur, lecteur.finalite, (acces) =>
      acces.tracer({ operation: 'refus', objet: finalite }),
    );
    throw new Probleme({
      statut: 403,
      titre: 'Permission absente',
      detail: `Ce jeton ne porte pas la permission « ${permission} ». Demandez-la à l’administration du département, avec sa raison.`,
    });
  }
  return lecteur;
}
