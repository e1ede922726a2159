import { z } from 'zod';
import type { Acces } from '#acces';
import type { Contrat, Engagement, MotifDuReexamen, MotifSansHeures } from '../domaine/contrat.ts';
import { REEXAMEN_ALLONGE, SANS_HEURES } from '../domaine/contrat.ts';
import { entierEcrit, jourEcrit } from '../gestes/lire-la-saisie.ts';

/** Ours are asked first. */
export const COTES = ['organisme', 'personne'] as const;
export const PAR_COTE = [1, 2, 3, 4] as const;

const ligne = z.string().max(300, 'Raccourcissez cette ligne.').default('');
const jour = z.string().max(40).default('');
const NOMS = COTES.flatMap((de) => PAR_COTE.map((rang) => `${de}_${rang}` as const));
type NomDeLigne = (typeof NOMS)[number];

const cles = <T extends object>(mots: T) => Object.keys(mots) as [keyof T & string];

export const FORME_DU_CONTRAT = {
  but: z.string().max(500, 'Raccourcissez ce texte.').default(''),
  referent: z.string().max(120, 'Raccourcissez ce nom.').default(''),
  heures: z.string().max(4).default(''),
  pourquoiMoins: z.string().max(500, 'Raccourcissez ce texte.').default(''),
  sansHeures: z.enum(cles(SANS_HEURES)).optional().catch(undefined),
  reexamen: z.enum(cles(REEXAMEN_ALLONGE)).optional().catch(undefined),
  ...(Object.fromEntries(
    NOMS.flatMap((nom) => [
      [nom, ligne],
      [`${nom}_pour`, jour],
    ]),
  ) as Record<NomDeLigne, typeof ligne> & Record<`${NomDeLigne}_pour`, typeof jour>),
};
export type SaisieDuContrat = z.infer<z.ZodObject<typeof FORME_DU_CONTRAT>>;

/** What could not be read, field by field; nothing else is asked before the contract is offered. */
export function pointsDuContrat(acces: Acces, saisie: SaisieDuContrat) {
  const heures =
    entierEcrit(saisie.heures) === null
      ? [{ champ: 'heures', phrase: 'Écrivez un nombre entier d’heures, zéro compris.' }]
      : [];
  const jours = NOMS.filter(
    (nom) =>
      saisie[`${nom}_pour`].trim() !== '' && !jourEcrit(acces, saisie[`${nom}_pour`], 'a_venir'),
  ).map((nom) => ({
    champ: `${nom}_pour`,
    phrase: 'Écrivez un jour à venir, par exemple 15/01/2027, ou laissez vide.',
  }));
  return [...heures, ...jours];
}

export const enContrat = (acces: Acces, saisie: SaisieDuContrat): Contrat => ({
  but: saisie.but,
  referent: saisie.referent,
  heures: entierEcrit(saisie.heures) ?? 0,
  pourquoiMoins: saisie.pourquoiMoins,
  sansHeures: (saisie.sansHeures as MotifSansHeures | undefined) ?? null,
  reexamenAllonge: (saisie.reexamen as MotifDuReexamen | undefined) ?? null,
  engagements: NOMS.map(
    (nom): Engagement => ({
      de: nom.startsWith('organisme') ? 'organisme' : 'personne',
      quoi: saisie[nom],
      pourLe: jourEcrit(acces, saisie[`${nom}_pour`], 'a_venir'),
    }),
  ),
});
