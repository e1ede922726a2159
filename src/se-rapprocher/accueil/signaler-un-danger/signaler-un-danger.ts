import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { FaitDeDanger } from '../domaine/danger.ts';
import { droits } from '../regles-d-acces.ts';
import { dangersDesContacts } from '../stockage/dangers.ts';
import { type RefusDeFiche, tenirUneFiche } from '../tenir-une-fiche.ts';
import { confierUnDanger } from './confier-un-danger.ts';

export interface DangerASignaler {
  premierContactId: string;
  fait: FaitDeDanger;
}

export type RefusDeSignaler =
  | RefusDeFiche
  | { raison: 'deja_signale' }
  | { raison: 'faits_manquent' }
  | { raison: 'crip'; phrase: string };

/**
 * Gives a danger to the duty manager of the place. Refuses one already given. A child's danger takes its own way:
 * `transmettreLeDangerDUnEnfant`.
 */
export const signalerUnDanger = casDUsage(
  droits.signaler,
  async (
    acces,
    { premierContactId, fait }: DangerASignaler,
  ): Promise<Resultat<{ dangerId: string; promesseId: string | null }, RefusDeSignaler>> => {
    const tenue = await tenirUneFiche(acces, premierContactId);
    if (!tenue.ok) return tenue;
    if (fait === 'enfant') return refuse({ raison: 'faits_manquent' });
    const connus = await dangersDesContacts(acces.bd, [premierContactId]);
    if (connus.some((danger) => danger.fait === fait && danger.reponduLe === null))
      return refuse({ raison: 'deja_signale' });
    const { id, promesseId } = await confierUnDanger(acces, tenue.valeur, fait);
    return reussi({ dangerId: id, promesseId });
  },
);

export function direPourquoiPasSignale(refus: RefusDeSignaler): string {
  switch (refus.raison) {
    case 'introuvable':
      return 'Cette fiche n’est pas parmi celles de votre équipe. Revenez à l’accueil.';
    case 'deja_signale':
      return 'Ce danger est déjà confié à la permanence. Sa réponse est attendue.';
    case 'faits_manquent':
      return 'Dites ce qui a été vu ou entendu, en une phrase au moins : la cellule ne lit que cela.';
    case 'crip':
      return refus.phrase;
  }
}
