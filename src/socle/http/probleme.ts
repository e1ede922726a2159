/** What a machine is answered when it is refused (RFC 9457). `champ` of an error is a name of its own body. */
export interface DitUnProbleme {
  statut: number;
  /** Short, the same for every occurrence. */
  titre: string;
  /** What to do about this one, in a French sentence. */
  detail?: string;
  erreurs?: readonly { champ: string; phrase: string }[];
  entetes?: Readonly<Record<string, string>>;
}

/** Thrown where nothing can be answered any more: the request is refused, and what it began is undone. */
export class Probleme extends Error {
  constructor(readonly dit: DitUnProbleme) {
    super(dit.titre);
  }
}

export const corpsDuProbleme = ({ statut, titre, detail, erreurs }: DitUnProbleme) => ({
  type: 'about:blank',
  title: titre,
  status: statut,
  ...(detail ? { detail } : {}),
  ...(erreurs && erreurs.length > 0 ? { errors: erreurs } : {}),
});
