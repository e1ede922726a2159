import {
  avoir,
  faitBooleen,
  faitChoix,
  faitDate,
  montant,
  revenu,
} from '../langue/declarations.ts';
import { fois, moins, parametre, plus, si, superieur, v } from '../langue/expressions.ts';

/** Boxes of the tax return that give an income of capital: it is the household's, counted with who declares first. */
export const CASES_DES_CAPITAUX = [
  'f2ch',
  'f2da',
  'f2dc',
  'f2dh',
  'f2ee',
  'f2fu',
  'f2go',
  'f2tr',
  'f2ts',
] as const;

const annuel = { periode: 'annee' as const };
const duFoyerFiscal = { ...annuel, entite: 'foyer_fiscal' as const };
const CGI_MICRO = [{ texte: 'Code général des impôts, articles 50-0 et 102 ter' }];

/** What is left of three kinds of turnover, each after the flat share that the law takes for expenses. */
const apresAbattement = (vente: string, services: string, liberal: string) =>
  plus(
    fois(v(vente), moins(1, parametre('micro_entreprise.abattement_achat_revente'))),
    fois(v(services), moins(1, parametre('micro_entreprise.abattement_services'))),
    fois(v(liberal), moins(1, parametre('micro_entreprise.abattement_liberal'))),
  );

/** A net amount that only its gross tells is not known: it is never taken for nothing. */
const net = (id: string, libelle: string, bruts: readonly [string, ...string[]]) => [
  revenu(`${id}_declare`, `${libelle}, à dire en net`, { absence: 'inconnu' }),
  montant(
    {
      id,
      libelle,
      entite: 'individu',
      unite: 'euro',
      bornes: [0, null],
      references: 'arithmetique',
    },
    si(superieur(plus(v(bruts[0]), ...bruts.slice(1).map(v)), 0), v(`${id}_declare`), 0),
  ),
];

