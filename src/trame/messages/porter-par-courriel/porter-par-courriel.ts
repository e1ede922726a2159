import { createTransport } from 'nodemailer';
import { refuse, reussi } from '#socle/pur';
import type { EchecDeRemise, Facteur } from '../domaine/envoi.ts';

export interface BoiteDEnvoi {
  /** `smtps://nom:secret@hote:465` or `smtp://…`. */
  url: string;
  expediteur: string;
  /** Nothing leaves in clear: STARTTLS is asked for, and its lack is a refusal. */
  chiffrer: boolean;
}

const DIX_SECONDES = 10_000;

/** What a server says in 5xx about an address is final; anything else, and its being away, is for later. */
export function lireLEchec(erreur: unknown): EchecDeRemise {
  const { code, responseCode } = erreur as { code?: string; responseCode?: number };
  const definitif = code === 'EENVELOPE' && (responseCode === undefined || responseCode >= 500);
  return { raison: definitif ? 'adresse_refusee' : 'indisponible' };
}

/**
 * Carries e-mails to an SMTP server. The message has the name of its row: handed twice, whoever receives it can
 * tell that it is one. It asks for no receipt and loads nothing: plain text.
 */
export function ouvrirLeCourriel({ url, expediteur, chiffrer }: BoiteDEnvoi): Facteur {
  const transport = createTransport(
    {
      url,
      requireTLS: chiffrer,
      connectionTimeout: DIX_SECONDES,
      greetingTimeout: DIX_SECONDES,
      socketTimeout: DIX_SECONDES,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: expediteur },
  );
  const domaine = expediteur.replace(/^.*@/, '').replace('>', '');
  return {
    canaux: ['courriel'],
    async remettre(id, { destinataire, objet, corps }) {
      if (destinataire.canal !== 'courriel') return refuse({ raison: 'adresse_refusee' });
      try {
        await transport.sendMail({
          to: { name: '', address: destinataire.adresse },
          subject: objet ?? '',
          text: corps,
          messageId: `<${id}@${domaine}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return reussi({ etat: 'accepte', reference: `${id}@${domaine}` });
      } catch (erreur) {
        return refuse(lireLEchec(erreur));
      }
    },
  };
}
