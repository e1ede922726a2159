import { z } from 'zod';
import { type Acces, type Permission, type RefusDAcces, route } from '#acces';
import {
  type DescriptionDApi,
  type DitUnProbleme,
  json,
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
} from '#socle';
import { direLeRefusDeCle, repondreUneSeuleFois } from '#systemes';

export const RACINE = '/api/v1';

const rien = z.object({});
type Rien = typeof rien;

interface RouteDApi<C extends z.ZodObject, R extends z.ZodObject, B extends z.ZodObject>
  extends Omit<DescriptionDApi, 'permission'> {
  methode: 'GET' | 'POST';
  adresse: string;
  permission: Permission;
  chemin?: C;
  recherche?: R;
  corps?: B;
  /** Bytes; else what every address takes. */
  corpsMaximal?: number;
  traiter(
    acces: Acces,
    entree: z.infer<C> & z.infer<R> & z.infer<B>,
    requete: RequeteHttp,
  ): Promise<Reponse>;
}

export const probleme = (dit: DitUnProbleme): Reponse => ({ genre: 'probleme', ...dit });

/** Not there, hidden, another's: one answer. */
export const introuvable = (): Reponse =>
  probleme({ statut: 404, titre: 'Introuvable', detail: 'Rien de tel n’est ouvert à ce jeton.' });

export const interdit = ({ motif }: RefusDAcces): Reponse =>
  probleme({ statut: 403, titre: 'Refusé', detail: motif });

/** Only what the description names goes out, whatever the use case holds. */
function selonLaDescription(reponses: DescriptionDApi['reponses'], donnee: Reponse): Reponse {
  if (donnee.genre !== 'json') return donnee;
  const schema = reponses[donnee.statut]?.schema;
  if (!schema) throw new Error(`status ${donnee.statut} is not described`);
  return { ...donnee, contenu: schema.parse(donnee.contenu) };
}

/**
 * An address for partners' systems: the schemas that read the call and shape the answer are those that the OpenAPI
 * document shows. A name that is not described is refused. What writes is done once for one `Idempotency-Key`.
 */
export function routeDApi<
  C extends z.ZodObject = Rien,
  R extends z.ZodObject = Rien,
  B extends z.ZodObject = Rien,
>({
  methode,
  adresse,
  traiter,
  corpsMaximal,
  ...description
}: RouteDApi<C, R, B>): RouteQuelconque<Acces> {
  const { chemin, recherche, corps, reponses, sansEffet } = description;
  const entree = z.strictObject({
    ...chemin?.shape,
    ...recherche?.shape,
    ...corps?.shape,
  }) as unknown as z.ZodType<z.infer<C> & z.infer<R> & z.infer<B>>;
  return route({
    application: 'systemes',
    lecteurs: ['systeme'],
    finalite: description.resume,
    methode,
    chemin: `${RACINE}${adresse}`,
    api: description,
    ...(corpsMaximal ? { corpsMaximal } : {}),
    entree,
    traiter: async (acces, lue, requete) => {
      const faire = async () => selonLaDescription(reponses, await traiter(acces, lue, requete));
      if (methode === 'GET' || sansEffet) return faire();
      const faite = await repondreUneSeuleFois(acces, {
        cle: requete.entete('idempotency-key'),
        demande: [adresse, lue],
        faire,
      });
      if (faite.ok) return faite.valeur;
      const detail = direLeRefusDeCle(faite.refus);
      switch (faite.refus.raison) {
        case 'acces':
          return probleme({ statut: 403, titre: 'Refusé', detail });
        case 'autre_demande':
          return probleme({ statut: 422, titre: 'Clé déjà employée', detail });
        default:
          return probleme({ statut: 400, titre: 'Clé à revoir', detail });
      }
    },
  });
}

/** Reference data may be kept by the caller, who asks whether it changed; nothing about a person is. */
export const aRevalider = (contenu: unknown): Reponse => ({
  ...(json(contenu) as Extract<Reponse, { genre: 'json' }>),
  entetes: { 'cache-control': 'private, no-cache' },
});
