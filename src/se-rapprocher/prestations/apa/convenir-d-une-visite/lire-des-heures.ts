import { z } from 'zod';
import type { PointARevoir } from '#interface';
import { lireUneHeure } from '#rendez-vous';
import { type DateCivile, type Instant, instantDuMur, lireUnJour } from '#socle/pur';
import type { HeuresDeVisite } from './convenir-d-une-visite.ts';

export const DUREES = [60, 90, 120] as const;
const HEURES_AU_PLUS = 6;
const texte = (longueur: number) => z.string().max(longueur, 'C’est trop long.').catch('');

export const saisieDesHeures = z.object({
  demande: z.uuid('Cette adresse est incomplète. Revenez à vos dossiers d’APA.'),
  agent: texte(9),
  jour: texte(40),
  heures: texte(80),
  duree: texte(4),
});
export type SaisieDesHeures = z.output<typeof saisieDesHeures>;

/** « 9 h 30, 14 h » on one day: the moments offered, or the fields to write again. */
export function lireDesHeures(
  saisie: SaisieDesHeures,
  aujourdHui: DateCivile,
): { voulues: HeuresDeVisite } | { aRevoir: PointARevoir[] } {
  const aRevoir: PointARevoir[] = [];
  const agentId = /^\d{1,9}$/.test(saisie.agent) ? Number(saisie.agent) : 0;
  if (agentId === 0) aRevoir.push({ champ: 'agent', phrase: 'Choisissez qui ira chez elle.' });
  const jour = lireUnJour(saisie.jour, aujourdHui, 'a_venir');
  if (!jour.ok || jour.valeur < aujourdHui)
    aRevoir.push({
      champ: 'jour',
      phrase: 'Écrivez le jour de la visite, aujourd’hui ou après : par exemple 02/12.',
    });
  const dites = saisie.heures
    .split(/[,;]|\bet\b/)
    .map((une) => une.trim())
    .filter(Boolean);
  const lues = dites.flatMap((une) => lireUneHeure(une) ?? []);
  if (lues.length === 0 || lues.length < dites.length || lues.length > HEURES_AU_PLUS)
    aRevoir.push({
      champ: 'heures',
      phrase: `Écrivez une à ${HEURES_AU_PLUS} heures, séparées par une virgule : 9 h 30, 14 h.`,
    });
  const dureeMinutes = DUREES.find((une) => String(une) === saisie.duree);
  if (!dureeMinutes)
    aRevoir.push({ champ: 'duree', phrase: 'Choisissez combien de temps dure la visite.' });
  if (!jour.ok || !dureeMinutes || aRevoir.length > 0) return { aRevoir };
  const debuts: Instant[] = [...new Set(lues)].map((heure) => instantDuMur(jour.valeur, heure));
  return { voulues: { demandeId: saisie.demande, agentId, debuts, dureeMinutes } };
}
