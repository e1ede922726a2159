import { dateCivile, lireInstant, lireUnTelephone, valeurOuErreur } from '#socle/pur';
import type { FaitsDuMessage, NomDeMessage } from './domaine/catalogue/faits.ts';
import type { EnvoiAComposer } from './domaine/composer-un-envoi.ts';
import type { Destinataire } from './domaine/envoi.ts';

const instant = (texte: string) => valeurOuErreur(lireInstant(texte));

export const unSms: Destinataire = {
  canal: 'sms',
  telephone: valeurOuErreur(lireUnTelephone('06 39 98 12 14')),
};
export const unCourriel: Destinataire = { canal: 'courriel', adresse: 'awa@exemple.fr' };
export const uneLettre: Destinataire = {
  canal: 'lettre',
  lignes: ['Awa Diallo', '3 rue Henri-Barbusse', '93300 Aubervilliers'],
};

/** Facts for every message; what is `enClair` says why she is helped, by which service. */
export function desFaits(): FaitsDuMessage {
  const rendezVous = {
    le: instant('2026-11-24T08:30:00Z'),
    lieu: '31 rue du Port',
    telephone: '01 99 00 43 10',
    enClair: { avec: 'Maryam Sy, service social', motif: 'la dette de loyer' },
  };
  const telephone = '01 99 00 43 10';
  const adresseCourte = 'tisserin.example/r';
  const enClair = {};
  return {
    rendez_vous_pris: rendezVous,
    rendez_vous_rappele: rendezVous,
    rendez_vous_deplace: rendezVous,
    rendez_vous_annule: rendezVous,
    nouvelle_arrivee: { adresseCourte, telephone, enClair: { demande: 'le loyer' } },
    promesse_reportee: {
      prenom: 'Maryam',
      pourLe: dateCivile('2026-11-26'),
      telephone,
      enClair: { quoi: 'appeler le tribunal', pourquoi: 'le juge est absent' },
    },
    question_repondue: {
      adresseCourte,
      telephone,
      enClair: { question: 'Puis-je garder le RSA ?' },
    },
    lieu_propose: {
      lieu: '8 rue des Cités, 93300 Aubervilliers',
      telephoneDuLieu: '01 99 00 51 20',
      enClair: {
        nom: 'Centre de planification',
        horaires: 'le lundi, de 9 h à 12 h',
        commentFaire: 'Venez sans rendez-vous.',
      },
    },
    lien_de_partage: {
      lien: 'https://tisserin.example/p/4f9cQx7dKm2WvR0bTn81aA',
      jusquAu: dateCivile('2026-12-08'),
      telephone,
      enClair,
    },
    code_a_usage_unique: { code: '481 902', enClair },
    logiciels_injoignables: {
      combien: 2,
      lien: 'https://tisserin.exemple.fr/administration/systemes',
      enClair: {},
    },
    reponse_attendue: {
      envoyeLe: dateCivile('2026-11-20'),
      jusquAu: dateCivile('2026-12-05'),
      telephone,
      enClair,
    },
  };
}

/** A message to compose: an SMS in French, on a Tuesday at 10:00, by a way said to be safe. */
export function unEnvoiAComposer<M extends NomDeMessage>(
  modele: M,
  surcharge: Partial<EnvoiAComposer<M>> = {},
): EnvoiAComposer<M> {
  return {
    modele,
    faits: desFaits()[modele],
    destinataire: unSms,
    langue: 'fr',
    moyen: { sur: 'oui', enClair: false },
    protegee: false,
    maintenant: instant('2026-11-24T09:00:00Z'),
    ...surcharge,
  };
}
