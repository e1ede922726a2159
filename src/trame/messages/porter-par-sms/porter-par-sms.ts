import { refuse, reussi } from '#socle/pur';
import type { Facteur } from '../domaine/envoi.ts';

/** A gateway as its own manual describes it: an address, and what it expects in the body. */
export interface PasserelleDeSms {
  url: string;
  format: 'json' | 'formulaire';
  /** `{telephone}`, `{texte}` and `{reference}` are replaced in every text of it. */
  champs: Readonly<Record<string, unknown>>;
  autorisation: string | undefined;
}

const DIX_SECONDES = 10_000;

type Faits = Readonly<Record<'telephone' | 'texte' | 'reference', string>>;

/** In one pass: a text that holds `{telephone}` in its words stays as it is. */
function remplir(valeur: unknown, faits: Faits): unknown {
  if (typeof valeur === 'string') {
    return valeur.replace(/\{(telephone|texte|reference)\}/g, (_, nom: keyof Faits) => faits[nom]);
  }
  if (Array.isArray(valeur)) return valeur.map((element) => remplir(element, faits));
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(
    Object.entries(valeur).map(([nom, contenu]) => [nom, remplir(contenu, faits)]),
  );
}

const TYPES = {
  json: 'application/json',
  formulaire: 'application/x-www-form-urlencoded',
} as const;

function ecrire({ format, champs }: PasserelleDeSms, faits: Faits): string {
  const remplis = remplir(champs, faits) as Record<string, unknown>;
  if (format === 'json') return JSON.stringify(remplis);
  return new URLSearchParams(
    Object.entries(remplis).map(([nom, valeur]) => [nom, String(valeur)]),
  ).toString();
}

/** Carries SMS to an HTTP gateway. 400 and 422 speak of the number; anything else is for later. */
export function ouvrirLesSms(passerelle: PasserelleDeSms): Facteur {
  const { url, format, autorisation } = passerelle;
  return {
    canaux: ['sms'],
    async remettre(id, { destinataire, corps }) {
      if (destinataire.canal !== 'sms') return refuse({ raison: 'adresse_refusee' });
      const faits = { telephone: destinataire.telephone, texte: corps, reference: id };
      try {
        const { ok, status } = await fetch(url, {
          method: 'POST',
          redirect: 'error',
          signal: AbortSignal.timeout(DIX_SECONDES),
          headers: {
            'content-type': TYPES[format],
            'idempotency-key': id,
            ...(autorisation ? { authorization: autorisation } : {}),
          },
          body: ecrire(passerelle, faits),
        });
        if (ok) return reussi({ etat: 'accepte', reference: id });
        return refuse({ raison: [400, 422].includes(status) ? 'adresse_refusee' : 'indisponible' });
      } catch {
        return refuse({ raison: 'indisponible' });
      }
    },
  };
}
