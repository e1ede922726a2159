import type { Acces } from '#acces';
import { type OrientationVue, orientationsDuContact } from '#orientations';
import { type Promesse, promessesOuvertes } from '#promesses';
import { type RendezVous, rendezVousDeLObjet } from '#rendez-vous';
import { attendUneReponse, type Danger, dangersDesContacts } from '../stockage/dangers.ts';

/** What stands around a sheet, asked of each module once. */
export interface Alentours {
  promesses: Promesse[];
  orientations: OrientationVue[];
  rendezVous: RendezVous[];
  dangers: Danger[];
  dangerSansReponse: boolean;
}

export async function lireCeQuiLEntoure(acces: Acces, id: string): Promise<Alentours> {
  const promesses = await promessesOuvertes(acces, { objetIds: [id] });
  const orientations = await orientationsDuContact(acces, [id]);
  const rendezVous = await rendezVousDeLObjet(acces, [id]);
  return {
    promesses: promesses.ok ? promesses.valeur : [],
    orientations: orientations.ok ? (orientations.valeur.get(id) ?? []) : [],
    rendezVous: rendezVous.ok ? rendezVous.valeur.filter(({ etat }) => etat !== 'annule') : [],
    dangers: await dangersDesContacts(acces.bd, [id]),
    dangerSansReponse: await attendUneReponse(acces.bd, id),
  };
}

const FINIES: readonly OrientationVue['etat']['etat'][] = ['close', 'retiree', 'refusee'];

/** Another institution, with her: the hand-over is the answer, and nothing is awaited from it. */
export const estUneMainPassee = ({ versGenre, etat }: OrientationVue): boolean =>
  versGenre === 'institution' && etat.etat !== 'retiree';

export const attendUnRetour = ({ versGenre, etat }: OrientationVue): boolean =>
  versGenre !== 'institution' && !FINIES.includes(etat.etat);
