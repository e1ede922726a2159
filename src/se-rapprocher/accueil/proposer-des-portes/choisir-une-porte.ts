import { casDUsage } from '#acces';
import { accorder, type DestinataireVise, proposerUneOrientation } from '#orientations';
import { couper, type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type RefusDeFiche, tenirUneFiche } from '../tenir-une-fiche.ts';
import { type PorteProposee, portesDeLaFiche } from './proposer-des-portes.ts';

export interface PorteChoisie {
  premierContactId: string;
  /** The `cle` of a door that is proposed on this sheet now. */
  porte: string;
  /** She agreed, there and then. */
  elleEstDAccord: boolean;
}

export type RefusDeChoisir =
  | RefusDeFiche
  | { raison: 'porte_inconnue' }
  | { raison: 'ne_convient_pas'; phrases: readonly string[] }
  | { raison: 'nommer_un_agent' }
  | { raison: 'pas_proposee' };

function versQui(porte: PorteProposee): DestinataireVise | null {
  const { genre, versCle, siteId, structureId, nom, telephone } = porte;
  if (genre === 'service')
    return versCle !== null && siteId !== null ? { genre, cle: versCle, siteId } : null;
  if (genre === 'institution')
    return porte.quiEstCompetent
      ? { genre, nom, source: porte.quiEstCompetent.source, ...(telephone ? { telephone } : {}) }
      : null;
  return structureId === null
    ? null
    : {
        genre: 'structure',
        structureId,
        nom,
        ...(telephone ? { telephone } : {}),
        ...(porte.engagementJours ? { engagementJours: porte.engagementJours } : {}),
      };
}

/**
 * Chooses a door with her: an orientation is written, nothing is sent yet. It is checked again for age, territory and
 * conditions; a door that does not fit is refused with the reason, and the others stay on the sheet.
 */
export const choisirUnePorte = casDUsage(
  droits.ecrire,
  async (
    acces,
    { premierContactId, porte: cle, elleEstDAccord }: PorteChoisie,
  ): Promise<Resultat<{ orientationId: string }, RefusDeChoisir>> => {
    const tenue = await tenirUneFiche(acces, premierContactId);
    if (!tenue.ok) return tenue;
    const contact = tenue.valeur;
    const portes = await portesDeLaFiche(acces, contact);
    const porte = portes.find((une) => une.cle === cle);
    const vers = porte ? versQui(porte) : null;
    if (!porte || !vers) return refuse({ raison: 'porte_inconnue' });
    if (porte.avis.avis === 'ne_convient_pas')
      return refuse({ raison: 'ne_convient_pas', phrases: porte.avis.phrases });
    // Of her words, this door reads the part that speaks of it, and nothing else.
    const siens =
      porte.genre === 'institution' ? [] : [...porte.pourquoi.matchAll(/«\s([^»]+?)\s»/gu)];
    const proposee = await proposerUneOrientation(acces, {
      premierContactId,
      ...(contact.personneId ? { personneId: contact.personneId } : {}),
      deCle: contact.cle,
      vers,
      quoi: couper(porte.quoi, 200),
      champs: [
        { nom: 'demande', texte: porte.quoi },
        ...(siens.length > 0
          ? [{ nom: 'elle_dit' as const, texte: siens.map(([, mots]) => mots).join(' […] ') }]
          : []),
      ],
    });
    if (!proposee.ok)
      return refuse({
        raison: proposee.refus.raison === 'nommer_un_agent' ? 'nommer_un_agent' : 'pas_proposee',
      });
    const orientationId = proposee.valeur.id;
    if (elleEstDAccord) await accorder(acces, { orientationId, de: 'personne' });
    return reussi({ orientationId });
  },
);

export function direPourquoiPasChoisie(refus: RefusDeChoisir): string {
  switch (refus.raison) {
    case 'introuvable':
      return 'Cette fiche n’est pas parmi celles de votre équipe. Revenez à l’accueil.';
    case 'porte_inconnue':
      return 'Cette porte n’est plus proposée d’après ce qui est écrit. Choisissez-en une autre.';
    case 'ne_convient_pas':
      return `${refus.phrases.join(' ')} Les autres portes restent ouvertes.`;
    case 'nommer_un_agent':
      return 'Cette personne est protégée : nommez l’agent qui la recevra, depuis ses orientations.';
    case 'pas_proposee':
      return 'L’orientation n’a pas pu s’écrire. Vérifiez la fiche et recommencez.';
  }
}
