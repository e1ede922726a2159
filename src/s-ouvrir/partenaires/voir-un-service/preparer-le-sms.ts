import type { Acces } from '#acces';
import { composerUnEnvoi, direLeRefusDEnvoi } from '#messages';
import { direLeRefusDeTelephone, lireUnTelephone, type Resultat, refuse, reussi } from '#socle/pur';
import { direCommentFaire, direLAdresse, direQuandCestOuvert } from '../domaine/comment-faire.ts';
import type { ServiceTrouve } from '../stockage/recherche.ts';

/** The SMS that gives an address without saying why; the number is read, used, and not kept. */
export function preparerLeSms(
  { maintenant }: Acces,
  service: ServiceTrouve,
  saisie: string,
): Resultat<string, string> {
  const telephone = lireUnTelephone(saisie);
  if (!telephone.ok) return refuse(direLeRefusDeTelephone(telephone.refus));
  if (!service.telephone)
    return refuse('Cette adresse n’a pas de téléphone : imprimez plutôt le trajet.');
  const envoi = composerUnEnvoi({
    modele: 'lieu_propose',
    faits: {
      lieu: direLAdresse(service),
      telephoneDuLieu: service.telephone,
      enClair: {
        nom: service.structure,
        horaires: direQuandCestOuvert(service.horaires),
        commentFaire: direCommentFaire(service).join(' '),
      },
    },
    destinataire: { canal: 'sms', telephone: telephone.valeur },
    langue: 'fr',
    moyen: { sur: 'oui', enClair: false },
    protegee: false,
    maintenant,
  });
  return envoi.ok ? reussi(envoi.valeur.corps) : refuse(direLeRefusDEnvoi(envoi.refus));
}
