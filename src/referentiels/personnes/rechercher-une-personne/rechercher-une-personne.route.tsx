import { z } from 'zod';
import { type Acces, capacites, droitsDAcces, route } from '#acces';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { nommerLesCommunes } from '#territoires';
import { droits } from '../regles-d-acces.ts';
import { PageDeRecherche } from './rechercher-une-personne.page.tsx';
import { rechercher } from './rechercher-une-personne.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'retrouver une personne',
  methode: 'GET',
  entree: z.object({ mots: z.string().max(500).optional().catch(undefined) }),
} as const;

export const routesDeLaRecherche: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    chemin: '/personnes',
    traiter: async (acces, { mots = '' }) => {
      const trouvailles = await rechercher(acces, { texte: mots });
      if (!trouvailles.ok) return refusDePage(trouvailles.refus.motif);
      const { reconnues, trouvees } = trouvailles.valeur;
      const codes = [...reconnues, ...trouvees].flatMap(({ communeCode }) => communeCode ?? []);
      return page({
        titre: 'Personnes',
        rubrique: 'personnes',
        ...(trouvees.length > 0
          ? { parceQue: droits.chercher.phrase }
          : reconnues.length > 0
            ? { parceQue: droits.reconnaitre.phrase }
            : {}),
        corps: (
          <PageDeRecherche
            texte={mots}
            trouvailles={mots.trim() === '' ? null : trouvailles.valeur}
            communes={await nommerLesCommunes(acces, codes)}
            aujourdHui={acces.aujourdHui}
            peutRelireLesPrecautions={capacites(droits, acces.lecteur).validerUnePrecaution}
            peutCreer={capacites(droits, acces.lecteur).creer}
            peutDireQuiARegarde={capacites(droitsDAcces, acces.lecteur).relireLesAcces}
          />
        ),
        pourquoi: {
          valeur: 'Retrouver quelqu’un sans lui faire répéter son histoire.',
          phraseDuTexte:
            'Minimisation : on ne montre hors de son équipe que ce qui sert à accueillir.',
          donnees: ['noms', 'naissance', 'téléphone masqué', 'pourquoi elle est trouvée'],
          lecteurs:
            'votre équipe ; hors d’elle, l’accueil seul, avec un nom complet et un repère sûr',
          conservation: 'une trace de douze mois : une empreinte de vos mots, jamais les mots',
        },
      });
    },
  }),
];
