import type { Etat } from '#interface';
import { aujourdHuiA, type Instant, jourEnToutesLettres, momentPourHabitant } from '#socle/pur';
import type { OuElleEnEst } from '../domaine/ou-elle-en-est.ts';

interface Dit {
  etat: Etat;
  phrase: string;
  /** What the team does next. */
  ensuite: string;
}

/** A shape, a sentence, and the next step of the team. */
export function direOuElleEnEst(etat: OuElleEnEst): Dit {
  switch (etat.ou) {
    case 'a_orienter':
      return {
        etat: 'attente',
        phrase: 'À orienter',
        ensuite: 'Notez ce qu’elle dit de sa situation, puis confirmez une orientation.',
      };
    case 'a_reorienter':
      return {
        etat: 'attente',
        phrase: 'Autre orientation à préparer',
        ensuite: `Vous lui avez dit oui le ${jourEnToutesLettres(etat.depuis)}. Confirmez une autre orientation ; d’ici là, ce qui est convenu continue.`,
      };
    case 'a_signer':
      return {
        etat: 'en_cours',
        phrase: 'Orientation à signer',
        ensuite: 'Recueillez son avis, puis faites signer la décision.',
      };
    case 'a_notifier':
      return {
        etat: 'en_cours',
        phrase: 'Orientation à notifier',
        ensuite: 'Remettez-lui la décision : le mois du contrat part du jour où elle la reçoit.',
      };
    case 'ailleurs':
      return {
        etat: 'fait',
        phrase: 'Accompagnée par un autre organisme',
        ensuite: 'Vous pouvez répondre à une demande de changement, ou terminer ici.',
      };
    case 'rendez_vous_a_choisir':
      return {
        etat: 'attente',
        phrase: 'Elle choisit son rendez-vous',
        ensuite: 'Elle choisit l’heure et le lieu avec son reçu, ou ici avec vous.',
      };
    case 'rendez_vous_pris':
      return {
        etat: 'en_cours',
        phrase: `Rendez-vous ${momentPourHabitant(etat.le as Instant)}`,
        ensuite: 'Au rendez-vous, regardez ensemble d’où elle part, puis écrivez le contrat.',
      };
    case 'contrat_a_ecrire':
      return {
        etat: 'en_cours',
        phrase: 'Contrat à écrire ensemble',
        ensuite: 'Écrivez ce que nous faisons, puis ce qu’elle fait.',
      };
    case 'contrat_a_signer':
      return {
        etat: 'attente',
        phrase: 'Contrat proposé, à signer par elle',
        ensuite: 'Elle le signe avec son reçu, ou sur le papier que vous gardez.',
      };
    case 'contrat_signe':
      return etat.aRelire
        ? {
            etat: 'echeance',
            phrase: 'Contrat à relire ensemble',
            ensuite: 'Le jour de le relire est venu : voyez-vous, puis écrivez la suite.',
          }
        : {
            etat: 'fait',
            phrase: etat.reexamenLe
              ? `Contrat signé, à relire le ${jourEnToutesLettres(etat.reexamenLe)}`
              : 'Contrat signé',
            ensuite: 'Chacun fait ce qu’il a dit.',
          };
    case 'sortie':
      return {
        etat: 'fait',
        phrase: `Terminé le ${jourEnToutesLettres(etat.le)}`,
        ensuite: 'Rien ne s’y ajoute plus.',
      };
  }
}

export const jourDe = (instant: Instant): string => jourEnToutesLettres(aujourdHuiA(instant));
