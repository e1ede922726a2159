import { z } from 'zod';
import { type Acces, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { type Repris, Signalements } from './signalements.page.tsx';
import {
  DIRE_LA_REPONSE,
  direLeRefusDeSignalement,
  lireLesSignalements,
  repondreAUnSignalement,
  SIGNALEMENTS_PAR_PAGE,
} from './signaler-une-erreur.ts';

const SANS_REPONSE = direLeRefusDeSignalement({ raison: 'sans_reponse' });
const CHEMIN = '/partenaires/signalements';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir l’annuaire juste',
} as const;
const DEBUT = { miens: false, apres: 0 };
const ETATS = Object.keys(DIRE_LA_REPONSE) as ['corrige', 'transmis', 'deja_juste'];

async function montrer(
  acces: Acces,
  { miens, apres }: { miens: boolean; apres: number },
  { refus, repris }: { refus?: string; repris?: Repris } = {},
): Promise<Reponse> {
  const lus = await lireLesSignalements(acces, { miens, ouverts: !miens, apres });
  if (!lus.ok) return refusDePage(lus.refus.motif);
  const encore = lus.valeur.length > SIGNALEMENTS_PAR_PAGE;
  const suite = `${CHEMIN}?${miens ? 'miens=oui&' : ''}apres=${apres + SIGNALEMENTS_PAR_PAGE}`;
  return page({
    statut: refus || repris ? 422 : 200,
    titre: 'Erreurs signalées',
    rubrique: 'partenaires',
    aRevoir: repris?.aRevoir,
    corps: (
      <Signalements
        signalements={lus.valeur.slice(0, SIGNALEMENTS_PAR_PAGE)}
        miens={miens}
        aujourdHui={acces.aujourdHui}
        refus={refus}
        repris={repris}
        suivant={encore ? suite : null}
      />
    ),
    pourquoi: {
      valeur: 'Une erreur vue une fois ne doit plus coûter un trajet à personne.',
      phraseDuTexte: '« échanges d’informations avec nos partenaires »',
      donnees: ['ce qui n’est pas juste', 'la réponse donnée'],
      lecteurs: 'les agents',
      conservation: 'deux ans',
    },
  });
}

export const routesDesSignalements: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({
      miens: z.literal('oui').optional().catch(undefined),
      apres: z.coerce.number().int().min(0).max(10_000).catch(0),
    }),
    traiter: (acces, { miens, apres }) => montrer(acces, { miens: miens === 'oui', apres }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/:id/repondre`,
    entree: z.object({
      id: z.uuid(),
      etat: z.enum(ETATS, 'Dites ce qui a été fait.'),
      reponse: z
        .string(SANS_REPONSE)
        .min(3, SANS_REPONSE)
        .max(500, 'Gardez l’essentiel : 500 signes au plus.'),
    }),
    traiter: async (acces, saisie) => {
      const repondu = await repondreAUnSignalement(acces, saisie);
      if (repondu.ok) return versLaPage(CHEMIN);
      const phrase = direLeRefusDeSignalement(repondu.refus);
      return montrer(
        acces,
        DEBUT,
        repondu.refus.raison === 'sans_reponse'
          ? { repris: { id: saisie.id, saisie, aRevoir: [{ champ: 'reponse', phrase }] } }
          : { refus: phrase },
      );
    },
    siInvalide: (acces, aRevoir, saisie) =>
      montrer(acces, DEBUT, { repris: { id: String(saisie.id), saisie, aRevoir } }),
  }),
];
