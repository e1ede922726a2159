import { jourEnToutesLettres } from '#socle/pur';
import type { Vie } from './vie.ts';

function enAttente({ vue, orientation, places }: Vie): string {
  const quand = vue.echeance ? jourEnToutesLettres(vue.echeance) : '';
  if (places.includes('destinataire')) return `Votre réponse est attendue ${quand} au plus tard.`;
  if (vue.silence === 0) return `Réponse attendue ${quand}. Vous n’avez rien à faire avant.`;
  return orientation.versGenre === 'service'
    ? 'La date promise est passée. Relancez, appelez, ou cherchez un autre chemin avec elle.'
    : 'La date promise est passée. Appelez : rien ne part seul vers un partenaire.';
}

/** One sentence that says whose turn it is. */
export function direLeTour(vie: Vie): string {
  const { vue, orientation, places } = vie;
  const chezMoi = places.includes('destinataire');
  switch (vue.etat.etat) {
    case 'proposee':
      return 'Rien n’est parti. Demandez-lui si elle est d’accord.';
    case 'accordee':
      return orientation.versGenre === 'institution'
        ? 'Elle est d’accord. Passez la main avec elle : un appel, un rendez-vous, un dossier prêt.'
        : 'L’accord est noté. Relisez ce qui part, puis envoyez.';
    case 'envoyee':
    case 'lue':
    case 'plus_de_temps':
      return enAttente(vie);
    case 'acceptee':
      return chezMoi
        ? 'Fixez le premier rendez-vous avec elle.'
        : `${orientation.versNom} la reçoit et en répond maintenant.`;
    case 'premier_rendez_vous':
      return chezMoi
        ? 'Après le rendez-vous, dites ce qui en est sorti.'
        : 'Vous saurez ici ce qui en est sorti.';
    case 'refusee':
      return chezMoi
        ? 'L’équipe qui vous l’a adressée reprend votre autre chemin avec elle.'
        : 'Vous en répondez de nouveau. Prenez le chemin proposé avec elle, puis dites ce qui en est sorti.';
    case 'main_passee':
      return 'La main est passée. Dites ce qui en est sorti quand vous le savez.';
    case 'close':
    case 'retiree':
      return 'Il n’y a plus rien à faire ici.';
  }
}
