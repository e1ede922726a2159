/** Households drawn one by one: who lives with whom, as declared, without a mould they would have to fit. */
import { ajouterMois, type DateCivile } from '#socle/pur';
import type { Alea } from '../alea.ts';
import { ajouterJours } from '../calendrier.ts';
import type { CommuneDeDemonstration } from '../lieux/communes.ts';
import { telephoneDHabitant, telephoneFixe } from '../lieux/telephones.ts';
import { uneAdresse } from '../lieux/voies.ts';
import type { Lignee, uneLignee } from '../noms/noms.ts';
import type {
  HabitantDeDemonstration,
  IdentiteDeDemonstration,
  PopulationDeDemonstration,
} from './modele.ts';

type Sorte =
  | 'seul'
  | 'couple'
  | 'parents_et_enfants'
  | 'parent_seul'
  | 'deux_meres'
  | 'garde_alternee'
  | 'age_et_aidant'
  | 'ages'
  | 'mineur_seul'
  | 'protege_par_un_juge';

const SORTES: readonly (readonly [Sorte, number])[] = [
  ['seul', 22],
  ['couple', 8],
  ['parents_et_enfants', 25],
  ['parent_seul', 23],
  ['deux_meres', 2],
  ['garde_alternee', 4],
  ['age_et_aidant', 9],
  ['ages', 4],
  ['mineur_seul', 1.2],
  ['protege_par_un_juge', 2],
];

/** Ages of parents, and of their children. */
const GENERATIONS = [
  [
    [22, 34],
    [0, 3],
  ],
  [
    [28, 42],
    [0, 9],
  ],
  [
    [36, 54],
    [3, 17],
  ],
] as const;

const AMENAGEMENTS = [
  'Rez-de-chaussée ou ascenseur',
  'Espace calme',
  'Parler lentement et fort',
  'Écrire gros',
  'Lire les papiers à voix haute',
  'Place pour une poussette double',
  'Venir à domicile',
  'Rendez-vous après 17:00',
];
const CONSIGNES = [
  'Par message seulement.',
  'Appeler après 18:00.',
  'Ne pas laisser de message.',
  'Appeler le mercredi.',
  'Demander sa fille.',
];

/** Mutable while the population is drawn; `suivant` numbers records and telephones. */
export interface Chantier {
  population: PopulationDeDemonstration;
  aujourdHui: DateCivile;
  suivant: number;
  /** Where these households live. */
  communes: readonly CommuneDeDemonstration[];
  /** How surnames are drawn: a small place meets the common ones, a whole département the rare ones as well. */
  uneLignee: typeof uneLignee;
}

function naissance(hasard: Alea, aujourdHui: DateCivile, min: number, max: number): DateCivile {
  return ajouterJours(
    ajouterMois(aujourdHui, -12 * hasard.entier(min, max)),
    -hasard.entier(0, 364),
  );
}

function partielle(hasard: Alea, date: DateCivile): string {
  if (hasard.chance(0.012)) return date.slice(0, 4);
  return hasard.chance(0.012) ? date.slice(0, 7) : date;
}

interface Voulu {
  elle?: boolean;
  ages: readonly [number, number];
  lignee: Lignee;
  nom?: string;
  nomDeNaissance?: string;
  mineur?: boolean;
}

