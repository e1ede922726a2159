import { type Acces, casDUsage } from '#acces';
import { type Instant, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { noterLaSuite } from '../stockage/rappels.ts';

/** As the messages tell it: which one, and what it was about. */
interface EnvoiSuivi {
  id: string;
  aPropos: { objet: string; objetId: string } | null;
}

async function noter(
  acces: Acces,
  { id, aPropos }: EnvoiSuivi,
  suite: { issue: 'parti' | 'pas_parti'; le: Instant },
): Promise<Resultat<undefined, never>> {
  if (aPropos?.objet !== 'rendez_vous') return reussi();
  const lui = await noterLaSuite(acces.bd, { id: aPropos.objetId, envoiId: id }, suite);
  if (lui)
    await acces.tracer({
      operation: 'ecriture',
      objet: 'rendez-vous : rappel',
      objetId: aPropos.objetId,
      personnes: lui.personneId ? [lui.personneId] : [],
    });
  return reussi();
}

/**
 * Reaction to `EnvoiParti`: a carrier took the reminder, so the pages may say that it left. A message of another kind
 * is none of its business; delivered twice, it is written once.
 */
export const noterUnRappelParti = casDUsage(
  droits.rappeler,
  (acces, { le, ...envoi }: EnvoiSuivi & { le: Instant }): Promise<Resultat<undefined, never>> =>
    noter(acces, envoi, { issue: 'parti', le }),
);

/** Reaction to `EnvoiPasParti`: the pages say so. The call that the team owes is made by `promesses`, as for any message. */
export const noterUnRappelPasParti = casDUsage(
  droits.rappeler,
  (acces, envoi: EnvoiSuivi): Promise<Resultat<undefined, never>> =>
    noter(acces, envoi, { issue: 'pas_parti', le: acces.maintenant }),
);
