import { z } from 'zod';
import type { PointARevoir } from '#interface';
import { type DateCivile, lireUnJour, type Resultat, refuse, reussi } from '#socle/pur';
import { MOMENTS, type Moment, type Suite } from './promettre-une-suite.ts';

const CANAUX = z.enum(['telephone', 'message', 'courrier', 'sur_place', 'par_le_recu']);
const texte = (valeur: unknown): string => (typeof valeur === 'string' ? valeur.trim() : '');
const estUnMoment = (moment: string): moment is Moment => moment in MOMENTS;

/** The fields of a promise as they are typed. @param jour the day that « demain » is counted from */
export function lireLaPromesse(
  saisie: Readonly<Record<string, unknown>>,
  jour: DateCivile,
): Resultat<Omit<Suite, 'premierContactId'>, PointARevoir> {
  const pourLe = lireUnJour(texte(saisie.promesseLe), jour);
  if (!pourLe.ok)
    return refuse({
      champ: 'promesseLe',
      phrase: 'Dites pour quel jour : demain, 26/11, jeudi 26 novembre.',
    });
  const moment = texte(saisie.promesseMoment);
  return reussi({
    quoi: texte(saisie.promesseQuoi),
    pourLe: pourLe.valeur,
    moment: estUnMoment(moment) ? moment : 'journee',
    canal: CANAUX.catch('telephone').parse(saisie.promesseCanal),
    agentId: Number(saisie.promesseAgent) || undefined,
    precaution: texte(saisie.promessePrecaution) || undefined,
  });
}
