import { MOT_DU_SENS } from '../dire-les-refus.ts';
import { SENS, type Sens } from '../domaine/decisions.ts';
import type { Etape } from '../stockage/etapes.ts';

const MOTS: Readonly<Record<string, string>> = {
  deposee: 'Demande reçue',
  demander_des_pieces: 'Papiers demandés',
  prise: 'Prise à examiner par l’équipe qui l’a reçue',
  piece_vue: 'Papier vu, non conservé',
  piece_remise: 'Papier remis',
  piece_dispensee: 'Papier qu’elle n’a pas à donner',
  declarer_complete: 'Dossier complet',
  instruire: 'Examen commencé',
  avis: 'Son avis est écrit',
  sans_avis: 'Sans son avis, avec la raison',
  situation: 'Situation corrigée',
  ses_mots: 'Ses mots, ajoutés',
  preparer: 'Décision préparée',
  signer: 'Décision signée',
  renvoyer: 'Pas signée, rendue à qui instruit',
  notifier: 'Décision remise',
  contester: 'Recours reçu',
  repondre: 'Recours répondu',
  recours_rejete_par_silence: 'Recours rejeté, faute de réponse à temps',
  accordee_par_silence: 'Accordée, faute de réponse à temps',
  accordee_forfaitaire: 'Accordée pour un montant provisoire, faute de réponse à temps',
  refusee_par_silence: 'Refusée, faute de réponse à temps',
  motifs_demandes: 'Elle demande pourquoi c’est refusé',
  motifs_donnes: 'Les raisons lui sont écrites',
  retirer: 'Demande retirée, avec elle',
  clore: 'Demande close',
  decider_ailleurs: 'Décision prise par la commission',
  droits_de_tous_a_voir: 'Droits de tous à voir avec elle',
  droits_de_tous_vus: 'Droits de tous',
  avis_demande: 'Avis demandé à un partenaire',
  avis_rendu: 'Un partenaire a rendu son avis',
  rappel_promis: 'Paiement manqué : un appel lui est promis',
  contact: 'Promis de lui en parler',
  piece_sensible: 'Information exigée par la loi, gardée chiffrée',
};

const estUnSens = (mots: string): mots is Sens => (SENS as readonly string[]).includes(mots);
const PRECISIONS: Readonly<Record<string, string>> = {
  prealable: 'auprès de qui a décidé',
  contentieux: 'devant le juge',
  admis: 'admis',
  admis_en_partie: 'admis en partie',
  rejete: 'rejeté',
  vus: 'vus avec elle',
  deja_ouverts: 'déjà ouverts ou demandés',
  sans_rapport: 'sans rapport avec sa situation',
};

/** A step in words; one that a right's own module wrote is said by its code, spelled out. */
export function direUneEtape({ genre, mots }: Pick<Etape, 'genre' | 'mots'>): string {
  const dit = MOTS[genre] ?? genre.charAt(0).toUpperCase() + genre.slice(1).replaceAll('_', ' ');
  // Codes of rights: the page says those that are still to be seen.
  if (!mots || genre === 'droits_de_tous_a_voir') return dit;
  const suite = estUnSens(mots) ? MOT_DU_SENS[mots].toLowerCase() : (PRECISIONS[mots] ?? mots);
  return `${dit} : ${suite}`;
}
