import type { Faits } from './faits.ts';

/** Words that regulations use; what a regulation says besides is offered too. */
export const MOTS_DES_AIDES: Readonly<
  Partial<Record<keyof Faits, Readonly<Record<string, string>>>>
> = {
  nature_de_la_depense: {
    energie: 'Électricité, gaz, chauffage',
    eau: 'Eau',
    telephone: 'Téléphone, internet',
    loyer: 'Loyer ou charges en retard',
    depot_de_garantie: 'Dépôt de garantie',
    premier_loyer: 'Premier loyer',
    assurance: 'Assurance du logement',
    demenagement: 'Déménagement',
    mobilier: 'Meubles de première nécessité',
  },
  occupation: {
    locataire_hlm: 'Locataire d’un bailleur social',
    locataire_vide: 'Locataire, logement vide',
    locataire_meuble: 'Locataire, logement meublé',
    proprietaire: 'Propriétaire',
    heberge: 'Hébergé chez quelqu’un',
    sans_logement: 'Sans logement',
  },
  prestations: {
    rsa: 'RSA',
    prime_activite: 'Prime d’activité',
    aah: 'AAH',
    aspa: 'ASPA',
    ass: 'ASS',
    apa: 'APA',
    pch: 'PCH',
    aide_au_logement: 'Aide au logement',
  },
  activite: {
    actif: 'Travaille',
    chomeur: 'Cherche du travail',
    etudiant: 'Étudie',
    retraite: 'Est à la retraite',
    inactif: 'Autre',
  },
  regime: { general: 'Régime général', msa: 'MSA' },
  niveaux_scolaires: {
    maternelle: 'Maternelle',
    primaire: 'Primaire',
    sixieme: 'Sixième',
    cinquieme: 'Cinquième',
    quatrieme: 'Quatrième',
    troisieme: 'Troisième',
    seconde: 'Seconde',
    premiere: 'Première',
    terminale: 'Terminale',
  },
};

const majuscule = (mot: string) => mot.charAt(0).toUpperCase() + mot.slice(1).replaceAll('_', ' ');

/** A word of a fact, as one reads it. */
export const direLeMot = (nom: keyof Faits, valeur: string): string =>
  MOTS_DES_AIDES[nom]?.[valeur] ?? majuscule(valeur);
