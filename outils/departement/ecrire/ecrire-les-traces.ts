import { etendreUneMission } from '#services';
import { empreinteAvecCle } from '#socle';
import { type DateCivile, normaliser } from '#socle/pur';
import { droits as droitsDePersonnes } from '../../../src/referentiels/personnes/regles-d-acces.ts';
import { droits as droitsDAccueil } from '../../../src/se-rapprocher/accueil/regles-d-acces.ts';
import { droits as droitsDOrientations } from '../../../src/se-rassembler/orientations/regles-d-acces.ts';
import type { AgentDeDemonstration } from '../agents/agents.ts';
import { type Alea, alea } from '../alea.ts';
import { ajouterJours, instantDuMur } from '../calendrier.ts';
import type { HabitantDeDemonstration } from '../habitants/modele.ts';
import { lireLeSite, SERVICES, TERRITOIRES } from '../index.ts';
import { PAR_PERSONNE } from '../taille/proportions.ts';
import type { Chantier } from './chantier.ts';
import { missionsConfiees } from './ecrire-les-comptes.ts';
import type { Ligne } from './tables.ts';

type Trace = Ligne<'journal.trace'>;
type Fait = Pick<Trace, 'operation' | 'objet' | 'objet_id' | 'finalite' | 'fondement'> & {
  personnes: string[];
  empreinte_des_mots: string | null;
};

/** Traces of a month leave the base twelve months after: a day more would be dropped tonight. */
const JOURS_DE_TRACES = 360;
/** Numbers that no transaction of a database in use can bear any more: those of its very first start. */
const PREMIERE_TRANSACTION = 3;

/** The days of the traces, the oldest first; each has its own number, as if one transaction had written it all. */
export function joursDesTraces(aujourdHui: DateCivile): Map<DateCivile, number> {
  const jours = new Map<DateCivile, number>();
  for (let n = JOURS_DE_TRACES; n >= 1; n -= 1) {
    const jour = ajouterJours(aujourdHui, -n);
    jours.set(jour, PREMIERE_TRANSACTION + jours.size);
  }
  return jours;
}

/** Someone's ids drawn beforehand: what an agent reads about her. */
interface Lue {
  personne: string;
  contact: string | null;
  orientation: string | null;
  mots: string;
  empreinte?: string;
}

const fait = (reste: Partial<Fait> & Pick<Fait, 'operation' | 'objet' | 'finalite'>): Fait => ({
  objet_id: null,
  fondement: null,
  personnes: [],
  empreinte_des_mots: null,
  ...reste,
});

/** Of a slice, those who are looked for by name. */
const CHERCHEES = 200;

type Geste = (lues: readonly Lue[], hasard: Alea, cle: Buffer, compte: string) => Fait;

const personnesDe = (lues: readonly Lue[]) => [...new Set(lues.map(({ personne }) => personne))];

const LIRE_UNE_FICHE: Geste = (lues) =>
  fait({
    operation: 'lecture',
    objet: 'personne',
    objet_id: lues[0]?.personne,
    personnes: personnesDe(lues),
    finalite: 'recevoir une personne',
    fondement: droitsDePersonnes.lire.phrase,
  });

const LIRE_LA_FILE: Geste = (lues) =>
  fait({
    operation: 'liste',
    objet: 'file',
    personnes: personnesDe(lues),
    finalite: 'accueillir',
  });

const CHERCHER: Geste = (lues, hasard, cle) =>
  fait({
    operation: hasard.chance(0.7) ? 'liste' : 'recherche',
    objet: 'personnes',
    personnes: personnesDe(lues),
    finalite: 'retrouver une personne',
    fondement: droitsDePersonnes.chercher.phrase,
    empreinte_des_mots: empreinteDe(lues[0], cle),
  });

const LIRE_UN_CONTACT: Geste = (lues) =>
  fait({
    operation: 'lecture',
    objet: 'premier contact',
    objet_id: lues[0]?.contact,
    personnes: personnesDe(lues),
    finalite: 'accueillir',
    fondement: droitsDAccueil.lire.phrase,
  });

