import { bloc, code, date, de, entier, facultatif, texte } from '../element.ts';

export const DONNEES_ADMINISTRATIVES = bloc('DonneesAdministratives', [
  bloc('SituationFamille', [
    code('SITFAM', 3),
    date('DDSITFAM'),
    facultatif(code('REGAGRIFAM', 3)),
  ]),
  de(
    1,
    3,
  )(
    bloc('Adresse', [
      bloc('TroncCommunAdresse', [
        entier('RGADR', 2),
        facultatif(date('DTEMM')),
        code('PAYS', 3),
        code('TYPEADR', 1),
        code('ETATADR', 2),
      ]),
      facultatif(
        bloc('AdresseDetailleeFrance', [
          texte('COMPLIDEADR', 38),
          texte('COMPLADR', 38),
          texte('NUMVOIE', 6),
          texte('LIBTYPEVOIE', 30),
          texte('NOMVOIE', 32),
          texte('LIEUDIST', 38),
          texte('NUMCOM', 5),
          entier('CODEPOS', 5),
          texte('NOMCOM', 32),
        ]),
      ),
      facultatif(
        bloc('AdresseHorsFrance', [
          texte('LIBLIG2ADR', 38),
          texte('LIBLIG3ADR', 38),
          texte('LIBLIG4ADR', 38),
          texte('LIBLIG5ADR', 38),
          texte('LIBLIG6ADR', 38),
          texte('LIBLIG7ADR', 38),
        ]),
      ),
    ]),
  ),
]);
