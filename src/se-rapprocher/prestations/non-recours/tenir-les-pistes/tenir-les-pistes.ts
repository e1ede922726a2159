import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  type EtatRepondu,
  noterUneOppositionEnBase,
  oublierLesPistes,
  PAR_PAGE,
  type PisteLue,
  pistesAVoir,
  repondreEnBase,
  unePiste,
} from '../stockage/pistes.ts';

export interface PistesVues {
  pistes: readonly PisteLue[];
  suite: boolean;
}

/** Leads of this reader’s outreach mission, with why; traced as a list. */
export const voirLesPistes = casDUsage(
  droits.tenirLesPistes,
  async (
    acces,
    { droit, page }: { droit: string | null; page: number },
  ): Promise<Resultat<PistesVues, never>> => {
    const lues = await pistesAVoir(acces.bd, { droit, page, jour: acces.aujourdHui });
    const pistes = lues.slice(0, PAR_PAGE);
    await acces.tracer({
      operation: 'liste',
      objet: 'pistes de droits',
      personnes: pistes.flatMap(({ personneId }) => personneId ?? []),
    });
    return reussi({ pistes, suite: lues.length > PAR_PAGE });
  },
);

export const REPONSES = ['proposee', 'deja_demandee', 'erreur', 'opposee'] as const;
export type Reponse = (typeof REPONSES)[number];

export const DIRE_UNE_REPONSE: Readonly<Record<Reponse, string>> = {
  proposee: 'Je lui en ai parlé',
  deja_demandee: 'Elle l’a déjà, ou l’a demandé',
  erreur: 'Ce n’est pas juste',
  opposee: 'Elle ne veut pas être cherchée',
};

/** What came of a lead. A refusal is kept as a keyed hash, and her leads leave. */
export const repondreAUnePiste = casDUsage(
  droits.tenirLesPistes,
  async (
    acces,
    { id, reponse }: { id: string; reponse: Reponse },
  ): Promise<Resultat<undefined, { raison: 'inconnue' }>> => {
    const piste = await unePiste(acces.bd, id);
    if (!piste || acces.lecteur.genre !== 'agent') return refuse({ raison: 'inconnue' });
    const par = acces.lecteur.agentId;
    const le = acces.maintenant;
    if (reponse === 'opposee') {
      await noterUneOppositionEnBase(acces.bd, { empreinte: piste.empreinte, le, par });
      await oublierLesPistes(acces.bd, piste.empreinte);
    } else await repondreEnBase(acces.bd, { id, etat: reponse satisfies EtatRepondu, par, le });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'piste de droit',
      objetId: id,
      personnes: piste.personneId ? [piste.personneId] : [],
    });
    return reussi();
  },
);