/** What a person receives. Monthly euros unless the label says a year; the names are those of OpenFisca-France. */
export const RESSOURCES = [
  faitChoix('categorie_salarie', 'Catégorie de salarié', [
    'prive_non_cadre',
    'prive_cadre',
    'public_titulaire_etat',
    'public_titulaire_militaire',
    'public_titulaire_territoriale',
    'public_titulaire_hospitaliere',
    'public_non_titulaire',
    'non_pertinent',
  ]),
  revenu('salaire_de_base', 'Salaire brut'),
  revenu('salaire_imposable', 'Salaire imposable'),
  ...net('salaire_net', 'Salaire net', ['salaire_de_base', 'salaire_imposable']),
  revenu('primes_salaires_net', 'Primes nettes'),
  revenu('indemnite_fin_contrat_net', 'Indemnité de fin de contrat, nette'),
  revenu('remuneration_apprenti', 'Rémunération d’apprenti'),
  revenu('indemnites_chomage_partiel', 'Indemnités de chômage partiel'),
  revenu('indemnites_volontariat', 'Indemnités de volontariat'),
  revenu('revenus_stage_formation_pro', 'Rémunération de stage de formation professionnelle'),
  revenu('bourse_recherche', 'Bourse de recherche'),
  revenu('chomage_brut', 'Chômage brut'),
  revenu('chomage_imposable', 'Chômage imposable'),
  ...net('chomage_net', 'Chômage net', ['chomage_brut', 'chomage_imposable']),
  revenu('allocation_retour_emploi', 'Allocation de retour à l’emploi'),
  revenu('allocation_securisation_professionnelle', 'Allocation de sécurisation professionnelle'),
  revenu('prime_forfaitaire_mensuelle_reprise_activite', 'Prime forfaitaire de reprise d’activité'),
  revenu('retraite_brute', 'Retraite brute'),
  revenu('retraite_imposable', 'Retraite imposable'),
  ...net('retraite_nette', 'Retraite nette', ['retraite_brute', 'retraite_imposable']),
  revenu('retraite_combattant', 'Retraite du combattant'),
  revenu('pensions_invalidite', 'Pensions d’invalidité'),
  revenu('pensions_alimentaires_percues', 'Pensions alimentaires reçues'),
  revenu('pensions_alimentaires_versees_individu', 'Pensions alimentaires versées'),
  revenu('prestation_compensatoire', 'Prestation compensatoire'),
  revenu('rente_accident_travail', 'Rente d’accident du travail'),
  revenu('dedommagement_victime_amiante', 'Dédommagement de victime de l’amiante'),
  revenu('gains_exceptionnels', 'Gains exceptionnels'),
  revenu('bourse_enseignement_sup', 'Bourse de l’enseignement supérieur'),
  faitDate('date_arret_de_travail', 'Date d’arrêt de travail', { absence: '1900-01-01' }),
  ...[
    ['maladie', 'maladie'],
    ['accident_travail', 'accident du travail'],
    ['maladie_professionnelle', 'maladie professionnelle'],
    ['maternite', 'maternité'],
    ['paternite', 'paternité'],
    ['adoption', 'adoption'],
  ].map(([id, nom]) =>
    revenu(`indemnites_journalieres_${id}`, `Indemnités journalières de ${nom}`),
  ),
  montant(
    {
      id: 'indemnites_journalieres',
      libelle: 'Indemnités journalières',
      entite: 'individu',
      unite: 'euro',
      references: 'arithmetique',
    },
    plus(
      v('indemnites_journalieres_maladie'),
      v('indemnites_journalieres_accident_travail'),
      v('indemnites_journalieres_maladie_professionnelle'),
      v('indemnites_journalieres_maternite'),
      v('indemnites_journalieres_paternite'),
      v('indemnites_journalieres_adoption'),
    ),
  ),
  revenu('rpns_benefice_exploitant_agricole', 'Bénéfice agricole de l’année', annuel),
  revenu('rpns_autres_revenus', 'Revenus non salariés de l’année', annuel),
  ...['bic_vente', 'bic_service', 'bnc'].map((genre) =>
    revenu(
      `rpns_micro_entreprise_CA_${genre}_imp`,
      `Chiffre d’affaires de micro-entreprise de l’année (${genre.replace('_', ' : ')})`,
      annuel,
    ),
  ),
  montant(
    {
      id: 'rpns_micro_entreprise_benefice',
      libelle: 'Bénéfice de micro-entreprise de l’année, après abattement forfaitaire',
      entite: 'individu',
      unite: 'euro',
      periode: 'annee',
      bornes: [0, null],
      references: CGI_MICRO,
    },
    apresAbattement(
      'rpns_micro_entreprise_CA_bic_vente_imp',
      'rpns_micro_entreprise_CA_bic_service_imp',
      'rpns_micro_entreprise_CA_bnc_imp',
    ),
  ),
  revenu('rpns_auto_entrepreneur_CA_achat_revente', 'Chiffre d’affaires : achat et revente'),
  revenu('rpns_auto_entrepreneur_CA_bic', 'Chiffre d’affaires : services'),
  revenu('rpns_auto_entrepreneur_CA_bnc', 'Chiffre d’affaires : profession libérale'),
  montant(
    {
      id: 'rpns_auto_entrepreneur_benefice',
      libelle: 'Bénéfice de l’auto-entreprise, après abattement forfaitaire',
      entite: 'individu',
      unite: 'euro',
      references: CGI_MICRO,
    },
    apresAbattement(
      'rpns_auto_entrepreneur_CA_achat_revente',
      'rpns_auto_entrepreneur_CA_bic',
      'rpns_auto_entrepreneur_CA_bnc',
    ),
  ),
  faitBooleen('tns_avec_employe', 'Emploie des salariés'),
  faitChoix('tns_autres_revenus_type_activite', 'Genre d’activité non salariée', [
    'achat_revente',
    'bic',
    'bnc',
  ]),
  avoir('livret_a', 'Solde du livret A'),
  avoir('epargne_revenus_non_imposables', 'Épargne dont les intérêts ne sont pas imposés'),
  avoir('epargne_revenus_imposables', 'Épargne dont les intérêts sont imposés'),
  revenu('revenus_capital', 'Revenus de capitaux'),
  ...CASES_DES_CAPITAUX.map((id) =>
    revenu(id, `Revenus de capitaux de l’année, case ${id.slice(1).toUpperCase()}`, duFoyerFiscal),
  ),
  revenu('f4ba', 'Revenus fonciers de l’année, case 4BA', duFoyerFiscal),
  revenu('plus_values_base_large', 'Plus-values de l’année', duFoyerFiscal),
  revenu('revenus_locatifs', 'Revenus locatifs'),
  revenu('valeur_locative_immo_non_loue', 'Valeur locative de logements non loués'),
  revenu('valeur_locative_terrains_non_loues', 'Valeur locative de terrains non loués'),
];
