import { lireLesReglages } from '#socle';
import { fautesDansLesNoms } from '../../src/reglages.ts';
import {
  type Commande,
  type Entourage,
  echec,
  type Issue,
  malDemande,
  reussite,
} from './commande.ts';
import { direLAide, lireLesArguments } from './lire-les-arguments.ts';

/** Runs what the arguments ask and says how it went; nothing here writes on a screen or ends a process. */
export async function executer(
  commandes: readonly Commande[],
  argv: readonly string[],
  entourage: Entourage,
): Promise<Issue> {
  const lecture = lireLesArguments(commandes, argv);
  if (!lecture.ok) return malDemande(lecture.refus);
  if (lecture.valeur.genre === 'aide') {
    const lignes = direLAide(commandes, lecture.valeur.commande);
    return reussite(lignes, { aide: lignes.join('\n') });
  }
  const reglages = lireLesReglages(entourage.env);
  const fautes = [...fautesDansLesNoms(entourage.env), ...(reglages.ok ? [] : reglages.refus)];
  if (!reglages.ok || fautes.length > 0) return malDemande(...fautes);
  const { commande, demande } = lecture.valeur;
  try {
    return await commande.faire(demande, reglages.valeur, entourage);
  } catch (erreur) {
    if (entourage.env.TISSERIN_TRACE_DES_PANNES && erreur instanceof Error)
      entourage.dire(erreur.stack ?? erreur.message);
    return echec(`« tisserin ${commande.nom} » a échoué : ${direLaPanne(erreur)}`);
  }
}

/** A failure in the words of whatever failed, with its code: a refused connection to PostgreSQL has no message. */
function direLaPanne(erreur: unknown): string {
  if (!(erreur instanceof Error)) return String(erreur);
  const { code } = erreur as NodeJS.ErrnoException;
  // A value that the database refused is quoted in its words, which end in the journal of a timer.
  if (/^2[23][0-9A-Z]{3}$/.test(code ?? '')) return `la base a refusé une valeur (${code}).`;
  return [erreur.message, code].filter(Boolean).join(' ') || erreur.name;
}

export const ecrireLIssue = ({ phrases, json }: Issue, enJson: boolean): string =>
  enJson ? JSON.stringify(json) : phrases.join('\n');
