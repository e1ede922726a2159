import { casDUsage } from '#acces';
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

export const enDetail = (
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

/**
 * One person's record: who she is, how to reach her, where. Traced.
 * Of a person merged into another, the record that was kept. Refuses what this reader may not see.
 */
export const lireUnePersonne = casDUsage(
  droits.lire,
  async (acces, id: string): Promise<Resultat<PersonneLue, RefusDeLire>> => {
    const [lue] = await personnesParIds(acces.bd, [id]);
    const [gardee] = lue?.fusionneeDans ? await personnesParIds(acces.bd, [lue.fusionneeDans]) : [];
    const personne = gardee ?? lue;
    await acces.tracer({
      operation: personne ? 'lecture' : 'refus',
      objet: 'personne',
      objetId: personne?.id ?? id,
      personnes: [personne?.id ?? id],
      ...(personne ? { fondement: droits.lire.phrase } : {}),
    });
    if (!personne) return refuse({ raison: 'pas_a_vous' });
    // Merged records keep their rows: how to reach her is in each.
    const ids = [personne.id, ...(await absorbeesPar(acces.bd, [personne.id]))];
    const [moyens, lieux] = [await moyensDe(acces.bd, ids), await lieuxDe(acces.bd, ids)];
    return reussi(enDetail(personne, moyens, lieux));
  },
);
