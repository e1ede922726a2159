import { type Acces, casDUsage, type RefusDAcces, uneFoisParRequete } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { estTerminee } from '../domaine/etats.ts';
import { type ListeDeTravail, NOMS_DES_LISTES, type NombresEnAttente } from '../domaine/listes.ts';
import { droits } from '../regles-d-acces.ts';
import { orientationsDesContacts, orientationsDesPersonnes } from '../stockage/listes.ts';
import {
  compterLeTravail,
  type PourQui,
  pageDeTravail,
  tetesDesListes,
} from '../stockage/listes-de-travail.ts';
import { montrerLaListe, type OrientationVue } from './en-liste.ts';

/** Rows of a page: what one screen holds without losing where one is. */
export const PAR_PAGE = 25;
/** Beyond this many, a list says « plus de 99 »: the exact figure would help nobody. */
const AU_PLUS = 100;

const pourQui = ({ lecteur, aujourdHui }: Acces, cles: readonly number[]): PourQui => ({
  cles,
  agentId: lecteur.genre === 'agent' ? lecteur.agentId : -1,
  jour: aujourdHui,
});

/** One work list of a team, a page at a time; what waits comes first. Leaves one trace with whom it showed. */
export const voirUneListe = casDUsage(
  droits.lire,
  async (
    acces,
    {
      liste,
      cles,
      page = 1,
      parPage = PAR_PAGE,
    }: { liste: ListeDeTravail; cles: readonly number[]; page?: number; parPage?: number },
  ): Promise<Resultat<{ vues: OrientationVue[]; suivante: boolean }, RefusDAcces>> => {
    const rows = await pageDeTravail(acces.bd, liste, pourQui(acces, cles), {
      debut: Math.max(0, page - 1) * parPage,
      combien: parPage + 1,
    });
    const vues = await montrerLaListe(acces, objetDe(liste), rows.slice(0, parPage));
    return reussi({ vues, suivante: rows.length > parPage });
  },
);

const objetDe = (liste: ListeDeTravail) =>
  `orientations : ${NOMS_DES_LISTES[liste].nom.toLowerCase()}`;

const A_VOIR = ['a_repondre', 'revenues'] as const;
type AVoir = Record<(typeof A_VOIR)[number], number>;

const compterAVoir = uneFoisParRequete((acces, cles: readonly number[]) =>
  compterLeTravail(acces.bd, A_VOIR, pourQui(acces, cles), AU_PLUS),
);

/** How many came to this team or came back to it and wait for a move, up to a hundred each: for the rail of every page. */
export const compterLesOrientations = casDUsage(
  droits.lire,
  async (acces, cles: readonly number[]): Promise<Resultat<AVoir, RefusDAcces>> =>
    reussi(await compterAVoir(acces, cles)),
);

export interface Marge {
  revenues: OrientationVue[];
  muettes: OrientationVue[];
  /** True counts, up to a hundred. */
  nombres: Record<'revenues' | 'sans_nouvelles', number>;
}

/**
 * What the margin of a desk shows of a team's orientations: so many of those that came back unseen, so many of those
 * that stay without an answer after the promised day, and how many there are. What the rail counts too is asked for
 * once, when the place is all that the agent has. Leaves a trace for each list that shows somebody.
 */
export const voirLaMarge = casDUsage(
  droits.lire,
  async (
    acces,
    { cles, revenues, muettes }: { cles: readonly number[]; revenues: number; muettes: number },
  ): Promise<Resultat<Marge, RefusDAcces>> => {
    const [tetes, aVoir] = await Promise.all([
      tetesDesListes(
        acces.bd,
        {
          revenues: { montrees: revenues, comptees: 0 },
          sans_nouvelles: { montrees: muettes, comptees: AU_PLUS },
        },
        pourQui(acces, cles),
      ),
      compterAVoir(acces, cles),
    ]);
    const montrer = (liste: 'revenues' | 'sans_nouvelles') =>
      montrerLaListe(acces, objetDe(liste), tetes[liste].premieres);
    return reussi({
      revenues: await montrer('revenues'),
      muettes: await montrer('sans_nouvelles'),
      nombres: { revenues: aVoir.revenues, sans_nouvelles: tetes.sans_nouvelles.combien },
    });
  },
);

/** The same with what goes on, for the page of the lists; figures of a team about its own work, told to nobody else. */
export const compterLesListes = casDUsage(
  droits.lire,
  async (acces, cles: readonly number[]): Promise<Resultat<NombresEnAttente, RefusDAcces>> => {
    await acces.tracer({ operation: 'liste', objet: 'nombre d’orientations' });
    const [aVoir, autres] = await Promise.all([
      compterAVoir(acces, cles),
      compterLeTravail(acces.bd, ['sans_nouvelles', 'en_cours'], pourQui(acces, cles), AU_PLUS),
    ]);
    return reussi({ ...aVoir, ...autres });
  },
);

const parCle = (vues: readonly OrientationVue[], cleDe: (vue: OrientationVue) => string | null) => {
  const groupes = new Map<string, OrientationVue[]>();
  for (const vue of vues) {
    const cle = cleDe(vue);
    if (cle === null) continue;
    groupes.set(cle, [...(groupes.get(cle) ?? []), vue]);
  }
  return groupes;
};

type ParId = Map<string, OrientationVue[]>;

/** The orientations of these first contacts, by contact, in one query; one trace. */
export const orientationsDuContact = casDUsage(
  droits.lire,
  async (acces, contactIds: readonly string[]): Promise<Resultat<ParId, never>> => {
    const rows = await orientationsDesContacts(acces.bd, contactIds);
    const vues = await montrerLaListe(acces, 'orientations du contact', rows);
    return reussi(parCle(vues, ({ premierContactId }) => premierContactId));
  },
);

/** The same, by person. */
export const orientationsDesPersonnesVues = casDUsage(
  droits.lire,
  async (acces, personneIds: readonly string[]): Promise<Resultat<ParId, never>> => {
    const rows = await orientationsDesPersonnes(acces.bd, personneIds);
    const vues = await montrerLaListe(acces, 'orientations de la personne', rows);
    return reussi(parCle(vues, ({ personneId }) => personneId));
  },
);

/** R10: a first contact does not close while one of its orientations is open. Names the first one. */
export async function refuserSiOrientationOuverte(
  acces: Acces,
  contactIds: readonly string[],
): Promise<Resultat<undefined, { raison: 'orientation_ouverte'; id: string; quoi: string }>> {
  const rows = await orientationsDesContacts(acces.bd, contactIds);
  const ouverte = rows.find(({ etat }) => !estTerminee(etat));
  if (!ouverte) return reussi();
  return refuse({ raison: 'orientation_ouverte', id: ouverte.id, quoi: ouverte.quoi });
}
