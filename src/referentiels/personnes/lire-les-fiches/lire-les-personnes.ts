import type { Acces } from '#acces';
import type { DatePartielle } from '#socle/pur';
import { lireDatePartielle } from '#socle/pur';
import { type Identite, type IdentiteEcrite, type Nature, nomDit } from '../domaine/personne.ts';
import { type PersonneEnBase, personnesParIds } from '../stockage/personnes.ts';

export interface PersonneEnListe {
  /** The record to open: after a merge, the one that was kept. */
  id: string;
  nature: Nature;
  nomDit: string;
  communeCode: string | null;
  langue: string | null;
  interprete: boolean;
  naissance: string | null;
}

const dateLue = (texte: string | null): DatePartielle | null => {
  const lue = texte === null ? null : lireDatePartielle(texte);
  return lue?.ok ? lue.valeur : null;
};

/** What the columns hold, as the union that screens and rules read. */
export function identiteDe(enBase: IdentiteEcrite): Identite {
  const naissance = dateLue(enBase.naissance);
  switch (enBase.nature) {
    case 'anonyme':
      return { nature: 'anonyme' };
    case 'nom_d_usage':
      return { nature: 'nom_d_usage', nomDUsage: enBase.nomDUsage ?? '', naissance };
    case 'identifiee':
      return {
        nature: 'identifiee',
        nomDUsage: enBase.nomDUsage,
        prenom: enBase.prenom ?? '',
        nom: enBase.nom ?? '',
        nomDeNaissance: enBase.nomDeNaissance,
        naissance,
      };
  }
}

export const enListe = (enBase: PersonneEnBase): PersonneEnListe => ({
  id: enBase.id,
  nature: enBase.nature,
  nomDit: nomDit(identiteDe(enBase)),
  communeCode: enBase.communeCode,
  langue: enBase.langue,
  interprete: enBase.interprete,
  naissance: enBase.naissance,
});

/** These persons and, for those merged into another, the other. */
export async function avecLesGardees(
  acces: Acces,
  ids: readonly string[],
): Promise<Map<string, PersonneEnBase>> {
  const lues = await personnesParIds(acces.bd, [...new Set(ids)]);
  const parId = new Map(lues.map((personne) => [personne.id, personne]));
  const manquantes = lues.flatMap(({ fusionneeDans }) =>
    fusionneeDans && !parId.has(fusionneeDans) ? [fusionneeDans] : [],
  );
  for (const gardee of await personnesParIds(acces.bd, manquantes)) parId.set(gardee.id, gardee);
  return parId;
}

/**
 * Names for a list, in one query: only of persons this reader may see; the others are absent from the map.
 * A person merged into another comes under the id asked for, with the identity kept. Leaves one trace.
 */
export async function lireLesPersonnes(
  acces: Acces,
  ids: readonly string[],
): Promise<Map<string, PersonneEnListe>> {
  const parId = await avecLesGardees(acces, ids);
  const rendues = new Map<string, PersonneEnListe>();
  for (const id of ids) {
    const lue = parId.get(id);
    if (lue) rendues.set(id, enListe(parId.get(lue.fusionneeDans ?? '') ?? lue));
  }
  if (rendues.size > 0)
    await acces.tracer({ operation: 'liste', objet: 'personnes', personnes: [...rendues.keys()] });
  return rendues;
}
