import { composerUnDocument, type DonneesDuTrajet } from '#documents';
import { direLesHoraires } from '#socle/pur';
import { direCommentFaire, direLAdresse, direLePrix } from '../domaine/comment-faire.ts';
import type { Fraicheur } from '../domaine/fraicheur.ts';
import type { ServiceTrouve } from '../stockage/recherche.ts';

/** The A5 paper that takes a person there: nothing of why she goes. */
export function composerLeTrajet(
  service: ServiceTrouve,
  fraicheur: Fraicheur,
  langue: 'fr' | 'en',
): Promise<Uint8Array> {
  const donnees: DonneesDuTrajet = {
    langue,
    emetteur: 'Tisserin',
    lieu: service.structure,
    structure: service.nom,
    adresse: direLAdresse(service),
    horaires: direLesHoraires(service.horaires),
    commentFaire: direCommentFaire(service),
    prix: direLePrix(service),
    ...(service.telephone ? { telephone: service.telephone } : {}),
    ...(service.langues ? { langues: ['français', ...service.langues] } : {}),
    ...(fraicheur.aVerifier
      ? {}
      : { confirme: { le: fraicheur.le, ...(fraicheur.par ? { par: fraicheur.par } : {}) } }),
  };
  return composerUnDocument('trajet', donnees);
}
