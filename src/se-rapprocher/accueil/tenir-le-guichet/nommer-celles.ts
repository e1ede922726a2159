import type { Acces } from '#acces';
import { lireLesPersonnes } from '#personnes';
import { nommerLesPremiersContacts } from '../lire-un-premier-contact/lire-un-premier-contact.ts';

/** A promise or an orientation: both hang on a sheet, on a person, or on both. */
interface DeQuelquUn {
  id: string;
  personneId: string | null;
  premierContactId?: string | null;
  objet?: string;
  objetId?: string;
}

const ficheDe = ({ premierContactId, objet, objetId }: DeQuelquUn): string | null =>
  premierContactId ?? (objet === 'premier_contact' ? (objetId ?? null) : null);

/**
 * The name she gave on her sheet, else the one she goes by: asked once for all rows. Whom this reader may not see
 * stays without a name.
 */
export async function nommerCelles(
  acces: Acces,
  lignes: readonly DeQuelquUn[],
): Promise<Map<string, string>> {
  const [fiches, personnes] = await Promise.all([
    nommerLesPremiersContacts(
      acces,
      lignes.flatMap((ligne) => ficheDe(ligne) ?? []),
    ),
    lireLesPersonnes(
      acces,
      lignes.flatMap(({ personneId }) => personneId ?? []),
    ),
  ]);
  const noms = new Map<string, string>();
  for (const ligne of lignes) {
    const fiche = fiches.ok ? fiches.valeur.get(ficheDe(ligne) ?? '') : undefined;
    const nom = fiche?.nomDit ?? personnes.get(ligne.personneId ?? '')?.nomDit;
    if (nom) noms.set(ligne.id, nom);
  }
  return noms;
}
