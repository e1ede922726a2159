import { z } from 'zod';
import { type Acces, capacites, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { droits } from '../regles-d-acces.ts';
import { FicheDePersonne, type PanneauxDeFiche } from './fiche-de-personne.tsx';
import { type Fiche, lireLaFiche } from './lire-la-fiche.ts';

export const CETTE_ADRESSE = 'Cette adresse est incomplète. Partez de la recherche.';
export const uneFiche = z.object({ id: z.uuid(CETTE_ADRESSE) });

const REFUS =
  'Vous ne pouvez pas ouvrir cette page. Si vous en avez besoin pour aider quelqu’un, dites pourquoi.';

/** One answer for a record that is closed, hidden or absent, with where to say why one needs it. */
export const ficheFermee = (id: string): Reponse =>
  refusDePage(
    REFUS,
    403,
    `/acces-exceptionnel?personne=${id}&retour=${encodeURIComponent(`/personnes/${id}`)}`,
  );

export const POURQUOI_LA_FICHE = {
  valeur: 'Une personne n’a pas à redire qui elle est ni comment la joindre.',
  phraseDuTexte: '« Se rapprocher » : l’accueil, première réponse (projet social).',
  donnees: ['nom donné', 'naissance', 'moyens sûrs', 'lieux', 'foyer', 'entourage', 'ses mots'],
  lecteurs: 'les équipes à qui sa fiche est ouverte ; la mission protection ; elle-même',
  conservation: 'deux ans après le dernier contact (CNIL, délibération 2023-095)',
} as const;

/** What an application adds to a person's page, in the transaction of who reads it. */
export type ComposerLesPanneaux = (acces: Acces, fiche: Fiche) => Promise<PanneauxDeFiche>;

export const routesDeLaFiche = (composer?: ComposerLesPanneaux): RouteQuelconque<Acces>[] => [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'recevoir une personne',
    methode: 'GET',
    chemin: '/personnes/:id',
    entree: uneFiche,
    traiter: async (acces, { id }) => {
      const fiche = await lireLaFiche(acces, id);
      if (!fiche.ok) return ficheFermee(id);
      const { personne } = fiche.valeur;
      const panneaux = typeof composer === 'function' ? await composer(acces, fiche.valeur) : {};
      return page({
        titre: personne.nomDit,
        rubrique: 'personnes',
        corps: (
          <FicheDePersonne
            fiche={fiche.valeur}
            lecteur={acces.lecteur}
            aujourdHui={acces.aujourdHui}
            capacites={capacites(droits, acces.lecteur)}
            panneaux={panneaux}
          />
        ),
        pourquoi: POURQUOI_LA_FICHE,
      });
    },
  }),
];
