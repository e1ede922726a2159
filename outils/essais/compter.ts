/** What a run came to. A run that could not start counts as one failure, never as nothing. */
export interface Bilan {
  passed: number;
  failed: number;
  skipped: number;
}

interface FichierDEssai {
  name: string;
  status: string;
  assertionResults: { status: string }[];
}

/** The part of vitest's JSON report that we read. */
export interface RapportDeVitest {
  testResults: FichierDEssai[];
}

export const RIEN: Bilan = { passed: 0, failed: 0, skipped: 0 };

export const ajouter = (a: Bilan, b: Bilan): Bilan => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

function compterUnFichier({ status, assertionResults }: FichierDEssai): Bilan {
  const bilan = { ...RIEN };
  for (const essai of assertionResults) {
    if (essai.status === 'passed') bilan.passed += 1;
    else if (essai.status === 'failed') bilan.failed += 1;
    else bilan.skipped += 1;
  }
  // A file that breaks before its first test (an import, a hook) has no failed test to show for it.
  if (status === 'failed' && bilan.failed === 0) bilan.failed = 1;
  return bilan;
}

/**
 * Adds up a report of vitest.
 * @param rapport null when vitest wrote none
 * @param sortie exit code of vitest: a non-zero one with no failed test (unhandled error) is a failure
 */
export function compter(rapport: RapportDeVitest | null, sortie: number): Bilan {
  const bilan = (rapport?.testResults ?? []).map(compterUnFichier).reduce(ajouter, RIEN);
  return sortie !== 0 && bilan.failed === 0 ? { ...bilan, failed: 1 } : bilan;
}

/** How many tests a report holds in files whose name ends so: what a skipped second run leaves undone. */
export const compterLesEssais = (rapport: RapportDeVitest | null, fin: RegExp): number =>
  (rapport?.testResults ?? [])
    .filter(({ name }) => fin.test(name))
    .reduce((total, { assertionResults }) => total + assertionResults.length, 0);

/** The closing line, in the exact shape that continuous integration reads. */
export const derniereLigne = ({ passed, failed, skipped }: Bilan): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
