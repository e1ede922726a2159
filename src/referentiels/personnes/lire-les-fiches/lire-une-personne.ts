import { type Acces, casDUsage } from '#acces';
import { type Instant, type Resultat, refuse, reussi } from '#socle/pur';
import type { Identite } from '../domaine/personne.ts';
import { droits } from '../regles-d-acces.ts';
import { absorbeesPar } from '../stockage/fusions.ts';
import { type Lieu, lieuxDe, type Moyen, moyensDe } from '../stockage/joindre.ts';
import { type PersonneEnBase, personnesParIds } from '../stockage/personnes.ts';
import { enListe, identiteDe, type PersonneEnListe } from './lire-les-personnes.ts';

export interface PersonneLue extends PersonneEnListe {
  version: number;
  identite: Identite;
  amenagements: readonly string[];
  deces: string | null;
  creeeLe: Instant;
  moyens: readonly Moyen[];
  lieux: readonly Lieu[];
}

/** Hidden, closed or absent: one answer. */
export type RefusDeLire = { raison: 'pas_a_vous' };

const enDetail = (
  enBase: PersonneEnBase,
  moyens: readonly Moyen[],
  lieux: readonly Lieu[],
): PersonneLue => ({
  ...enListe(enBase),
  version: enBase.version,
  identite: identiteDe(enBase),
  amenagements: enBase.amenagements,
  deces: enBase.deces,
  creeeLe: enBase.creeeLe,
  moyens,
  lieux,
});

/** Her record and those merged into it, kept under their own numbers. */
export interface PersonneTrouvee {
  personne: PersonneEnBase;
  ids: string[];
}

/** Finds her, or of a person merged into another the record that was kept; leaves the trace of the reading. */
export async function trouverUnePersonne(
  acces: Acces,
  id: string,
): Promise<PersonneTrouvee | null> {
  const [[lue], absorbees] = await Promise.all([
    personnesParIds(acces.bd, [id]),
    absorbeesPar(acces.bd, [id]),
  ]);
  const vers = lue?.fusionneeDans;
  const [[gardee], siennes] = vers
    ? await Promise.all([personnesParIds(acces.bd, [vers]), absorbeesPar(acces.bd, [vers])])
    : [[], absorbees];
  const personne = gardee ?? lue;
  await acces.tracer({
    operation: personne ? 'lecture' : 'refus',
    objet: 'personne',
    objetId: personne?.id ?? id,
    personnes: [personne?.id ?? id],
    ...(personne ? { fondement: droits.lire.phrase } : {}),
  });
  if (!personne) return null;
  return { personne, ids: [personne.id, ...(gardee ? siennes : absorbees)] };
}

/** How to reach her is in each of her records. */
export async function detaillerUnePersonne(
  acces: Acces,
  { personne, ids }: PersonneTrouvee,
): Promise<PersonneLue> {
  const [moyens, lieux] = await Promise.all([moyensDe(acces.bd, ids), lieuxDe(acces.bd, ids)]);
  return enDetail(personne, moyens, lieux);
}

/**
 * One person's record: who she is, how to reach her, where. Traced.
 * Of a person merged into another, the record that was kept. Refuses what this reader may not see.
 */
export const lireUnePersonne = casDUsage(
  droits.lire,
  async (acces, id: string): Promise<Resultat<PersonneLue, RefusDeLire>> => {
    const trouvee = await trouverUnePersonne(acces, id);
    return trouvee
      ? reussi(await detaillerUnePersonne(acces, trouvee))
      : refuse({ raison: 'pas_a_vous' });
  },
);
