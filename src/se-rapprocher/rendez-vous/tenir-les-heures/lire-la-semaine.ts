import { type Acces, capacites } from '#acces';
import type { Site } from '#services';
import {
  ajouterJours,
  type DateCivile,
  debutDuJour,
  estOuvre,
  jourDeLaSemaine,
  nomDuJourFerie,
} from '#socle/pur';
import {
  type JourOuvert,
  joursADire,
} from '../constater-les-ouvertures/constater-les-ouvertures.ts';
import { nomsDesAgents } from '../dire-un-creneau.ts';
import { creneauxDuJour, type Plage, recoitCeJour, seGenent } from '../domaine/creneaux.ts';
import { droits } from '../regles-d-acces.ts';
import { type FermetureDite, fermeturesDuSite } from '../stockage/heures.ts';
import { minutesPrises, plagesEnBase } from '../stockage/plages.ts';
import { sitesPour } from '../voir-la-journee/la-journee.route.tsx';

export interface HeuresDuJour {
  plage: Plage;
  places: number;
  prises: number;
}

export interface JourDeLaSemaine {
  jour: DateCivile;
  /** Why nobody is received that day. */
  ferme: string | null;
  heures: HeuresDuJour[];
  /** Who of those who receive is away that day. */
  absents: string[];
}

export interface Semaine {
  sites: readonly Site[];
  site: Site | null;
  lundi: DateCivile;
  aujourdHui: DateCivile;
  jours: readonly JourDeLaSemaine[];
  fermetures: readonly FermetureDite[];
  agents: ReadonlyMap<number, string>;
  peutOrganiser: boolean;
  /** Who sets hours may not read who comes at them. */
  peutLireLAgenda: boolean;
  /** Whether the last days were as announced: for the place's own team alone. */
  ouvertures: readonly JourOuvert[];
}

export const lundiDe = (jour: DateCivile): DateCivile =>
  ajouterJours(jour, 1 - jourDeLaSemaine(jour));

function pourquoiFerme(jour: DateCivile, fermetures: readonly FermetureDite[]): string | null {
  const dite = fermetures.find(
    ({ agentId, du, au }) => agentId === null && du <= jour && jour <= au,
  );
  if (dite) return dite.raison ? `Fermé : ${dite.raison}` : 'Fermé';
  if (estOuvre(jour)) return null;
  const ferie = nomDuJourFerie(jour);
  return ferie ? `Jour férié : ${ferie}` : null;
}

/** A place's hours over one week, from Monday to Saturday, with what is taken and nothing of by whom. */
export async function lireLaSemaine(
  acces: Acces,
  { site: demande, jour }: { site: number | undefined; jour: DateCivile },
): Promise<Semaine> {
  const { siens, tous } = await sitesPour(acces);
  const site = tous.find(({ id }) => id === demande) ?? siens[0] ?? tous[0] ?? null;
  const lundi = lundiDe(jour);
  const { lecteur } = acces;
  const peut = capacites(droits, lecteur);
  const peutOrganiser =
    site !== null &&
    peut.ouvrirDesPlages &&
    lecteur.genre === 'agent' &&
    (lecteur.mission === 'administration' || lecteur.cles.includes(site.cle));
  const commun = {
    sites: siens.length > 0 ? siens : tous,
    site,
    lundi,
    aujourdHui: acces.aujourdHui,
    peutOrganiser,
    peutLireLAgenda: peut.lire,
  };
  if (!site) return { ...commun, jours: [], fermetures: [], agents: new Map(), ouvertures: [] };
  const samedi = ajouterJours(lundi, 5);
  const plages = await plagesEnBase(acces.bd, { siteIds: [site.id], du: lundi, au: samedi });
  const [depuis = lundi] = [lundi, acces.aujourdHui].sort();
  const fermetures = await fermeturesDuSite(acces.bd, site.id, depuis);
  const pris = await minutesPrises(
    acces.bd,
    [site.id],
    [...new Set(plages.flatMap(({ agentId }) => agentId ?? []))],
    debutDuJour(lundi),
    debutDuJour(ajouterJours(samedi, 1)),
  );
  const agents = await nomsDesAgents(acces, [...plages, ...fermetures]);
  const jours = [0, 1, 2, 3, 4, 5].map((rang): JourDeLaSemaine => {
    const leJour = ajouterJours(lundi, rang);
    const duJour = plages.filter((plage) => recoitCeJour(plage, leJour, fermetures));
    return {
      jour: leJour,
      ferme: pourquoiFerme(leJour, fermetures),
      heures: duJour
        .map((plage) => {
          const creneaux = creneauxDuJour(plage, leJour);
          const prises = creneaux.filter((creneau) =>
            pris.some((un) => seGenent(creneau, un)),
          ).length;
          return { plage, places: creneaux.length, prises };
        })
        .sort((a, b) => a.plage.debut.localeCompare(b.plage.debut)),
      absents: fermetures
        .filter(({ agentId, du, au }) => agentId !== null && du <= leJour && leJour <= au)
        .map(({ agentId }) => agents.get(agentId ?? 0) ?? ''),
    };
  });
  return {
    ...commun,
    jours,
    fermetures: fermetures.filter(({ au }) => au >= acces.aujourdHui),
    agents,
    ouvertures:
      lecteur.genre === 'agent' && lecteur.cles.includes(site.cle)
        ? await joursADire(acces, site.id)
        : [],
  };
}
