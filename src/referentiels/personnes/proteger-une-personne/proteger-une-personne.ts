import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type PersonneAIndexer, tracesDIdentite } from '../domaine/cles-de-recherche.ts';
import { aIndexer } from '../rechercher-une-personne/chercher-dans-ma-portee.ts';
import { droits } from '../regles-d-acces.ts';
import { indexer } from '../stockage/index-de-recherche.ts';
import { moyensDe } from '../stockage/joindre.ts';
import { personnesParIds } from '../stockage/personnes.ts';
import { leverLaProtectionEnBase, nommerUneLectrice, proteger } from '../stockage/protections.ts';

/** Keyed hashes of what would betray a second record of her. */
export const empreintesDe = (acces: Acces, personne: PersonneAIndexer): string[] =>
  tracesDIdentite(personne).map((trace) => acces.empreindre('personne-protegee', trace));

export async function lireCeQuiSIndexe(
  acces: Acces,
  personneId: string,
): Promise<PersonneAIndexer | null> {
  const [personne] = await personnesParIds(acces.bd, [personneId]);
  return personne ? aIndexer(personne, await moyensDe(acces.bd, [personneId])) : null;
}

/**
 * Closes a record: named readers and the protection mission alone; her places hidden, no word of her in the search.
 * Refuses a record that is not there. Its trace says who was named.
 */
export const protegerUnePersonne = casDUsage(
  droits.proteger,
  async (
    acces,
    { personneId, lectrices }: { personneId: string; lectrices: readonly number[] },
  ): Promise<Resultat<undefined, { raison: 'inconnue' }>> => {
    const aFermer = await lireCeQuiSIndexe(acces, personneId);
    if (!aFermer) return refuse({ raison: 'inconnue' });
    await proteger(acces.bd, personneId, empreintesDe(acces, aFermer));
    for (const agentId of lectrices) await nommerUneLectrice(acces.bd, personneId, agentId, null);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'protection',
      objetId: personneId,
      personnes: [personneId],
    });
    await acces.annoncer({ nom: 'PersonneProtegee', contenu: { personneId } });
    return reussi();
  },
);

/** Opens again a record whose protection is over: its teams see it, the search knows it. */
export const leverLaProtection = casDUsage(
  droits.proteger,
  async (
    acces,
    { personneId }: { personneId: string },
  ): Promise<Resultat<undefined, { raison: 'inconnue' }>> => {
    const aRouvrir = await lireCeQuiSIndexe(acces, personneId);
    if (!aRouvrir) return refuse({ raison: 'inconnue' });
    await leverLaProtectionEnBase(acces.bd, personneId);
    await indexer(acces.bd, personneId, aRouvrir);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'protection',
      objetId: personneId,
      personnes: [personneId],
    });
    return reussi();
  },
);
