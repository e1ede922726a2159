import { ecrireLeMois, type Mois } from '../langue/mois.ts';
import { dite, enOuiNon, OUI_NON, type Question, type Reponses } from './question.ts';
import { type Adulte, adultesDe, questionsDesRessources, suffixe } from './ressources.ts';

export const ENFANTS_AU_PLUS = 20;
const ages =
  (...ans: readonly number[]) =>
  (mois: Mois) =>
    ans.map((un) => `${ecrireLeMois(mois - 12 * un - 6)}-01`);
const choix = (valeurs: readonly string[]) => ({ type: 'choix' as const, valeurs });
const enfants = (reponses: Reponses): number => Number(dite(reponses, 'enfants') ?? 0);
const OUI_OU_NON = () => ['oui', 'non'];
/** The other answers of the same screen, so that what each adds is seen at once. */
const COURANTES = (): Reponses => ({
  grossesse: 'non',
  isolement: 'non',
  handicap_enfant: 'aucun',
  ...Object.fromEntries(
    (['elle', 'conjoint'] as const).flatMap((qui) =>
      Object.entries({ activite: 'aucune', nationalite: 'oui', taux: 'non', inapte: 'non' }).map(
        ([modele, valeur]) => [`${modele}${suffixe(qui)}`, valeur],
      ),
    ),
  ),
});

/** Nobody is asked at eighty whether she expects a child. */
const aSoixanteAns = (reponses: Reponses, mois: Mois): boolean =>
  (dite(reponses, 'naissance') ?? '9999') < ecrireLeMois(mois - 12 * 60);

const FOYER: readonly Question[] = [
  {
    id: 'couple',
    modele: 'couple',
    pour: 'foyer',
    etape: 'foyer',
    genre: OUI_NON,
    structure: true,
    essais: OUI_OU_NON,
    ecrire: () => undefined,
  },
  {
    id: 'enfants',
    modele: 'enfants',
    pour: 'foyer',
    etape: 'foyer',
    genre: { type: 'nombre', auPlus: ENFANTS_AU_PLUS },
    structure: true,
    essais: () => ['0', '1', '3'],
    ecrire: () => undefined,
  },
  {
    id: 'commune',
    modele: 'commune',
    pour: 'foyer',
    etape: 'logement',
    genre: { type: 'commune' },
    avec: () => ({ occupation: 'locataire_vide', loyer: '700' }),
    // What it changes besides amounts: who decides, and the zone of the rents.
    essais: () => ['93001', '01001'],
    ecrire: (brouillon, valeur) => brouillon.noter('commune', 'menage', { depcom: valeur }),
  },
  {
    id: 'grossesse',
    modele: 'grossesse',
    pour: 'foyer',
    etape: 'situation',
    avec: COURANTES,
    genre: OUI_NON,
    essais: OUI_OU_NON,
    ecrire: (brouillon, valeur, reponses) =>
      brouillon.noter('grossesse', 'elle', {
        enceinte: aSoixanteAns(reponses, brouillon.mois) ? false : enOuiNon(valeur),
      }),
  },
  {
    id: 'isolement',
    modele: 'isolement',
    pour: 'foyer',
    etape: 'situation',
    avec: COURANTES,
    genre: OUI_NON,
    siReponses: (reponses) => dite(reponses, 'couple') === 'non' && enfants(reponses) > 0,
    essais: OUI_OU_NON,
    ecrire: (brouillon, valeur) =>
      brouillon.noter('isolement', 'famille', { rsa_isolement_recent: enOuiNon(valeur) }),
  },
  {
    id: 'occupation',
    modele: 'occupation',
    pour: 'foyer',
    etape: 'logement',
    genre: choix([
      'locataire_hlm',
      'locataire_vide',
      'locataire_meuble',
      'locataire_foyer',
      'loge_gratuitement',
      'primo_accedant',
      'proprietaire',
      'sans_domicile',
    ]),
    essais: () => ['locataire_hlm', 'locataire_vide', 'loge_gratuitement', 'sans_domicile'],
    ecrire: (brouillon, valeur) =>
      brouillon.noter('occupation', 'menage', { statut_occupation_logement: valeur }),
  },
  {
    id: 'loyer',
    modele: 'loyer',
    pour: 'foyer',
    etape: 'logement',
    genre: { type: 'montant' },
    siReponses: (reponses) => paieUnLoyer(reponses) !== false,
    avec: () => ({ occupation: 'locataire_vide', commune: '93001' }),
    essais: () => ['0', '350', '700', '1500'],
    ecrire: (brouillon, valeur, reponses) =>
      brouillon.noter('loyer', 'menage', {
        loyer:
          paieUnLoyer(reponses) === false ? 0 : valeur === undefined ? undefined : Number(valeur),
      }),
  },
];

