import { type Acces, casDUsage, laSaitProtegee } from '#acces';
import { reprendreLesMessages, taireLesMessages } from '#messages';
import { identifiant, nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import {
  fermerSesFiches,
  toutesSesFiches,
} from '../proteger-une-personne/proteger-une-personne.ts';
import { droits } from '../regles-d-acces.ts';
import {
  absorbeesPar,
  defaireUneFusion,
  ecrirePasDoublon,
  ecrireUneFusion,
  fusionParId,
} from '../stockage/fusions.ts';
import { type PersonneEnBase, personnesParIds } from '../stockage/personnes.ts';
import { ficheATenir } from '../tenir-la-fiche/ecrire.ts';

export type RefusDeFusionner =
  | { raison: 'pas_a_vous' }
  | { raison: 'sans_raison' }
  | { raison: 'meme_fiche' }
  | { raison: 'deja_reunie' }
  | { raison: 'en_garde_une_autre' }
  | { raison: 'protegee' };

const agentDe = ({ lecteur }: Acces): number | null =>
  lecteur.genre === 'agent' ? lecteur.agentId : null;
const parProtection = ({ lecteur }: Acces): boolean =>
  lecteur.genre === 'agent' && lecteur.mission === 'protection';

/** One of the two records says that she died: neither is written to. */
async function tairePourLesDeux(acces: Acces, fiches: readonly PersonneEnBase[]): Promise<void> {
  if (fiches.every(({ deces }) => deces === null)) return;
  for (const { id } of fiches) await taireLesMessages(acces, { personneId: id });
}

/** Two persons again: each is written to, or not, as her own record says. */
async function rendreLeurSilence(acces: Acces, ids: readonly string[]): Promise<void> {
  const fiches = await personnesParIds(acces.bd, ids);
  if (fiches.every(({ deces }) => deces === null)) return;
  for (const { id, deces } of fiches)
    await (deces === null ? reprendreLesMessages : taireLesMessages)(acces, { personneId: id });
}

/**
 * Says that two records are one person. Nothing is rewritten: the second points to the first, whoever read one reads
 * both, and undoing puts back exactly what was. Refuses a record this reader does not see, one already merged, one
 * that keeps another, and a protected person's unless by her mission.
 */
export const fusionner = casDUsage(
  droits.reunir,
  async (
    acces,
    { garde, absorbee, raison }: { garde: string; absorbee: string; raison: string },
  ): Promise<Resultat<{ id: string }, RefusDeFusionner>> => {
    if (garde === absorbee) return refuse({ raison: 'meme_fiche' });
    const [une, autre] = [await ficheATenir(acces, garde), await ficheATenir(acces, absorbee)];
    if (!une || !autre) return refuse({ raison: 'pas_a_vous' });
    if (une.fusionneeDans || autre.fusionneeDans) return refuse({ raison: 'deja_reunie' });
    const dite = nettoyerUneLigne(raison).slice(0, 500);
    if (dite.length < 3) return refuse({ raison: 'sans_raison' });
    if ((await absorbeesPar(acces.bd, [absorbee])).length > 0)
      return refuse({ raison: 'en_garde_une_autre' });
    const protegees = [
      await laSaitProtegee(acces.bd, garde),
      await laSaitProtegee(acces.bd, absorbee),
    ];
    const protegee = protegees.includes(true);
    if (protegee && !parProtection(acces)) return refuse({ raison: 'protegee' });
    // The record of a desk that saw nothing is closed with the first: it would lead to her.
    if (protegee)
      await fermerSesFiches(acces, [...(await toutesSesFiches(acces, garde)), absorbee]);
    const id = identifiant<'fusion'>();
    await ecrireUneFusion(acces.bd, {
      id,
      garde,
      absorbee,
      raison: dite,
      faiteLe: acces.maintenant,
      faitePar: agentDe(acces),
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'fusion',
      objetId: id,
      personnes: [garde, absorbee],
    });
    await tairePourLesDeux(acces, [une, autre]);
    await acces.annoncer({ nom: 'FichesReunies', contenu: { id, garde, absorbee } });
    return reussi({ id });
  },
);

/** Separates two records that were one person's by mistake. Refuses one already undone, and to say nothing of why. */
export const defaireLaFusion = casDUsage(
  droits.reunir,
  async (
    acces,
    { id, raison }: { id: string; raison: string },
  ): Promise<Resultat<{ garde: string; absorbee: string }, RefusDeFusionner>> => {
    const fusion = await fusionParId(acces.bd, id);
    const dite = nettoyerUneLigne(raison).slice(0, 500);
    if (!fusion) return refuse({ raison: 'pas_a_vous' });
    if (dite.length < 3) return refuse({ raison: 'sans_raison' });
    const par = { le: acces.maintenant, agentId: agentDe(acces), raison: dite };
    if (!(await defaireUneFusion(acces.bd, fusion, par))) return refuse({ raison: 'deja_reunie' });
    const { garde, absorbee } = fusion;
    await acces.tracer({
      operation: 'ecriture',
      objet: 'fusion',
      objetId: id,
      personnes: [garde, absorbee],
    });
    await rendreLeurSilence(acces, [garde, absorbee]);
    await acces.annoncer({ nom: 'FichesSeparees', contenu: { id, garde, absorbee } });
    return reussi({ garde, absorbee });
  },
);

/** Two persons, whatever they share: the pair is not shown again. */
export const direQueCeSontDeuxPersonnes = casDUsage(
  droits.reunir,
  async (
    acces,
    { une, autre }: { une: string; autre: string },
  ): Promise<Resultat<undefined, RefusDeFusionner>> => {
    if (une === autre) return refuse({ raison: 'meme_fiche' });
    if (!(await ficheATenir(acces, une)) || !(await ficheATenir(acces, autre)))
      return refuse({ raison: 'pas_a_vous' });
    await ecrirePasDoublon(acces.bd, [une, autre], acces.maintenant, agentDe(acces));
    await acces.tracer({
      operation: 'ecriture',
      objet: 'pas_doublon',
      objetId: une,
      personnes: [une, autre],
    });
    return reussi();
  },
);

export function direLeRefusDeFusionner({ raison }: RefusDeFusionner): string {
  switch (raison) {
    case 'pas_a_vous':
      return 'Il faut voir les deux fiches pour les réunir.';
    case 'sans_raison':
      return 'Dites en une phrase pourquoi.';
    case 'meme_fiche':
      return 'C’est la même fiche.';
    case 'deja_reunie':
      return 'Quelqu’un vient de le faire. Rouvrez la fiche.';
    case 'en_garde_une_autre':
      return 'Cette fiche en garde déjà une autre. Séparez-les d’abord, ou gardez celle-ci.';
    case 'protegee':
      return 'Seule la mission protection réunit cette fiche. Appelez-la.';
  }
}

/** A person's ids after merges: hers and those she absorbed, for modules that keep rows under each. */
export async function tousSesIdentifiants(acces: Acces, id: string): Promise<string[]> {
  return [id, ...(await absorbeesPar(acces.bd, [id]))];
}
