import { catalogue } from '#interface';
import { type DateCivile, dayInEnglish, jourEnToutesLettres } from '#socle/pur';

export const mots = catalogue({
  fr: {
    titre: 'Les droits que vous avez vérifiés',
    code: 'Votre code :',
    gardez: 'Gardez ce code. Il ouvre ce résultat pendant 90 jours, puis tout s’efface.',
    verifieLe: (jour: DateCivile) => `Vérifiés le ${jourEnToutesLettres(jour)}.`,
    demandes: 'Vous avez demandé de l’aide pour :',
    effacer: 'Effacer ce résultat',
    effacerPhrase: 'Il disparaît tout de suite, et pour toujours.',
    efface: 'Ce résultat est effacé.',
    rien: 'Aucun résultat n’est gardé sous ce code.',
    revenir: 'Revenir à ma demande',
    voir: 'Voir les droits que j’ai vérifiés',
  },
  en: {
    titre: 'The rights that you checked',
    code: 'Your code:',
    gardez: 'Keep this code. It opens this result for 90 days, then everything is erased.',
    verifieLe: (jour: DateCivile) => `Checked on ${dayInEnglish(jour)}.`,
    demandes: 'You asked for help with:',
    effacer: 'Erase this result',
    effacerPhrase: 'It disappears at once, for good.',
    efface: 'This result is erased.',
    rien: 'No result is kept under this code.',
    revenir: 'Back to my request',
    voir: 'See the rights that I checked',
  },
});
