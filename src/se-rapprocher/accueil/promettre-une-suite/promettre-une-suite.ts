import { type Acces, casDUsage } from '#acces';
import {
  type CanalDePromesse,
  direLeRefus,
  promettre,
  type RefusDePromesse,
  verifierLaDate,
} from '#promesses';
import {
  type DateCivile,
  type Instant,
  instantDuMur,
  jourEnToutesLettres,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type RefusDeFiche, tenirUneFiche } from '../tenir-une-fiche.ts';

/** As it is said aloud, and the hour by which it is owed. */
export const MOMENTS = {
  matin: { dit: 'avant midi', avant: '12:00' },
  apres_midi: { dit: 'l’après-midi', avant: '17:00' },
  journee: { dit: 'dans la journée', avant: '17:00' },
} as const;
export type Moment = keyof typeof MOMENTS;

export interface Suite {
  premierContactId: string;
  /** « Maryam appelle ». */
  quoi: string;
  pourLe: DateCivile;
  moment: Moment;
  canal: CanalDePromesse;
  agentId?: number | undefined;
  /** « sans laisser de message ». */
  precaution?: string | undefined;
  /** When it was given, on a paper keyed back later. */
  faiteLe?: Instant;
}

export type RefusDeSuite =
  | RefusDeFiche
  | { raison: 'quoi_manque' }
  | { raison: 'jour'; phrase: string };

const refuserLeJour = (refus: RefusDePromesse): RefusDeSuite => ({
  raison: 'jour',
  phrase: direLeRefus(refus, (jour) => jourEnToutesLettres(jour as DateCivile)),
});

/** What would be refused, asked before a sheet is written for it. */
export function verifierUneSuite(
  acces: Acces,
  { quoi, pourLe, moment, faiteLe }: Omit<Suite, 'premierContactId'>,
): RefusDeSuite | null {
  if (nettoyerUneLigne(quoi).length < 3) return { raison: 'quoi_manque' };
  const date = verifierLaDate(acces, {
    pourLe: instantDuMur(pourLe, MOMENTS[moment].avant),
    ...(faiteLe ? { faiteLe } : {}),
  });
  return date.ok ? null : refuserLeJour(date.refus);
}

/** The promise given on the sheet: the team of the place owes it. Refuses a day past or closed. */
export const promettreUneSuite = casDUsage(
  droits.ecrire,
  async (acces, suite: Suite): Promise<Resultat<{ id: string }, RefusDeSuite>> => {
    const tenue = await tenirUneFiche(acces, suite.premierContactId);
    if (!tenue.ok) return tenue;
    const { cle, personneId, fiche, id } = tenue.valeur;
    const quoi = nettoyerUneLigne(suite.quoi);
    if (quoi.length < 3) return refuse({ raison: 'quoi_manque' });
    const { dit, avant } = MOMENTS[suite.moment];
    const faite = await promettre(acces, {
      objet: 'premier_contact',
      objetId: id,
      ...(personneId ? { personneId } : {}),
      cle,
      ...(suite.agentId ? { agentId: suite.agentId } : {}),
      quoi,
      ...(fiche.nomDit ? { pourQui: fiche.nomDit } : {}),
      canal: suite.canal,
      ...(suite.precaution ? { precaution: nettoyerUneLigne(suite.precaution).slice(0, 200) } : {}),
      pourLe: instantDuMur(suite.pourLe, avant),
      moment: dit,
      ...(suite.faiteLe ? { faiteLe: suite.faiteLe } : {}),
    });
    if (faite.ok) return reussi({ id: faite.valeur.id });
    return refuse(
      faite.refus.raison === 'acces'
        ? { raison: 'jour', phrase: faite.refus.motif }
        : refuserLeJour(faite.refus),
    );
  },
);

export function direPourquoiPasPromis(refus: RefusDeSuite): string {
  switch (refus.raison) {
    case 'introuvable':
      return 'Cette fiche n’est pas parmi celles de votre équipe. Revenez à l’accueil.';
    case 'quoi_manque':
      return 'Dites ce que nous promettons : « Maryam appelle », « nous écrivons au bailleur ».';
    case 'jour':
      return refus.phrase;
  }
}
