import type { Acces } from '#acces';
import type { DateCivile, Instant } from '#socle/pur';
import type { EtatDOrientation } from '../domaine/etats.ts';
import { attendUneReponse, responsable } from '../domaine/etats.ts';
import { echeanceDe, joursDeSilence } from '../domaine/silence.ts';
import type { OrientationEnBase, QuiEtQuoi } from '../stockage/orientations.ts';
import { relire } from '../stockage/relire.ts';

/** An orientation as lists and cards show it: its state, the date that counts, the working days of silence. */
export interface OrientationVue extends QuiEtQuoi {
  version: number;
  etat: EtatDOrientation;
  accordee: boolean;
  echeance: DateCivile | null;
  /** Working days after the promised date; 0 when on time or when nothing is awaited. */
  silence: number;
  attendUneReponse: boolean;
  responsable: 'emetteur' | 'destinataire' | 'personne';
  envoyeeLe: Instant | null;
  repondueLe: Instant | null;
  rappels: number;
  dernierRappelLe: DateCivile | null;
}

export function enListe(row: OrientationEnBase, aujourdHui: DateCivile): OrientationVue {
  const etat = relire(row);
  return {
    ...row,
    etat,
    accordee: row.accord !== null,
    echeance: echeanceDe(etat),
    silence: joursDeSilence(etat, aujourdHui),
    attendUneReponse: attendUneReponse(etat.etat),
    responsable: responsable(etat.etat),
  };
}

/** One trace for a list, with the persons it is about; the title of a discreet one is never in a list. */
export async function montrerLaListe(
  acces: Acces,
  objet: string,
  rows: readonly OrientationEnBase[],
): Promise<OrientationVue[]> {
  const personnes = [...new Set(rows.flatMap(({ personneId }) => personneId ?? []))];
  if (rows.length > 0) await acces.tracer({ operation: 'liste', objet, personnes });
  return rows.map((row) => enListe(row, acces.aujourdHui));
}
