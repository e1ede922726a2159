import type { Acces } from '#acces';
import { dateCivile } from '#socle/pur';
import { nouvellesDe } from '../domaine/dire-a-qui-accompagne.ts';
import { estOuvert } from '../domaine/etat-du-dossier.ts';
import type { DroitsRsaChanges } from '../evenements.ts';
import type { ChangementAEcrire, FoyerAEcrire, FoyerConnu } from '../stockage/foyers.ts';

/** For who orients: whom this lot says something of, and who is recognised at last while her right is open. */
export function nouvellesDuLot(
  foyers: readonly FoyerAEcrire[],
  changements: readonly ChangementAEcrire[],
  avant: (foyer: FoyerAEcrire) => FoyerConnu | undefined,
): DroitsRsaChanges['contenu']['nouvelles'] {
  const parFoyer = new Map<string, ChangementAEcrire[]>();
  for (const un of changements) parFoyer.set(un.foyerId, [...(parFoyer.get(un.foyerId) ?? []), un]);
  return foyers.flatMap((foyer) => {
    if (foyer.protege) return [];
    const deja = new Map(avant(foyer)?.adultes.map((un) => [un.empreinte, un.personneId]));
    return foyer.adultes.flatMap(({ personneId, empreinte, soumise }) => {
      if (!personneId) return [];
      const siens = (parFoyer.get(foyer.id) ?? []).filter(
        ({ adulte }) => adulte === '' || adulte === empreinte,
      );
      const reconnue = deja.get(empreinte) === null && estOuvert(foyer.etat);
      const genres = new Set(siens.map(({ genre }) => genre));
      return nouvellesDe(soumise, reconnue ? genres.add('entree') : genres).map((genre) => ({
        personneId,
        foyerId: foyer.id,
        cle: foyer.cle,
        genre,
      }));
    });
  });
}

export async function annoncerLesNouvelles(
  acces: Acces,
  reference: string,
  nouvelles: DroitsRsaChanges['contenu']['nouvelles'],
): Promise<void> {
  if (nouvelles.length === 0) return;
  await acces.annoncer({
    nom: 'DroitsRsaChanges',
    contenu: { reference: dateCivile(reference), apprisLe: acces.aujourdHui, nouvelles },
  } satisfies DroitsRsaChanges);
}
