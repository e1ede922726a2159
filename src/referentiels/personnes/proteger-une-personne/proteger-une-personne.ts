import { type Acces, casDUsage, laSaitProtegee } from '#acces';
import { type Instant, type Resultat, refuse, reussi } from '#socle/pur';
import { type PersonneAIndexer, tracesDIdentite } from '../domaine/cles-de-recherche.ts';
import { lireLesPersonnes, type PersonneEnListe } from '../lire-les-fiches/lire-les-personnes.ts';
import { aIndexer } from '../rechercher-une-personne/chercher-dans-ma-portee.ts';
import { droits } from '../regles-d-acces.ts';
import { absorbeesPar } from '../stockage/fusions.ts';
import { indexer } from '../stockage/index-de-recherche.ts';
import { moyensDe } from '../stockage/joindre.ts';
import { personnesParIds } from '../stockage/personnes.ts';
import {
  type Lecture,
  lecturesDe,
  leverLaProtectionEnBase,
  nommerUneLectrice,
  oterUneLectriceEnBase,
  proteger,
} from '../stockage/protections.ts';

/** Keyed hashes of what would betray a second record of her. */
export const empreintesDe = (acces: Acces, personne: PersonneAIndexer): string[] =>
  tracesDIdentite(personne).map((trace) => acces.empreindre('personne-protegee', trace));

export async function lireCeQuiSIndexe(
  acces: Acces,
  personneId: string,
): Promise<PersonneAIndexer | null> {
  const [personne] = await personnesParIds(acces.bd, [personneId]);
  return personne ? aIndexer(personne, await moyensDe(acces.bd, [personneId])) : null;
}

type Inconnue = { raison: 'inconnue' };

/** Every record that is hers: the one kept and those merged into it. Closing one alone would leave a way round. */
export async function toutesSesFiches(acces: Acces, personneId: string): Promise<string[]> {
  const [lue] = await personnesParIds(acces.bd, [personneId]);
  const gardee = lue?.fusionneeDans ?? lue?.id;
  return gardee ? [gardee, ...(await absorbeesPar(acces.bd, [gardee]))] : [];
}

const tracer = (acces: Acces, personneId: string, objet: string, objetId: string) =>
  acces.tracer({ operation: 'ecriture', objet, objetId, personnes: [personneId] });

/** Closes every record of a person; the caller has judged that this reader may. */
export async function fermerSesFiches(acces: Acces, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const aFermer = await lireCeQuiSIndexe(acces, id);
    if (aFermer) await proteger(acces.bd, id, empreintesDe(acces, aFermer));
  }
}

/**
 * Closes a record: named readers and the protection mission alone; her places hidden, no word of her in the search.
 * Refuses a record that is not there. Its traces say who was named.
 */
export const protegerUnePersonne = casDUsage(
  droits.proteger,
  async (
    acces,
    { personneId, lectrices }: { personneId: string; lectrices: readonly number[] },
  ): Promise<Resultat<undefined, Inconnue>> => {
    const ids = await toutesSesFiches(acces, personneId);
    if (ids.length === 0) return refuse({ raison: 'inconnue' });
    await fermerSesFiches(acces, ids);
    await tracer(acces, personneId, 'protection', personneId);
    for (const agentId of lectrices) {
      for (const id of ids) await nommerUneLectrice(acces.bd, id, agentId, null);
      await tracer(acces, personneId, 'lectrice_nommee', String(agentId));
    }
    await acces.annoncer({ nom: 'PersonneProtegee', contenu: { personneId } });
    return reussi();
  },
);

export interface SesLecteurs {
  personne: PersonneEnListe;
  protegee: boolean;
  lectures: readonly Lecture[];
}

/** Who reads her and on what ground, her closed teams included: for the protection mission alone. Traced. */
export const lireSesLecteurs = casDUsage(
  droits.proteger,
  async (acces, personneId: string): Promise<Resultat<SesLecteurs, Inconnue>> => {
    const [gardee, ...reste] = await toutesSesFiches(acces, personneId);
    const personne = gardee ? (await lireLesPersonnes(acces, [gardee])).get(gardee) : undefined;
    if (!gardee || !personne) return refuse({ raison: 'inconnue' });
    return reussi({
      personne,
      protegee: await laSaitProtegee(acces.bd, gardee),
      lectures: await lecturesDe(acces.bd, [gardee, ...reste]),
    });
  },
);

/** Names one reader more of a protected person, until an instant or for as long as she is protected. */
export const nommerUnLecteur = casDUsage(
  droits.proteger,
  async (
    acces,
    demande: { personneId: string; agentId: number; jusquA: Instant | null },
  ): Promise<Resultat<undefined, Inconnue | { raison: 'pas_protegee' | 'date_passee' }>> => {
    const { personneId, agentId, jusquA } = demande;
    const ids = await toutesSesFiches(acces, personneId);
    if (ids.length === 0) return refuse({ raison: 'inconnue' });
    if (!(await laSaitProtegee(acces.bd, personneId))) return refuse({ raison: 'pas_protegee' });
    if (jusquA !== null && jusquA <= acces.maintenant) return refuse({ raison: 'date_passee' });
    for (const id of ids) await nommerUneLectrice(acces.bd, id, agentId, jusquA);
    await tracer(acces, personneId, 'lectrice_nommee', String(agentId));
    return reussi();
  },
);

/** Ends at once every reading by name that this agent had of a protected person. Refuses one that was not there. */
export const oterUnLecteur = casDUsage(
  droits.proteger,
  async (
    acces,
    { personneId, agentId }: { personneId: string; agentId: number },
  ): Promise<Resultat<undefined, Inconnue>> => {
    let ote = false;
    for (const id of await toutesSesFiches(acces, personneId))
      ote = (await oterUneLectriceEnBase(acces.bd, id, agentId)) || ote;
    if (!ote) return refuse({ raison: 'inconnue' });
    await tracer(acces, personneId, 'lectrice_otee', String(agentId));
    return reussi();
  },
);

/** Opens again a record whose protection is over: its teams and its places come back, the search knows her. */
export const leverLaProtection = casDUsage(
  droits.proteger,
  async (acces, { personneId }: { personneId: string }): Promise<Resultat<undefined, Inconnue>> => {
    const ids = await toutesSesFiches(acces, personneId);
    if (ids.length === 0) return refuse({ raison: 'inconnue' });
    for (const id of ids) {
      const aRouvrir = await lireCeQuiSIndexe(acces, id);
      await leverLaProtectionEnBase(acces.bd, id);
      if (aRouvrir) await indexer(acces.bd, id, aRouvrir);
    }
    await tracer(acces, personneId, 'protection_levee', personneId);
    return reussi();
  },
);
