import type { Insertable } from 'kysely';
import type { Tables as TablesDesPersonnes } from '../../../src/referentiels/personnes/stockage/tables.gen.ts';
import type { Tables as TablesDesServices } from '../../../src/referentiels/services/stockage/tables.gen.ts';
import type { Tables as TablesDesTerritoires } from '../../../src/referentiels/territoires/stockage/tables.gen.ts';
import type { Tables as TablesDesPartenaires } from '../../../src/s-ouvrir/partenaires/stockage/tables.gen.ts';
import type { Tables as TablesDAccueil } from '../../../src/se-rapprocher/accueil/stockage/tables.gen.ts';
import type { Tables as TablesDesCourriers } from '../../../src/se-rapprocher/courriers/stockage/tables.gen.ts';
import type { Tables as TablesDesInnovations } from '../../../src/se-rapprocher/innovations/stockage/tables.gen.ts';
import type { Tables as TablesDeLObservatoire } from '../../../src/se-rapprocher/observatoire/stockage/tables.gen.ts';
import type { Tables as TablesDeLApa } from '../../../src/se-rapprocher/prestations/apa/stockage/tables.gen.ts';
import type { Tables as TablesDesDemandes } from '../../../src/se-rapprocher/prestations/demandes-de-droits/stockage/tables.gen.ts';
import type { Tables as TablesDuFlux } from '../../../src/se-rapprocher/prestations/flux-cnaf/stockage/tables.gen.ts';
import type { Tables as TablesDuFsl } from '../../../src/se-rapprocher/prestations/fsl/stockage/tables.gen.ts';
import type { Tables as TablesDuReperage } from '../../../src/se-rapprocher/prestations/non-recours/stockage/tables.gen.ts';
import type { Tables as TablesDesPaiements } from '../../../src/se-rapprocher/prestations/paiements/stockage/tables.gen.ts';
import type { Tables as TablesDesReglements } from '../../../src/se-rapprocher/prestations/reglements/stockage/tables.gen.ts';
import type { Tables as TablesDuRsa } from '../../../src/se-rapprocher/prestations/rsa/stockage/tables.gen.ts';
import type { Tables as TablesDeLaQualite } from '../../../src/se-rapprocher/qualite/stockage/tables.gen.ts';
import type { Tables as TablesDesRendezVous } from '../../../src/se-rapprocher/rendez-vous/stockage/tables.gen.ts';
import type { Tables as TablesDesOrientations } from '../../../src/se-rassembler/orientations/stockage/tables.gen.ts';
import type { Tables as TablesDePartage } from '../../../src/se-rassembler/partage/stockage/tables.gen.ts';
import type { Tables as TablesDAcces } from '../../../src/trame/acces/stockage/tables.gen.ts';
import type { Tables as TablesDesComptes } from '../../../src/trame/comptes/stockage/tables.gen.ts';
import type { Tables as TablesDesEcheances } from '../../../src/trame/echeances/stockage/tables.gen.ts';
import type { Tables as TablesDuJournal } from '../../../src/trame/journal/stockage/tables.gen.ts';
import type { Tables as TablesDesMessages } from '../../../src/trame/messages/stockage/tables.gen.ts';
import type { Tables as TablesDesPromesses } from '../../../src/trame/promesses/stockage/tables.gen.ts';
import type { Tables as TablesDesRecepisses } from '../../../src/trame/recepisses/stockage/tables.gen.ts';

/** Every table that the demonstration fills, as the migrations made it: a column that changes shows here first. */
export type Tables = TablesDesTerritoires &
  TablesDesServices &
  TablesDesPersonnes &
  TablesDesPartenaires &
  TablesDAccueil &
  TablesDeLObservatoire &
  TablesDesCourriers &
  TablesDesInnovations &
  TablesDeLaQualite &
  TablesDesReglements &
  TablesDesPaiements &
  TablesDesRendezVous &
  TablesDesOrientations &
  TablesDePartage &
  TablesDAcces &
  TablesDesComptes &
  TablesDuJournal &
  TablesDesMessages &
  TablesDesPromesses &
  TablesDesRecepisses &
  TablesDesDemandes &
  TablesDeLApa &
  TablesDuFsl &
  TablesDuRsa &
  TablesDuFlux &
  TablesDuReperage &
  TablesDesEcheances;

export type Ligne<T extends keyof Tables> = Insertable<Tables[T]>;
