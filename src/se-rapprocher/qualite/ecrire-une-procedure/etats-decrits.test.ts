import { expect, it } from 'vitest';
import { MOT_DE_L_ETAT as D_UNE_DEMANDE } from '#demandes-de-droits';
import { MOT_DE_L_ETAT as D_UNE_ORIENTATION } from '#orientations';
import { ETATS_DECRITS } from '../domaine/procedure.ts';

it('une procédure décrit les états que les écrans montrent, dans leurs mots', () => {
  expect(ETATS_DECRITS.demande).toEqual(D_UNE_DEMANDE);
  expect(ETATS_DECRITS.orientation).toEqual(D_UNE_ORIENTATION);
});
