import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { droits } from '../regles-d-acces.ts';
import { ImporterDesPartenaires } from './importer-des-partenaires.page.tsx';
import {
  direLeRefusDImport,
  importerDesPartenaires,
  type RapportDImport,
} from './importer-des-partenaires.ts';
import { LONGUEUR_COLLEE } from './parametres.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir l’annuaire des partenaires',
  chemin: '/administration/importer-partenaires',
} as const;

function montrer(
  acces: Acces,
  reste: {
    saisie?: Readonly<Record<string, unknown>>;
    aRevoir?: readonly PointARevoir[];
    rapport?: RapportDImport;
  } = {},
): Reponse {
  const verdict = juger(droits.importer, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  return page({
    statut: reste.aRevoir?.length ? 422 : 200,
    titre: 'Importer des partenaires',
    rubrique: 'importer',
    corps: (
      <ImporterDesPartenaires
        saisie={reste.saisie ?? {}}
        aRevoir={reste.aRevoir ?? []}
        rapport={reste.rapport ?? null}
      />
    ),
    pourquoi: {
      valeur: 'Un annuaire tenu par ceux qui le connaissent, dans le format que tous échangent.',
      phraseDuTexte: '« échanges d’informations avec nos partenaires »',
      donnees: ['structures et services des partenaires', 'le nom d’un contact professionnel'],
      lecteurs: 'l’annuaire est public',
      conservation: 'tant que la structure existe',
    },
  });
}

export const routesDImport: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({}),
    traiter: async (acces) => montrer(acces),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      source: z.string('Donnez un nom à cette livraison, par exemple « data-inclusion ».').max(60),
      format: z.enum(['json', 'csv'], 'Choisissez JSON ou CSV.'),
      texte: z
        .string('Collez le fichier dans la case.')
        .max(
          LONGUEUR_COLLEE,
          'Ce fichier est long : passez par « tisserin importer partenaires ».',
        ),
      quoi: z.enum(['a-blanc', 'importer']).catch('a-blanc'),
    }),
    traiter: async (acces, saisie) => {
      const { quoi, ...fichier } = saisie;
      const fait = await importerDesPartenaires(acces, fichier, { aBlanc: quoi === 'a-blanc' });
      if (fait.ok) return montrer(acces, { saisie, rapport: fait.valeur });
      if (fait.refus.raison === 'acces') return refusDePage(fait.refus.motif);
      const aRevoir = [{ champ: 'texte', phrase: direLeRefusDImport(fait.refus) }];
      return montrer(acces, { saisie, aRevoir });
    },
    siInvalide: async (acces, aRevoir, saisie) => montrer(acces, { saisie, aRevoir }),
  }),
];
