import { z } from 'zod';
import { type Acces, apres, juger, porteesDesAgents, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { lireDesJours } from '#socle/pur';
import { agentsDeCesSites } from '../lire-l-annuaire/lire-l-annuaire.ts';
import { droits } from '../regles-d-acces.ts';
import { lireLesTours } from '../savoir-qui-appeler/lire-les-tours.ts';
import type { AgentDeLAnnuaire } from '../stockage/agents.ts';
import { TenirLesAstreintes } from './tenir-les-astreintes.page.tsx';
import {
  direLeRefusDAstreinte,
  inscrireUneAstreinte,
  retirerDesAstreintes,
} from './tenir-les-astreintes.ts';

const CHEMIN = '/administration/astreintes';
const JOURS_DEVANT = 31;
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir les astreintes',
} as const;
const site = z.coerce.number().int().optional().catch(undefined);

/** Who may be on duty: those of the place, and whoever holds a mission of management or duty anywhere. */
async function quiPeutRepondre(
  acces: Acces,
  siteIds: readonly number[],
  siteId: number | null,
): Promise<AgentDeLAnnuaire[]> {
  const tous = await agentsDeCesSites(acces, siteIds);
  const portees = await porteesDesAgents(acces, { agentIds: tous.map(({ id }) => id) });
  const cadres = new Set(
    portees.ok
      ? portees.valeur
          .filter(({ mission }) => mission === 'encadrement' || mission === 'permanence')
          .map(({ agentId }) => agentId)
      : [],
  );
  return tous.filter((agent) => agent.siteId === siteId || cadres.has(agent.id));
}

async function montrer(
  acces: Acces,
  siteId: number | null,
  reste: { saisie?: Readonly<Record<string, unknown>>; aRevoir?: readonly PointARevoir[] } = {},
): Promise<Reponse> {
  const verdict = juger(droits.tenirLAnnuaire, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const lus = await lireLesTours(acces, { siteId, jours: JOURS_DEVANT });
  const lieu = lus.site ?? lus.sites[0] ?? null;
  const vu = lus.site
    ? lus
    : await lireLesTours(acces, { siteId: lieu?.id ?? null, jours: JOURS_DEVANT });
  return page({
    statut: reste.aRevoir?.length ? 422 : 200,
    titre: 'Astreintes',
    rubrique: 'astreintes',
    corps: (
      <TenirLesAstreintes
        {...vu}
        agents={
          await quiPeutRepondre(
            acces,
            vu.sites.map(({ id }) => id),
            lieu?.id ?? null,
          )
        }
        saisie={reste.saisie ?? {}}
        aRevoir={reste.aRevoir ?? []}
      />
    ),
    pourquoi: {
      valeur: 'Un danger dit à l’accueil trouve toujours quelqu’un qui répond.',
      phraseDuTexte: '« ce rôle d’accueil, d’évaluation et d’alerte »',
      donnees: ['nom et téléphone de qui tient la permanence, heures de début et de fin'],
      lecteurs: 'les agents ; l’administration les inscrit',
      conservation: 'un an après le départ de l’agent',
    },
  });
}

const JOURS = {
  du: 'Écrivez le premier jour, par exemple 3/12.',
  au: 'Écrivez le dernier jour, par exemple 4/12.',
};
const heure = (phrase: string) =>
  z.string(phrase).transform((texte, contexte): string => {
    const lue = /^\s*(\d{1,2})\s*(?:[:hH]\s*(\d{2})?)?\s*$/.exec(texte);
    const [h, minute] = [Number(lue?.[1]), lue?.[2] ?? '00'];
    if (lue && h < 24 && Number(minute) < 60) return `${String(h).padStart(2, '0')}:${minute}`;
    contexte.addIssue({ code: 'custom', message: phrase });
    return z.NEVER;
  });

export const routesDesAstreintes: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ site }),
    traiter: (acces, saisie) => montrer(acces, saisie.site ?? null),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({
      site: z.coerce.number('Choisissez un lieu dans la liste.').int(),
      agentId: z.coerce.number('Choisissez qui répond.').int('Choisissez qui répond.'),
      telephone: z.string('Écrivez le numéro qui sonnera chez elle.').max(30),
      du: z.string(JOURS.du).max(40),
      de: heure('Écrivez l’heure de début, par exemple 20:00.'),
      au: z.string(JOURS.au).max(40),
      a: heure('Écrivez l’heure de fin, par exemple 8:00.'),
    }),
    traiter: async (acces, saisie) => {
      const jours = lireDesJours({ du: saisie.du, au: saisie.au }, acces.aujourdHui);
      if (!jours.ok) {
        const aRevoir = jours.refus.map((champ) => ({ champ, phrase: JOURS[champ] }));
        return montrer(acces, saisie.site, { saisie, aRevoir });
      }
      const inscrite = await inscrireUneAstreinte(acces, {
        ...saisie,
        siteId: saisie.site,
        ...jours.valeur,
      });
      return apres(inscrite, `${CHEMIN}?site=${saisie.site}`, (refus) =>
        montrer(acces, saisie.site, { saisie, aRevoir: [direLeRefusDAstreinte(refus)] }),
      );
    },
    siInvalide: (acces, aRevoir, saisie) =>
      montrer(acces, Number(saisie.site) || null, { saisie, aRevoir }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/retirer`,
    entree: z.object({ id: z.coerce.number('Choisissez un tour dans la liste.').int(), site }),
    traiter: async (acces, saisie) => {
      const retire = await retirerDesAstreintes(acces, { id: saisie.id });
      return retire.ok
        ? versLaPage(`${CHEMIN}${saisie.site ? `?site=${saisie.site}` : ''}`)
        : refusDePage(retire.refus.motif);
    },
  }),
];
