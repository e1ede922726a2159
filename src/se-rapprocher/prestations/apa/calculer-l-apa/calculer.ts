import { createHash } from 'node:crypto';
import {
  type Explication,
  GRAPHE_NATIONAL,
  lireLeMois,
  type ReponseALaLigne,
  repondreAUneSituation,
  VARIABLES,
} from '#droits';
import { type Centimes, centimes } from '#socle/pur';
import type { CalculGarde, EntreesDuCalcul, LigneDuCalcul } from '../domaine/calcul.ts';

const DROITS = {
  domicile: {
    allocation: 'apa_domicile',
    participation: 'apa_domicile_participation',
    retenu: 'dependance_plan_aide_domicile_accepte',
    plafond: 'apa_domicile_plafond',
    repit: 'apa_majoration_repit',
  },
  etablissement: {
    allocation: 'apa_etablissement',
    participation: 'apa_etablissement_participation',
  },
} as const;
const FORFAIT = { domicile: 'apa_urgence_domicile', etablissement: null } as const;

/** Which parameters answered: a decision read years after says the very ones it was made with. */
let version: string | undefined;
export const versionDesParametres = (): string => {
  version ??= createHash('sha256')
    .update(JSON.stringify([...GRAPHE_NATIONAL.parametres.values()]))
    .digest('hex')
    .slice(0, 16);
  return version;
};

const euros = (lus: number | null): number | null => (lus === null ? null : lus / 100);

/** The situation in the words of the engine; what is not known stays not known. */
function situationDe(e: EntreesDuCalcul) {
  const lettres = e.profil
    ? Object.fromEntries(VARIABLES.map((variable, rang) => [variable, e.profil?.[rang]]))
    : { gir: e.gir === null ? null : `gir_${e.gir}` };
  const elle = {
    age: e.age,
    ...lettres,
    // Without knowing whether she lives as a couple, one does not know what is counted for her.
    base_ressources_apa: e.enCouple === null ? null : euros(e.ressourcesCentimes),
    ...(e.cadre === 'domicile'
      ? { dependance_plan_aide_domicile: e.planCentimes / 100 }
      : {
          dependance_tarif_etablissement_gir_5_6: euros(e.tarifGir56Centimes),
          dependance_tarif_etablissement_gir_dependant: euros(e.tarifDeSonGirCentimes),
        }),
  };
  return e.enCouple
    ? { individus: { elle, conjoint: {} }, familles: { f: { parents: ['elle', 'conjoint'] } } }
    : { individus: { elle }, familles: { f: { parents: ['elle'] } } };
}

const enLignes = (explication: Explication | undefined): LigneDuCalcul[] =>
  (explication ?? [])
    .filter(({ pour }) => pour === 'elle')
    .map((ligne) => ({
      libelle: ligne.libelle,
      valeur: ligne.valeur,
      unite: ligne.unite ?? null,
      origine: ligne.origine,
      articles: ligne.articles.map(({ texte, article }) =>
        article ? `${article} (${texte})` : texte,
      ),
      parametres: ligne.parametres.map(({ libelle, valeur, unite, depuis }) => ({
        ...{ libelle, valeur, unite, depuis },
      })),
    }));

const enCentimes = (montant: number | null | undefined): Centimes | null =>
  montant === null || montant === undefined ? null : centimes(Math.round(montant * 100));

function demander(entrees: EntreesDuCalcul, droits: readonly string[]) {
  const mois = lireLeMois(entrees.mois);
  if (!mois.ok) throw new RangeError(`not a month: ${entrees.mois}`);
  const dite: ReponseALaLigne = repondreAUneSituation(GRAPHE_NATIONAL, situationDe(entrees), {
    mois: mois.valeur,
    droits,
    expliquer: true,
  });
  if ('erreur' in dite) throw new RangeError(dite.erreur.phrase);
  return (droit: string | undefined) =>
    dite.droits.find((une) => une.droit === droit && une.pour === 'elle');
}

/**
 * What the law gives for one month, by the engine's rules of that month. Past the horizon of a parameter, or without
 * a fact, nothing has an amount: `inconnu`, and what is missing. Amounts in cents.
 */
export function calculerLApa(entrees: EntreesDuCalcul): CalculGarde {
  const ids: Partial<Record<keyof (typeof DROITS)['domicile'], string>> = DROITS[entrees.cadre];
  const reponse = demander(entrees, Object.values(ids));
  const allocation = reponse(ids.allocation);
  if (!allocation) throw new Error(`no answer for ${ids.allocation}`);
  const sansCouple =
    entrees.enCouple === null ? ['Il manque : si elle vit en couple, ou seule.'] : [];
  const montant = (id: string | undefined) => enCentimes(reponse(id)?.montant);
  return {
    statut: allocation.statut,
    allocation: enCentimes(allocation.montant),
    plafond: montant(ids.plafond),
    retenu:
      entrees.cadre === 'domicile'
        ? montant(ids.retenu)
        : (entrees.tarifDeSonGirCentimes as Centimes | null),
    participation: montant(ids.participation),
    repitDeLAn: montant(ids.repit),
    motifs: [...sansCouple, ...allocation.motifs],
    lignes: enLignes(allocation.explication),
    versionDesParametres: versionDesParametres(),
    entrees,
  };
}

/**
 * The flat allowance of a month: half of the ceiling of GIR 1 (CASF R. 232-29), the same in an emergency and when two
 * months passed in silence. In an establishment the engine has no rule for it: `inconnu`, never a guess.
 */
export function calculerLeForfait(mois: string, cadre: EntreesDuCalcul['cadre']): CalculGarde {
  const entrees: EntreesDuCalcul = {
    ...{ mois, cadre, age: null, gir: null, profil: null },
    ...{ ressourcesCentimes: null, enCouple: false, planCentimes: 0, repitCentimes: 0 },
    ...{ tarifGir56Centimes: null, tarifDeSonGirCentimes: null },
  };
  const vide = { plafond: null, retenu: null, participation: null, repitDeLAn: null };
  const commun = { ...vide, versionDesParametres: versionDesParametres(), entrees };
  const droit = FORFAIT[cadre];
  if (droit === null)
    return {
      ...commun,
      statut: 'inconnu',
      allocation: null,
      motifs: [
        'Le forfait en établissement n’est pas écrit dans le moteur de droits : il se calcule à la main.',
      ],
      lignes: [],
    };
  const reponse = demander(entrees, [droit])(droit);
  if (!reponse) throw new Error(`no answer for ${droit}`);
  return {
    ...commun,
    statut: reponse.statut,
    allocation: enCentimes(reponse.montant),
    motifs: reponse.motifs,
    lignes: enLignes(reponse.explication),
  };
}
