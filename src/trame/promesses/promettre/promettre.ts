import { type Acces, casDUsage } from '#acces';
import {
  aujourdHuiA,
  estOuvre,
  type Id,
  type Instant,
  identifiant,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type CanalDePromesse, ecrireUnePromesse } from '../stockage/promesses.ts';

export interface PromesseAFaire {
  /** Given by who may ask twice (a reaction): the same id is one promise. */
  id?: Id<'promesse'>;
  objet: string;
  objetId: string;
  personneId?: string;
  /** The team that owes it. */
  cle: number;
  /** Who will do it; without, the whole team. */
  agentId?: number;
  quoi: string;
  pourQui?: string;
  canal: CanalDePromesse;
  precaution?: string;
  pourLe: Instant;
  /** « avant midi », « l’après-midi »: as it was said. */
  moment?: string;
  nature?: 'ordinaire' | 'danger';
  /** Given on a paper that is keyed back later: it counts from the paper, and may be late already. */
  faiteLe?: Instant;
}

export type RefusDePromesse = { raison: 'date_passee' } | { raison: 'jour_ferme'; jour: string };

/** Whether a promise may be made for that day: what `promettre` refuses, asked before anything is written. */
export function verifierLaDate(
  acces: Acces,
  aFaire: Pick<PromesseAFaire, 'pourLe' | 'faiteLe' | 'nature'>,
): Resultat<undefined, RefusDePromesse> {
  if (aFaire.pourLe < (aFaire.faiteLe ?? acces.maintenant))
    return refuse({ raison: 'date_passee' });
  const jour = aujourdHuiA(aFaire.pourLe);
  // A danger is answered any day; an ordinary promise is not made for a day when nobody is there.
  if (aFaire.nature !== 'danger' && !estOuvre(jour)) return refuse({ raison: 'jour_ferme', jour });
  return reussi();
}

/**
 * Makes a promise to a person: it exists from now on, for the whole team, until it is kept or replaced.
 * Refuses a date already past, and (danger aside) a day that is not a working day.
 */
export const promettre = casDUsage(
  droits.promettre,
  async (
    acces,
    aFaire: PromesseAFaire,
  ): Promise<Resultat<{ id: Id<'promesse'> }, RefusDePromesse>> => {
    const date = verifierLaDate(acces, aFaire);
    if (!date.ok) return date;
    const id = aFaire.id ?? identifiant<'promesse'>();
    const nouvelle = await ecrireUnePromesse(acces.bd, {
      id,
      objet: aFaire.objet,
      objetId: aFaire.objetId,
      personneId: aFaire.personneId ?? null,
      cle: aFaire.cle,
      agentId: aFaire.agentId ?? null,
      faitePar: acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : null,
      nature: aFaire.nature ?? 'ordinaire',
      quoi: aFaire.quoi,
      pourQui: aFaire.pourQui ?? null,
      canal: aFaire.canal,
      precaution: aFaire.precaution ?? null,
      pourLe: aFaire.pourLe,
      moment: aFaire.moment ?? null,
      faiteLe: aFaire.faiteLe ?? acces.maintenant,
      etat: 'ouverte',
      version: 1,
    });
    if (!nouvelle) return reussi({ id });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'promesse',
      objetId: id,
      personnes: aFaire.personneId ? [aFaire.personneId] : [],
    });
    await acces.annoncer({ nom: 'PromesseFaite', contenu: { id, cle: aFaire.cle } });
    await acces.prevenir(`promesses:${aFaire.cle}`);
    return reussi({ id });
  },
);

/** What to do about a promise that cannot be made, in words. */
export function direLeRefus(refus: RefusDePromesse, direLeJour: (jour: string) => string): string {
  switch (refus.raison) {
    case 'date_passee':
      return 'Cette date est passée. Choisissez un jour à venir.';
    case 'jour_ferme':
      return `${direLeJour(refus.jour)} : personne n’est là ce jour-là. Choisissez un jour ouvré.`;
  }
}
