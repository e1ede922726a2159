import { catalogue } from '#interface';
import { type DateCivile, dayInEnglish, jourEnToutesLettres } from '#socle/pur';
import type { Sens } from '../domaine/decisions.ts';
import type { Etat } from '../domaine/etats.ts';

/** The same states as her agents see, in one plain sentence each. */
export const motsDeSesDroits = catalogue({
  fr: {
    etats: {
      recue: 'Nous avons votre demande. Nous regardons vos papiers.',
      incomplete: 'Il nous manque des papiers.',
      complete: 'Votre dossier est complet.',
      en_instruction: 'Nous étudions votre demande.',
      decision_preparee: 'Notre réponse est presque prête.',
      signee: 'Notre réponse est prête. Elle arrive.',
      notifiee: 'Vous avez notre réponse.',
      accordee_par_silence: 'Nous n’avons pas répondu à temps. C’est donc oui.',
      accordee_forfaitaire:
        'Nous n’avons pas répondu à temps. Vous avez droit à une somme provisoire, jusqu’à notre décision.',
      refusee_par_silence:
        'Nous n’avons pas répondu à temps. La loi dit que c’est non. Vous pouvez demander pourquoi, et contester.',
      contestee: 'Vous n’êtes pas d’accord. Nous vous répondons.',
      close: 'C’est fini.',
      retiree: 'Cette demande est retirée.',
    } satisfies Record<Etat, string>,
    sens: {
      accord: 'C’est oui.',
      accord_partiel: 'C’est oui, pour une partie.',
      refus: 'C’est non, pour cette demande.',
      suspension: 'Cette aide s’arrête pour un temps.',
      reduction: 'Cette aide baisse.',
      revision: 'Votre aide change.',
    } satisfies Record<Sens, string>,
    mot: {
      en_cours: 'En cours',
      attente: 'À vous',
      fait: 'Une réponse est là',
      retard: 'Délai passé',
    },
    reponse: (jour: DateCivile) => `Réponse attendue au plus tard ${jourEnToutesLettres(jour)}.`,
    apporter: (jour: DateCivile | null) =>
      jour ? `À apporter avant ${jourEnToutesLettres(jour)} :` : 'À apporter :',
    vus: 'Nous regardons vos papiers, et nous vous les rendons.',
    rien: 'Vous n’avez rien à faire.',
    pourquoi: 'Pourquoi',
    contester: (jour: DateCivile) =>
      `Vous n’êtes pas d’accord ? Vous pouvez l’écrire jusqu’au ${jourEnToutesLettres(jour)}.`,
    parler: 'Vous pouvez nous en parler. Ce n’est pas obligé.',
    discrete: 'Votre demande',
  },
  en: {
    etats: {
      recue: 'We have your request. We are looking at your papers.',
      incomplete: 'Some papers are missing.',
      complete: 'Your file is complete.',
      en_instruction: 'We are working on your request.',
      decision_preparee: 'Our answer is nearly ready.',
      signee: 'Our answer is ready. It is on its way.',
      notifiee: 'You have our answer.',
      accordee_par_silence: 'We did not answer in time. So the answer is yes.',
      accordee_forfaitaire:
        'We did not answer in time. You are owed a temporary sum, until our decision.',
      refusee_par_silence:
        'We did not answer in time. The law says that this means no. You may ask why, and contest it.',
      contestee: 'You do not agree. We will answer you.',
      close: 'It is finished.',
      retiree: 'This request was taken back.',
    },
    sens: {
      accord: 'The answer is yes.',
      accord_partiel: 'The answer is yes, for a part.',
      refus: 'The answer is no, for this request.',
      suspension: 'This help stops for a time.',
      reduction: 'This help goes down.',
      revision: 'Your help changes.',
    },
    mot: {
      en_cours: 'Under way',
      attente: 'Your turn',
      fait: 'There is an answer',
      retard: 'Too late',
    },
    reponse: (jour: DateCivile) => `An answer is due by ${dayInEnglish(jour)}.`,
    apporter: (jour: DateCivile | null) =>
      jour ? `Please bring, before ${dayInEnglish(jour)}:` : 'Please bring:',
    vus: 'We look at your papers and give them back.',
    rien: 'You have nothing to do.',
    pourquoi: 'Why',
    contester: (jour: DateCivile) =>
      `You do not agree? You may write to us until ${dayInEnglish(jour)}.`,
    parler: 'You can talk to us about it. You do not have to.',
    discrete: 'Your request',
  },
});
