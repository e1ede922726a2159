import { z } from 'zod';
import { type Acces, finirUnePortee, MISSIONS, porteesDesAgents, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { type DateCivile, lireUnJour, type Resultat, reussi } from '#socle/pur';
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
const JOUR_DU_DEBUT = 'Écrivez le premier jour de la mission, par exemple demain ou 3/12.';
const JOUR_DE_LA_FIN = 'Cette date de fin n’existe pas. Vérifiez-la, ou laissez vide.';

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
const versLeSite = (site: number | undefined) =>
  versLaPage(site ? `${CHEMIN}?site=${site}` : CHEMIN);

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
      du: z.string(JOUR_DU_DEBUT).max(40, JOUR_DU_DEBUT),
      au: z.string(JOUR_DE_LA_FIN).max(40, JOUR_DE_LA_FIN).optional(),
    }),
    traiter: async (acces, saisie) => {
      const du = lireUnJour(saisie.du, acces.aujourdHui);
      const au: Resultat<DateCivile | null, string> = saisie.au
        ? lireUnJour(saisie.au, acces.aujourdHui)
        : reussi(null);
      if (!du.ok || !au.ok)
        return montrer(acces, saisie, [
          ...(du.ok ? [] : [{ champ: 'du', phrase: JOUR_DU_DEBUT }]),
          ...(au.ok ? [] : [{ champ: 'au', phrase: JOUR_DE_LA_FIN }]),
        ]);
      const confiee = await confierUneMission(acces, {
        agentId: saisie.agentId,
        mission: saisie.mission,
        serviceId: saisie.serviceId ?? null,
        territoireId: saisie.territoireId ?? null,
        du: du.valeur,
        au: au.valeur,
      });
      if (confiee.ok) return versLeSite(saisie.site);
      return confiee.refus.raison === 'acces'
        ? refusDePage(confiee.refus.motif)
        : montrer(acces, saisie, [direLeRefusDeMission(confiee.refus)]);
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
      if (finie.ok) return versLeSite(saisie.site);
      return finie.refus.raison === 'acces'
        ? refusDePage(finie.refus.motif)
        : montrer(acces, { site: saisie.site }, [DEJA_FINIE]);
    },
    siInvalide: (acces, _, { site }) => montrer(acces, { site }, [DEJA_FINIE]),
  }),
];
