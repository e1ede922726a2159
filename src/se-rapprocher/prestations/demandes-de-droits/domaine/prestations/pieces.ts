import type { PieceDuCatalogue } from './prestation.ts';

const piece = (
  code: string,
  nom: string,
  enClair: string,
  inEnglish: string,
  pictogramme: PieceDuCatalogue['pictogramme'],
  quand: string | null = null,
): PieceDuCatalogue => ({ code, nom, enClair, inEnglish, pictogramme, quand });

/** Every paper that a right may ask for. What another administration already holds is not asked (CRPA, art. L114-8). */
export const PIECES = {
  identite: piece(
    'identite',
    'Un papier qui dit qui vous êtes',
    'Carte d’identité, passeport, titre de séjour ou livret de famille.',
    'A paper that says who you are: identity card, passport, residence permit or family record book.',
    'identite',
  ),
  domicile: piece(
    'domicile',
    'Un papier qui dit où vous habitez',
    'Quittance de loyer, facture d’électricité, ou lettre de qui vous héberge. Sans logement : l’attestation de domiciliation.',
    'A paper that says where you live: rent receipt, power bill, or a letter from whoever puts you up.',
    'logement',
  ),
  impot: piece(
    'impot',
    'Votre dernier avis d’impôt',
    'La feuille des impôts qui dit vos revenus, même si vous ne payez rien. Elle est aussi sur impots.gouv.fr.',
    'Your last tax notice, even if you pay no tax.',
    'impot',
  ),
  foncier: piece(
    'foncier',
    'Votre avis de taxe foncière',
    'La feuille de l’impôt du propriétaire.',
    'Your property tax notice.',
    'impot',
    'si vous êtes propriétaire',
  ),
  rib: piece(
    'rib',
    'Un relevé d’identité bancaire (RIB)',
    'Votre banque ou votre application le donne. Sans compte, dites-le : nous cherchons comment faire.',
    'Your bank details (RIB), from your bank or its app.',
    'banque',
  ),
  ressources: piece(
    'ressources',
    'Ce que le foyer a reçu ces trois derniers mois',
    'Fiches de paie, relevés de la CAF, de France Travail ou de la retraite.',
    'What your household received over the last three months: payslips, family fund, job centre or pension statements.',
    'revenus',
  ),
  bail: piece(
    'bail',
    'Votre bail et votre dernière quittance',
    'Le contrat signé avec le propriétaire, et le papier du dernier loyer.',
    'Your lease and your last rent receipt.',
    'logement',
    'si vous louez votre logement',
  ),
  facture: piece(
    'facture',
    'La facture ou le relevé de la dette',
    'La facture d’électricité, de gaz, d’eau ou le décompte du propriétaire.',
    'The bill, or the statement of what is owed.',
    'facture',
    'si vous demandez de l’aide pour une dette',
  ),
  certificatMdph: piece(
    'certificat_mdph',
    'Le certificat médical de la MDPH',
    'Le formulaire que votre médecin remplit, de moins d’un an, sous enveloppe fermée.',
    'The MDPH medical form filled in by your doctor, less than a year old, in a sealed envelope.',
    'sante',
  ),
  certificatApa: piece(
    'certificat_medical',
    'Le mot de votre médecin',
    'Si vous le voulez, sous enveloppe fermée. Il n’est pas obligatoire.',
    'A note from your doctor in a sealed envelope, only if you want to.',
    'sante',
    'si vous le souhaitez',
  ),
  devis: piece(
    'devis',
    'Un devis',
    'Le papier du vendeur ou de l’artisan qui dit le prix.',
    'A quote that says the price.',
    'facture',
    'si vous demandez un équipement ou des travaux',
  ),
  mesure: piece(
    'jugement',
    'La décision du juge',
    'Le jugement de tutelle, de curatelle ou l’habilitation familiale.',
    'The court decision about the legal representative.',
    'courrier',
    'si quelqu’un vous représente',
  ),
  livret: piece(
    'livret',
    'Le livret de famille',
    'Ou les actes de naissance des enfants.',
    'The family record book, or the children’s birth certificates.',
    'famille',
    'si vous avez des enfants',
  ),
} as const satisfies Readonly<Record<string, PieceDuCatalogue>>;

const PAR_CODE = new Map<string, PieceDuCatalogue>(
  Object.values(PIECES).map((une) => [une.code, une]),
);
export const chercherUnePiece = (code: string): PieceDuCatalogue | null =>
  PAR_CODE.get(code) ?? null;
