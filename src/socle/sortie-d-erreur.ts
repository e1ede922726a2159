/**
 * One line of what the process says to whoever runs it: a JSON object on the error output. Names of ours alone (a job,
 * an event, a route's pattern), an incident's number, the class of an error: never an address as typed, nor a message.
 */
export interface Ligne {
  niveau: 'erreur' | 'alerte';
  quoi: string;
  nom?: string | undefined;
  /** What the page gave as « Code pour l’assistance » begins it. */
  id?: string;
  methode?: string;
  /** The pattern of the route. */
  adresse?: string | undefined;
  erreur?: string;
  code?: string | undefined;
  ou?: string;
}

export function ecrireUneLigne(ligne: Ligne): void {
  const { niveau, ...reste } = ligne;
  process.stderr.write(`${JSON.stringify({ niveau, le: new Date().toISOString(), ...reste })}\n`);
}

const CODE = /^[A-Z0-9_]{2,60}$/;

/** The class of an error, its code and where it was thrown. Its message stays out: it may quote what someone typed. */
export function reconnaitre(erreur: unknown): Pick<Ligne, 'erreur' | 'code' | 'ou'> {
  if (!(erreur instanceof Error)) return { erreur: typeof erreur };
  const { code } = erreur as { code?: unknown };
  // A message of several lines begins the stack: only its places are told.
  const places = (erreur.stack ?? '').split('\n').filter((une) => /^\s+at \S/.test(une));
  return {
    erreur: erreur.constructor.name || 'Error',
    ...(typeof code === 'string' && CODE.test(code) ? { code } : {}),
    ou: places
      .slice(0, 3)
      .map((une) => une.trim())
      .join(' < '),
  };
}
