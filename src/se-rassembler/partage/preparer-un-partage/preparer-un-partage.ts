import { createHash } from 'node:crypto';
import { casDUsage } from '#acces';
import { type Id, identifiant, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import { type ChampChoisi, ecrireLExtrait } from '../domaine/extrait.ts';
import { fondement } from '../domaine/fondements.ts';
import { type RefusDeFondement, verifierLeFondement } from '../domaine/verifier-un-partage.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUnPartage, type Porte, recrireLeTexte } from '../stockage/partages.ts';

export interface PartageAPreparer {
  orientationId: string;
  premierContactId?: string;
  personneId?: string;
  cle: number;
  auteur: string;
  /** A service of the département, one of its agents by name, or neither (a partner, through its link). */
  cleDestinataire?: number;
  agentDestinataire?: number;
  /** Of the partners' directory: read there too, in its own software, when it has one. */
  structureDestinataire?: string;
  destinataire: string;
  classe: string;
  finalite: string;
  fondement?: string;
  champs: readonly ChampChoisi[];
  nonEnvoye: string;
  /** On this side, its author alone reads it. */
  fermee?: boolean;
  /** Where its link leads; an orientation's page when not said. */
  porte?: Porte;
}

export type RefusDePreparation =
  | RefusDeFondement
  | { raison: 'rien_a_lire' }
  | { raison: 'pas_un_agent' };

const empreinteDe = (texte: string): string =>
  createHash('sha256').update(texte, 'utf8').digest('hex');

const rediger = (champs: readonly ChampChoisi[], nonEnvoye: string) => {
  const texte = ecrireLExtrait(champs);
  return {
    texte,
    empreinte: empreinteDe(texte),
    nonEnvoye: nettoyerUnTexte(nonEnvoye).slice(0, 4000),
  };
};

/**
 * Writes the text that will be read, once, before anything leaves: what the sender rereads is this row, and so
 * is what the receiver reads. Refuses without a basis, or towards a class that the basis does not name
 * (Code pénal, art. 226-13; the articles are in `domaine/fondements.ts`).
 */
export const preparerUnPartage = casDUsage(
  droits.preparer,
  async (
    acces,
    aPreparer: PartageAPreparer,
  ): Promise<Resultat<{ id: Id<'partage'> }, RefusDePreparation>> => {
    if (acces.lecteur.genre !== 'agent') return refuse({ raison: 'pas_un_agent' });
    const fonde = verifierLeFondement(aPreparer.fondement, aPreparer.classe);
    if (!fonde.ok) return fonde;
    const ecrit = rediger(aPreparer.champs, aPreparer.nonEnvoye);
    if (ecrit.texte === '[]') return refuse({ raison: 'rien_a_lire' });
    const id = identifiant<'partage'>();
    await ecrireUnPartage(acces.bd, {
      id,
      orientationId: aPreparer.orientationId,
      premierContactId: aPreparer.premierContactId ?? null,
      personneId: aPreparer.personneId ?? null,
      cle: aPreparer.cle,
      auteurId: acces.lecteur.agentId,
      auteur: aPreparer.auteur,
      cleDestinataire: aPreparer.cleDestinataire ?? null,
      agentDestinataire: aPreparer.agentDestinataire ?? null,
      structureDestinataire: aPreparer.structureDestinataire ?? null,
      destinataire: aPreparer.destinataire,
      classe: fonde.valeur.classe,
      finalite: aPreparer.finalite,
      fondement: fonde.valeur.fondement,
      fondementDepuis: fondement(fonde.valeur.fondement).depuis,
      ...ecrit,
      prepareLe: acces.maintenant,
      fermee: aPreparer.fermee ?? false,
      porte: aPreparer.porte ?? 'demande',
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'partage',
      objetId: id,
      personnes: aPreparer.personneId ? [aPreparer.personneId] : [],
      fondement: fonde.valeur.fondement,
    });
    return reussi({ id });
  },
);

export interface TexteARecrire {
  orientationId: string;
  version: number;
  champs: readonly ChampChoisi[];
  nonEnvoye: string;
}

/** Changes the text before it is sent. Refuses once it left, or when a colleague changed it meanwhile. */
export const recrireUnPartage = casDUsage(
  droits.preparer,
  async (
    acces,
    { orientationId, version, champs, nonEnvoye }: TexteARecrire,
  ): Promise<Resultat<undefined, { raison: 'rien_a_lire' } | { raison: 'texte_change' }>> => {
    const ecrit = rediger(champs, nonEnvoye);
    if (ecrit.texte === '[]') return refuse({ raison: 'rien_a_lire' });
    const partage = { orientationId, version, le: acces.maintenant };
    if (!(await recrireLeTexte(acces.bd, partage, ecrit)))
      return refuse({ raison: 'texte_change' });
    await acces.tracer({ operation: 'ecriture', objet: 'partage', objetId: orientationId });
    return reussi();
  },
);
