import { assembler, type Graphe } from '../langue/graphe.ts';
import type { Parametre } from '../langue/parametres.ts';
import aah from '../parametres/aah.json' with { type: 'json' };
import aideAuLogement from '../parametres/aide-au-logement.json' with { type: 'json' };
import aides93 from '../parametres/aides-93.json' with { type: 'json' };
import apa from '../parametres/apa.json' with { type: 'json' };
import asiAspa from '../parametres/asi-aspa.json' with { type: 'json' };
import ass from '../parametres/ass.json' with { type: 'json' };
import css from '../parametres/css.json' with { type: 'json' };
import familles from '../parametres/familles.json' with { type: 'json' };
import pch from '../parametres/pch.json' with { type: 'json' };
import primeActivite from '../parametres/prime-activite.json' with { type: 'json' };
import reperes from '../parametres/reperes.json' with { type: 'json' };
import rsa from '../parametres/rsa.json' with { type: 'json' };
import { RECUES_D_AILLEURS } from '../vocabulaire/ailleurs.ts';
import { LOGEMENT, PRESTATIONS_RECUES } from '../vocabulaire/foyer.ts';
import { PERSONNES } from '../vocabulaire/personnes.ts';
import { RESSOURCES } from '../vocabulaire/ressources.ts';
import { COMPLEMENTS_DE_L_AAH } from './aah/complements.ts';
import { DROIT_A_L_AAH } from './aah/droit.ts';
import { FAITS_DE_L_AAH, RESSOURCES_DE_L_AAH } from './aah/ressources.ts';
import { AIDE_AU_LOGEMENT } from './aide-au-logement/aide.ts';
import { AIDE_EN_FOYER } from './aide-au-logement/foyer.ts';
import { FAITS_DU_LOGEMENT, RESSOURCES_DU_LOGEMENT } from './aide-au-logement/ressources.ts';
import { ZONES_DES_AIDES } from './aide-au-logement/zones.ts';
import { CHEQUE_REUSSITE } from './aides-93/cheque-reussite.ts';
import { FSL } from './aides-93/fsl.ts';
import { COMMUN, FAITS_DE_L_APA } from './apa/commun.ts';
import { DOMICILE } from './apa/domicile.ts';
import { ETABLISSEMENT } from './apa/etablissement.ts';
import { GIR } from './apa/gir.ts';
import { ASS } from './ass/ass.ts';
import { DROIT_A_LA_CSS } from './complementaire-sante/droit.ts';
import { FOYER_DE_LA_CSS } from './complementaire-sante/foyer.ts';
import { RESSOURCES_DE_LA_CSS } from './complementaire-sante/ressources.ts';
import { DROITS } from './droits.ts';
import { EN_BREF } from './en-bref.ts';
import { ASI, ASPA } from './minimum-vieillesse/aspa.ts';
import { MOTIFS } from './motifs.ts';
import { PCH } from './pch/pch.ts';
import { ALLOCATIONS_FAMILIALES } from './prestations-familiales/allocations-familiales.ts';
import { COMPLEMENT_FAMILIAL } from './prestations-familiales/complement-familial.ts';
import { JEUNE_ENFANT } from './prestations-familiales/jeune-enfant.ts';
import {
  A_CHARGE,
  FAITS_DES_FAMILLES,
  REVENUS_NETS,
} from './prestations-familiales/revenus-et-charge.ts';
import {
  HANDICAP,
  RENTREE,
  SOUTIEN_FAMILIAL,
} from './prestations-familiales/soutien-rentree-handicap.ts';
import { MONTANT_DE_LA_PRIME } from './prime-activite/montant.ts';
import { RESSOURCES_DE_LA_PRIME } from './prime-activite/ressources.ts';
import { FOYER_DU_RSA } from './rsa/foyer.ts';
import { MONTANT_DU_RSA } from './rsa/montant.ts';
import { RESSOURCES_DU_RSA } from './rsa/ressources.ts';
import { SEJOUR } from './sejour.ts';

const PARAMETRES = [
  aah,
  aides93,
  aideAuLogement,
  apa,
  asiAspa,
  ass,
  css,
  familles,
  pch,
  primeActivite,
  reperes,
  rsa,
].flat() as Parametre[];

const VARIABLES = [
  PERSONNES,
  RESSOURCES,
  LOGEMENT,
  PRESTATIONS_RECUES,
  SEJOUR,
  FOYER_DU_RSA,
  RESSOURCES_DU_RSA,
  MONTANT_DU_RSA,
  ASPA,
  ASI,
  RESSOURCES_DE_LA_PRIME,
  MONTANT_DE_LA_PRIME,
  RECUES_D_AILLEURS,
  FAITS_DES_FAMILLES,
  REVENUS_NETS,
  A_CHARGE,
  ALLOCATIONS_FAMILIALES,
  COMPLEMENT_FAMILIAL,
  JEUNE_ENFANT,
  SOUTIEN_FAMILIAL,
  RENTREE,
  HANDICAP,
  FAITS_DE_L_AAH,
  RESSOURCES_DE_L_AAH,
  DROIT_A_L_AAH,
  COMPLEMENTS_DE_L_AAH,
  ASS,
  RESSOURCES_DE_LA_CSS,
  FOYER_DE_LA_CSS,
  DROIT_A_LA_CSS,
  GIR,
  FAITS_DE_L_APA,
  COMMUN,
  DOMICILE,
  ETABLISSEMENT,
  PCH,
  FAITS_DU_LOGEMENT,
  RESSOURCES_DU_LOGEMENT,
  ZONES_DES_AIDES,
  AIDE_EN_FOYER,
  AIDE_AU_LOGEMENT,
  CHEQUE_REUSSITE,
  FSL,
  MOTIFS,
].flat();

/** The whole of the law written here, checked by `graphe-national.test.ts`. */
export const GRAPHE_NATIONAL: Graphe = assembler(
  VARIABLES,
  PARAMETRES,
  DROITS.map((un) => ({ ...un, enBref: EN_BREF[un.id] })),
);
