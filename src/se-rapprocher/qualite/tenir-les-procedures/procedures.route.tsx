import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { nomsDesCles } from '../nommer-les-equipes.ts';
import { droits } from '../regles-d-acces.ts';
import { lireLesProcedures, lireUneProcedure } from './lire-les-procedures.ts';
import { noterUneLecture } from './noter-une-lecture.ts';
import { OngletsDeQualite, POURQUOI_DE_LA_QUALITE } from './onglets-de-qualite.tsx';
import { LesProcedures } from './procedures.page.tsx';
import { retirerUneProcedure } from './retirer-une-procedure.ts';
import { UneProcedure } from './une-procedure.page.tsx';

const CHEMIN = '/qualite/procedures';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'savoir comment nous faisons, et le tenir à jour',
} as const;

const INCONNUE = 'Cette procédure n’existe pas.';

async function montrerUne(
  acces: Acces,
  id: string,
  saisie: Readonly<Record<string, unknown>> = {},
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const lue = await lireUneProcedure(acces, { id });
  if (!lue.ok)
    return lue.refus.raison === 'acces' ? refusDePage(lue.refus.motif) : refusDePage(INCONNUE, 404);
  const { procedure, luJusqua } = lue.valeur;
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: procedure.titre,
    rubrique: 'qualite',
    corps: (
      <UneProcedure
        vue={procedure}
        luJusqua={luJusqua}
        de={await nomsDesCles(acces)}
        saisie={saisie}
        aRevoir={aRevoir}
      />
    ),
    aRevoir,
    pourquoi: POURQUOI_DE_LA_QUALITE,
  });
}

export const routesDesProcedures: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({}),
    traiter: async (acces) => {
      const lues = await lireLesProcedures(acces, {});
      if (!lues.ok) return refusDePage(lues.refus.motif);
      return page({
        titre: 'Procédures',
        rubrique: 'qualite',
        corps: (
          <>
            <OngletsDeQualite acces={acces} ici={CHEMIN} />
            <LesProcedures
              vues={lues.valeur}
              de={await nomsDesCles(acces)}
              peutEcrire={juger(droits.ecrireUneProcedure, acces.lecteur).accord}
            />
          </>
        ),
        pourquoi: POURQUOI_DE_LA_QUALITE,
      });
    },
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: `${CHEMIN}/:id`,
    entree: z.object({ id: z.uuid() }),
    traiter: (acces, { id }) => montrerUne(acces, id),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/:id/lue`,
    entree: z.object({ id: z.uuid(), rang: z.coerce.number().int().min(1).max(500).catch(1) }),
    traiter: async (acces, { id, rang }) =>
      apres(await noterUneLecture(acces, { id, rang }), `${CHEMIN}/${id}`, () =>
        refusDePage(INCONNUE, 404),
      ),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/:id/retirer`,
    entree: z.object({ id: z.uuid(), pourquoi: z.string().max(300).catch('') }),
    traiter: async (acces, saisie) =>
      apres(await retirerUneProcedure(acces, saisie), `${CHEMIN}/${saisie.id}`, (refus) =>
        montrerUne(acces, saisie.id, saisie, [{ champ: 'pourquoi', phrase: refus.phrase }]),
      ),
  }),
];
