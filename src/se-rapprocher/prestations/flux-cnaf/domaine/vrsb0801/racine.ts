import {
  autant,
  bloc,
  code,
  date,
  entier,
  facultatif,
  heure,
  plusieurs,
  texte,
} from '../element.ts';
import { CONTROLE } from './controle.ts';
import { DONNEES_ADMINISTRATIVES } from './donnees-administratives.ts';
import { PERSONNE } from './personne.ts';
import { PRESTATION_RSA } from './prestation.ts';

/**
 * The flow of beneficiaries VRSB0801, as its schema published by gip-inclusion/carnet-de-bord (Apache-2.0) says it:
 * elements, lengths and occurrences restated, in the order in which they come.
 */
export const VRSB0801 = bloc('Racine', [
  bloc('IdentificationFlux', [
    code('APPLIEME', 3),
    texte('NUMVERSIONAPPLIEME', 4),
    code('TYPEFLUX', 1),
    texte('NATFLUX', 1),
    date('DTCREAFLUX'),
    heure('HEUCREAFLUX'),
    date('DTREF'),
  ]),
  autant(
    bloc('InfosFoyerRSA', [
      bloc('IdentificationRSA', [
        bloc('Organisme', [code('FONORG', 3), texte('NUMORG', 3), entier('MATRICULE', 15)]),
        bloc('Partenaire', [code('TYPEPARTE', 4), texte('IDEPARTE', 3)]),
        bloc('DemandeRSA', [date('DTDEMRSA'), texte('NUMDEMRSA', 11)]),
        facultatif(
          bloc('DemandeRMI', [
            bloc('DateDemandeRMI', [date('DTDEMRMI')]),
            bloc('NumeroInstructionRMI', [
              texte('NUMDEPINSRMI', 3),
              code('TYPEINSRMI', 1),
              entier('NUMCOMINSRMI', 3),
              texte('NUMAGRINSRMI', 2),
              entier('NUMDOSINSRMI', 5),
              entier('NUMCLI', 3),
            ]),
          ]),
        ),
        facultatif(
          bloc('OrganismeCedant', [
            code('FONORGCEDMUT', 3),
            texte('NUMORGCEDMUT', 3),
            facultatif(entier('MATRICULEORGCEDMUT', 15)),
            date('DDARRMUT'),
          ]),
        ),
        facultatif(
          bloc('OrganismePrenant', [
            code('FONORGPRENMUT', 3),
            texte('NUMORGPRENMUT', 3),
            date('DDDEPAMUT'),
          ]),
        ),
      ]),
      plusieurs(PERSONNE),
      DONNEES_ADMINISTRATIVES,
      PRESTATION_RSA,
      autant(bloc('Evenement', [date('DTLIQ'), heure('HEULIQ'), code('FG', 9)])),
      facultatif(CONTROLE),
      autant(bloc('Anomalie', [texte('LIBANO', 200)])),
    ]),
  ),
  bloc('TransmissionFlux', [entier('NBTOTDOSRSATRANSM', 8), entier('NBTOTDOSRSATRANSMANO', 8)]),
]);
