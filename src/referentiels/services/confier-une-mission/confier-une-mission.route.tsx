import { z } from 'zod';
import { type Acces, apres, finirUnePortee, MISSIONS, porteesDesAgents, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { lireDesJours } from '#socle/pur';
import { lireLesTerritoires } from '#territoires';
import { agentsDuSite, lireLesServices, lireLesSites } from '../lire-l-annuaire/lire-l-annuaire.ts';
import { ConfierUneMission } from './confier-une-mission.page.tsx';
import { confierUneMission, direLeRefusDeMission } from './confier-une-mission.ts';

const CHEMIN = '/administration/missions';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir les missions des agents',
} as const;

const numero = (phrase: string) => z.coerce.number(phrase).int(phrase);
const siteSchema = z.coerce.number().int().optional().catch(undefined);
const JOURS = {
  du: 'Écrivez le premier jour de la mission, par exemple demain ou 3/12.',
  au: 'Cette date de fin n’existe pas. Vérifiez-la, ou laissez vide.',
};

async function montrer(
  acces: Acces,
  saisie: Readonly<Record<string, unknown>>,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const sites = await lireLesSites(acces);
  const siteId = Number(saisie.site) || (sites[0]?.id ?? null);
  const agents = siteId === null ? [] : await agentsDuSite(acces, siteId);
  const portees = await porteesDesAgents(acces, { agentIds: agents.map(({ id }) => id) });
  if (!portees.ok) return refusDePage(portees.refus.motif);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Missions des agents',
    rubrique: 'administration',
    corps: (
      <ConfierUneMission
        sites={sites}
        siteId={siteId}
        agents={agents}
        portees={portees.valeur}
        services={await lireLesServices(acces)}
        territoires={await lireLesTerritoires(acces)}
        saisie={{ du: 'aujourd’hui', ...saisie }}
        aRevoir={aRevoir}
      />
    ),
    pourquoi: {
      valeur: 'Chacun voit ce que sa mission demande, et rien d’autre.',
      phraseDuTexte: 'Règlement général sur la protection des données, article 5 : minimisation.',
      donnees: ['nom et fonction des agents', 'missions et dates'],
      lecteurs:
        'l’administration, qui ne voit aucune fiche ; chaque agent, pour savoir qui fait quoi',
      conservation: 'cinq ans après la fin de la mission',
    },
  });
}

const DEJA_FINIE = {
  champ: '',
  phrase: 'Cette mission est déjà finie : la liste dit celles qui continuent.',
};
const adresseDuSite = (site: number | undefined) => (site ? `${CHEMIN}?site=${site}` : CHEMIN);

export const routesDesMissions: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ site: siteSchema }),
    traiter: (acces, saisie) => montrer(acces, saisie),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({
      site: siteSchema,
      agentId: numero('Choisissez un agent dans la liste.'),
      mission: z.enum(MISSIONS, 'Choisissez une mission dans la liste.'),
      serviceId: numero('Choisissez un service dans la liste.').optional(),
      territoireId: numero('Choisissez un territoire dans la liste.').optional(),
      du: z.string(JOURS.du).max(40, JOURS.du),
      au: z.string(JOURS.au).max(40, JOURS.au).optional(),
    }),
    traiter: async (acces, saisie) => {
      const jours = lireDesJours({ du: saisie.du, au: saisie.au }, acces.aujourdHui);
      if (!jours.ok) {
        const aRevoir = jours.refus.map((champ) => ({ champ, phrase: JOURS[champ] }));
        return montrer(acces, saisie, aRevoir);
      }
      const confiee = await confierUneMission(acces, {
        agentId: saisie.agentId,
        mission: saisie.mission,
        serviceId: saisie.serviceId ?? null,
        territoireId: saisie.territoireId ?? null,
        ...jours.valeur,
      });
      return apres(confiee, adresseDuSite(saisie.site), (refus) =>
        montrer(acces, saisie, [direLeRefusDeMission(refus)]),
      );
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, saisie, aRevoir),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/finir`,
    entree: z.object({ id: numero('Choisissez une mission dans la liste.'), site: siteSchema }),
    traiter: async (acces, saisie) => {
      const finie = await finirUnePortee(acces, { id: saisie.id });
      return apres(finie, adresseDuSite(saisie.site), () =>
        montrer(acces, { site: saisie.site }, [DEJA_FINIE]),
      );
    },
    siInvalide: (acces, _, { site }) => montrer(acces, { site }, [DEJA_FINIE]),
  }),
];
