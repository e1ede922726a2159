import { assembler, type Graphe } from '../langue/graphe.ts';
import type { Parametre } from '../langue/parametres.ts';
import aah from '../parametres/aah.json' with { type: 'json' };
import apa from '../parametres/apa.json' with { type: 'json' };
import asiAspa from '../parametres/asi-aspa.json' with { type: 'json' };
import css from '../parametres/css.json' with { type: 'json' };
import primeActivite from '../parametres/prime-activite.json' with { type: 'json' };
import reperes from '../parametres/reperes.json' with { type: 'json' };
import rsa from '../parametres/rsa.json' with { type: 'json' };
import { LOGEMENT, PRESTATIONS_RECUES } from '../vocabulaire/foyer.ts';
import { PERSONNES } from '../vocabulaire/personnes.ts';
import { RESSOURCES } from '../vocabulaire/ressources.ts';
import { DROITS } from './droits.ts';
import { ASI, ASPA } from './minimum-vieillesse/aspa.ts';
import { MONTANT_DE_LA_PRIME } from './prime-activite/montant.ts';
import { RESSOURCES_DE_LA_PRIME } from './prime-activite/ressources.ts';
import { FOYER_DU_RSA } from './rsa/foyer.ts';
import { MONTANT_DU_RSA } from './rsa/montant.ts';
import { RESSOURCES_DU_RSA } from './rsa/ressources.ts';

const PARAMETRES = [aah, apa, asiAspa, css, primeActivite, reperes, rsa].flat() as Parametre[];

const VARIABLES = [
  PERSONNES,
  RESSOURCES,
  LOGEMENT,
  PRESTATIONS_RECUES,
  FOYER_DU_RSA,
  RESSOURCES_DU_RSA,
  MONTANT_DU_RSA,
  ASPA,
  ASI,
  RESSOURCES_DE_LA_PRIME,
  MONTANT_DE_LA_PRIME,
].flat();

/** The whole of the law written here, checked by `graphe-national.test.ts`. */
export const GRAPHE_NATIONAL: Graphe = assembler(VARIABLES, PARAMETRES, DROITS);
