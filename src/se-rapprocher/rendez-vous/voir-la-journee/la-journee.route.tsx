import { z } from 'zod';
import { type Acces, route } from '#acces';
import { lireLesPersonnes } from '#personnes';
import { lireLesSites, type Site } from '#services';
import { fragment, page, type RouteQuelconque, refusDePage } from '#socle';
import { type DateCivile, lireDateCivile, type Resultat, reussi } from '#socle/pur';
import { nomsDesAgents } from '../dire-un-creneau.ts';
import { droits } from '../regles-d-acces.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';
import { rendezVousDuJour } from '../tenir-la-journee/tenir-la-journee.ts';
import { type Journee, LaJournee, ListeDuJour } from './la-journee.page.tsx';

export const POURQUOI_DES_RENDEZ_VOUS = {
  valeur: 'Recevoir à l’heure dite, sans demander pourquoi la personne vient.',
  phraseDuTexte:
    '« Les services de premier rang (notamment la PMI et le SSD) sont ouverts à tous et à toutes »',
  donnees: ['l’heure, le lieu, qui reçoit', 'le prénom dit, et un téléphone s’il a été donné'],
  lecteurs: 'l’équipe qui reçoit, l’accueil qui l’a pris, et la personne par son reçu',
  conservation: 'trente jours après s’il n’y a pas de dossier ; sinon comme le dossier',
};

/** Names of persons, in one query, as they are said. */
export async function nomsDesPersonnes(
  acces: Acces,
  lus: readonly RendezVous[],
): Promise<Map<string, string>> {
  const ids = [...new Set(lus.flatMap(({ personneId }) => personneId ?? []))];
  if (ids.length === 0) return new Map();
  const personnes = await lireLesPersonnes(acces, ids);
  return new Map([...personnes].map(([id, { nomDit }]) => [id, nomDit]));
}

/** Places of this agent's teams first; the others follow, since the desk books for all. */
export async function sitesPour(acces: Acces): Promise<{ siens: Site[]; tous: Site[] }> {
  const tous = await lireLesSites(acces);
  const cles = acces.lecteur.genre === 'agent' ? acces.lecteur.cles : [];
  return { siens: tous.filter(({ cle }) => cles.includes(cle)), tous };
}

/** A day as a link or a hand writes it: 2026-11-26 or 26/11/2026. */
export function lireLeJour<Defaut extends DateCivile | null>(
  texte: string | undefined,
  defaut: Defaut,
): DateCivile | Defaut {
  const [, jour = '', mois = '', annee] =
    /^\s*(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})\s*$/.exec(texte ?? '') ?? [];
  const lu = lireDateCivile(
    annee ? `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}` : (texte ?? ''),
  );
  return lu.ok ? lu.valeur : defaut;
}

async function lireLaJournee(
  acces: Acces,
  { site: demande, jour: dit }: { site?: number | undefined; jour?: string | undefined },
): Promise<Resultat<Journee, { motif: string }>> {
  const { siens, tous } = await sitesPour(acces);
  const site = tous.find(({ id }) => id === demande) ?? siens[0] ?? null;
  const jour = lireLeJour(dit, acces.aujourdHui);
  const lus = site
    ? await rendezVousDuJour(acces, { siteId: site.id, jour })
    : reussi<RendezVous[]>([]);
  if (!lus.ok) return lus;
  return reussi({
    sites: siens.length > 0 ? siens : tous,
    site,
    jour,
    aujourdHui: acces.aujourdHui,
    rendezVous: lus.valeur,
    personnes: await nomsDesPersonnes(acces, lus.valeur),
    agents: await nomsDesAgents(acces, lus.valeur),
  });
}

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'accueillir',
  methode: 'GET',
  entree: z.object({
    site: z.coerce.number().int().optional().catch(undefined),
    jour: z.string().max(10).optional().catch(undefined),
  }),
} as const;

export const routesDeLaJournee: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    chemin: '/rendez-vous',
    traiter: async (acces, saisie) => {
      const journee = await lireLaJournee(acces, saisie);
      if (!journee.ok) return refusDePage(journee.refus.motif);
      return page({
        titre: 'Agenda',
        rubrique: 'rendez-vous',
        corps: <LaJournee {...journee.valeur} />,
        parceQue: droits.lire.phrase,
        pourquoi: POURQUOI_DES_RENDEZ_VOUS,
      });
    },
  }),
  route({
    ...commun,
    chemin: '/rendez-vous/liste',
    traiter: async (acces, saisie) => {
      const journee = await lireLaJournee(acces, saisie);
      return journee.ok
        ? fragment(<ListeDuJour {...journee.valeur} />)
        : refusDePage(journee.refus.motif);
    },
  }),
];
