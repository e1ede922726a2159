const CAF = 'the family benefits office (CAF)';
const MDPH = 'the rights commission of the disability office';

/** Who decides and where one contests, by the words of the law; in French the engine says them. */
export const QUI_DECIDE_EN_ANGLAIS: Readonly<Record<string, string>> = {
  'France Travail': 'France Travail',
  'la caisse de retraite': 'the pension fund',
  'la caisse d’allocations familiales': CAF,
  'la caisse d’assurance maladie': 'the health insurance office (CPAM)',
  'la commission des droits de la maison du handicap': MDPH,
  'la commission des droits de la maison du handicap, puis la caisse d’allocations familiales': `${MDPH}, then ${CAF}`,
  'le département': 'the département',
  'le président du conseil départemental': 'the president of the département’s council',
  'l’État, par délégation la caisse d’allocations familiales': `the State, through ${CAF}`,
  'recours préalable devant le président du conseil départemental, puis tribunal administratif':
    'first write to the president of the département’s council, then the administrative court',
  'recours préalable devant la commission de recours amiable de la caisse, puis tribunal administratif':
    'first write to the appeals commission (commission de recours amiable) of the CAF, then the administrative court',
};
