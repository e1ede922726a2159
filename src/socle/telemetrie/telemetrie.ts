/** What may be said of a step: names of ours, patterns and counts. Never an address as typed, an id or a parameter. */
export type Attributs = Readonly<Record<string, string | number>>;

export interface Etape {
  preciser(attributs: Attributs): void;
  /** Steps begun while this runs are its parts. */
  dans<T>(faire: () => T): T;
  finir(erreur?: unknown): void;
}

/** Where time goes, step by step, for whoever runs the service (OpenTelemetry); nothing unless it is asked. */
export interface Telemetrie {
  /** @param partie told only inside another step: the queue's own rounds are nobody's request */
  commencer(nom: string, attributs: Attributs, partie?: boolean): Etape;
  /** Told each time that steps could not be handed to the collector. */
  siPerdue(dire: () => void): void;
  arreter(): Promise<void>;
}

export const RIEN: Etape = {
  preciser: () => undefined,
  dans: (faire) => faire(),
  finir: () => undefined,
};

export const SANS_TELEMETRIE: Telemetrie = {
  commencer: () => RIEN,
  siPerdue: () => undefined,
  arreter: async () => undefined,
};

/** One step around what is done, ended whatever happens. */
export async function mesurerUneEtape<T>(
  telemetrie: Telemetrie,
  nom: string,
  attributs: Attributs,
  faire: () => Promise<T>,
  partie = false,
): Promise<T> {
  const etape = telemetrie.commencer(nom, attributs, partie);
  try {
    const valeur = await etape.dans(faire);
    etape.finir();
    return valeur;
  } catch (erreur) {
    etape.finir(erreur);
    throw erreur;
  }
}
