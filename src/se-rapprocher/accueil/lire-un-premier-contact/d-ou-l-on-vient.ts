import type { Acces } from '#acces';
import type { PremierContact } from '../stockage/premiers-contacts.ts';

/** Where the reader of a sheet goes back to: the desk of her team, else the record, else the search. */
export function dOuLOnVient(
  { lecteur }: Acces,
  { cle, siteId, personneId }: PremierContact,
): { href: string; libelle: string } {
  if (lecteur.genre === 'agent' && lecteur.cles.includes(cle))
    return { href: `/accueil?site=${siteId}`, libelle: 'Accueil' };
  return personneId
    ? { href: `/personnes/${personneId}`, libelle: 'Sa fiche' }
    : { href: '/personnes', libelle: 'Personnes' };
}
