/** What one regulation in force gave, kept with its version. */
export interface Resultat {
  reglementId: string;
  code: string;
  numero: number | null;
  libelle: string;
  reponse: 'du' | 'non_du' | 'inconnu' | 'hors_champ';
  euros: number | null;
  raisons: readonly string[];
  manque: readonly string[];
}

const RANG: Readonly<Record<Resultat['reponse'], number>> = {
  du: 0,
  inconnu: 1,
  non_du: 2,
  hors_champ: 3,
};

/** The one that serves her best first: due and highest, then what is still to know, then what is not due. */
export const ordonner = (resultats: readonly Resultat[]): Resultat[] =>
  [...resultats].sort(
    (a, b) =>
      RANG[a.reponse] - RANG[b.reponse] ||
      (b.euros ?? 0) - (a.euros ?? 0) ||
      a.code.localeCompare(b.code),
  );

/** The version that a decision names: enough to read the same rule again (CRPA R311-3-1-2). */
export const direLaVersion = ({ code, numero, reglementId }: Resultat): string =>
  `${code}, version ${numero ?? '?'} (${reglementId})`;
