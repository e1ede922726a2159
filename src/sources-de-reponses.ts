import { compterLesReponsesAuxQuestions } from '#courriers';
import { compterLesReponsesDues } from '#echeances';
import { compterLesReponsesAuxOrientations } from '#orientations';
import { compterLesRappels } from '#promesses';
import type { SourceDeReponses } from '#qualite';

/** Who tells how long its answers took, module by module: `qualite` counts them without knowing any. */
export const SOURCES_DE_REPONSES: readonly SourceDeReponses[] = [
  compterLesReponsesAuxQuestions,
  compterLesRappels,
  compterLesReponsesAuxOrientations,
  compterLesReponsesDues,
];
