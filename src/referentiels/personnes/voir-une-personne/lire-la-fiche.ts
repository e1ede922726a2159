import { type Acces, casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { avecLesGardees, enListe } from '../lire-les-fiches/lire-les-personnes.ts';
import {
  lireUnePersonne,
  type PersonneLue,
  type RefusDeLire,
} from '../lire-les-fiches/lire-une-personne.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type Lien,
  liensDe,
  type Parole,
  type Proche,
  parolesDe,
  prochesDe,
  type Representation,
  representationsDe,
} from '../stockage/entourage.ts';
import { type Precaution, precautionsDe } from '../stockage/precautions.ts';
import { laSaitProtegee } from '../stockage/protections.ts';

export interface Fiche {
  personne: PersonneLue;
  liens: readonly (Lien & { autre: { id: string; nomDit: string; naissance: string | null } })[];
  proches: readonly Proche[];
  representations: readonly (Representation & {
    /** The other end, when it is a person this reader sees. */
    autre: { id: string; nomDit: string } | null;
  })[];
  paroles: readonly Parole[];
  precautions: readonly Precaution[];
  protegee: boolean;
}

async function lesAutres(acces: Acces, ids: readonly string[]) {
  const parId = await avecLesGardees(acces, ids);
  return new Map([...parId].map(([id, enBase]) => [id, enListe(enBase)]));
}

/** The whole page of a person, as this reader may read it; the other ends of her links by name only. */
export const lireLaFiche = casDUsage(
  droits.lire,
  async (
    acces,
    id: string,
  ): Promise<Resultat<Fiche, RefusDeLire | { raison: 'acces'; motif: string }>> => {
    const lue = await lireUnePersonne(acces, id);
    if (!lue.ok) return lue;
    const personne = lue.valeur;
    const liens = await liensDe(acces.bd, personne.id);
    const representations = await representationsDe(acces.bd, personne.id);
    const bout = ({ de, a }: Lien) => (de === personne.id ? a : de);
    const autreBout = ({ personneId, par }: Representation) =>
      personneId === personne.id ? par : personneId;
    const autres = await lesAutres(acces, [
      ...liens.map(bout),
      ...representations.flatMap((une) => autreBout(une) ?? []),
    ]);
    return reussi({
      personne,
      liens: liens.flatMap((lien) => {
        const autre = autres.get(bout(lien));
        return autre ? [{ ...lien, autre }] : [];
      }),
      proches: await prochesDe(acces.bd, personne.id),
      representations: representations.map((une) => ({
        ...une,
        autre: autres.get(autreBout(une) ?? '') ?? null,
      })),
      paroles: await parolesDe(acces.bd, personne.id),
      precautions: await precautionsDe(acces.bd, personne.id),
      protegee: await laSaitProtegee(acces.bd, personne.id),
    });
  },
);
