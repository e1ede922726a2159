import { DELAIS_PAR_DEFAUT, type Reglages } from '#socle';

/** The settings of a product that a test or a bench starts itself: any port, this machine alone, a key of its own. */
export const REGLAGES_D_ESSAI: Reglages = {
  mode: 'essai',
  port: 0,
  adresse: '127.0.0.1',
  donnees: '',
  baseUrl: null,
  proprietaireUrl: null,
  lectureUrl: null,
  retardDeLecture: 10,
  connexions: 4,
  delais: DELAIS_PAR_DEFAUT,
  urlPublique: 'http://localhost',
  contacts: { securite: null, dpo: null, accessibilite: null },
  mandataires: [],
  jetonDeMesures: null,
  cle: Buffer.alloc(32, 7),
};
