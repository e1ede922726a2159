import { type Acces, casDUsage, laSaitProtegee } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { nommerLesCommunes } from '#territoires';
import { avecLesGardees, enListe } from '../lire-les-fiches/lire-les-personnes.ts';
import {
  detaillerUnePersonne,
  type PersonneLue,
  type RefusDeLire,
  trouverUnePersonne,
} from '../lire-les-fiches/lire-une-personne.ts';
import { droits } from '../regles-d-acces.ts';
import { type Lien, liensDe } from '../stockage/liens.ts';
import { type Parole, parolesDe } from '../stockage/paroles.ts';
import { type Precaution, precautionsDe } from '../stockage/precautions.ts';
import { type Proche, prochesDe } from '../stockage/proches.ts';
import { type Lecture, lecturesDe } from '../stockage/protections.ts';
import { type Representation, representationsDe } from '../stockage/representations.ts';

export interface Fiche {
  personne: PersonneLue;
  /** Her record and those merged into it: what other modules keep under each is hers. */
  ids: readonly string[];
  /** Never said of a protected person: it would point at her. */
  commune: string | null;
  liens: readonly (Lien & { autre: { id: string; nomDit: string; naissance: string | null } })[];
  proches: readonly Proche[];
  representations: readonly (Representation & {
    /** The other end, when it is a person with a record. */
    autre: { id: string; nomDit: string } | null;
  })[];
  /** Every version, the latest first. */
  paroles: readonly Parole[];
  precautions: readonly Precaution[];
  /** Who reads it and why, as far as this reader may know. */
  lectures: readonly Lecture[];
  protegee: boolean;
}

async function lesAutres(acces: Acces, ids: readonly string[]) {
  const parId = await avecLesGardees(acces, ids);
  return new Map(
    [...parId].map(([id, lue]) => [id, enListe(parId.get(lue.fusionneeDans ?? '') ?? lue)]),
  );
}

async function communeDe(acces: Acces, code: string | null): Promise<string | null> {
  const communes = code === null ? null : await nommerLesCommunes(acces, [code]);
  return communes?.get(code ?? '') ?? null;
}

/** The whole page of a person, as this reader may read it; the other ends of her links by name only. */
export const lireLaFiche = casDUsage(
  droits.lire,
  async (
    acces,
    id: string,
  ): Promise<Resultat<Fiche, RefusDeLire | { raison: 'acces'; motif: string }>> => {
    const trouvee = await trouverUnePersonne(acces, id);
    if (!trouvee) return refuse({ raison: 'pas_a_vous' });
    const { ids } = trouvee;
    const [personne, liens, representations, protegee, proches, paroles, precautions, lectures] =
      await Promise.all([
        detaillerUnePersonne(acces, trouvee),
        liensDe(acces.bd, ids),
        representationsDe(acces.bd, ids),
        laSaitProtegee(acces.bd, trouvee.personne.id),
        prochesDe(acces.bd, ids),
        parolesDe(acces.bd, ids),
        precautionsDe(acces.bd, ids),
        lecturesDe(acces.bd, ids),
      ]);
    const bout = ({ de, a }: Lien) => (ids.includes(de) ? a : de);
    const autreBout = ({ personneId, par }: Representation) =>
      ids.includes(personneId) ? par : personneId;
    const [autres, commune] = await Promise.all([
      lesAutres(acces, [
        ...liens.map(bout),
        ...representations.flatMap((une) => autreBout(une) ?? []),
      ]),
      protegee ? null : communeDe(acces, personne.communeCode),
    ]);
    // Under a merge, an end that is hers is said with the record that was kept.
    const sienne = (un: string) => (ids.includes(un) ? personne.id : un);
    return reussi({
      personne,
      ids,
      commune,
      liens: liens.flatMap((lien) => {
        const autre = autres.get(bout(lien));
        const dit = { ...lien, de: sienne(lien.de), a: sienne(lien.a) };
        return autre && autre.id !== personne.id ? [{ ...dit, autre }] : [];
      }),
      proches,
      representations: representations.map((une) => ({
        ...une,
        personneId: sienne(une.personneId),
        autre: autres.get(autreBout(une) ?? '') ?? null,
      })),
      paroles,
      precautions,
      lectures,
      protegee,
    });
  },
);
