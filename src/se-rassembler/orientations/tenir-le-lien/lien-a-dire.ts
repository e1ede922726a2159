import type { Cookie } from '#socle';

/** What the sender still has to say, once: kept five minutes in her own browser, nowhere else. */
export interface LienADire {
  orientationId: string;
  /** Absent when only the code is new: the address is the one she already gave. */
  chemin?: string | undefined;
  code: string;
}

const NOM = 'tisserin_a_dire';
const CINQ_MINUTES = 300;

export const LIEN_A_DIRE = {
  poser: (orientationId: string, { chemin, code }: { chemin?: string; code: string }): Cookie => ({
    nom: NOM,
    valeur: [orientationId, code, chemin ?? ''].join('~'),
    dureeSecondes: CINQ_MINUTES,
  }),
  effacer: (): Cookie => ({ nom: NOM, valeur: null }),
  lire(cookies: Readonly<Record<string, string | undefined>>, pour: string): LienADire | null {
    const [orientationId, code, chemin] = (cookies[NOM] ?? '').split('~');
    if (orientationId !== pour || !code) return null;
    return { orientationId, code, ...(chemin ? { chemin } : {}) };
  },
} as const;
