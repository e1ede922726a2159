import { z } from 'zod';
import { VARIABLES } from '#droits';
import type { PointARevoir } from '#interface';
import {
  type DateCivile,
  jourEnToutesLettres,
  lireUnJour,
  nettoyerUneLigne,
  nettoyerUnTexte,
} from '#socle/pur';
import {
  ADVERBES,
  type Adverbe,
  type Cotation,
  estUnFait,
  type Fait,
} from '../domaine/cotation.ts';
import { type Feuille, ILLUSTRATIVES, type Illustrative } from '../domaine/feuille.ts';
import { ACTIVITES } from './coter.ts';

const TEXTES = ['presents', 'paroles', 'souhait', 'logement', 'appareils'] as const;
const LONGUEURS: Readonly<Record<(typeof TEXTES)[number], number>> = {
  presents: 200,
  paroles: 5000,
  souhait: 2000,
  logement: 1000,
  appareils: 1000,
};
export const LONGUEUR_D_UNE_NOTE = 800;

const trop = (longueur: number) => `C’est trop long : ${longueur} signes suffisent ici.`;
const long = (longueur: number) => z.string().max(longueur, trop(longueur)).optional();
const un = z.union([z.string(), z.array(z.string())]).optional();

export const nomDeLActivite = (cle: string) => `fait-${cle.replace('.', '-')}`;
export const nomDesAdverbes = (cle: string) => `manque-${cle.replace('.', '-')}`;
export const nomDeLaNote = (variable: string) => `note-${variable}`;
export const nomDeLIllustrative = (une: Illustrative) => `vie-${une}`;

/** The sheet as its form sends it: nothing is required before it is concluded. */
export const saisieDeLaVisite = z.object({
  id: z.uuid('Cette adresse est incomplète. Revenez à vos dossiers d’APA.'),
  version: z.coerce.number().int().catch(0),
  visiteeLe: z.string().max(40, trop(40)).optional(),
  ...Object.fromEntries(TEXTES.map((nom) => [nom, long(LONGUEURS[nom])])),
  ...Object.fromEntries(ACTIVITES.map(({ cle }) => [nomDeLActivite(cle), un])),
  ...Object.fromEntries(ACTIVITES.map(({ cle }) => [nomDesAdverbes(cle), un])),
  ...Object.fromEntries(VARIABLES.map((une) => [nomDeLaNote(une), long(LONGUEUR_D_UNE_NOTE)])),
  ...Object.fromEntries(ILLUSTRATIVES.map((une) => [nomDeLIllustrative(une), un])),
});
export type SaisieDeLaVisite = { id: string; version: number } & Readonly<Record<string, unknown>>;

const texte = (valeur: unknown): string =>
  typeof valeur === 'string' ? nettoyerUnTexte(valeur).trim() : '';
const tous = (valeur: unknown): readonly unknown[] =>
  Array.isArray(valeur) ? valeur : valeur === undefined ? [] : [valeur];
const fait = (valeur: unknown): Fait | null => {
  const dit = tous(valeur).at(-1);
  return estUnFait(dit) ? dit : null;
};

function cotations(saisie: SaisieDeLaVisite): Record<string, Cotation> {
  return Object.fromEntries(
    ACTIVITES.flatMap(({ cle }) => {
      const lu = fait(saisie[nomDeLActivite(cle)]);
      if (!lu) return [];
      const coches = tous(saisie[nomDesAdverbes(cle)]);
      // Kept whatever was answered: a hand that changes its mind finds them again.
      const manque: Adverbe[] = ADVERBES.filter((adverbe) => coches.includes(adverbe));
      return [[cle, { fait: lu, manque }]];
    }),
  );
}

/** Typed, as the visit keeps it; a date that cannot be read is pointed at and leaves the rest whole. */
export function lireLaFeuille(
  saisie: SaisieDeLaVisite,
  aujourdHui: DateCivile,
): { feuille: Feuille; aRevoir: PointARevoir[] } {
  const dite = nettoyerUneLigne(String(saisie.visiteeLe ?? ''));
  const jour = dite === '' ? null : lireUnJour(dite, aujourdHui, 'passe');
  const avant = jour?.ok && jour.valeur <= aujourdHui ? jour.valeur : null;
  const notes = VARIABLES.flatMap((variable) => {
    const note = texte(saisie[nomDeLaNote(variable)]);
    return note ? [[variable, note] as const] : [];
  });
  const vie = ILLUSTRATIVES.flatMap((une) => {
    const lu = fait(saisie[nomDeLIllustrative(une)]);
    return lu ? [[une, lu] as const] : [];
  });
  return {
    feuille: {
      visiteeLe: avant,
      presents: nettoyerUneLigne(texte(saisie.presents)),
      paroles: texte(saisie.paroles),
      souhait: texte(saisie.souhait),
      logement: texte(saisie.logement),
      appareils: texte(saisie.appareils),
      cotations: cotations(saisie),
      notes: Object.fromEntries(notes),
      illustratives: Object.fromEntries(vie),
    },
    aRevoir:
      dite === '' || avant
        ? []
        : [
            {
              champ: 'visiteeLe',
              phrase: 'Écrivez le jour de la visite, aujourd’hui ou avant : par exemple 24/11.',
            },
          ],
  };
}

/** The sheet as its form shows it. */
export const enSaisie = (feuille: Feuille): Record<string, unknown> => ({
  ...Object.fromEntries(TEXTES.map((nom) => [nom, feuille[nom]])),
  visiteeLe: feuille.visiteeLe ? jourEnToutesLettres(feuille.visiteeLe, true) : '',
  ...Object.fromEntries(
    Object.entries(feuille.cotations).flatMap(([cle, { fait: dit, manque }]) => [
      [nomDeLActivite(cle), dit],
      [nomDesAdverbes(cle), [...manque]],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(feuille.notes).map(([variable, note]) => [nomDeLaNote(variable), note]),
  ),
  ...Object.fromEntries(
    Object.entries(feuille.illustratives).map(([une, dit]) => [
      nomDeLIllustrative(une as Illustrative),
      dit,
    ]),
  ),
});
