import { z } from 'zod';
import {
  type DateCivile,
  datePartielle,
  type Instant,
  instantDuMur,
  lireDateCivile,
} from '#socle/pur';
import { AUTRES_CHEMINS, MOTIFS_DE_REFUS } from '../domaine/mots.ts';
import type { Reponse } from './repondre-a-une-orientation.ts';

const JOUR = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/;

/** « 30/11/2026 », as it is typed; null when it is no day. */
export function jourTape(texte: string): DateCivile | null {
  const [, jour = '', mois = '', annee = ''] = JOUR.exec(texte.trim()) ?? [];
  if (!datePartielle(Number(annee), Number(mois), Number(jour)).ok) return null;
  const lu = lireDateCivile(`${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`);
  return lu.ok ? lu.valeur : null;
}

/** « 9:30 », « 9 h », « 14h05 » on that day in Paris; null when it is no hour. */
export function heureTapee(jour: DateCivile, texte: string): Instant | null {
  const [, heure, minute = '00'] = /^(\d{1,2})\s*[:hH]\s*(\d{2})?$/.exec(texte.trim()) ?? [];
  if (heure === undefined || Number(heure) > 23 || Number(minute) > 59) return null;
  return instantDuMur(jour, `${heure.padStart(2, '0')}:${minute}`);
}

const cleDe = <T extends object>(table: T, phrase: string) =>
  z.enum(Object.keys(table) as [keyof T & string, ...(keyof T & string)[]], phrase).optional();

/** What the form of an answer posts; fields of the answers that were not chosen are ignored. */
export const champsDeReponse = {
  reponse: z.enum(['accepter', 'refuser', 'demander_du_temps'], 'Choisissez une réponse.'),
  motif: cleDe(MOTIFS_DE_REFUS, 'Choisissez une raison dans la liste.').or(z.literal('')),
  motifMots: z.string().max(500, 'Raccourcissez la raison.').optional(),
  autreChemin: cleDe(AUTRES_CHEMINS, 'Choisissez un autre chemin dans la liste.').or(z.literal('')),
  autreCheminMots: z.string().max(500, 'Raccourcissez l’autre chemin.').optional(),
  jusquAu: z.string().max(40).optional(),
} as const;

type Saisie = z.infer<z.ZodObject<typeof champsDeReponse>>;

export type ReponseLue =
  | { ok: true; reponse: Reponse }
  | { ok: false; champ: string; phrase: string };

const aRevoir = (champ: string, phrase: string): ReponseLue => ({ ok: false, champ, phrase });

/** The answer that was chosen, or the one point to review. */
export function lireLaReponse(saisie: Saisie): ReponseLue {
  if (saisie.reponse === 'accepter') return { ok: true, reponse: { reponse: 'accepter' } };
  if (saisie.reponse === 'demander_du_temps') {
    const jusquAu = jourTape(saisie.jusquAu ?? '');
    return jusquAu
      ? { ok: true, reponse: { reponse: 'demander_du_temps', jusquAu } }
      : aRevoir('jusquAu', 'Écrivez le jour de votre réponse, par exemple 04/12/2026.');
  }
  const { motif, autreChemin } = saisie;
  if (!motif) return aRevoir('motif', 'Choisissez une raison dans la liste.');
  if (!autreChemin) return aRevoir('autreChemin', 'Choisissez un autre chemin dans la liste.');
  return {
    ok: true,
    reponse: {
      reponse: 'refuser',
      motif,
      motifMots: saisie.motifMots,
      autreChemin,
      autreCheminMots: saisie.autreCheminMots ?? '',
    },
  };
}
