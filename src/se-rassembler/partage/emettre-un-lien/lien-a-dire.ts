import type { Cookie } from '#socle';

/** What is left for the sender to say: the half, or the halves, that the product does not carry. */
export interface ResteADire {
  chemin?: string;
  code?: string;
}

const NOM = 'tisserin_a_dire';
const CINQ_MINUTES = 300;

/** What the sender still has to say, once: kept five minutes in her own browser, nowhere else. */
export const LIEN_A_DIRE = {
  poser: (orientationId: string, { chemin, code }: ResteADire): Cookie => ({
    nom: NOM,
    valeur: [orientationId, code ?? '', chemin ?? ''].join('~'),
    dureeSecondes: CINQ_MINUTES,
  }),
  effacer: (): Cookie => ({ nom: NOM, valeur: null }),
  lire(cookies: Readonly<Record<string, string | undefined>>, pour: string): ResteADire | null {
    const [orientationId, code, chemin] = (cookies[NOM] ?? '').split('~');
    if (orientationId !== pour || !(code || chemin)) return null;
    return { ...(code ? { code } : {}), ...(chemin ? { chemin } : {}) };
  },
} as const;