const ECRIRE_UN_CONTACT: Geste = (lues) =>
  fait({
    operation: 'ecriture',
    objet: 'premier contact',
    objet_id: lues[0]?.contact,
    personnes: personnesDe(lues),
    finalite: 'accueillir',
  });

const LIRE_UNE_ORIENTATION: Geste = (lues) =>
  fait({
    operation: 'lecture',
    objet: 'orientation',
    objet_id: lues[0]?.orientation,
    personnes: personnesDe(lues),
    finalite: 'orienter',
    fondement: droitsDOrientations.lire.phrase,
  });

const SE_CONNECTER: Geste = (_, __, ___, compte) =>
  fait({ operation: 'connexion', objet: 'compte', objet_id: compte, finalite: 'se connecter' });

/** How a working day leaves traces, in the words of the use cases that write them, out of a hundred. */
const GESTES: readonly (readonly [Geste, number])[] = [
  [LIRE_UNE_FICHE, 26],
  [LIRE_LA_FILE, 20],
  [CHERCHER, 14],
  [LIRE_UN_CONTACT, 14],
  [ECRIRE_UN_CONTACT, 8],
  [LIRE_UNE_ORIENTATION, 10],
  [SE_CONNECTER, 8],
];
const TIRAGE = GESTES.flatMap(([geste, poids]) => Array.from({ length: poids }, () => geste));

function empreinteDe(lue: Lue | undefined, cle: Buffer): string {
  if (!lue) return '';
  lue.empreinte ??= empreinteAvecCle(cle, 'mots-cherches', lue.mots);
  return lue.empreinte;
}

const UN_CHIFFRE = '0123456789abcdef';
const hexadecimal = (hasard: Alea): string =>
  Math.floor(hasard.uniforme() * 4_294_967_296)
    .toString(16)
    .padStart(8, '0');

/** A trace chooses its id by chance, and so does this one. */
function unId(hasard: Alea): string {
  const [a, b, c, d] = [
    hexadecimal(hasard),
    hexadecimal(hasard),
    hexadecimal(hasard),
    hexadecimal(hasard),
  ];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${UN_CHIFFRE[8 + hasard.entier(0, 3)]}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}

const motsDe = (h: HabitantDeDemonstration): string =>
  normaliser(h.nature === 'identifiee' ? `${h.identite.prenom} ${h.identite.nom}` : h.cle);

/** Of whom an agent of each place may read: at the place of the slice everyone, elsewhere those it accepted. */
function luesParLieu({ tranche, population, racontee, id }: Chantier): Map<number, Lue[]> {
  const contacts = new Map(racontee.contacts.map(({ habitant, cle }) => [habitant, cle]));
  const orientations = new Map(racontee.orientations.map(({ habitant, cle }) => [habitant, cle]));
  const toutes = new Map<string | null, Lue>();
  for (const habitant of population.habitants) {
    if (habitant.protegee) continue;
    const contact = contacts.get(habitant.cle);
    const orientation = orientations.get(habitant.cle);
    toutes.set(habitant.cle, {
      personne: id('personne', habitant.cle),
      contact: contact === undefined ? null : id('premier_contact', contact),
      orientation: orientation === undefined ? null : id('orientation', orientation),
      mots: motsDe(habitant),
    });
  }
  const lieux = new Map([[tranche?.site.id ?? 0, [...toutes.values()]]]);
  for (const { habitant, vers, etapes } of racontee.orientations) {
    const lue = toutes.get(habitant);
    if (vers.genre !== 'site' || !lue || !etapes.some((e) => e.nature === 'acceptee')) continue;
    const siennes = lieux.get(vers.siteId);
    if (siennes) siennes.push(lue);
    else lieux.set(vers.siteId, [lue]);
  }
  return lieux;
}

interface Lectrice {
  agent: AgentDeDemonstration;
  porteeId: number;
  fonction: string;
  compte: string;
}

