import { spawnSync } from 'node:child_process';
import type { FailleAdmise } from './admises.ts';

interface Avis {
  title?: string;
  url?: string;
  severity?: string;
}
export interface RapportDAudit {
  vulnerabilities?: Record<string, { severity?: string; via?: (string | Avis)[] }>;
  message?: string;
}

export interface BilanDAudit {
  /** Why nothing was audited; null: it was. */
  impossible: string | null;
  /** What stops: high or critical, not admitted, or admitted until a day gone by. */
  fautes: string[];
  /** Said, and does not stop. */
  dites: string[];
}

const QUI_ARRETENT = new Set(['high', 'critical']);

/** Asks the registry about what is delivered; a registry that does not answer is said, never taken for a clean bill. */
export function auditer(): RapportDAudit {
  const { stdout, error } = spawnSync(
    'npm',
    ['audit', '--json', '--omit=dev', '--package-lock-only', '--fetch-retries=0'],
    { encoding: 'utf8', timeout: 60_000, maxBuffer: 64 * 1024 * 1024 },
  );
  try {
    return JSON.parse(stdout) as RapportDAudit;
  } catch {
    return { message: error?.message ?? 'npm n’a rien répondu' };
  }
}

export function lireLAudit(
  rapport: RapportDAudit,
  admises: readonly FailleAdmise[],
  aujourdHui: string,
): BilanDAudit {
  if (!rapport.vulnerabilities)
    return { impossible: rapport.message ?? 'réponse inconnue', fautes: [], dites: [] };
  const fautes: string[] = [];
  const dites: string[] = [];
  for (const [paquet, { via = [] }] of Object.entries(rapport.vulnerabilities))
    for (const avis of via) {
      if (typeof avis === 'string') continue; // told where it is
      const { url = '', title = '', severity = '' } = avis;
      const numero = url.split('/').at(-1) ?? '';
      const phrase = `${paquet} : ${title} (${severity}, ${numero})`;
      const admise = admises.find((une) => une.avis === numero && une.paquet === paquet);
      if (admise && admise.jusquAu >= aujourdHui)
        dites.push(`${phrase}, admise jusqu’au ${admise.jusquAu} : ${admise.raison}`);
      else if (admise) fautes.push(`${phrase}, admise jusqu’au ${admise.jusquAu}, qui est passé.`);
      else if (QUI_ARRETENT.has(severity))
        fautes.push(
          `${phrase}. Mettez à jour, ou dites dans outils/dependances/admises.ts pourquoi elle ne nous atteint pas, et jusqu’à quand.`,
        );
      else dites.push(phrase);
    }
  return { impossible: null, fautes, dites };
}
