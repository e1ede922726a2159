import { type Acces, casDUsage } from '#acces';
import { defautsDUneAide } from '#droits';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { defautsDeDate, defautsDuMontant } from '../domaine/etats.ts';
import { droits } from '../regles-d-acces.ts';
import {
  changerDEtat,
  type Reglement,
  reglementParId,
  reglementsDuCode,
} from '../stockage/reglements.ts';

export type RefusDePublier =
  | { raison: 'introuvable' }
  | { raison: 'defauts'; phrases: readonly string[] }
  | { raison: 'sa_propre_plume' }
  | { raison: 'sans_raison' }
  | { raison: 'deja_change' };

/**
 * Why a version may not be published yet, in French: its examples that fail, its missing source, a date in the past, a
 * line of changelog that is missing. Empty: it may.
 */
export function defautsDePublication(
  { contenu, depuis, pourquoi }: Reglement,
  versions: readonly Reglement[],
  { aujourdHui }: Pick<Acces, 'aujourdHui'>,
): string[] {
  const publiees = versions.filter(({ etat }) => etat === 'publie');
  return [
    ...defautsDUneAide(contenu),
    ...defautsDuMontant({ ...contenu.montant }),
    ...defautsDeDate({ depuis }, publiees, aujourdHui),
    ...(pourquoi.trim().length < 10
      ? ['Dites ce que cette version change et pourquoi, en une phrase : elle reste au journal.']
      : []),
  ];
}

const lire = async (acces: Acces, id: string) => {
  const reglement = await reglementParId(acces.bd, id);
  const versions = reglement ? await reglementsDuCode(acces.bd, reglement.code) : [];
  return { reglement, versions };
};

/** Hands a draft to who publishes, once every example gives what it announces. */
export const proposerUnReglement = casDUsage(
  droits.rediger,
  async (
    acces,
    { id, revision }: { id: string; revision: number },
  ): Promise<Resultat<undefined, RefusDePublier>> => {
    const { reglement, versions } = await lire(acces, id);
    if (reglement?.etat !== 'brouillon') return refuse({ raison: 'introuvable' });
    const phrases = defautsDePublication(reglement, versions, acces);
    if (phrases.length > 0) return refuse({ raison: 'defauts', phrases });
    const fait = await changerDEtat(
      acces.bd,
      { id, revision, de: 'brouillon' },
      { etat: 'propose' },
    );
    if (!fait) return refuse({ raison: 'deja_change' });
    await acces.tracer({ operation: 'ecriture', objet: 'règlement proposé', objetId: id });
    return reussi();
  },
);

/**
 * Publishes a version, from its day of effect and for good: another hand than its writer's. The examples are tried once
 * more here, and the day of effect judged on today.
 */
export const publierUnReglement = casDUsage(
  droits.publier,
  async (
    acces,
    { id, revision }: { id: string; revision: number },
  ): Promise<Resultat<{ numero: number }, RefusDePublier>> => {
    const { reglement, versions } = await lire(acces, id);
    if (reglement?.etat !== 'propose' || acces.lecteur.genre !== 'agent')
      return refuse({ raison: 'introuvable' });
    if (reglement.redigePar === acces.lecteur.agentId) return refuse({ raison: 'sa_propre_plume' });
    const phrases = defautsDePublication(reglement, versions, acces);
    if (phrases.length > 0) return refuse({ raison: 'defauts', phrases });
    const numero = Math.max(0, ...versions.map((une) => une.numero ?? 0)) + 1;
    const fait = await changerDEtat(
      acces.bd,
      { id, revision, de: 'propose' },
      { etat: 'publie', numero, publiePar: acces.lecteur.agentId, publieLe: acces.maintenant },
    );
    if (!fait) return refuse({ raison: 'deja_change' });
    await acces.tracer({ operation: 'ecriture', objet: 'règlement publié', objetId: id });
    const { code, depuis } = reglement;
    await acces.annoncer({ nom: 'ReglementPublie', contenu: { id, code, depuis } });
    return reussi({ numero });
  },
);

/** Gives a version back to who wrote it, with what is to be put right. */
export const renvoyerUnReglement = casDUsage(
  droits.publier,
  async (
    acces,
    { id, revision, retour }: { id: string; revision: number; retour: string },
  ): Promise<Resultat<undefined, RefusDePublier>> => {
    const { reglement } = await lire(acces, id);
    if (reglement?.etat !== 'propose') return refuse({ raison: 'introuvable' });
    const dit = retour.trim().slice(0, 500);
    if (dit.length < 3) return refuse({ raison: 'sans_raison' });
    const fait = await changerDEtat(
      acces.bd,
      { id, revision, de: 'propose' },
      { etat: 'brouillon', retour: dit },
    );
    if (!fait) return refuse({ raison: 'deja_change' });
    await acces.tracer({ operation: 'ecriture', objet: 'règlement renvoyé', objetId: id });
    return reussi();
  },
);

export function direLeRefusDePublier(refus: RefusDePublier): string {
  switch (refus.raison) {
    case 'introuvable':
      return 'Ce règlement n’attend pas cela : rechargez la page pour voir où il en est.';
    case 'defauts':
      return refus.phrases.join(' ');
    case 'sa_propre_plume':
      return 'Vous avez écrit cette version : une autre personne la publie.';
    case 'sans_raison':
      return 'Dites en une phrase ce qui est à revoir.';
    case 'deja_change':
      return 'Quelqu’un vient de changer ce règlement. Rechargez la page.';
  }
}
