import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { estTerminee } from '../domaine/etats.ts';
import { droits } from '../regles-d-acces.ts';
import {
  emisesEnCours,
  orientationsDesContacts,
  orientationsDesPersonnes,
  recuesSansReponse,
  retoursNonVus,
  silencieusesDUneEquipe,
} from '../stockage/listes.ts';
import { montrerLaListe, type OrientationVue } from './en-liste.ts';

const PAR_PAGE = 50;

type Vues = Resultat<OrientationVue[], RefusDAcces>;

const lesVoir = <E>(
  objet: string,
  chercher: (acces: Acces, entree: E) => Promise<Parameters<typeof montrerLaListe>[2]>,
): ((acces: Acces, entree: E) => Promise<Vues>) =>
  casDUsage(droits.lire, async (acces, entree: E) =>
    reussi(await montrerLaListe(acces, objet, await chercher(acces, entree))),
  );

/** Answers that came back to this team and that nobody there has seen yet, the latest first; 50 at most. */
export const reponsesRevenues = lesVoir('réponses revenues', ({ bd }, cle: number) =>
  retoursNonVus(bd, cle, PAR_PAGE),
);

/** Sent by this team, past the promised day, without a word; the oldest first, 50 at most. */
export const silencieuses = lesVoir('orientations sans nouvelles', (acces, cle: number) =>
  silencieusesDUneEquipe(acces.bd, cle, acces.aujourdHui, PAR_PAGE),
);

/** Addressed to this team, or to this agent by name, still to answer. */
export const recuesARepondre = lesVoir('orientations reçues', ({ bd, lecteur }, cle: number) =>
  recuesSansReponse(bd, {
    cle,
    agentId: lecteur.genre === 'agent' ? lecteur.agentId : -1,
    limite: PAR_PAGE,
  }),
);

/** What this team still answers for or waits for; fifty a page. */
export const orientationsEnCours = lesVoir(
  'orientations en cours',
  ({ bd }, { cle, page }: { cle: number; page: number }) =>
    emisesEnCours(bd, cle, Math.max(0, page - 1) * PAR_PAGE, PAR_PAGE),
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
