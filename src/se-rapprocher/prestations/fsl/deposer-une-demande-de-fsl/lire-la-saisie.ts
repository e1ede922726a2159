import type { Faits } from '#droits';
import { lireLesFaits, type NomDeFait } from '#reglements';
import {
  type DateCivile,
  direLeRefusDeMontant,
  lireUnJour,
  lireUnMontant,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { estUneNature, type FaitsSources, type Source } from '../domaine/dettes.ts';
import type { Dette } from './deposer-une-demande-de-fsl.ts';

export interface PointDeSaisie {
  champ: string;
  phrase: string;
}
type Saisie = Readonly<Record<string, unknown>>;
const dit = (saisie: Saisie, nom: string) => nettoyerUneLigne(String(saisie[nom] ?? ''));

/** What is owed, as it was typed: an empty amount is not known yet, never zero. */
export function lireLaDette(
  saisie: Saisie,
  aujourdHui: DateCivile,
): Resultat<Dette, readonly PointDeSaisie[]> {
  const points: PointDeSaisie[] = [];
  const nature = dit(saisie, 'nature');
  if (!estUneNature(nature))
    return refuse([{ champ: 'nature', phrase: 'Choisissez pour quoi elle demande de l’aide.' }]);
  const montant = dit(saisie, 'montant');
  const lu = montant === '' ? null : lireUnMontant(montant);
  if (lu && !lu.ok) points.push({ champ: 'montant', phrase: direLeRefusDeMontant(lu.refus) });
  if (lu?.ok && (lu.valeur <= 0 || lu.valeur > 10_000_000))
    points.push({ champ: 'montant', phrase: 'Écrivez ce qui est dû, entre 1 et 100 000 €.' });
  const menace = dit(saisie, 'menace');
  const le = dit(saisie, 'menaceLe');
  const jour = menace === '' || le === '' ? null : lireUnJour(le, aujourdHui);
  if (jour && !jour.ok)
    points.push({ champ: 'menaceLe', phrase: 'Écrivez un jour, par exemple 15/12.' });
  if (points.length > 0) return refuse(points);
  return reussi({
    nature,
    centimes: lu?.ok ? lu.valeur : null,
    menace: menace === 'coupure' || menace === 'expulsion' ? menace : null,
    menaceLe: jour?.ok ? jour.valeur : null,
    creancier: dit(saisie, 'creancier').slice(0, 200) || null,
    creancierReference: dit(saisie, 'reference').slice(0, 100) || null,
  });
}

/** Facts that were typed, each with who said it and the day. */
export function lireLesDits(
  saisie: Saisie,
  noms: readonly NomDeFait[],
  source: Source,
  le: DateCivile,
): { dits: FaitsSources; points: readonly PointDeSaisie[] } {
  const { faits, points } = lireLesFaits(saisie, noms);
  return { dits: sourcer(faits, source, le), points };
}

const sourcer = (faits: Faits, source: Source, le: DateCivile): FaitsSources =>
  Object.fromEntries(Object.entries(faits).map(([nom, valeur]) => [nom, { valeur, source, le }]));

/** What is owed, as its fields show it again. */
export const detteEnSaisie = (dette: Dette) => ({
  nature: dette.nature,
  montant: dette.centimes === null ? '' : String(dette.centimes / 100).replace('.', ','),
  menace: dette.menace ?? '',
  menaceLe: dette.menaceLe ? dette.menaceLe.split('-').reverse().join('/') : '',
  creancier: dette.creancier ?? '',
  reference: dette.creancierReference ?? '',
});
