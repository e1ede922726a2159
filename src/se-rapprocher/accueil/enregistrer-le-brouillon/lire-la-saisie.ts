import { z } from 'zod';
import type { PointARevoir } from '#interface';
import {
  type DateCivile,
  jourEnToutesLettres,
  lireUnJour,
  nettoyerUneLigne,
  nettoyerUnTexte,
} from '#socle/pur';
import { BESOINS, type Fiche, REPONSES, VIOLENCE_POUR } from '../domaine/fiche.ts';

const long = (longueur: number) =>
  z
    .string()
    .max(longueur, `C’est trop long : ${longueur} signes suffisent ici.`)
    .optional()
    .transform((texte) => (texte === undefined ? '' : nettoyerUnTexte(texte).trim()));
const ligne = (longueur: number) =>
  z
    .string()
    .max(longueur, `C’est trop long : ${longueur} signes suffisent ici.`)
    .optional()
    .transform((texte) => (texte === undefined ? null : nettoyerUneLigne(texte) || null));
const fait = z.enum(REPONSES).optional().catch(undefined);
const besoins = z
  .union([z.string().transform((un) => [un]), z.array(z.string())])
  .optional()
  .transform((dits) => BESOINS.filter((besoin) => dits?.includes(besoin)));

/** The sheet as its form sends it; nothing is required, and what is not answered was not asked. */
export const saisieDeLaFiche = z.object({
  id: z.uuid('Cette adresse est incomplète. Revenez à l’accueil.'),
  version: z.coerce.number().int().catch(0),
  nomDit: ligne(80),
  telephone: ligne(20),
  communeCode: z.string().length(5).nullish().catch(null),
  paroles: long(5000),
  dejaEssaye: long(2000),
  souhait: long(2000),
  reponse: long(2000),
  besoins,
  sansToit: fait,
  violence: fait,
  violencePour: z.enum(VIOLENCE_POUR).nullish().catch(null),
  echeance: fait,
  echeanceLe: ligne(40),
  faimOuSoins: fait,
  petiteEnfance: fait,
});
export type SaisieDeLaFiche = z.output<typeof saisieDeLaFiche>;

export interface FicheSaisie {
  fiche: Fiche;
  aRevoir: PointARevoir[];
}

/** Typed, as the sheet holds it; a date that could not be read is pointed at and leaves the rest whole. */
export function lireLaSaisie(
  saisie: Omit<SaisieDeLaFiche, 'id' | 'version'>,
  aujourdHui: DateCivile,
): FicheSaisie {
  const jour = saisie.echeanceLe === null ? null : lireUnJour(saisie.echeanceLe, aujourdHui);
  const aborde = (dit: Fiche['violence'] | undefined) => dit ?? 'pas_aborde';
  return {
    fiche: {
      nomDit: saisie.nomDit,
      telephone: saisie.telephone,
      communeCode: saisie.communeCode ?? null,
      paroles: saisie.paroles,
      dejaEssaye: saisie.dejaEssaye,
      souhait: saisie.souhait,
      reponse: saisie.reponse,
      besoins: saisie.besoins,
      sansToit: aborde(saisie.sansToit),
      violence: aborde(saisie.violence),
      violencePour: saisie.violencePour ?? null,
      // A date written beside the question is an answer to it.
      echeance: jour?.ok ? 'oui' : aborde(saisie.echeance),
      echeanceLe: jour?.ok ? jour.valeur : null,
      faimOuSoins: aborde(saisie.faimOuSoins),
      petiteEnfance: aborde(saisie.petiteEnfance),
    },
    aRevoir:
      jour === null || jour.ok
        ? []
        : [
            {
              champ: 'echeanceLe',
              phrase: 'Cette date ne se lit pas. Écrivez le jour et le mois, par exemple 3/12.',
            },
          ],
  };
}

/** The sheet as its form shows it. */
export const enSaisie = (fiche: Fiche): Record<string, unknown> => ({
  ...fiche,
  besoins: [...fiche.besoins],
  echeanceLe: fiche.echeanceLe ? jourEnToutesLettres(fiche.echeanceLe, true) : '',
});
