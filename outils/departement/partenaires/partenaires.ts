import { ajouterJours, type DateCivile } from '#socle/pur';
import type {
  ServiceDataInclusion,
  StructureDataInclusion,
} from '../../../src/s-ouvrir/partenaires/adaptateurs/data-inclusion/schema.ts';
import { type Alea, alea } from '../alea.ts';
import { COMMUNES, lireLaCommune } from '../lieux/communes.ts';
import { deLaCommune } from '../lieux/noms-de-communes.ts';
import { lireUneTable } from '../lieux/table.ts';
import { telephoneFixe } from '../lieux/telephones.ts';
import { voiesDe } from '../lieux/voies.ts';
import { uneLignee } from '../noms/noms.ts';
import { GABARITS, type Gabarit, type OffreType } from './gabarits.ts';
import { GABARITS_DES_INSTITUTIONS } from './gabarits-des-institutions.ts';
import { LIEUX_PARTENAIRES } from './lieux-partenaires.ts';

const SOURCE = 'demonstration';
const TOUS_LES_GABARITS: Readonly<Record<string, Gabarit>> = {
  ...GABARITS,
  ...GABARITS_DES_INSTITUTIONS,
};
const LANGUES = [
  'anglais',
  'arabe',
  'bambara',
  'bengali',
  'chinois',
  'espagnol',
  'langue des signes',
  'peul',
  'portugais',
  'roumain',
  'soninké',
  'tamoul',
  'turc',
];

interface LieuPartenaire {
  genre: string;
  nom: string;
  adresse: string;
  codeCommune: string;
}

/** The partner whose name and number the demonstration shows. */
export const CCAS_D_AUBERVILLIERS = 'demonstration--ccas-93001';
const LEA = {
  contact: 'Léa Martin',
  telephone: 4312,
  adresse: '14 rue de la Halle-aux-Cuirs',
  majIlYA: 12,
};

const ccas: LieuPartenaire[] = COMMUNES.map(({ code, nom }) => ({
  genre: 'ccas',
  nom: `CCAS ${deLaCommune(nom)}`,
  adresse: code === '93001' ? LEA.adresse : `${1 + (Number(code) % 60)} ${voiesDe(code).at(-1)}`,
  codeCommune: code,
}));

const LIEUX: readonly LieuPartenaire[] = [
  ...ccas,
  ...lireUneTable(LIEUX_PARTENAIRES, 4).map(
    ([genre = '', nom = '', adresse = '', codeCommune = '']) => ({
      genre,
      nom,
      adresse,
      codeCommune,
    }),
  ),
];

const enMots = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const gabaritDe = (genre: string): Gabarit => {
  const gabarit = TOUS_LES_GABARITS[genre];
  if (!gabarit) throw new RangeError(`Aucun gabarit de partenaire : ${genre}`);
  return gabarit;
};

const idDe = (lieu: LieuPartenaire): string =>
  lieu.genre === 'ccas' ? `${SOURCE}--ccas-${lieu.codeCommune}` : `${SOURCE}--${enMots(lieu.nom)}`;

/** Most were confirmed lately, a few have not been for over a year. */
const age = (hasard: Alea): number => Math.min(500, 3 + Math.floor(hasard.exponentielle(75)));

function coordonnees(lieu: LieuPartenaire, rang: number) {
  const hasard = alea(`partenaire ${idDe(lieu)}`);
  const { codePostal, nom: commune, latitude, longitude } = lireLaCommune(lieu.codeCommune);
  const cachee = lieu.adresse === 'adresse donnée par téléphone';
  const arrondi = (valeur: number) => Math.round(valeur * 1e4) / 1e4;
  return {
    commune,
    code_postal: codePostal,
    code_insee: lieu.codeCommune,
    adresse: cachee ? null : lieu.adresse,
    complement_adresse: cachee ? 'Adresse donnée par téléphone' : null,
    latitude: cachee ? null : arrondi(latitude + (hasard.uniforme() - 0.5) * 0.012),
    longitude: cachee ? null : arrondi(longitude + (hasard.uniforme() - 0.5) * 0.018),
    telephone: telephoneFixe(idDe(lieu) === CCAS_D_AUBERVILLIERS ? LEA.telephone : 6000 + rang),
    courriel: `accueil@${enMots(lieu.nom).slice(0, 40).replace(/-$/, '')}.example`,
  };
}

