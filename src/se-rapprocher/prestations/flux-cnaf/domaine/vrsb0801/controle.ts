import { autant, bloc, code, date, decimal, facultatif, texte } from '../element.ts';

export const CONTROLE = bloc('Controle', [
  autant(
    bloc('ControleAdministratif', [
      bloc('IdentificationCibleControleAdministratif', [
        date('DTEFFCIBCONTRO'),
        texte('CIBCONTRO', 3),
        facultatif(texte('CIBCONTROMSA', 3)),
      ]),
      bloc('IdentificationControleAdministratif', [date('DTDETECCONTRO'), date('DTCLOCONTRO')]),
      bloc('ModaliteControleAdministratif', [
        texte('LIBCIBCONTRO', 45),
        code('FAMCIBCONTRO', 2),
        code('NATCIBCONTRO', 3),
        code('COMMACONTRO', 3),
        code('TYPECONTRO', 2),
      ]),
      bloc('ResultatControleAdministratif', [
        code('TYPEIMPACCONTRO', 1),
        facultatif(decimal('MTINDURSACGCONTRO', 11, 2)),
        facultatif(decimal('MTRAPRSACGCONTRO', 11, 2)),
      ]),
    ]),
  ),
]);
