import { condition, faitBooleen, type Variable } from '../../langue/declarations.ts';
import { selon, vrai } from '../../langue/expressions.ts';
import zones from '../../parametres/zones-des-aides-au-logement.json' with { type: 'json' };
import { dansUnDe } from '../liens.ts';

const ZONES = ['zone_2', 'zone_1', 'zone_3'];
const codeDe = (zone: string) => ZONES.indexOf(zone);

const entier = (zone: 'zone_1' | 'zone_3', nom: string) =>
  condition(
    {
      id: `departement_en_${zone}`,
      libelle: `Logement dans un département tout entier en ${nom} des aides au logement`,
      entite: 'menage',
      references: zones.references,
    },
    dansUnDe(zones[zone]),
  );

/** Elsewhere the zone is that of each commune: it is told, or supposed and said so. */
export const ZONES_DES_AIDES: readonly Variable[] = [
  entier('zone_1', 'zone 1'),
  entier('zone_3', 'zone 3'),
  faitBooleen('logement_en_zone_2', 'Logement en zone 2 des aides au logement', {
    entite: 'menage',
    absence: true,
    hypothese: 'le logement est supposé en zone 2 des aides au logement',
  }),
  {
    id: 'zone_apl',
    libelle: 'Zone des aides au logement',
    entite: 'menage',
    type: 'choix',
    valeurs: ZONES,
    nature: 'regle',
    periode: 'mois',
    references: zones.references,
    formules: [
      {
        depuis: '1900-01',
        expr: selon(
          [
            [vrai('departement_en_zone_1'), codeDe('zone_1')],
            [vrai('departement_en_zone_3'), codeDe('zone_3')],
            [vrai('logement_en_zone_2'), codeDe('zone_2')],
          ],
          codeDe('zone_3'),
        ),
      },
    ],
  },
];