/** Those who work at these places, each under her first mission, as her session names it. */
function lesLectrices({ agents, id }: Chantier, lieux: ReadonlySet<number>): Lectrice[] {
  const premieres = new Map(
    missionsConfiees(agents)
      .reverse()
      .map((mission) => [mission.agentId, mission]),
  );
  return agents.flatMap((agent) => {
    const mission = premieres.get(agent.id);
    // Someone lent to a place has the keys of her own service, not of the place.
    const dIci = mission?.serviceId === lireLeSite(agent.siteId).serviceId;
    if (!mission || !dIci || !lieux.has(agent.siteId) || agent.connexionDEssai) return [];
    const { libelle } = etendreUneMission(mission, SERVICES, TERRITOIRES);
    const fonction = `${agent.fonction} · ${libelle}`;
    return [{ agent, porteeId: mission.porteeId, fonction, compte: id('compte', agent.id) }];
  });
}

/** Of ten traces, how many are left at the place itself; the others, where its people were sent. */
const ICI = 0.7;

/** Twelve months of readings and writings around one place, on its own days. */
export async function ecrireLesTraces(chantier: Chantier): Promise<void> {
  const { tranche, graine, cle, aujourdHui, ecriture } = chantier;
  if (!tranche) return;
  const numeros = joursDesTraces(aujourdHui);
  const jours = tranche.passes.filter((jour) => numeros.has(jour));
  const lieux = luesParLieu(chantier);
  const lectrices = lesLectrices(chantier, new Set(lieux.keys()));
  const ici = lectrices.filter(({ agent }) => agent.siteId === tranche.site.id);
  const ailleurs = lectrices.filter(({ agent }) => agent.siteId !== tranche.site.id);
  const combien = Math.round(tranche.personnes * PAR_PERSONNE.traces);
  const hasard = alea(`${graine} traces ${tranche.nom}`);
  if (jours.length === 0 || ici.length === 0) return;
  const lesMois = [...new Set(jours.map((jour) => jour.slice(0, 7)))];
  let faites = 0;
  let vus = 0;
  for (const mois of lesMois) {
    const traces: Trace[] = [];
    for (const jour of jours.filter((un) => un.startsWith(mois))) {
      vus += 1;
      const neufHeures = instantDuMur(jour, '09:00');
      const jusquIci = Math.round((combien * vus) / jours.length);
      for (; faites < jusquIci; faites += 1) {
        const la = ailleurs.length === 0 || hasard.chance(ICI) ? ici : ailleurs;
        const lectrice = hasard.un(la);
        const lues = lieux.get(lectrice.agent.siteId) ?? [];
        traces.push(uneTrace(neufHeures, numeros.get(jour) ?? 0, lues, lectrice, hasard, cle));
      }
    }
    await ecriture.insererDansLeMois('journal.trace', mois, traces);
  }
}

const DEUX_CHIFFRES = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));
const deux = (n: number) => DEUX_CHIFFRES[n]!;

function uneTrace(
  neufHeures: string,
  numero: number,
  lues: readonly Lue[],
  { agent, porteeId, fonction, compte }: Lectrice,
  hasard: Alea,
  cle: Buffer,
): Trace {
  const faire = hasard.un(TIRAGE);
  const montrees: Lue[] = [];
  if (faire !== SE_CONNECTER) {
    const premiere = faire === CHERCHER ? Math.min(CHERCHEES, lues.length) : lues.length;
    montrees.push(lues[hasard.entier(0, premiere - 1)]!);
    if (faire === LIRE_LA_FILE || faire === CHERCHER)
      for (let n = hasard.entier(0, 5); n > 0; n -= 1) montrees.push(hasard.un(lues));
  }
  const minute = hasard.entier(0, 539);
  return {
    id: unId(hasard),
    le: `${neufHeures.slice(0, 11)}${deux(Number(neufHeures.slice(11, 13)) + Math.floor(minute / 60))}:${deux(minute % 60)}:00.000Z`,
    genre: agent.missions[0]?.mission === 'protection' ? 'protection' : 'agent',
    agent_id: agent.id,
    portee_id: porteeId,
    fonction,
    ...faire(montrees, hasard, cle, compte),
    transaction: String(numero),
  };
}
