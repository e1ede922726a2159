import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { type ChampChoisi, lireLExtrait } from '../domaine/extrait.ts';
import { estUnFondement, fondement } from '../domaine/fondements.ts';
import { droits } from '../regles-d-acces.ts';
import { type PartageEnBase, partagesDe } from '../stockage/partages.ts';

export interface PartageLu extends Omit<PartageEnBase, 'fondement' | 'texte'> {
  /** Exactly what is stored, sent and read. */
  texte: string;
  champs: readonly ChampChoisi[];
  fondement: { code: string; libelle: string; reference: string };
}

const lu = (partage: PartageEnBase): PartageLu => ({
  ...partage,
  champs: lireLExtrait(partage.texte),
  fondement: estUnFondement(partage.fondement)
    ? { code: partage.fondement, ...libelleDe(partage.fondement) }
    : { code: partage.fondement, libelle: partage.fondement, reference: partage.fondement },
});

const libelleDe = (code: Parameters<typeof fondement>[0]) => {
  const { libelle, reference } = fondement(code);
  return { libelle, reference };
};

/**
 * What this reader may read of these orientations, by orientation; one row of trace with the persons.
 * What was not sent to her, has expired or does not exist is simply not there.
 */
export const lirePartagePourMoi = casDUsage(
  droits.lire,
  async (
    acces,
    { orientationIds }: { orientationIds: readonly string[] },
  ): Promise<Resultat<Map<string, PartageLu>, never>> => {
    const partages = await partagesDe(acces.bd, orientationIds);
    if (partages.size > 0) {
      const personnes = [...partages.values()].flatMap(({ personneId }) => personneId ?? []);
      await acces.tracer({
        operation: partages.size === 1 ? 'lecture' : 'liste',
        objet: 'partage',
        ...(partages.size === 1 ? { objetId: [...partages.values()][0]?.id ?? '' } : {}),
        personnes: [...new Set(personnes)],
      });
    }
    return reussi(new Map([...partages].map(([id, partage]) => [id, lu(partage)])));
  },
);
