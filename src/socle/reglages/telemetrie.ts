import { z } from 'zod';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type Env, lireLesVariables, type Variable } from './variable.ts';

export interface ReglagesDeTelemetrie {
  /** The collector's address for traces. */
  collecteur: string;
  /** Its Authorization header; null: it asks for none. */
  autorisation: string | null;
  /** Per cent of requests and jobs told. */
  part: number;
}

const TOUT = 100;

export const variablesDeLaTelemetrie = {
  collecteur: {
    nom: 'TISSERIN_TELEMETRIE',
    sert: 'un collecteur OpenTelemetry (OTLP sur HTTP) à qui dire où passe le temps : demandes, phrases SQL sans leurs valeurs, tâches',
    attendu: 'une adresse http ou https qui finit par /v1/traces',
    exemple: 'http://127.0.0.1:4318/v1/traces',
    sansElle: 'rien n’est dit à personne',
    schema: z
      .string()
      .refine((texte) => /^https?:\/\/.+\/v1\/traces$/.test(texte) && URL.canParse(texte)),
  },
  autorisation: {
    nom: 'TISSERIN_TELEMETRIE_AUTORISATION',
    sert: 'l’en-tête Authorization que ce collecteur demande',
    attendu: 'le contenu entier de l’en-tête',
    exemple: '"Bearer le-jeton-du-collecteur"',
    sansElle: 'pas d’en-tête',
    secret: true,
    schema: z.string().min(1),
  },
  part: {
    nom: 'TISSERIN_TELEMETRIE_PART',
    sert: 'sur cent demandes, combien sont dites au collecteur',
    attendu: 'un nombre de 1 à 100',
    exemple: '10',
    sansElle: String(TOUT),
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(1).max(TOUT)),
  },
} satisfies Record<string, Variable>;

/** @returns null when no collector is named: nothing is told, and nothing of OpenTelemetry is even read */
export function lireLesReglagesDeTelemetrie(
  env: Env,
): Resultat<ReglagesDeTelemetrie | null, string[]> {
  const { valeurs, fautes } = lireLesVariables(variablesDeLaTelemetrie, env);
  if (fautes.length > 0) return refuse(fautes);
  const { collecteur, autorisation = null, part = TOUT } = valeurs;
  return reussi(collecteur ? { collecteur, autorisation, part } : null);
}
