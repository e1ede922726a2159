import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { nommerCelles } from '#accueil';
import type { PointARevoir } from '#interface';
import {
  compterLesPromesses,
  confierUnePromesse,
  direAFaire,
  direPourquoiPasConfiee,
  direPourquoiPasTenue,
  droits as droitsDesPromesses,
  lireUnePromesse,
  promessesOuvertes,
  tenirUnePromesse,
} from '#promesses';
import { motsDesHabitants } from '#recepisses';
import { agentsDuSite, lireLesAgents, lireLesSites } from '#services';
import { type Pourquoi, page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { instantDuMur, lireUnJour } from '#socle/pur';
import { ListeDesPromesses } from './liste-des-promesses.page.tsx';
import { type GesteRepris, UnePromesse } from './une-promesse.page.tsx';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir ce qui a été promis',
} as const;
const PAR_PAGE = 50;
/** A promise for a day is due when the doors close, wall clock. */
const FIN_DE_JOURNEE = '17:00';

const POURQUOI: Pourquoi = {
  valeur:
    'Personne ne reste sans réponse : ce qui est promis a une date et quelqu’un pour le tenir.',
  phraseDuTexte: '« Se rapprocher » : apporter une réponse à chaque personne qui s’adresse à nous.',
  donnees: ['ce qui est promis', 'à qui, si elle a donné un nom', 'pour quand et comment'],
  lecteurs: 'votre équipe ; la personne, par son reçu',
  conservation: 'deux ans après le dernier contact, puis proposé à l’effacement',
};

type Saisie = Readonly<Record<string, unknown>>;

async function montrer(
  acces: Acces,
  id: string,
  repris: { geste?: GesteRepris; saisie?: Saisie; aRevoir?: readonly PointARevoir[] } = {},
): Promise<Reponse> {
  const lue = await lireUnePromesse(acces, id);
  if (!lue.ok)
    return refusDePage(
      lue.refus.raison === 'acces'
        ? lue.refus.motif
        : 'Cette promesse n’est pas parmi celles de votre équipe.',
      404,
    );
  const { agentId, faitePar, fin, remplace, cle, objet, objetId } = lue.valeur;
  // Handed over, it still answers the same words.
  const lesMemes = [id, ...remplace];
  const laisses =
    objet === 'premier_contact' ? await motsDesHabitants(acces, { objetIds: [objetId] }) : null;
  const [site] = await lireLesSites(acces, { cles: [cle] });
  return page({
    statut: repris.aRevoir ? 422 : 200,
    titre: direAFaire(lue.valeur.quoi),
    parceQue: droitsDesPromesses.voir.phrase,
    rubrique: 'promesses',
    corps: (
      <UnePromesse
        promesse={lue.valeur}
        mots={
          laisses?.ok
            ? laisses.valeur.filter(({ promesseId }) => lesMemes.includes(promesseId ?? ''))
            : []
        }
        pourQui={(await nommerCelles(acces, [lue.valeur])).get(id)}
        noms={await lireLesAgents(acces, [agentId ?? [], faitePar ?? [], fin?.par ?? []].flat())}
        collegues={site ? await agentsDuSite(acces, site.id) : []}
        jour={acces.aujourdHui}
        {...repris}
      />
    ),
    pourquoi: POURQUOI,
  });
}

const siInvalide =
  (geste: GesteRepris) => (acces: Acces, aRevoir: readonly PointARevoir[], saisie: Saisie) =>
    montrer(acces, String(saisie.id), { geste, saisie, aRevoir });

const id = z.uuid('Cette adresse est incomplète. Revenez à la liste.');
const version = z.coerce.number('Rouvrez cette promesse.').int('Rouvrez cette promesse.');

export const routesDesPromesses: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/promesses',
    entree: z.object({ page: z.coerce.number().int().min(0).max(1000).catch(0) }),
    traiter: async (acces, { page: numero }) => {
      const cles = acces.lecteur.genre === 'agent' ? acces.lecteur.cles : [];
      const dues = await promessesOuvertes(acces, {
        cles,
        limite: PAR_PAGE + 1,
        apres: numero * PAR_PAGE,
      });
      const nombre = await compterLesPromesses(acces, cles);
      if (!dues.ok) return refusDePage(dues.refus.motif);
      if (!nombre.ok) return refusDePage(nombre.refus.motif);
      const promesses = dues.valeur.slice(0, PAR_PAGE);
      return page({
        titre: 'Promesses',
        parceQue: droitsDesPromesses.voir.phrase,
        rubrique: 'promesses',
        corps: (
          <ListeDesPromesses
            promesses={promesses}
            nombre={nombre.valeur}
            numero={numero}
            suite={dues.valeur.length > PAR_PAGE}
            pourQui={await nommerCelles(acces, dues.valeur)}
            noms={
              await lireLesAgents(
                acces,
                dues.valeur.flatMap(({ agentId, faitePar }) =>
                  [agentId ?? [], faitePar ?? []].flat(),
                ),
              )
            }
            jour={acces.aujourdHui}
          />
        ),
        pourquoi: POURQUOI,
      });
    },
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: '/promesses/:id',
    entree: z.object({ id }),
    traiter: (acces, saisie) => montrer(acces, saisie.id),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/promesses/:id/tenir',
    entree: z.object({
      id,
      version,
      issue: z.enum(
        ['fait', 'joint', 'message_laisse', 'pas_joint', 'autre'],
        'Dites en un mot ce qui a été fait.',
      ),
      recit: z.string().max(1000, 'C’est trop long : mille signes suffisent.').optional(),
    }),
    traiter: async (acces, { recit, ...saisie }) => {
      const tenue = await tenirUnePromesse(acces, { ...saisie, ...(recit ? { recit } : {}) });
      return apres(tenue, '/promesses', (refus) =>
        montrer(acces, saisie.id, {
          geste: 'tenir',
          saisie: { ...saisie, recit },
          aRevoir: [{ champ: 'issue', phrase: direPourquoiPasTenue(refus) }],
        }),
      );
    },
    siInvalide: siInvalide('tenir'),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/promesses/:id/confier',
    entree: z.object({
      id,
      version,
      agentId: z.coerce.number('Choisissez un collègue dans la liste.').int().optional(),
      jour: z.string().max(40).optional(),
      moment: z.string().max(40, 'Quarante signes suffisent.').optional(),
    }),
    traiter: async (acces, { jour, agentId, ...saisie }) => {
      const revoir = (phrase: string) =>
        montrer(acces, saisie.id, {
          geste: 'confier',
          saisie: { ...saisie, jour, agentId },
          aRevoir: [{ champ: 'jour', phrase }],
        });
      const lu = jour ? lireUnJour(jour, acces.aujourdHui) : null;
      if (lu && !lu.ok) return revoir('Écrivez ce jour en entier, par exemple 27/11/2026.');
      const confiee = await confierUnePromesse(acces, {
        ...saisie,
        agentId: agentId ?? null,
        ...(lu ? { pourLe: instantDuMur(lu.valeur, FIN_DE_JOURNEE) } : {}),
      });
      return apres(
        confiee,
        (valeur) => `/promesses/${valeur.id}`,
        (refus) => revoir(direPourquoiPasConfiee(refus)),
      );
    },
    siInvalide: siInvalide('confier'),
  }),
];