function paieUnLoyer(reponses: Reponses): boolean | undefined {
  const occupation = dite(reponses, 'occupation');
  return occupation?.startsWith('locataire');
}

const naissance = (pour: Question['pour'], quels: (mois: Mois) => readonly string[]): Question => {
  const id = pour === 'elle' ? 'naissance' : pour === 'conjoint' ? 'naissance_conjoint' : pour;
  return {
    id,
    modele: pour.startsWith('enfant') ? 'naissance_enfant' : 'naissance',
    pour,
    etape: pour === 'elle' ? 'foyer' : 'proches',
    genre: { type: 'date' },
    essais: quels,
    ecrire: (brouillon, valeur) => brouillon.noter(id, pour, { date_naissance: valeur }),
  };
};

const NIVEAUX: readonly string[] = ['non', 'moins_de_50', 'de_50_a_79', 'au_moins_80'];
const TAUX: Readonly<Record<string, number>> = {
  non: 0,
  moins_de_50: 0.4,
  de_50_a_79: 0.7,
  au_moins_80: 0.8,
};
const GIRS: readonly string[] = ['gir_6', 'gir_5', 'gir_4', 'gir_3', 'gir_2', 'gir_1'];

/** Not answered yet, or answered so: a question that hangs on another is unknown until the other is told. */
const peutEtre = (reponses: Reponses, id: string, valeur: string): boolean =>
  (reponses[id] ?? valeur) === valeur;

/** One question of an adult: written once for her and for who lives with her. */
const deLAdulte = (
  qui: Adulte,
  modele: string,
  suite: Pick<Question, 'etape' | 'genre' | 'essais'> & {
    siReponses?(reponses: Reponses, fin: string): boolean;
    faits(valeur: string | undefined, reponses: Reponses): Readonly<Record<string, unknown>>;
  },
): Question => {
  const fin = suffixe(qui);
  const { siReponses, faits, ...reste } = suite;
  return {
    ...(suite.etape === 'situation' ? { avec: COURANTES } : {}),
    ...reste,
    id: `${modele}${fin}`,
    modele,
    pour: qui,
    ...(siReponses ? { siReponses: (reponses: Reponses) => siReponses(reponses, fin) } : {}),
    ecrire: (brouillon, valeur, reponses) =>
      brouillon.noter(`${modele}${fin}`, qui, faits(valeur, reponses)),
  };
};

