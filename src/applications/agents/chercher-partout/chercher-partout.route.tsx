import { z } from 'zod';
import { type Acces, route } from '#acces';
import { Bouton, Champ, EnTete, Formulaire } from '#interface';
import { chercherDesServices } from '#partenaires';
import { rechercher } from '#personnes';
import { chercherDesLieux } from '#services';
import { fragment, page, type RouteQuelconque } from '#socle';
import { gestesPour } from './gestes.ts';
import { type Resultats, ResultatsDeRecherche } from './resultats.panneau.tsx';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'retrouver une personne, un service ou un écran',
  methode: 'GET',
  entree: z.object({ mots: z.string().max(200).optional().catch(undefined) }),
} as const;

const PAR_GROUPE = 6;

async function chercherPartout(acces: Acces, mots: string): Promise<Resultats> {
  const gestes = acces.lecteur.genre === 'agent' ? gestesPour(acces.lecteur, mots).slice(0, 7) : [];
  if (mots.trim().length < 2) return { mots, personnes: [], lieux: [], services: [], gestes };
  const personnes = await rechercher(acces, {
    texte: mots,
    limite: PAR_GROUPE,
    auFilDeLaFrappe: true,
  });
  return {
    mots,
    gestes,
    personnes: personnes.ok ? personnes.valeur.trouvees : [],
    lieux: await chercherDesLieux(acces, mots, PAR_GROUPE),
    services: await chercherDesServices(acces, { mots, limite: PAR_GROUPE }),
  };
}

/** Ctrl+K, and the same on a page without JavaScript. */
export const routesPourChercher: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    chemin: '/recherche',
    traiter: async (acces, { mots = '' }) => {
      const resultats = await chercherPartout(acces, mots);
      return page({
        titre: 'Chercher',
        corps: (
          <>
            <EnTete titre="Chercher" />
            <Formulaire
              action="/recherche"
              methode="get"
              saisie={{ mots }}
              libelle="Chercher partout"
              prefixe="partout-"
            >
              <Champ
                nom="mots"
                libelle="Une personne, un service, un écran"
                type="search"
                largeur="plein"
              />
              <div>
                <Bouton genre="plein">Chercher partout</Bouton>
              </div>
            </Formulaire>
            <div className="palette-resultats">
              <ResultatsDeRecherche {...resultats} />
            </div>
          </>
        ),
        pourquoi: {
          valeur: 'Aller droit à une personne, un service ou un écran.',
          phraseDuTexte: 'Un agent qui cherche moins a plus de temps pour écouter.',
          donnees: ['noms des personnes que vous pouvez voir', 'services', 'écrans'],
          lecteurs: 'vous seulement ; cette recherche est tracée',
          conservation: 'une trace de douze mois : une empreinte de vos mots, jamais les mots',
        },
      });
    },
  }),
  route({
    ...commun,
    chemin: '/recherche/resultats',
    traiter: async (acces, { mots = '' }) =>
      fragment(<ResultatsDeRecherche {...(await chercherPartout(acces, mots))} />),
  }),
];
