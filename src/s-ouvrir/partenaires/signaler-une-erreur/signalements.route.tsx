import { z } from 'zod';
import { type Acces, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { Signalements } from './signalements.page.tsx';
import {
  DIRE_LA_REPONSE,
  direLeRefusDeSignalement,
  lireLesSignalements,
  repondreAUnSignalement,
  SIGNALEMENTS_PAR_PAGE,
} from './signaler-une-erreur.ts';

const CHEMIN = '/partenaires/signalements';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir l’annuaire juste',
} as const;
const ETATS = Object.keys(DIRE_LA_REPONSE) as ['corrige', 'transmis', 'deja_juste'];

async function montrer(
  acces: Acces,
  { miens, apres }: { miens: boolean; apres: number },
  refus?: string,
): Promise<Reponse> {
  const lus = await lireLesSignalements(acces, { miens, ouverts: !miens, apres });
  if (!lus.ok) return refusDePage(lus.refus.motif);
  const encore = lus.valeur.length > SIGNALEMENTS_PAR_PAGE;
  const suite = `${CHEMIN}?${miens ? 'miens=oui&' : ''}apres=${apres + SIGNALEMENTS_PAR_PAGE}`;
  return page({
    statut: refus ? 422 : 200,
    titre: 'Erreurs signalées',
    rubrique: 'partenaires',
    corps: (
      <Signalements
        signalements={lus.valeur.slice(0, SIGNALEMENTS_PAR_PAGE)}
        miens={miens}
        aujourdHui={acces.aujourdHui}
        refus={refus}
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
        .string('Écrivez quelques mots de réponse : qui a signalé l’erreur les lira.')
        .max(500),
    }),
    traiter: async (acces, saisie) => {
      const repondu = await repondreAUnSignalement(acces, saisie);
      if (repondu.ok) return versLaPage(CHEMIN);
      return montrer(acces, { miens: false, apres: 0 }, direLeRefusDeSignalement(repondu.refus));
    },
    siInvalide: (acces, aRevoir) =>
      montrer(acces, { miens: false, apres: 0 }, aRevoir.map(({ phrase }) => phrase).join(' ')),
  }),
];
