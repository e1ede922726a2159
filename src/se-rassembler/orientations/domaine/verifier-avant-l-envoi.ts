/** What is known of the person when it matters here; what is unknown is absent, and never taken for a no. */
export interface Faits {
  /** Whole years. */
  age?: number;
  grossesse?: boolean;
  codeCommune?: string;
}

/** Whom a door receives; what is absent is not asked. Ages in whole years, both included. */
export interface ConditionsDAccueil {
  ageMin?: number;
  ageMax?: number;
  grossesse?: boolean;
  /** INSEE codes it serves; absent: everywhere. */
  communes?: readonly string[];
}

export type Verification =
  | { avis: 'convient' }
  | { avis: 'a_verifier'; phrases: string[] }
  | { avis: 'ne_convient_pas'; phrases: string[] };

const ans = (n: number): string => (n <= 1 ? `${n} an` : `${n} ans`);

function surLAge({ ageMin, ageMax }: ConditionsDAccueil, { age }: Faits) {
  if (ageMin === undefined && ageMax === undefined) return null;
  const bornes =
    ageMin !== undefined && ageMax !== undefined && ageMin > 0
      ? `de ${ageMin} à ${ans(ageMax)}`
      : ageMax !== undefined
        ? `jusqu’à ${ans(ageMax)}`
        : `à partir de ${ans(ageMin ?? 0)}`;
  if (age === undefined) return { sur: false, phrase: `Reçoit ${bornes} : demandez l’âge.` };
  if (age >= (ageMin ?? 0) && age <= (ageMax ?? Number.POSITIVE_INFINITY)) return null;
  return { sur: true, phrase: `Reçoit ${bornes}, et l’âge dit est ${ans(age)}.` };
}

/**
 * Age, territory and conditions, checked before anything is sent (S133). A pregnancy opens a door that an age
 * would close. A place outside the sector is to be verified, never a refusal: a wrong sector is sent on.
 */
export function verifierAvantLEnvoi(conditions: ConditionsDAccueil, faits: Faits): Verification {
  if (conditions.grossesse && faits.grossesse) return { avis: 'convient' };
  const age = surLAge(conditions, faits);
  const phrases = age ? [age.phrase] : [];
  if (age && conditions.grossesse && faits.grossesse === undefined) {
    return { avis: 'a_verifier', phrases: [...phrases, 'Reçoit aussi pendant une grossesse.'] };
  }
  if (conditions.communes) {
    if (faits.codeCommune === undefined)
      phrases.push('Demandez la commune : ce lieu a un secteur.');
    else if (!conditions.communes.includes(faits.codeCommune)) {
      phrases.push('Sa commune est hors de ce secteur : le service transmettra au bon lieu.');
    }
  }
  if (age?.sur) return { avis: 'ne_convient_pas', phrases };
  return phrases.length > 0 ? { avis: 'a_verifier', phrases } : { avis: 'convient' };
}
