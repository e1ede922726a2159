import type { Acces } from '#acces';
import { aujourdHuiA, type Resultat, refuse, reussi } from '#socle/pur';
import { contactParId, type PremierContact } from './stockage/premiers-contacts.ts';

/** Hidden and absent are one answer. */
export type RefusDeFiche = { raison: 'introuvable' };

export const direFicheIntrouvable =
  'Cette fiche n’est pas parmi celles de votre équipe. Revenez à l’accueil.';

export async function tenirUneFiche(
  acces: Acces,
  id: string,
): Promise<Resultat<PremierContact, RefusDeFiche>> {
  const contact = await contactParId(acces.bd, id);
  return contact ? reussi(contact) : refuse({ raison: 'introuvable' });
}

export const agentDe = ({ lecteur }: Acces): number | null =>
  lecteur.genre === 'agent' ? lecteur.agentId : null;

export const personnesDe = ({ personneId }: Pick<PremierContact, 'personneId'>): string[] =>
  personneId ? [personneId] : [];

/** What an event may say of a sheet: keys, a day, a channel. */
export const faitsDe = (contact: PremierContact) => ({
  premierContactId: contact.id,
  cle: contact.cle,
  siteId: contact.siteId,
  jour: aujourdHuiA(contact.ouvertLe),
  canal: contact.canal,
});

/** The hand that writes: which version it read, who, when. */
export const mainDe = (acces: Acces, { id, version }: { id: string; version: number }) => ({
  id,
  version,
  par: agentDe(acces),
  le: acces.maintenant,
});
