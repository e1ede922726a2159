import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { type Aide, GRAPHE_NATIONAL } from '#droits';
import { type Id, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import { defautsDuCode, type PrestationDeReglement } from '../domaine/etats.ts';
import { droits } from '../regles-d-acces.ts';
import {
  abandonnerEnBase,
  creerEnBase,
  reecrireEnBase,
  reglementParId,
  reglementsDuCode,
} from '../stockage/reglements.ts';
import { type Changement, changerLeContenu } from './changer-le-contenu.ts';
import { lireUnContenu, type RefusDeContenu } from './lire-un-contenu.ts';

export type RefusDeRediger =
  | RefusDeContenu
  | { raison: 'introuvable' }
  | { raison: 'code'; phrase: string }
  | { raison: 'deja_un_brouillon' }
  | { raison: 'deja_change' };

const agentDe = ({ lecteur }: Acces): number => (lecteur.genre === 'agent' ? lecteur.agentId : 0);

/**
 * Opens a draft: from a whole regulation (typed head, or the engine's JSON), or as the next version of one that is
 * published. Refuses the name of a national right (an aid adds, CASF L.121-3), and a second draft of the same code.
 */
export const ouvrirUnBrouillon = casDUsage(
  droits.rediger,
  async (
    acces,
    {
      contenu,
      prestation,
      pourquoi = '',
    }: { contenu: Aide; prestation: PrestationDeReglement; pourquoi?: string },
  ): Promise<Resultat<{ id: Id<'reglement'> }, RefusDeRediger>> => {
    const lu = lireUnContenu(contenu);
    if (!lu.ok) return lu;
    const nationaux = [...GRAPHE_NATIONAL.droits.values()].flatMap(({ id, duDepartement }) =>
      duDepartement ? [] : [id],
    );
    const [defaut] = defautsDuCode(lu.valeur.id, nationaux);
    if (defaut) return refuse({ raison: 'code', phrase: defaut });
    const id = identifiant<'reglement'>();
    const cree = await creerEnBase(acces.bd, {
      id,
      prestation,
      contenu: lu.valeur,
      pourquoi,
      redigePar: agentDe(acces),
      redigeLe: acces.maintenant,
    });
    if (!cree) return refuse({ raison: 'deja_un_brouillon' });
    await acces.tracer({ operation: 'ecriture', objet: 'règlement', objetId: id });
    return reussi({ id });
  },
);

/** The next version starts from the last published one: what does not change is not typed again. */
export const preparerLaVersionSuivante = casDUsage(
  droits.rediger,
  async (
    acces,
    { id }: { id: string },
  ): Promise<Resultat<{ id: Id<'reglement'> }, RefusDeRediger | RefusDAcces>> => {
    const reglement = await reglementParId(acces.bd, id);
    if (reglement?.etat !== 'publie') return refuse({ raison: 'introuvable' });
    const [derniere] = (await reglementsDuCode(acces.bd, reglement.code)).filter(
      ({ etat }) => etat === 'publie',
    );
    const { contenu, prestation } = derniere ?? reglement;
    return ouvrirUnBrouillon(acces, { contenu, prestation });
  },
);

export interface BrouillonAChanger {
  id: string;
  revision: number;
  changement: Changement;
  /** With the head: the line of the changelog, and whose life of a request it feeds. */
  pourquoi?: string;
  prestation?: PrestationDeReglement;
}

/** One gesture on a draft: whoever writes it last is its writer. Refuses when it was published or changed meanwhile. */
export const changerUnBrouillon = casDUsage(
  droits.rediger,
  async (
    acces,
    { id, revision, changement, pourquoi, prestation }: BrouillonAChanger,
  ): Promise<Resultat<undefined, RefusDeRediger>> => {
    const reglement = await reglementParId(acces.bd, id);
    if (!reglement || reglement.etat === 'publie') return refuse({ raison: 'introuvable' });
    const change = changerLeContenu(reglement.contenu, changement);
    if (!change) return refuse({ raison: 'deja_change' });
    const lu = lireUnContenu(change);
    if (!lu.ok) return lu;
    const ecrit = await reecrireEnBase(
      acces.bd,
      { id, revision },
      {
        prestation: prestation ?? reglement.prestation,
        contenu: lu.valeur,
        pourquoi: pourquoi ?? reglement.pourquoi,
        redigePar: agentDe(acces),
        redigeLe: acces.maintenant,
      },
    );
    if (!ecrit) return refuse({ raison: 'deja_change' });
    await acces.tracer({ operation: 'ecriture', objet: 'règlement', objetId: id });
    return reussi();
  },
);

/** A draft that is given up disappears; what was published never does. */
export const abandonnerUnBrouillon = casDUsage(
  droits.rediger,
  async (acces, { id }: { id: string }): Promise<Resultat<undefined, RefusDeRediger>> => {
    if (!(await abandonnerEnBase(acces.bd, id))) return refuse({ raison: 'introuvable' });
    await acces.tracer({ operation: 'ecriture', objet: 'brouillon de règlement abandonné' });
    return reussi();
  },
);

export function direLeRefusDeRediger(refus: RefusDeRediger): string {
  switch (refus.raison) {
    case 'contenu':
    case 'code':
      return refus.phrase;
    case 'introuvable':
      return 'Ce brouillon n’est plus là : il a été publié ou abandonné.';
    case 'deja_un_brouillon':
      return 'Un brouillon de ce règlement est déjà ouvert : continuez celui-là.';
    case 'deja_change':
      return 'Quelqu’un vient de changer ce brouillon. Rechargez la page : rien de ce qui s’y trouve n’est perdu.';
  }
}
