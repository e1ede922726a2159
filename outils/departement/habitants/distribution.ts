/** The residents whom the demonstration and its journeys know by name. All fictional. */
import { ajouterJours, ajouterMois, type DateCivile } from '#socle/pur';
import { lireLaCommune } from '../lieux/communes.ts';
import { telephoneMobile } from '../lieux/telephones.ts';
import type { AdresseDeDemonstration } from '../lieux/voies.ts';
import type {
  HabitantDeDemonstration,
  IdentiteDeDemonstration,
  LienDeDemonstration,
  MoyenDeDemonstration,
  ProcheDeDemonstration,
  RepresentationDeDemonstration,
} from './modele.ts';

const adresse = (
  numero: number,
  voie: string,
  code: string,
  ecart: number,
): AdresseDeDemonstration => {
  const { codePostal, nom, latitude, longitude } = lireLaCommune(code);
  return {
    numero,
    voie,
    codePostal,
    commune: nom,
    codeCommune: code,
    latitude: latitude + ecart / 1000,
    longitude: longitude - ecart / 1000,
  };
};

const mobile = (
  rang: number,
  sur = true,
  consigne: string | null = null,
): MoyenDeDemonstration => ({
  genre: 'mobile',
  valeur: telephoneMobile(rang),
  sur,
  consigne,
});

type Reste = Partial<Omit<HabitantDeDemonstration, 'nature' | 'cle'>>;
const commun = (cle: string, menage: string, codeCommune: string | null, reste: Reste) => ({
  cle,
  menage,
  codeCommune,
  adresses: [],
  moyens: [],
  langue: 'fr' as const,
  interprete: false,
  amenagements: [],
  protegee: false,
  ...reste,
});

export interface DistributionDesHabitants {
  habitants: HabitantDeDemonstration[];
  liens: LienDeDemonstration[];
  representations: RepresentationDeDemonstration[];
  proches: ProcheDeDemonstration[];
}