/** One household under one roof: `ajouter` draws a person there and returns her key. */
export function unMenage(chantier: Chantier, hasard: Alea) {
  const menage = `m${String(chantier.suivant).padStart(4, '0')}`;
  const commune = hasard.unPese(chantier.communes, (c) => c.population);
  const sansAdresse = hasard.chance(0.03);
  const heberge = !sansAdresse && hasard.chance(0.08);
  const chezEux = uneAdresse(hasard, commune);
  // Under one roof, one hidden address: a child's would give her mother's away.
  const protegee = hasard.chance(0.01);

  const moyens = (mineur: boolean): HabitantDeDemonstration['moyens'] => {
    const rang = chantier.suivant + 100;
    if (mineur || hasard.chance(0.06)) return [];
    const consigne = hasard.chance(0.12) ? hasard.un(CONSIGNES) : null;
    return hasard.chance(0.88) || rang > 9999
      ? [{ genre: 'mobile', valeur: telephoneDHabitant(rang), sur: !hasard.chance(0.05), consigne }]
      : [{ genre: 'fixe', valeur: telephoneFixe(rang), sur: true, consigne }];
  };

  const ajouter = ({
    elle = hasard.chance(0.6),
    ages,
    lignee,
    nom,
    nomDeNaissance,
    mineur = false,
  }: Voulu): string => {
    const ne = naissance(hasard, chantier.aujourdHui, ...ages);
    const annee = Number(ne.slice(0, 4));
    const identite: IdentiteDeDemonstration = {
      prenom: elle ? lignee.prenomDElle(annee) : lignee.prenomDeLui(annee),
      nom: nom ?? lignee.nom(),
      nomDeNaissance: nomDeNaissance ?? null,
      naissance: mineur ? ne : partielle(hasard, ne),
    };
    const cle = `h${String(chantier.suivant).padStart(4, '0')}`;
    const langue = lignee.langue();
    const base = {
      cle,
      menage,
      codeCommune: sansAdresse ? null : commune.code,
      adresses:
        sansAdresse || protegee
          ? []
          : [{ ...chezEux, nature: heberge ? ('heberge' as const) : ('logement' as const) }],
      moyens: moyens(mineur),
      langue,
      interprete: langue !== 'fr' && hasard.chance(0.7),
      amenagements: hasard.chance(0.09) ? hasard.plusieurs(AMENAGEMENTS, hasard.entier(1, 2)) : [],
      protegee,
    };
    const tirage = mineur ? 1 : hasard.uniforme();
    const habitant: HabitantDeDemonstration =
      tirage < 0.04
        ? { ...base, nature: 'anonyme' }
        : tirage < 0.13
          ? {
              ...base,
              nature: 'nom_d_usage',
              nomDUsage: hasard.chance(0.5)
                ? identite.prenom
                : `${identite.prenom} ${identite.nom.charAt(0)}.`,
            }
          : { ...base, nature: 'identifiee', nomDUsage: null, identite };
    chantier.population.habitants.push(habitant);
    chantier.suivant += 1;
    return cle;
  };
  return { ajouter, menage };
}

export type Menage = ReturnType<typeof unMenage>;

function neLe(chantier: Chantier, cle: string): string {
  const enfant = chantier.population.habitants.findLast((h) => h.cle === cle);
  if (enfant?.nature !== 'identifiee') throw new Error(`Enfant sans date de naissance : ${cle}`);
  return enfant.identite.naissance;
}

/** Children of one or two parents, siblings of one another, with who holds parental authority. */
function enfants(
  chantier: Chantier,
  hasard: Alea,
  menage: Menage,
  lignee: Lignee,
  nom: string,
  parents: string[],
  ages: readonly [number, number],
  precision: string | null = null,
): string[] {
  const { liens, representations } = chantier.population;
  const cles = Array.from({ length: hasard.entier(1, 4) }, () =>
    menage.ajouter({ elle: hasard.chance(0.5), ages, lignee, nom, mineur: true }),
  );
  for (const [i, enfant] of cles.entries()) {
    for (const parent of parents) {
      liens.push({ de: parent, a: enfant, nature: 'parent', precision });
      representations.push({
        de: enfant,
        par: parent,
        parQui: null,
        nature: 'autorite_parentale',
        du: neLe(chantier, enfant),
        au: null,
      });
    }
    for (const autre of cles.slice(i + 1))
      liens.push({ de: enfant, a: autre, nature: 'fratrie', precision: null });
  }
  return cles;
}

