import { ageA, type DateCivile, lireDatePartielle } from '#socle/pur';
import type { Faits } from '../aides/faits.ts';
import { dite, enOuiNon, type Reponses } from './question.ts';
import { ACTIVITES } from './questions.ts';
import { adultesDe, nature, suffixe } from './ressources.ts';

/** The same homes under the words of the regulations; a home in an institution has none there: unknown. */
const OCCUPATIONS: Readonly<Record<string, string>> = {
  locataire_hlm: 'locataire_hlm',
  locataire_vide: 'locataire_vide',
  locataire_meuble: 'locataire_meuble',
  loge_gratuitement: 'heberge',
  primo_accedant: 'proprietaire',
  proprietaire: 'proprietaire',
  sans_domicile: 'sans_logement',
};
/** Received month after month, told net: what a household lives on, its benefits apart. */
const PAR_MOIS: ReadonlySet<string> = new Set([
  'salaire',
  'chomage',
  'retraite',
  'invalidite',
  'maladie',
  'pension',
  'loyers',
]);

const ageLe = (naissance: string | undefined, jour: DateCivile): number | undefined => {
  const lue = naissance === undefined ? null : lireDatePartielle(naissance);
  const age = lue?.ok ? ageA(jour, lue.valeur) : null;
  return age?.connu === 'exact' ? age.ans : undefined;
};

/**
 * Euros a month that the household said it has, benefits apart: a floor, never all that a regulation counts.
 * Null where one amount is not told, or is of a kind without a monthly net.
 */
export function ressourcesSansPrestations(reponses: Reponses): number | null {
  let total = 0;
  for (const qui of adultesDe(reponses)) {
    const dites = dite(reponses, `ressources${suffixe(qui)}`);
    if (dites === undefined || dites.split(',').includes('autre')) return null;
    for (const genre of nature(reponses, qui)) {
      if (genre === 'epargne') continue;
      const montant = dite(reponses, `${genre}${suffixe(qui)}`);
      if (!PAR_MOIS.has(genre) || montant === undefined) return null;
      total += Number(montant);
    }
  }
  return total;
}

const sansInconnus = (faits: Readonly<Record<string, unknown>>): Faits =>
  Object.fromEntries(Object.entries(faits).filter(([, valeur]) => valeur !== undefined)) as Faits;

/** What these answers say of what a regulation of the département looks at; what they do not say stays unknown. */
export function faitsDesReponses(reponses: Reponses, jour: DateCivile): Faits {
  const commune = dite(reponses, 'commune');
  const combien = dite(reponses, 'enfants');
  const couple = enOuiNon(dite(reponses, 'couple'));
  const ages = Array.from({ length: Number(combien ?? 0) }, (_, rang) =>
    ageLe(dite(reponses, `enfant_${rang + 1}`), jour),
  );
  const gir = dite(reponses, 'gir');
  return sansInconnus({
    age: ageLe(dite(reponses, 'naissance'), jour),
    en_couple: couple,
    personnes:
      couple === undefined || combien === undefined
        ? undefined
        : 1 + Number(couple) + Number(combien),
    ages_des_enfants: combien === undefined || ages.includes(undefined) ? undefined : ages,
    enceinte: enOuiNon(dite(reponses, 'grossesse')),
    commune,
    departement: commune?.slice(0, commune.startsWith('97') ? 3 : 2),
    occupation: OCCUPATIONS[dite(reponses, 'occupation') ?? ''],
    activite: ACTIVITES[dite(reponses, 'activite') ?? ''],
    gir: gir ? Number(gir.slice(-1)) : undefined,
  });
}
