import { casDUsage, type RefusDAcces } from '#acces';
import { type Instant, type Resultat, refuse } from '#socle/pur';
import { promettre, type RefusDePromesse } from '../promettre/promettre.ts';
import { droits } from '../regles-d-acces.ts';
import { promesseParId, remplacer } from '../stockage/promesses.ts';

export interface PromesseAConfier {
  id: string;
  version: number;
  /** Another day; without, the same. She is told of it: a date is never moved in silence. */
  pourLe?: Instant | undefined;
  moment?: string | undefined;
  /** Who takes it; null, the whole team; without, who had it. */
  agentId?: number | null | undefined;
}

export type RefusDeConfier =
  | RefusDePromesse
  | RefusDAcces
  | { raison: 'inconnue' }
  | { raison: 'deja_close' };

/**
 * Hands a promise to someone else, or to another day: a new promise takes the place of the old one, which stays
 * readable and says what replaced it. Nothing promised disappears.
 */
export const confierUnePromesse = casDUsage(
  droits.tenir,
  async (acces, aConfier: PromesseAConfier): Promise<Resultat<{ id: string }, RefusDeConfier>> => {
    const ancienne = await promesseParId(acces.bd, aConfier.id);
    if (!ancienne) return refuse({ raison: 'inconnue' });
    if (ancienne.etat !== 'ouverte' || ancienne.version !== aConfier.version)
      return refuse({ raison: 'deja_close' });
    const agentId = aConfier.agentId === undefined ? ancienne.agentId : aConfier.agentId;
    const moment = aConfier.moment ?? (aConfier.pourLe ? null : ancienne.moment);
    const nouvelle = await promettre(acces, {
      objet: ancienne.objet,
      objetId: ancienne.objetId,
      cle: ancienne.cle,
      quoi: ancienne.quoi,
      canal: ancienne.canal,
      nature: ancienne.nature,
      pourLe: aConfier.pourLe ?? (ancienne.pourLe as Instant),
      ...(ancienne.personneId ? { personneId: ancienne.personneId } : {}),
      ...(ancienne.pourQui ? { pourQui: ancienne.pourQui } : {}),
      ...(ancienne.precaution ? { precaution: ancienne.precaution } : {}),
      ...(agentId === null ? {} : { agentId }),
      ...(moment ? { moment } : {}),
    });
    if (!nouvelle.ok) return nouvelle;
    const par = acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : null;
    const { id, version } = ancienne;
    if (
      !(await remplacer(acces.bd, { id, version, le: acces.maintenant, par }, nouvelle.valeur.id))
    )
      throw new Error('a promise moved under its own transaction');
    await acces.tracer({
      operation: 'ecriture',
      objet: 'promesse',
      objetId: id,
      personnes: ancienne.personneId ? [ancienne.personneId] : [],
    });
    return nouvelle;
  },
);

/** What to do about a promise that cannot be handed over, in words. */
export function direPourquoiPasConfiee(refus: Exclude<RefusDeConfier, RefusDAcces>): string {
  switch (refus.raison) {
    case 'inconnue':
      return 'Cette promesse n’est pas parmi celles de votre équipe.';
    case 'deja_close':
      return 'Quelqu’un vient de s’en occuper. Relisez la liste pour voir sa réponse.';
    case 'date_passee':
      return 'Cette date est passée. Choisissez un jour à venir.';
    case 'jour_ferme':
      return 'Personne n’est là ce jour-là. Choisissez un jour ouvré.';
  }
}
