import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import type { PointARevoir } from '#interface';
import { type Pourquoi, page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { direPourquoiPasNote, noterUnExercice } from '../noter-un-exercice/noter-un-exercice.ts';
import { LesSiens } from './les-siens.page.tsx';
import { TousLesCahiers } from './tous-les-cahiers.page.tsx';
import { voirLesSiens, voirTousLesCahiers } from './voir-les-cahiers.ts';

const POURQUOI: Pourquoi = {
  valeur: 'Une panne, une attaque ou une coupure ne ferment aucun accueil.',
  phraseDuTexte: 'Règlement général sur la protection des données, article 32.',
  donnees: ['des dates, des tailles', 'qui a fait l’exercice'],
  lecteurs: 'l’équipe du lieu, l’administration et la protection des données',
  conservation: '400 jours ; le cahier lui-même, trois jours',
};

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'veiller aux cahiers de secours',
  chemin: '/cahier-de-secours',
} as const;

async function montrerLesSiens(
  acces: Acces,
  saisie: Readonly<Record<string, unknown>>,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const vus = await voirLesSiens(acces, undefined);
  if (!vus.ok)
    return refusDePage(
      vus.refus.raison === 'acces'
        ? vus.refus.motif
        : 'Votre mission n’a pas de lieu d’accueil. Changez de mission dans le menu.',
    );
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Cahier de secours',
    rubrique: 'accueil',
    corps: (
      <LesSiens
        lieux={vus.valeur}
        saisie={saisie}
        aRevoir={aRevoir}
        note={Number(saisie.note) || null}
      />
    ),
    pourquoi: POURQUOI,
  });
}

export const routesDesCahiers = ({
  cahiers = null,
}: {
  cahiers?: string | null;
}): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    chemin: '/administration/cahiers',
    methode: 'GET',
    entree: z.object({}),
    traiter: async (acces) => {
      const lieux = await voirTousLesCahiers(acces, undefined);
      if (!lieux.ok) return refusDePage(lieux.refus.motif);
      return page({
        titre: 'Cahiers de secours',
        rubrique: 'cahiers',
        corps: <TousLesCahiers lieux={lieux.valeur} dossier={cahiers} />,
        pourquoi: POURQUOI,
      });
    },
  }),
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ note: z.coerce.number().int().optional().catch(undefined) }),
    traiter: (acces, { note }) => montrerLesSiens(acces, { note }),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      site: z.coerce.number('Choisissez un lieu.').int('Choisissez un lieu.'),
      mot: z
        .string('Tapez le mot de la première page.')
        .max(12, 'Ce mot a six signes : relisez le bas de la première page.'),
    }),
    traiter: async (acces, { site, mot }) =>
      apres(
        await noterUnExercice(acces, { siteId: site, mot }),
        `/cahier-de-secours?note=${site}`,
        (refus) =>
          montrerLesSiens(acces, { site, mot }, [
            { champ: 'mot', phrase: direPourquoiPasNote(refus) },
          ]),
      ),
    siInvalide: (acces, aRevoir, saisie) => montrerLesSiens(acces, saisie, aRevoir),
  }),
];
