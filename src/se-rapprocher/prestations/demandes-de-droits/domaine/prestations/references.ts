import type { Reference, VoieDeRecours } from './prestation.ts';

const CASF = 'Code de l’action sociale et des familles';
const CRPA = 'Code des relations entre le public et l’administration';
const VERIFIE_LE = '2026-11-27';

const de =
  (texte: string) =>
  (article: string, statut: Reference['statut'] = 'confirme'): Reference => ({
    texte,
    article,
    statut,
    verifieLe: VERIFIE_LE,
  });
export const casf = de(CASF);
export const crpa = de(CRPA);
export const loi = (texte: string, article: string): Reference => de(texte)(article);

/** Before the author of the decision, and the judge refuses who has not gone there first. */
export const prealableObligatoire = (devant: string, reference: Reference): VoieDeRecours => ({
  genre: 'prealable',
  obligatoire: true,
  devant,
  delaiMois: 2,
  regime: 'recours.prealable',
  reference,
});

/** A letter to who decided, that she may write and need not; it stops the time of the judge (CRPA, art. L411-2). */
export const GRACIEUX: VoieDeRecours = {
  genre: 'prealable',
  obligatoire: false,
  devant: 'le président du conseil départemental',
  delaiMois: 2,
  regime: 'recours.prealable',
  reference: crpa('L411-2'),
};

export const TRIBUNAL_ADMINISTRATIF: VoieDeRecours = {
  genre: 'contentieux',
  obligatoire: false,
  devant: 'le tribunal administratif',
  delaiMois: 2,
  regime: 'recours.contentieux',
  reference: de('Code de justice administrative')('R421-1'),
};

export const TRIBUNAL_JUDICIAIRE: VoieDeRecours = {
  genre: 'contentieux',
  obligatoire: false,
  devant: 'le pôle social du tribunal judiciaire',
  delaiMois: 2,
  regime: 'recours.contentieux',
  reference: de('Code de la sécurité sociale')('L142-1', 'a_relire'),
};
