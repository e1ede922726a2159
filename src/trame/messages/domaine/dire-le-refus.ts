import type { RefusDEnvoi } from './composer-un-envoi.ts';

const CANAUX = { sms: 'un SMS', courriel: 'un courriel', lettre: 'une lettre' } as const;

/** The sentence for the agent: why nothing left, and what to do. */
export function direLeRefusDEnvoi(refus: RefusDEnvoi): string {
  switch (refus.raison) {
    case 'canal_pas_sur':
      return `Elle a dit que ${CANAUX[refus.canal]} peut être lu par quelqu’un d’autre. Choisissez une autre façon de la joindre.`;
    case 'canal_pas_confirme':
      return `Personne protégée : ${CANAUX[refus.canal]} ne part que si elle a dit qu’elle est seule à le lire. Demandez-le-lui d’abord.`;
    case 'lettre_a_une_personne_protegee':
      return 'Personne protégée : aucune lettre ne part. Remettez le papier en main propre, ou prenez le canal sûr.';
    case 'canal_ferme':
      return `D’ici, ${CANAUX[refus.canal]} ne part pas : personne ne l’a prévenue. Appelez-la, ou donnez-lui un papier.`;
    case 'personne_decedee':
      return 'Sa fiche dit qu’elle est décédée : aucun message ne part. Joignez un proche, de vive voix.';
    case 'telephone_sans_sms':
      return 'Ce numéro ne reçoit pas de SMS. Appelez, ou demandez un numéro en 06 ou 07.';
    case 'adresse_vide':
      return 'Il manque l’adresse. Complétez-la, ou choisissez une autre façon de la joindre.';
    case 'motif_sensible':
      return `Ce message dirait pourquoi elle vient (${refus.mots.join(', ')}). Retirez ces mots, ou dites-les de vive voix.`;
  }
}