function adultes(
  chantier: Chantier,
  hasard: Alea,
  sorte: Sorte,
  menage: Menage,
  lignee: Lignee,
  nom: string,
  ages: readonly [number, number],
): string[] {
  const autre = () => chantier.uneLignee(hasard);
  const parent = (elle: boolean, change = false): string => {
    const sienne = change ? autre() : lignee;
    const garde = change && hasard.chance(0.45);
    return menage.ajouter({
      elle,
      ages,
      lignee: sienne,
      nom: change && !garde ? sienne.nom() : nom,
      nomDeNaissance: garde ? sienne.nom() : undefined,
    });
  };
  const ensemble = (cles: string[]): string[] => {
    const [un, deux] = cles;
    if (un && deux)
      chantier.population.liens.push({ de: un, a: deux, nature: 'vit_avec', precision: null });
    return cles;
  };
  switch (sorte) {
    case 'couple':
    case 'parents_et_enfants':
      return ensemble([parent(true), parent(false, hasard.chance(0.4))]);
    case 'deux_meres':
      return ensemble([parent(true), parent(true, true)]);
    case 'parent_seul':
      return [parent(hasard.chance(0.86))];
    case 'ages':
      return ensemble([
        menage.ajouter({ elle: true, ages: [70, 92], lignee, nom }),
        menage.ajouter({ elle: false, ages: [70, 92], lignee, nom }),
      ]);
    case 'mineur_seul':
      return [menage.ajouter({ ages: [14, 17], lignee, nom, mineur: true })];
    case 'age_et_aidant':
      return [menage.ajouter({ elle: hasard.chance(0.66), ages: [72, 97], lignee, nom })];
    default:
      return [menage.ajouter({ ages: [18, 76], lignee, nom })];
  }
}

/** Draws one household of a sort drawn too, with its links and who may speak for whom. */
export function ajouterUnMenage(chantier: Chantier, hasard: Alea): void {
  const { liens, representations } = chantier.population;
  const [sorte] = hasard.unPese(SORTES, ([, poids]) => poids);
  const lignee = chantier.uneLignee(hasard);
  const nom = lignee.nom();
  const menage = unMenage(chantier, hasard);
  // Nobody is a parent before eighteen.
  const [agesDesGrands, agesDesEnfants] = hasard.un(GENERATIONS);
  const grands = adultes(chantier, hasard, sorte, menage, lignee, nom, agesDesGrands);
  if (sorte === 'parents_et_enfants' || sorte === 'parent_seul' || sorte === 'deux_meres')
    enfants(chantier, hasard, menage, lignee, nom, grands, agesDesEnfants);
  if (sorte === 'garde_alternee') {
    const ailleurs = unMenage(chantier, hasard);
    const autreParent = ailleurs.ajouter({
      ages: agesDesGrands,
      lignee: chantier.uneLignee(hasard),
    });
    for (const enfant of enfants(
      chantier,
      hasard,
      menage,
      lignee,
      nom,
      [...grands, autreParent],
      agesDesEnfants,
      'Une semaine sur deux',
    )) {
      const chezLAutre = chantier.population.habitants.findLast((h) => h.cle === autreParent)
        ?.adresses[0];
      const lui = chantier.population.habitants.findLast((h) => h.cle === enfant);
      if (chezLAutre && lui && !lui.protegee) lui.adresses.push(chezLAutre);
    }
  }
  const [premier] = grands;
  if (sorte === 'age_et_aidant' && premier) {
    const ailleurs = hasard.chance(0.6) ? unMenage(chantier, hasard) : menage;
    const aidant = ailleurs.ajouter({ ages: [36, 53], lignee, nom });
    liens.push({ de: premier, a: aidant, nature: 'parent', precision: null });
    liens.push({
      de: aidant,
      a: premier,
      nature: 'aide',
      precision: hasard.un(['Les courses', 'Les papiers', 'Tous les soirs', 'Le week-end']),
    });
  }
  if (
    (sorte === 'protege_par_un_juge' || (sorte === 'age_et_aidant' && hasard.chance(0.15))) &&
    premier
  )
    representations.push({
      de: premier,
      par: null,
      parQui: hasard.un([
        'Association tutélaire La Passerelle',
        'Mandataire judiciaire, cabinet des Noisetiers',
      ]),
      nature: hasard.un(['tutelle', 'curatelle']),
      du: ajouterMois(chantier.aujourdHui, -hasard.entier(3, 48)),
      au: ajouterMois(chantier.aujourdHui, hasard.entier(6, 50)),
    });
}
