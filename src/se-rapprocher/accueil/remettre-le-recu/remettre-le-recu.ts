import { type Acces, casDUsage, laSaitProtegee } from '#acces';
import { emettreUnRecepisse, type RecepisseAEmettre } from '#recepisses';
import { type CodeDeRetrait, type Resultat, refuse, reussi } from '#socle/pur';
import { empreinteDuCode } from '../convertir-une-reponse-simple/empreinte-du-code.ts';
import { lireCeQuiLEntoure } from '../lire-un-premier-contact/lire-ce-qui-l-entoure.ts';
import { droits } from '../regles-d-acces.ts';
import type { PremierContact } from '../stockage/premiers-contacts.ts';
import { poserUnRepere } from '../stockage/reperes.ts';
import { type RefusDeFiche, tenirUneFiche } from '../tenir-une-fiche.ts';

export interface RecuARemettre {
  premierContactId: string;
  /** Without service or motive; always so for a protected person. */
  discret: boolean;
  langue: 'fr' | 'en';
}

export type RefusDeRemettre = RefusDeFiche | { raison: 'pas_conclue' };

/** What the code of her paper opens: this sheet, and what stands around it. */
export async function ceQuOuvreSonPapier(
  acces: Acces,
  { id, cle, personneId }: PremierContact,
  { discret, langue }: Pick<RecuARemettre, 'discret' | 'langue'>,
): Promise<RecepisseAEmettre> {
  const autour = await lireCeQuiLEntoure(acces, id);
  return {
    objetId: id,
    objetIds: [
      // What goes to the CRIP is not told on her page: its readers are closed.
      ...autour.orientations.filter(({ fermee }) => !fermee).map((une) => une.id),
      ...autour.rendezVous.map((un) => un.id),
    ],
    cle,
    ...(personneId ? { personneId } : {}),
    // A protected person's paper is discreet, whatever key was pressed.
    discret: discret || (personneId !== null && (await laSaitProtegee(acces.bd, personneId))),
    langue,
  };
}

/**
 * Gives the receipt: a code said once, that opens this sheet and what stands around it, and that alone turns a simple
 * answer into a request. Refuses a draft: the paper says an answer or a promise.
 */
export const remettreLeRecu = casDUsage(
  droits.remettreLeRecu,
  async (
    acces,
    { premierContactId, discret: voulu, langue }: RecuARemettre,
  ): Promise<
    Resultat<{ code: CodeDeRetrait; expireLe: string; discret: boolean }, RefusDeRemettre>
  > => {
    const tenue = await tenirUneFiche(acces, premierContactId);
    if (!tenue.ok) return tenue;
    const contact = tenue.valeur;
    if (contact.etat === 'brouillon') return refuse({ raison: 'pas_conclue' });
    const paru = await ceQuOuvreSonPapier(acces, contact, { discret: voulu, langue });
    const { discret } = paru;
    const emis = await emettreUnRecepisse(acces, paru);
    if (!emis.ok) return refuse({ raison: 'introuvable' });
    const { code, expireLe } = emis.valeur;
    await poserUnRepere(acces.bd, {
      empreinte: empreinteDuCode(acces, code),
      contactId: premierContactId,
      le: acces.maintenant,
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'reçu du premier contact',
      objetId: premierContactId,
      personnes: contact.personneId ? [contact.personneId] : [],
    });
    return reussi({ code, expireLe, discret });
  },
);

export const direPourquoiPasRemis = ({ raison }: RefusDeRemettre): string =>
  raison === 'pas_conclue'
    ? 'Concluez d’abord la fiche : le reçu dit une réponse ou une promesse.'
    : 'Cette fiche n’est pas parmi celles de votre équipe. Revenez à l’accueil.';
