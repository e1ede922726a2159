import type { Acces } from '#acces';
import type { PointARevoir } from '#interface';
import { lireLesAgents } from '#services';
import { type Reponse, refusDePage } from '#socle';
import { heurePourAgent } from '#socle/pur';
import { ceQuiAttendUnGeste, garderLaSaisie } from '../garder-la-saisie/garder-la-saisie.ts';
import { montrerLaFiche } from '../lire-un-premier-contact/montrer-la-fiche.tsx';
import { direPourquoiPasEnregistre, enregistrerLeBrouillon } from './enregistrer-le-brouillon.ts';
import { lireLaSaisie, type SaisieDeLaFiche } from './lire-la-saisie.ts';

export type Saisie = Readonly<Record<string, unknown>>;

export interface Enregistrement {
  statut: number;
  version?: number;
  phrase: string | null;
}

/** Writes what is typed and says it in one sentence: kept, or whose hand was there first. */
export async function enregistrer(
  acces: Acces,
  saisie: SaisieDeLaFiche,
): Promise<Enregistrement & { aRevoir: readonly PointARevoir[] }> {
  const { fiche, aRevoir } = lireLaSaisie(saisie, acces.aujourdHui);
  // A date that cannot be read yet is kept as it was typed.
  const { echeanceLe, ...tapees } = saisie as SaisieDeLaFiche & Saisie;
  const enCours = ceQuiAttendUnGeste(aRevoir.length > 0 ? { ...tapees, echeanceLe } : tapees);
  await garderLaSaisie(acces, { id: saisie.id, champs: enCours });
  const fait = await enregistrerLeBrouillon(acces, {
    id: saisie.id,
    version: saisie.version,
    fiche,
  });
  if (fait.ok) return { statut: 200, version: fait.valeur.version, phrase: null, aRevoir };
  const { refus } = fait;
  if (refus.raison === 'acces') return { statut: 403, phrase: refus.motif, aRevoir };
  const par = refus.raison === 'autre_main' ? refus.par : null;
  const qui = par === null ? undefined : (await lireLesAgents(acces, [par])).get(par)?.prenom;
  const quand = refus.raison === 'autre_main' ? heurePourAgent(refus.le) : '';
  return {
    statut: refus.raison === 'introuvable' ? 404 : 409,
    phrase: direPourquoiPasEnregistre(refus, qui ?? 'Un collègue', quand),
    aRevoir,
  };
}

/**
 * Every button of the sheet saves first, then acts: nothing typed is lost, with or without JavaScript. What stands in
 * the way is shown on the sheet, with what was typed.
 */
export async function enregistrerPuis(
  acces: Acces,
  saisie: SaisieDeLaFiche,
  tapee: Saisie,
  faire: () => Promise<Reponse | PointARevoir>,
): Promise<Reponse> {
  const ecrit = await enregistrer(acces, saisie);
  if (ecrit.statut === 403 || ecrit.statut === 404)
    return refusDePage(ecrit.phrase ?? '', ecrit.statut);
  // The other hand's text stands on the sheet now, and this one beside it.
  if (ecrit.phrase !== null)
    return montrerLaFiche(acces, saisie.id, {
      statut: 409,
      aRevoir: [{ champ: 'paroles', phrase: ecrit.phrase }],
    });
  if (ecrit.aRevoir.length > 0)
    return montrerLaFiche(acces, saisie.id, { saisie: sansVersion(tapee), aRevoir: ecrit.aRevoir });
  const suite = await faire();
  return 'genre' in suite
    ? suite
    : montrerLaFiche(acces, saisie.id, { saisie: sansVersion(tapee), aRevoir: [suite] });
}

/** The page shows the version as it now stands, not the one that was sent. */
const sansVersion = ({ version: _, ...reste }: Saisie): Saisie => reste;