const deChaqueAdulte = (qui: Adulte): readonly Question[] => [
  deLAdulte(qui, 'activite', {
    etape: 'situation',
    genre: choix(['travail', 'chomage', 'etudes', 'apprenti', 'retraite', 'aucune']),
    essais: () => ['travail', 'chomage', 'etudes', 'aucune'],
    faits: (valeur) => ({
      activite: valeur && ACTIVITES[valeur],
      etudiant: valeur === undefined ? undefined : valeur === 'etudes',
      apprenti: valeur === undefined ? undefined : valeur === 'apprenti',
      ...(valeur === undefined ? { ass_precondition_remplie: undefined } : {}),
    }),
  }),
  deLAdulte(qui, 'nationalite', {
    etape: 'situation',
    genre: OUI_NON,
    essais: OUI_OU_NON,
    faits: (valeur) => ({
      ressortissant_eee: enOuiNon(valeur),
      ...(valeur === undefined ? { duree_possession_titre_sejour: undefined } : {}),
    }),
  }),
  deLAdulte(qui, 'titre', {
    etape: 'precisions',
    genre: choix(['dix_ans', 'cinq_ans', 'moins', 'aucun']),
    siReponses: (reponses, fin) => peutEtre(reponses, `nationalite${fin}`, 'non'),
    essais: () => ['dix_ans', 'cinq_ans', 'moins'],
    faits: (valeur, reponses) =>
      peutEtre(reponses, `nationalite${suffixe(qui)}`, 'non')
        ? { duree_possession_titre_sejour: valeur && ANNEES_DE_TITRE[valeur] }
        : {},
  }),
  deLAdulte(qui, 'taux', {
    etape: 'situation',
    genre: choix(NIVEAUX),
    essais: () => NIVEAUX,
    faits: (valeur) => ({ taux_incapacite: valeur && TAUX[valeur] }),
  }),
  deLAdulte(qui, 'restriction', {
    etape: 'precisions',
    genre: OUI_NON,
    siReponses: (reponses, fin) => peutEtre(reponses, `taux${fin}`, 'de_50_a_79'),
    essais: OUI_OU_NON,
    faits: (valeur) => ({ aah_restriction_substantielle_durable_acces_emploi: enOuiNon(valeur) }),
  }),
  deLAdulte(qui, 'inapte', {
    etape: 'situation',
    genre: OUI_NON,
    essais: OUI_OU_NON,
    faits: (valeur) => ({ inapte_travail: enOuiNon(valeur) }),
  }),
  deLAdulte(qui, 'heures_jeune', {
    etape: 'situation',
    genre: OUI_NON,
    essais: OUI_OU_NON,
    faits: (valeur) => ({ rsa_jeune_condition_heures_travail_remplie: enOuiNon(valeur) }),
  }),
  deLAdulte(qui, 'cinq_ans', {
    etape: 'precisions',
    genre: OUI_NON,
    siReponses: (reponses, fin) => peutEtre(reponses, `activite${fin}`, 'chomage'),
    essais: OUI_OU_NON,
    faits: (valeur) => ({ ass_precondition_remplie: enOuiNon(valeur) }),
  }),
  deLAdulte(qui, 'gir', {
    etape: 'aides',
    genre: choix(GIRS),
    essais: () => ['gir_6', 'gir_4', 'gir_1'],
    faits: (valeur) => ({ gir: valeur }),
  }),
  deLAdulte(qui, 'etablissement', {
    etape: 'aides',
    genre: OUI_NON,
    essais: OUI_OU_NON,
    // The plan of aid and the tariff are the evaluation's to say: unknown here, never zero, where they could be due.
    faits: (valeur) => ({
      dependance_plan_aide_domicile: valeur === 'oui' ? 0 : undefined,
      dependance_tarif_etablissement_gir_dependant: valeur === 'non' ? 0 : undefined,
      dependance_tarif_etablissement_gir_5_6: valeur === 'non' ? 0 : undefined,
    }),
  }),
  deLAdulte(qui, 'compensation', {
    etape: 'aides',
    genre: OUI_NON,
    essais: () => ['non'],
    faits: (valeur) =>
      valeur === 'non' ? { pch_heures_prestataire: 0 } : { pch_heures_prestataire: undefined },
  }),
];

/** An activity under the format's words. */
export const ACTIVITES: Readonly<Record<string, string>> = {
  travail: 'actif',
  chomage: 'chomeur',
  etudes: 'etudiant',
  apprenti: 'actif',
  retraite: 'retraite',
  aucune: 'inactif',
};
const ANNEES_DE_TITRE: Readonly<Record<string, number>> = {
  dix_ans: 10,
  cinq_ans: 5,
  moins: 1,
  aucun: 0,
};

const desEnfants = (combien: number): readonly Question[] => {
  if (combien === 0) return [];
  const rangs = Array.from({ length: combien }, (_, rang) => `enfant_${rang + 1}` as const);
  const lequel = (id: string, variable: string, etape: Question['etape']): Question => ({
    id,
    modele: id,
    pour: 'foyer',
    etape,
    ...(etape === 'situation' ? { avec: COURANTES } : {}),
    genre: choix(['aucun', ...rangs, ...(combien > 1 ? ['plusieurs'] : [])]),
    essais: () => ['aucun', ...rangs],
    ecrire(brouillon, valeur) {
      for (const un of rangs)
        brouillon.noter(id, un, {
          [variable]: valeur === undefined || valeur === 'plusieurs' ? undefined : valeur === un,
        });
    },
  });
  return [
    ...rangs.map((un) => naissance(un, ages(1, 4, 8, 12, 16, 19, 22))),
    lequel('handicap_enfant', 'handicap', 'situation'),
    lequel('sixieme', 'entre_en_sixieme', 'aides'),
  ];
};

/** Every question that this household could be asked, in the order in which they are. */
export function questionsDe(reponses: Reponses): readonly Question[] {
  const adultes = adultesDe(reponses);
  const toutes = [
    naissance('elle', ages(17, 22, 30, 61, 63, 66, 80)),
    ...FOYER.filter(({ id }) => id === 'couple'),
    ...(adultes.length > 1 ? [naissance('conjoint', ages(17, 22, 30, 61, 63, 66, 80))] : []),
    ...FOYER.filter(({ id }) => id !== 'couple'),
    ...desEnfants(Math.min(enfants(reponses), ENFANTS_AU_PLUS)),
    ...adultes.flatMap(deChaqueAdulte),
    ...questionsDesRessources(reponses),
  ];
  return toutes.filter((une) => une.siReponses?.(reponses) !== false);
}
