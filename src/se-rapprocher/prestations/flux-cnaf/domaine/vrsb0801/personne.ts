import {
  autant,
  bloc,
  code,
  date,
  de,
  decimal,
  entier,
  facultatif,
  ouiNon,
  plusieurs,
  texte,
} from '../element.ts';

export const PERSONNE = bloc('Personne', [
  bloc('Identification', [
    facultatif(code('QUAL', 3)),
    texte('NOM', 28),
    texte('NOMNAI', 28),
    texte('PRENOM', 32),
    facultatif(texte('PRENOM2', 15)),
    facultatif(texte('PRENOM3', 15)),
    texte('NOMCOMNAI', 26),
    date('DTNAI'),
    facultatif(entier('RGNAI', 1)),
    facultatif(code('TYPEDTNAI', 1)),
    facultatif(texte('NIR', 15)),
    facultatif(ouiNon('TOPVALIEC')),
    code('SEXE', 1),
  ]),
  bloc('DossierCAF', [
    ouiNon('TOPRESPDOS'),
    date('DDRATDOS'),
    facultatif(date('DFRATDOS')),
    facultatif(texte('NUMDEMRSAPRECE', 11)),
  ]),
  de(2, 2)(bloc('Prestations', [code('NATPREST', 3), code('ROLEPERS', 3), ouiNon('TOPCHAPERS')])),
  de(
    0,
    2,
  )(
    bloc('Rattachement', [
      texte('NOMNAI', 28),
      texte('PRENOM', 32),
      date('DTNAI'),
      facultatif(texte('NIR', 15)),
      code('TYPEPAR', 3),
    ]),
  ),
  facultatif(bloc('DossierPoleEmploi', [texte('IDASSEDIC', 8)])),
  facultatif(
    bloc('Ressources', [
      bloc('GeneraliteRessourcesTrimestre', [ouiNon('TOPRESSNUL'), date('DDRESS'), date('DFRESS')]),
      de(
        0,
        3,
      )(
        bloc('RessourcesMensuelles', [
          bloc('GeneraliteRessourcesMensuelles', [
            date('MOISRESS'),
            facultatif(entier('NBHEUMENTRA', 3)),
          ]),
          plusieurs(
            bloc('DetailRessourcesMensuelles', [
              code('NATRESS', 3),
              decimal('MTNATRESSMEN', 9, 2),
              facultatif(code('ABANEU', 1)),
            ]),
          ),
        ]),
      ),
    ]),
  ),
  facultatif(
    bloc('MontantCalculDroitRSAPersonne', [
      ouiNon('TOPPERSDRODEVORSA'),
      facultatif(ouiNon('TOPPERSENTDRODEVORSA')),
      facultatif(decimal('MTPERSRESSMENRSA', 9, 2)),
      facultatif(decimal('MTPERSABANEURSA', 9, 2)),
    ]),
  ),
  autant(
    bloc('Activite', [
      facultatif(code('REG', 2)),
      code('ACT', 3),
      date('DDACT'),
      facultatif(date('DFACT')),
      facultatif(code('NATCONTRTRA', 3)),
      facultatif(ouiNon('TOPCONDADMETI')),
    ]),
  ),
  facultatif(
    bloc('PensionAlimentaire', [
      de(
        0,
        2,
      )(
        bloc('Asf', [
          code('SITASF', 2),
          code('PARASSOASF', 1),
          date('DDASF'),
          facultatif(date('DFASF')),
        ]),
      ),
      autant(
        bloc('CreanceAlimentaire', [
          code('ETATCREALIM', 2),
          date('DDCREALIM'),
          facultatif(date('DFCREALIM')),
          code('ORIOBLALIM', 3),
          facultatif(code('MOTIDISCREALIM', 3)),
          facultatif(texte('COMMCREALIM', 50)),
          facultatif(decimal('MTSANCREALIM', 9, 2)),
        ]),
      ),
    ]),
  ),
  facultatif(
    bloc('Grossesse', [
      date('DDGRO'),
      facultatif(date('DFGRO')),
      date('DTDECLGRO'),
      facultatif(code('NATFINGRO', 1)),
    ]),
  ),
  facultatif(
    bloc('InformationsAgricoles', [
      facultatif(decimal('MTBENAGRI', 10, 2)),
      facultatif(code('REGFISAGRI', 1)),
      facultatif(date('DTBENAGRI')),
    ]),
  ),
  facultatif(
    bloc('AvisPCGPersonne', [
      facultatif(
        bloc('ConditionETI', [
          code('AVISEVARESSNONSAL', 1),
          date('DTSOURESSNONSAL'),
          facultatif(date('DTEVARESSNONSAL')),
          facultatif(decimal('MTEVARESSNONSAL', 9, 2)),
        ]),
      ),
      autant(
        bloc('Derogation', [
          code('TYPEDERO', 3),
          code('AVISDERO', 1),
          date('DDAVISDERO'),
          facultatif(date('DFAVISDERO')),
        ]),
      ),
      facultatif(bloc('ExclueRSA', [code('EXCL', 1), date('DDEXCL'), facultatif(date('DFEXCL'))])),
      facultatif(bloc('Liberalite', [decimal('MTLIBERNONDECL', 9, 2), date('DTABSDECLLIBER')])),
    ]),
  ),
  facultatif(bloc('AvisCGSSDOMPersonne', [texte('JUSACTDOM', 1), texte('RESUJUSACTDOM', 1)])),
]);
