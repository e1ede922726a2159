import { type Acces, juger } from '#acces';
import { ajouterMinutes, type Instant } from '#socle/pur';
import { heuresSansPersonne } from '../domaine/tenir-les-tours.ts';
import { lireLesAgents, lireLesSites } from '../lire-l-annuaire/lire-l-annuaire.ts';
import { droits } from '../regles-d-acces.ts';
import { type Astreinte, astreintesEntre } from '../stockage/astreintes.ts';
import type { PageDeQuiAppeler, TourDit } from './qui-appeler.page.tsx';

const JOUR = 24 * 60;
/** A gap shorter than a minute is a matter of seconds in what was typed. */
const UNE_MINUTE = 60_000;

/** The turns of a place for some days, who is on duty everywhere now, and the hours that nobody holds. */
export async function lireLesTours(
  acces: Acces,
  { siteId, jours }: { siteId: number | null; jours: number },
): Promise<PageDeQuiAppeler> {
  const { maintenant, aujourdHui, lecteur } = acces;
  const fin = ajouterMinutes(maintenant, jours * JOUR);
  const tous = await lireLesSites(acces);
  const enCours = await astreintesEntre(acces.bd, maintenant, ajouterMinutes(maintenant, 1));
  const connus = new Set((await astreintesEntre(acces.bd, maintenant, fin)).map((t) => t.siteId));
  const sien =
    lecteur.genre === 'agent'
      ? (await lireLesAgents(acces, [lecteur.agentId])).get(lecteur.agentId)?.siteId
      : undefined;
  const site = tous.find(({ id }) => id === siteId) ?? tous.find(({ id }) => id === sien) ?? null;
  const siens = site ? await astreintesEntre(acces.bd, maintenant, fin, [site.id]) : [];
  const agents = await lireLesAgents(
    acces,
    [...enCours, ...siens].map(({ agentId }) => agentId),
  );
  const dire = (tour: Astreinte): TourDit => {
    const agent = agents.get(tour.agentId);
    return {
      id: tour.id,
      nom: agent ? `${agent.prenom} ${agent.nom}` : 'Agent parti',
      telephone: tour.telephone,
      debut: tour.debut as Instant,
      fin: tour.fin as Instant,
      enCours: Date.parse(tour.debut) <= Date.parse(maintenant),
    };
  };
  return {
    sites: tous,
    site,
    tours: siens.map(dire),
    trous:
      site && siens.length > 0
        ? heuresSansPersonne(siens, maintenant, siens.at(-1)?.fin ?? fin)
            .filter((trou) => Date.parse(trou.fin) - Date.parse(trou.debut) >= UNE_MINUTE)
            .map((trou) => ({ debut: trou.debut as Instant, fin: trou.fin as Instant }))
        : [],
    partout: tous
      .filter(({ id }) => connus.has(id))
      .map((lieu) => {
        const tour = enCours.find((un) => un.siteId === lieu.id);
        return { site: lieu, tour: tour ? dire(tour) : null };
      }),
    aujourdHui,
    peutTenir: juger(droits.tenirLAnnuaire, lecteur).accord,
  };
}
