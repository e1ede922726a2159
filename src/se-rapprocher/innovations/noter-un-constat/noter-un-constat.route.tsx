import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { lireSesEquipes } from '#services';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { lireLesCommunes } from '#territoires';
import { THEMES, type Theme } from '../domaine/constat.ts';
import { droits } from '../regles-d-acces.ts';
import { NoterUnConstat } from './noter-un-constat.page.tsx';
import { noterUnConstat } from './noter-un-constat.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'dire ce que l’on voit sur le terrain',
  chemin: '/constats/nouveau',
} as const;

async function montrer(
  acces: Acces,
  saisie: Readonly<Record<string, unknown>>,
  aRevoir: readonly PointARevoir[] = [],
  sembleNommer = false,
): Promise<Reponse> {
  const verdict = juger(droits.noter, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Noter un constat',
    rubrique: 'constats',
    corps: (
      <NoterUnConstat
        communes={await lireLesCommunes(acces)}
        equipes={await lireSesEquipes(acces)}
        saisie={saisie}
        aRevoir={aRevoir}
        sembleNommer={sembleNommer}
      />
    ),
    pourquoi: {
      valeur:
        'Ce que vous voyez les premiers arrive à qui peut agir, et vous revient avec une réponse.',
      phraseDuTexte:
        'Projet social, L. 170 : les agents « sont les premiers témoins de l’évolution de la demande sociale »',
      donnees: ['un texte sans nom de personne', 'la commune et le sujet, si vous le voulez'],
      lecteurs: 'votre équipe ; l’encadrement et l’observatoire, qui répondent',
      conservation: 'trois ans après la réponse',
    },
  });
}

const theme = z
  .enum(Object.keys(THEMES) as [Theme, ...Theme[]])
  .optional()
  .catch(undefined);

export const routesPourNoterUnConstat: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({}),
    traiter: (acces) => montrer(acces, {}),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      texte: z.string().max(1000).catch(''),
      communeCode: z
        .string()
        .max(5)
        .optional()
        .transform((code) => code || undefined),
      theme,
      cle: z.coerce.number().int().optional().catch(undefined),
      personneNEstNommee: z
        .string()
        .optional()
        .transform((coche) => coche === 'oui'),
    }),
    traiter: async (acces, saisie) => {
      const note = await noterUnConstat(acces, saisie);
      return apres(note, '/constats', ({ points, sembleNommer }) =>
        montrer(acces, saisie, points, sembleNommer),
      );
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, saisie, aRevoir),
  }),
];
