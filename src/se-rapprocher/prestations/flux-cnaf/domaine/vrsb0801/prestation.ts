import {
  autant,
  bloc,
  code,
  date,
  decimal,
  entier,
  facultatif,
  ouiNon,
  texte,
} from '../element.ts';

export const PRESTATION_RSA = bloc('PrestationRSA', [
  bloc('SituationDossierRSA', [
    bloc('EtatDossierRSA', [code('ETATDOSRSA', 1)]),
    facultatif(bloc('Refus', [date('DTREFURSA'), code('MOTIREFURSA', 3)])),
    autant(
      bloc('SuspensionDroit', [
        code('MOTISUSDRORSA', 2),
        date('DDSUSDRORSA'),
        facultatif(code('NATGROUPFSUS', 3)),
      ]),
    ),
    autant(bloc('SuspensionVersement', [code('MOTISUSVERSRSA', 2), date('DDSUSVERSRSA')])),
    facultatif(bloc('FinDroit', [code('MOTICLORSA', 3), date('DTCLORSA')])),
    facultatif(bloc('FinDroitMoisAnterieur', [code('MOTICLORSA', 3), date('DTCLORSA')])),
  ]),
  bloc('DetailDroitRSA', [
    bloc('TroncCommunDroitRSA', [
      ouiNon('TOPSANSDOMFIXE'),
      facultatif(entier('NBENFAUTCHA', 2)),
      code('ORIDEMRSA', 3),
      facultatif(date('DTORIDEMRSA')),
      facultatif(ouiNon('TOPFOYDRODEVORSA')),
    ]),
    facultatif(
      bloc('SpecificiteDOM', [
        decimal('SURFAGRIDOM', 5, 2),
        date('DDSURFAGRIDOM'),
        facultatif(decimal('SURFAGRIDOMPLA', 5, 2)),
        facultatif(entier('NBTOTAIDEFAMSURFDOM', 3)),
        facultatif(entier('NBTOTPERSMAJOSURFDOM', 3)),
      ]),
    ),
    facultatif(
      bloc('MontantsCalculDroitRSA', [
        date('DDELECAL'),
        facultatif(date('DFELECAL')),
        decimal('MTREVMINIGARARSA', 9, 2),
        facultatif(decimal('MTPENTRSA', 9, 2)),
        facultatif(decimal('MTLOCALRSA', 9, 2)),
        decimal('MTREVGARARSA', 9, 2),
        facultatif(decimal('MTPFRSA', 9, 2)),
        facultatif(decimal('MTALRSA', 9, 2)),
        decimal('MTRESSMENRSA', 9, 2),
        facultatif(decimal('MTSANOBLALIMRSA', 9, 2)),
        facultatif(decimal('MTREDHOSRSA', 9, 2)),
        facultatif(decimal('MTREDCGRSA', 9, 2)),
        facultatif(decimal('MTCUMINTEGRSA', 9, 2)),
        facultatif(decimal('MTABANEURSA', 9, 2)),
        decimal('MTTOTDRORSA', 9, 2),
      ]),
    ),
    autant(
      bloc('DetailCalculDroitRSA', [
        code('NATPF', 3),
        code('SOUSNATPF', 5),
        date('DDNATDRO'),
        facultatif(date('DFNATDRO')),
        facultatif(decimal('MTRSAVERS', 9, 2)),
        facultatif(date('DTDERRSAVERS')),
      ]),
    ),
    facultatif(
      bloc('AvisPCGDroitRSA', [
        autant(
          bloc('ConditionAdministrative', [
            code('AVISCONDADMRSA', 1),
            code('MOTICONDADMRSA', 2),
            facultatif(texte('COMM1CONDADMRSA', 60)),
            facultatif(texte('COMM2CONDADMRSA', 60)),
            date('DTEFFAVISCONDADMRSA'),
          ]),
        ),
        autant(
          bloc('ReductionRSA', [
            decimal('MTREDRSA', 9, 2),
            date('DDREDRSA'),
            facultatif(date('DFREDRSA')),
          ]),
        ),
        facultatif(
          bloc('PaiementTiers', [
            code('AVISDESTPAIRSA', 1),
            date('DTAVISDESTPAIRSA'),
            texte('NOMTIE', 64),
            code('TYPEPERSTIE', 1),
          ]),
        ),
      ]),
    ),
  ]),
]);
