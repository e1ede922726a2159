import { casDUsage } from '#acces';
import { type Id, type Instant, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import { accorder, differences, type Fiche } from '../domaine/fiche.ts';
import { droits } from '../regles-d-acces.ts';
import { prevenirDesDangersDits } from '../signaler-un-danger/prevenir-des-dangers-dits.ts';
import { garderUnTexte } from '../stockage/autres-textes.ts';
import { ecrireLaFiche } from '../stockage/premiers-contacts.ts';
import {
  agentDe,
  mainDe,
  personnesDe,
  type RefusDeFiche,
  tenirUneFiche,
} from '../tenir-une-fiche.ts';

export interface BrouillonAEnregistrer {
  id: string;
  /** The version this page was showing. */
  version: number;
  fiche: Fiche;
}

export type RefusDEnregistrer =
  | RefusDeFiche
  | { raison: 'reponse_simple' }
  /** Another hand wrote since: what was typed is kept beside it, whole. */
  | { raison: 'autre_main'; par: number | null; le: Instant; version: number };

/**
 * Keeps what is typed, as it is typed. A danger newly told is given to the duty manager at once. When another hand
 * wrote in between, both texts are kept and the refusal says whose; nothing is ever overwritten.
 */
export const enregistrerLeBrouillon = casDUsage(
  droits.ecrire,
  async (
    acces,
    { id, version, fiche: saisie }: BrouillonAEnregistrer,
  ): Promise<Resultat<{ version: number }, RefusDEnregistrer>> => {
    const tenue = await tenirUneFiche(acces, id);
    if (!tenue.ok) return tenue;
    const contact = tenue.valeur;
    const fiche = accorder(saisie);
    if (differences(contact.fiche, fiche).length === 0) return reussi({ version: contact.version });
    if (contact.etat === 'reponse_simple') return refuse({ raison: 'reponse_simple' });
    const ecrite =
      contact.version === version
        ? await ecrireLaFiche(acces.bd, mainDe(acces, { id, version }), { fiche })
        : null;
    await acces.tracer({
      operation: 'ecriture',
      objet: ecrite === null ? 'premier contact : autre texte' : 'premier contact',
      objetId: id,
      personnes: personnesDe(contact),
    });
    if (ecrite !== null) {
      await prevenirDesDangersDits(acces, { ...contact, fiche, version: ecrite });
      return reussi({ version: ecrite });
    }
    const agentId = agentDe(acces);
    if (agentId !== null) {
      const texte = { id: identifiant<'autre_texte'>() as Id<'autre_texte'>, agentId };
      await garderUnTexte(acces.bd, id, {
        ...texte,
        versionLue: version,
        fiche,
        ecritLe: acces.maintenant,
      });
    }
    const { modifiePar: par, modifieLe: le } = contact;
    return refuse({ raison: 'autre_main', par, le, version: contact.version });
  },
);

/** @param qui first name of the other hand; @param a « 10:43 » */
export function direPourquoiPasEnregistre(
  refus: RefusDEnregistrer,
  qui: string,
  a: string,
): string {
  switch (refus.raison) {
    case 'introuvable':
      return 'Cette fiche n’est pas parmi celles de votre équipe. Revenez à l’accueil.';
    case 'reponse_simple':
      return 'Cette fiche est conclue : elle ne s’écrit plus. Avec le code de son reçu, elle devient une demande.';
    case 'autre_main':
      return `${qui} a écrit sur cette fiche à ${a}. Rien n’est perdu : rechargez la page pour lire les deux textes.`;
  }
}
