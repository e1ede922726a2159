import { declarer } from '#socle';

const REFERENTIEL = {
  finalite: 'situer une adresse et un service, à une date donnée',
  lecteurs: 'tous',
  conservation: {
    duree: null,
    depuis: 'publication',
    effacement: 'avec-son-objet',
    source: 'données publiques, Licence Ouverte',
  },
  personnelles: [],
} as const;

export const donnees = declarer('territoires', {
  ept: { ...REFERENTIEL, techniques: ['code', 'nom', 'du', 'au'] },
  commune: {
    ...REFERENTIEL,
    techniques: [
      'code',
      'nom',
      'nom_normalise',
      'codes_postaux',
      'population',
      'colonne',
      'rang',
      'du',
      'au',
    ],
  },
  commune_ept: { ...REFERENTIEL, techniques: ['commune_code', 'ept_code', 'du', 'au'] },
  passage: { ...REFERENTIEL, techniques: ['ancien_code', 'nouveau_code', 'le', 'source'] },
  territoire: { ...REFERENTIEL, techniques: ['id', 'nom', 'du', 'au'] },
  territoire_commune: { ...REFERENTIEL, techniques: ['territoire_id', 'commune_code', 'du', 'au'] },
  contour: {
    ...REFERENTIEL,
    techniques: ['niveau', 'code', 'nom', 'geometrie', 'millesime', 'source', 'licence'],
  },
});