function uneStructure(
  lieu: LieuPartenaire,
  rang: number,
  aujourdHui: DateCivile,
): StructureDataInclusion {
  const hasard = alea(`structure ${idDe(lieu)}`);
  const gabarit = gabaritDe(lieu.genre);
  const langues = hasard.chance(0.6) ? hasard.plusieurs(LANGUES, hasard.entier(1, 3)).sort() : [];
  const majIlYA = idDe(lieu) === CCAS_D_AUBERVILLIERS ? LEA.majIlYA : age(hasard);
  return {
    source: SOURCE,
    id: idDe(lieu),
    nom: lieu.nom,
    date_maj: ajouterJours(aujourdHui, -majIlYA),
    ...coordonnees(lieu, rang),
    siret: null,
    site_web: `https://${enMots(lieu.nom).slice(0, 40).replace(/-$/, '')}.example`,
    description:
      langues.length > 0
        ? `${gabarit.description} On y parle aussi : ${langues.join(', ')}.`
        : gabarit.description,
    lien_source: null,
    horaires_accueil: hasard.chance(0.93) ? hasard.un(gabarit.horaires) : null,
    accessibilite_lieu: null,
    reseaux_porteurs: gabarit.reseaux.length > 0 ? [...gabarit.reseaux] : null,
  };
}

function unService(
  structure: StructureDataInclusion,
  offre: OffreType,
  aujourdHui: DateCivile,
): ServiceDataInclusion {
  const hasard = alea(`offre ${structure.id} ${offre.nom}`);
  const lea = structure.id === CCAS_D_AUBERVILLIERS;
  const lignee = uneLignee(hasard);
  const contact = lea
    ? LEA.contact
    : hasard.chance(0.4)
      ? `${lignee.prenomDElle(1980)} ${lignee.nom()}`
      : null;
  const { commune, code_postal, code_insee, adresse, complement_adresse, latitude, longitude } =
    structure;
  return {
    source: SOURCE,
    structure_id: structure.id,
    id: `${structure.id}--${enMots(offre.nom)}`,
    nom: offre.nom,
    description: offre.description,
    date_maj: lea ? structure.date_maj : ajouterJours(aujourdHui, -age(hasard)),
    ...{ commune, code_postal, code_insee, adresse, complement_adresse, latitude, longitude },
    telephone: structure.telephone,
    courriel: structure.courriel,
    lien_source: null,
    type: offre.type,
    thematiques: [...offre.thematiques],
    frais: offre.prix ? 'payant' : 'gratuit',
    frais_precisions: offre.prix ?? null,
    publics: offre.publics ? [...offre.publics] : ['tous-publics'],
    publics_precisions: null,
    conditions_acces: offre.conditions ?? null,
    contact_nom_prenom: contact,
    modes_accueil: offre.aDistance ? ['en-presentiel', 'a-distance'] : ['en-presentiel'],
    zone_eligibilite:
      structure.id.startsWith(`${SOURCE}--ccas`) && code_insee ? [code_insee] : ['93'],
    modes_mobilisation: hasard.chance(0.5)
      ? ['telephoner', 'se-presenter']
      : ['telephoner', 'envoyer-un-courriel'],
    lien_mobilisation: null,
    mobilisable_par: offre.parUnProfessionnel ? ['professionnels'] : ['usagers', 'professionnels'],
    mobilisation_precisions: null,
    volume_horaire_hebdomadaire: null,
    nombre_semaines: null,
    horaires_accueil: null,
  };
}

export interface PartenairesDeDemonstration {
  structures: StructureDataInclusion[];
  services: ServiceDataInclusion[];
}

/** The partners' file, as a producer would give it on a day, in the shape of data·inclusion v1. */
export function partenaires(aujourdHui: DateCivile): PartenairesDeDemonstration {
  const structures = LIEUX.map((lieu, rang) => uneStructure(lieu, rang, aujourdHui));
  const services = LIEUX.flatMap((lieu, rang) => {
    const structure = structures[rang] as StructureDataInclusion;
    return gabaritDe(lieu.genre)
      .offres.filter((offre) => alea(`${structure.id} a ${offre.nom}`).chance(offre.frequence ?? 1))
      .map((offre) => unService(structure, offre, aujourdHui));
  });
  return { structures, services };
}

/** Working days within which each structure commits to answer; absent when it never said. */
export const ENGAGEMENTS_DES_PARTENAIRES: ReadonlyMap<string, number> = new Map(
  LIEUX.flatMap((lieu) => {
    const { engagementJoursOuvres } = gabaritDe(lieu.genre);
    return engagementJoursOuvres === null ? [] : [[idDe(lieu), engagementJoursOuvres] as const];
  }),
);
