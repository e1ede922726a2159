import type { Acces } from '#acces';
import { refuse } from '#socle/pur';
import { tracesDIdentite } from '../domaine/cles-de-recherche.ts';
import { empreintesDe, lireCeQuiSIndexe } from '../proteger-une-personne/proteger-une-personne.ts';
import {
  indexer,
  rapprocherDesProtegees,
  renouvelerLesEmpreintes,
} from '../stockage/index-de-recherche.ts';
import { type PersonneEnBase, personnesParIds } from '../stockage/personnes.ts';

export const PAS_A_VOUS = { raison: 'pas_a_vous' } as const;
export type PasAVous = typeof PAS_A_VOUS;
export const pasAVous = () => refuse(PAS_A_VOUS);

/** The record to write in, if this reader sees it. */
export async function ficheATenir(acces: Acces, id: string): Promise<PersonneEnBase | null> {
  const [personne] = await personnesParIds(acces.bd, [id]);
  return personne ?? null;
}

/** Every change of a record leaves its trace with it. */
export async function tracerUneEcriture(
  acces: Acces,
  personneId: string,
  objet: string,
): Promise<void> {
  await acces.tracer({
    operation: 'ecriture',
    objet,
    objetId: personneId,
    personnes: [personneId],
  });
  await acces.annoncer({ nom: 'PersonneModifiee', contenu: { id: personneId, quoi: objet } });
}

/**
 * After her names, birth or telephones changed: the search knows it, the protection mission hears of a double, and
 * goes on recognising her under what she is now called if she is the protected one.
 */
export async function indexerDeNouveau(acces: Acces, personneId: string): Promise<void> {
  const aIndexer = await lireCeQuiSIndexe(acces, personneId);
  if (!aIndexer) return;
  await indexer(acces.bd, personneId, aIndexer);
  if (tracesDIdentite(aIndexer).length === 0) return;
  const empreintes = empreintesDe(acces, aIndexer);
  await renouvelerLesEmpreintes(acces.bd, personneId, empreintes);
  await rapprocherDesProtegees(acces.bd, personneId, empreintes);
}
