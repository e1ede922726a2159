import type { Instant } from '#socle/pur';
import { ajouterJours, ajouterJoursOuvres, ajouterMinutes } from '../calendrier.ts';
import type { RendezVousDeDemonstration } from '../histoire/modele.ts';
import { lireLeSite, SERVICES, SITES } from '../index.ts';
import { SITE_D_AUBERVILLIERS } from '../services/sites.ts';
import { DEPUIS } from '../services/territoires.ts';
import { type Chantier, cleDuSite } from './chantier.ts';

const JOURS_OUVRES = [1, 2, 3, 4, 5];
/** Who receives on rendez-vous, service by service, in minutes. */
const DUREES: Readonly<Record<number, number>> = { 1: 30, 2: 30, 3: 30, 6: 45, 7: 60 };

/** Nobody receives two people at once: of two that would meet, the first told stays. */
function sansChevauchement(lesquels: readonly RendezVousDeDemonstration[]) {
  const occupes = new Map<string, { debut: string; fin: string }[]>();
  return lesquels.filter(({ agentId, debut, dureeMinutes }) => {
    const fin = ajouterMinutes(debut as Instant, dureeMinutes);
    const cle = `${agentId} ${debut.slice(0, 10)}`;
    const siens = occupes.get(cle) ?? [];
    const pris = siens.some((autre) => autre.debut < fin && autre.fin > debut);
    if (!pris) occupes.set(cle, [...siens, { debut, fin }]);
    return !pris;
  });
}

/** Hours that services publish: mornings open to all, afternoons of those who receive by name. */
function plages(agents: Chantier['agents']) {
  const ouverts = new Set(SERVICES.filter((s) => s.ouvertATous).map(({ id }) => id));
  const commune = { le: null, du: DEPUIS };
  const matins = SITES.filter(
    ({ serviceId }) => DUREES[serviceId] && ouverts.has(serviceId),
  ).flatMap(({ id, serviceId }) =>
    JOURS_OUVRES.map((jour) => ({
      ...commune,
      service_id: serviceId,
      site_id: id,
      cle: cleDuSite(id),
      agent_id: null as number | null,
      jour,
      debut: '09:30',
      fin: '12:00',
      duree_minutes: DUREES[serviceId]!,
      ouverte_a_tous: true,
      ou: null as string | null,
    })),
  );
  const apresMidi = agents.flatMap((agent) => {
    const mission = agent.missions[0];
    const duree = DUREES[mission?.serviceId ?? 0];
    if (
      !mission ||
      !duree ||
      !['travail_social', 'pmi', 'insertion', 'autonomie'].includes(mission.mission)
    )
      return [];
    const { territoireId } = lireLeSite(agent.siteId);
    return JOURS_OUVRES.map((jour) => ({
      ...commune,
      service_id: mission.serviceId!,
      site_id: agent.siteId,
      cle: mission.serviceId! * 1000 + territoireId,
      agent_id: agent.id,
      jour,
      debut: '14:00',
      fin: '16:30',
      duree_minutes: duree,
      ouverte_a_tous: false,
      ou: agent.bureau,
    }));
  });
  return [...matins, ...apresMidi];
}

/** Days closed some time ahead, in places where nobody had taken an hour, and how the last days were kept. */
async function ecrireLesOuverturesDesLieux({
  ecriture,
  racontee,
  aujourdHui,
}: Chantier): Promise<void> {
  const fermetures = [
    [SITE_D_AUBERVILLIERS, 14, 14, 'formation de toute l’équipe'],
    [301, 9, 10, 'peinture des salles'],
    [103, 12, 12, null],
  ] as const;
  await ecriture.inserer(
    'rendez_vous.fermeture',
    fermetures.flatMap(([site_id, dans, jusqua, raison]) => {
      const [du, au] = [
        ajouterJoursOuvres(aujourdHui, dans),
        ajouterJoursOuvres(aujourdHui, jusqua),
      ];
      const prise = racontee.rendezVous.some(
        ({ siteId, debut }) =>
          siteId === site_id && debut.slice(0, 10) >= du && debut.slice(0, 10) <= au,
      );
      return prise
        ? []
        : [
            {
              site_id,
              cle: cleDuSite(site_id),
              agent_id: null,
              du,
              au,
              raison,
              dite_le: ajouterJours(aujourdHui, -6),
            },
          ];
    }),
  );
  // Day by day back from yesterday: one opened late, one that nobody can tell.
  const jours = ['', 'ouvert_tard', '', 'on ne sait pas', '', ''];
  await ecriture.inserer(
    'rendez_vous.ouverture',
    jours.flatMap((ecart, rang) =>
      ecart === 'on ne sait pas'
        ? []
        : [
            {
              site_id: SITE_D_AUBERVILLIERS,
              jour: ajouterJoursOuvres(aujourdHui, -1 - rang),
              cle: cleDuSite(SITE_D_AUBERVILLIERS),
              ouverte: true,
              ecart: ecart === '' ? null : ecart,
              dite_par: ecart === '' ? 'gestes' : 'equipe',
              annoncee_le: null,
            },
          ],
    ),
  );
}

/** Hours at which services receive, the days they will not, and how they kept the last ones. */
export async function ecrireLesPlages(chantier: Chantier): Promise<void> {
  await chantier.ecriture.inserer('rendez_vous.plage', plages(chantier.agents));
  await ecrireLesOuverturesDesLieux(chantier);
}

/** Who is expected around today, and who came. */
export async function ecrireQuiEstAttendu({
  ecriture,
  id,
  racontee,
  aujourdHui,
}: Pick<Chantier, 'ecriture' | 'id' | 'racontee' | 'aujourdHui'>): Promise<void> {
  const arrivees = new Map(racontee.venues.map((venue) => [venue.rendezVous, venue.arriveeLe]));
  await ecriture.inserer(
    'rendez_vous.rendez_vous',
    sansChevauchement(racontee.rendezVous).map((rendezVous) => ({
      id: id('rendez_vous', rendezVous.cle),
      site_id: rendezVous.siteId,
      service_id: rendezVous.serviceId,
      cle: rendezVous.serviceId * 1000 + lireLeSite(rendezVous.siteId).territoireId,
      agent_id: rendezVous.agentId,
      personne_id: rendezVous.habitant ? id('personne', rendezVous.habitant) : null,
      nom_dit: rendezVous.nomDit,
      debut: rendezVous.debut,
      duree_minutes: rendezVous.dureeMinutes,
      ou: rendezVous.ou,
      etat: rendezVous.etat,
      pris_par: 'guichet',
      preneur_cle: cleDuSite(rendezVous.siteId),
      invite: rendezVous.habitant === null,
      pris_le: rendezVous.prisLe ?? `${ajouterJours(aujourdHui, -6)}T09:30:00Z`,
      arrivee_le:
        rendezVous.etat === 'arrivee'
          ? (arrivees.get(rendezVous.cle) ?? rendezVous.debut)
          : rendezVous.etat === 'recue'
            ? rendezVous.debut
            : null,
    })),
  );
}
