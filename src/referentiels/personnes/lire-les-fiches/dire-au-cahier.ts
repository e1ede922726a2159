import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { nomDit } from '../domaine/personne.ts';
import { droits } from '../regles-d-acces.ts';
import { pourLeCahier } from '../stockage/pour-les-machines.ts';
import { identiteDe } from './lire-les-personnes.ts';

/** A protected person has no name and no number here: the base gives none. */
export type PersonneDuCahier =
  | { protegee: true }
  | { protegee: false; nomDit: string; telephone: string | null; consigne: string | null };

/** What the evening pack may say of these persons, traced as a list. */
export const direAuCahier = casDUsage(
  droits.direAuCahier,
  async (
    acces,
    ids: readonly string[],
  ): Promise<Resultat<Map<string, PersonneDuCahier>, never>> => {
    const lues = await pourLeCahier(acces.bd, ids);
    if (lues.length > 0)
      await acces.tracer({
        operation: 'liste',
        objet: 'cahier de secours',
        personnes: lues.map(({ id }) => id),
      });
    return reussi(
      new Map(
        lues.map(({ id, protegee, telephone, consigne, ...identite }) => [
          id,
          protegee || identite.nature === null
            ? { protegee: true }
            : {
                protegee: false,
                nomDit: nomDit(
                  identiteDe({
                    ...identite,
                    nature: identite.nature,
                    nomDeNaissance: null,
                    naissance: null,
                  }),
                ),
                telephone,
                consigne,
              },
        ]),
      ),
    );
  },
);
