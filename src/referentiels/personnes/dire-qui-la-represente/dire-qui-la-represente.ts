import { casDUsage } from '#acces';
import {
  bornes,
  type DateCivile,
  identifiant,
  lireDatePartielle,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  corrigerUneRepresentationEnBase,
  ecrireUneRepresentation,
  type NatureDeRepresentation,
} from '../stockage/representations.ts';
import {
  ficheATenir,
  type PasAVous,
  pasAVous,
  tracerUneEcriture,
} from '../tenir-la-fiche/ecrire.ts';

export interface RepresentationDite {
  id: string;
  /** The line it corrects; none for one more. */
  ligne?: string | undefined;
  nature: NatureDeRepresentation;
  /** A person whose record this reader sees, or else a name: one of the two. */
  par?: string | undefined;
  parQui?: string | undefined;
  du: DateCivile;
  au: DateCivile | null;
}

/**
 * Who may decide for or with her, by which right, between which dates (code civil, art. 371-1, 377, 378, 415).
 * Refuses an end before the beginning, a beginning before she was born, and two holders, or none. A minor without any stays received.
 */
export const direQuiLaRepresente = casDUsage(
  droits.tenir,
  async (
    acces,
    dite: RepresentationDite,
  ): Promise<
    Resultat<undefined, PasAVous | { raison: 'dates' | 'avant_sa_naissance' | 'par_qui' }>
  > => {
    const fiche = await ficheATenir(acces, dite.id);
    if (!fiche) return pasAVous();
    const parQui = nettoyerUneLigne(dite.parQui ?? '') || null;
    if (dite.au && dite.au < dite.du) return refuse({ raison: 'dates' });
    const naissance = lireDatePartielle(fiche.naissance ?? '');
    if (naissance.ok && dite.du < bornes(naissance.valeur).premier)
      return refuse({ raison: 'avant_sa_naissance' });
    if (Boolean(dite.par) === Boolean(parQui) || dite.par === dite.id)
      return refuse({ raison: 'par_qui' });
    if (dite.par && !(await ficheATenir(acces, dite.par))) return refuse({ raison: 'par_qui' });
    const une = {
      id: dite.ligne ?? identifiant<'representation'>(),
      personneId: dite.id,
      nature: dite.nature,
      par: dite.par ?? null,
      parQui,
      du: dite.du,
      au: dite.au,
    };
    if (dite.ligne) {
      if (!(await corrigerUneRepresentationEnBase(acces.bd, une))) return pasAVous();
    } else await ecrireUneRepresentation(acces.bd, une);
    await tracerUneEcriture(acces, dite.id, 'representation');
    return reussi();
  },
);