/** @param aujourdHui ages are those of the demonstration on that day */
export function distribution(aujourdHui: DateCivile): DistributionDesHabitants {
  /** Born so as to be this old today, `jours` days after the birthday. */
  const ne = (ans: number, jours: number) =>
    ajouterJours(ajouterMois(aujourdHui, -12 * ans), -jours);
  const identifiee = (
    cle: string,
    menage: string,
    codeCommune: string | null,
    identite: Partial<IdentiteDeDemonstration> &
      Pick<IdentiteDeDemonstration, 'prenom' | 'nom' | 'naissance'>,
    reste: Reste = {},
  ): HabitantDeDemonstration => ({
    ...commun(cle, menage, codeCommune, reste),
    nature: 'identifiee',
    nomDUsage: null,
    identite: { nomDeNaissance: null, ...identite },
  });
  const dUsage = (
    cle: string,
    nomDUsage: string,
    codeCommune: string | null,
    reste: Reste = {},
  ): HabitantDeDemonstration => ({
    ...commun(cle, cle, codeCommune, reste),
    nature: 'nom_d_usage',
    nomDUsage,
  });

  const chezAwa = [{ ...adresse(18, 'rue des Sorbiers', '93001', 2), nature: 'logement' as const }];
  const chezRosa = [
    { ...adresse(27, 'rue des Glycines', '93010', 1), nature: 'logement' as const },
  ];
  const habitants: HabitantDeDemonstration[] = [
    identifiee(
      'awa-diallo',
      'awa',
      '93001',
      { prenom: 'Awa', nom: 'Diallo', naissance: ne(34, 133) },
      {
        adresses: chezAwa,
        moyens: [mobile(14, true, 'Par message, après 16:30. Ne pas appeler.')],
      },
    ),
    identifiee(
      'moussa-diallo',
      'awa',
      '93001',
      { prenom: 'Moussa', nom: 'Diallo', naissance: ne(8, 60) },
      { adresses: chezAwa },
    ),
    identifiee(
      'lina-diallo',
      'awa',
      '93001',
      { prenom: 'Lina', nom: 'Diallo', naissance: ne(3, 90) },
      { adresses: chezAwa },
    ),
    identifiee(
      'karim-benali',
      'karim',
      '93066',
      { prenom: 'Karim', nom: 'Benali', naissance: ne(47, 210) },
      {
        adresses: [{ ...adresse(61, 'avenue des Carriers', '93066', 3), nature: 'logement' }],
        moyens: [mobile(21)],
        amenagements: ['Espace calme'],
      },
    ),
    identifiee(
      'mei-lin',
      'mei',
      '93055',
      { prenom: 'Mei', nom: 'Lin', naissance: ne(29, 45) },
      {
        adresses: [{ ...adresse(9, 'rue des Cordiers', '93055', 2), nature: 'logement' }],
        moyens: [mobile(23)],
      },
    ),
    identifiee(
      'sofiane',
      'sofiane',
      '93014',
      { prenom: 'Sofiane', nom: 'Mebarki', naissance: ne(24, 12) },
      {
        nomDUsage: 'Sofiane',
        adresses: [{ ...adresse(5, 'rue des Hirondelles', '93014', 1), nature: 'heberge' }],
        moyens: [mobile(25)],
      } as Reste,
    ),
    identifiee(
      'yanis',
      'yanis',
      '93053',
      { prenom: 'Yanis', nom: 'Carlier', naissance: ne(17, 140) },
      {
        nomDUsage: 'Yanis',
        moyens: [mobile(31)],
      } as Reste,
    ),
    dUsage('helene-m', 'Hélène M.', '93048', {
      protegee: true,
      moyens: [
        mobile(
          40,
          true,
          'Message seulement, sans dire d’où il vient. Mardi et jeudi, de 10:00 à 11:00.',
        ),
      ],
    }),
    dUsage('famille-bleuet', 'Famille Bleuet', null, {
      moyens: [mobile(24, true, 'Passer par Samir.')],
    }),
    identifiee(
      'ines-ferreira',
      'rosa',
      '93008',
      { prenom: 'Inês', nom: 'Ferreira', naissance: ne(55, 20) },
      {
        adresses: [{ ...adresse(14, 'rue des Pervenches', '93008', 2), nature: 'logement' }],
        moyens: [mobile(26)],
      },
    ),
    identifiee(
      'rosa-ferreira',
      'rosa',
      '93010',
      { prenom: 'Rosa', nom: 'Ferreira', naissance: ne(82, 77) },
      {
        adresses: chezRosa,
        moyens: [
          {
            genre: 'fixe',
            valeur: '01 99 00 39 82',
            sur: true,
            consigne: 'L’après-midi, laisser sonner longtemps.',
          },
        ],
        amenagements: ['Parler lentement et fort', 'Venir à domicile'],
        langue: 'pt',
      },
    ),
    dUsage('samia-h', 'Samia H.', '93001', {
      moyens: [mobile(28, false, 'Ne pas laisser de message.')],
    }),
    identifiee(
      'awa-dialo-sow',
      'awa-dialo-sow',
      '93055',
      { prenom: 'Awa', nom: 'Dialo-Sow', naissance: ne(41, 9) },
      {
        adresses: [{ ...adresse(33, 'rue du Lavoir', '93055', 3), nature: 'logement' }],
        moyens: [mobile(29)],
      },
    ),
    identifiee(
      'hawa-benyoucef',
      'hawa',
      '93066',
      {
        prenom: 'Hawa',
        nom: 'Benyoucef',
        nomDeNaissance: 'Diallo',
        naissance: ne(38, 301),
      },
      {
        adresses: [{ ...adresse(12, 'rue du Bief', '93066', 1), nature: 'logement' }],
        moyens: [mobile(30)],
      },
    ),
    dUsage('camille-r', 'Camille R.', '93001', { moyens: [mobile(32)] }),
  ];
  const liens: LienDeDemonstration[] = [
    { de: 'awa-diallo', a: 'moussa-diallo', nature: 'parent', precision: null },
    { de: 'awa-diallo', a: 'lina-diallo', nature: 'parent', precision: null },
    { de: 'moussa-diallo', a: 'lina-diallo', nature: 'fratrie', precision: null },
    { de: 'rosa-ferreira', a: 'ines-ferreira', nature: 'parent', precision: null },
    {
      de: 'ines-ferreira',
      a: 'rosa-ferreira',
      nature: 'aide',
      precision: 'Les repas du soir et les papiers',
    },
  ];
  const representations: RepresentationDeDemonstration[] = [
    ...[
      { de: 'moussa-diallo', du: ne(8, 60) },
      { de: 'lina-diallo', du: ne(3, 90) },
    ].map((enfant) => ({
      ...enfant,
      par: 'awa-diallo',
      parQui: null,
      nature: 'autorite_parentale' as const,
      au: null,
    })),
    {
      de: 'yanis',
      par: null,
      parQui: 'Aide sociale à l’enfance, par décision du juge',
      nature: 'delegation',
      du: ajouterMois(aujourdHui, -26),
      au: ne(-1, 140),
    },
    {
      de: 'rosa-ferreira',
      par: 'ines-ferreira',
      parQui: null,
      nature: 'mandat',
      du: ajouterMois(aujourdHui, -8),
      au: null,
    },
  ];
  const proche = (
    de: string,
    nom: string,
    qui: string,
    genre: ProcheDeDemonstration['genre'],
    consigne: string,
    peutEtreAppele: boolean,
  ): ProcheDeDemonstration => ({ de, nom, qui, genre, consigne, peutEtreAppele });
  return {
    habitants,
    liens,
    representations,
    proches: [
      proche('awa-diallo', 'Kadi', 'ma sœur', 'famille', 'à appeler d’abord', true),
      proche('awa-diallo', 'Mme Petit', 'voisine', 'voisinage', 'a les clés', true),
      proche(
        'awa-diallo',
        'Le coach de Moussa',
        'club de foot',
        'association',
        'le mercredi',
        true,
      ),
      proche('awa-diallo', 'Sonia', 'collègue d’avant', 'travail', 'ne pas appeler', false),
      proche('rosa-ferreira', 'Mme Nunes', 'voisine du dessus', 'voisinage', 'a les clés', true),
    ],
  };
}
