/** What the family fund calls an income, in the words of the rights engine. */
export const RESSOURCES_DE_LA_CNAF: Readonly<Record<string, string>> = {
  '001': 'salaire_net',
  '003': 'salaire_net',
  '009': 'indemnites_chomage_partiel',
  '010': 'chomage_net',
  '011': 'indemnites_journalieres_maladie',
  '012': 'indemnites_journalieres_accident_travail',
  '013': 'indemnites_journalieres_maternite',
  '020': 'retraite_nette',
  '021': 'pensions_invalidite',
  '022': 'retraite_nette',
  '026': 'pensions_alimentaires_percues',
  '028': 'retraite_nette',
  '029': 'retraite_nette',
  '040': 'revenus_locatifs',
  '044': 'revenus_capital',
  '201': 'revenus_stage_formation_pro',
};

export const REVENUS_LUS: readonly string[] = [...new Set(Object.values(RESSOURCES_DE_LA_CNAF))];
