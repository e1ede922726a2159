import { type Acces, casDUsage } from '#acces';
import { lireLesPersonnes } from '#personnes';
import { ageA, lireDatePartielle, type Resultat, reussi } from '#socle/pur';
import { type Etape, etapeDe } from '../domaine/etape.ts';
import { droits } from '../regles-d-acces.ts';
import { type AvisDAidant, avisDeLaDemande } from '../stockage/avis.ts';
import { type Dossier, dossiersDeLEquipe } from '../stockage/dossiers.ts';
import { type Forfait, forfaitsDesDemandes } from '../stockage/forfaits.ts';
import { type Plan, plansDesDemandes } from '../stockage/plans.ts';
import { type Visite, visitesDesDemandes } from '../stockage/visites.ts';
import { type RefusDeTenir, tenirLeDossier } from '../tenir.ts';

export interface DossierLu {
  dossier: Dossier;
  qui: string;
  /** Completed years today; null: her birth is not known well enough. */
  age: number | null;
  visites: readonly Visite[];
  plans: readonly Plan[];
  avis: readonly AvisDAidant[];
  forfaits: readonly Forfait[];
  etape: Etape;
}

const etapeDUn = (
  { cadre }: Dossier,
  visites: readonly Visite[],
  plans: readonly Plan[],
): Etape => {
  const conclue = visites.find((une) => une.etat === 'conclue');
  return etapeDe({
    cadre,
    visite: conclue ? 'conclue' : visites.length > 0 ? 'brouillon' : 'aucune',
    gir: conclue?.etat === 'conclue' ? conclue.gir : null,
    plan: plans[0]?.etat ?? null,
  });
};

/** The least age that her birth date makes sure of: a year alone is enough for a right that opens at sixty. */
export function ageSur(acces: Acces, naissance: string | null): number | null {
  const lue = naissance === null ? null : lireDatePartielle(naissance);
  const age = ageA(acces.aujourdHui, lue?.ok ? lue.valeur : null);
  if (age.connu === 'exact') return age.ans;
  return age.connu === 'entre' && age.auMoins > 0 ? age.auMoins : null;
}

/** All that one decides with, for one request. Traced. */
export const lireUnDossier = casDUsage(
  droits.voir,
  async (
    acces,
    { demandeId }: { demandeId: string },
  ): Promise<Resultat<DossierLu, RefusDeTenir>> => {
    const tenu = await tenirLeDossier(acces, demandeId);
    const personnes = tenu.ok ? [tenu.valeur.personneId] : [];
    await acces.tracer({
      operation: tenu.ok ? 'lecture' : 'refus',
      objet: 'dossier d’APA',
      objetId: demandeId,
      personnes,
    });
    if (!tenu.ok) return tenu;
    const dossier = tenu.valeur;
    const elle = (await lireLesPersonnes(acces, personnes)).get(dossier.personneId);
    const visites = await visitesDesDemandes(acces.bd, [demandeId]);
    const plans = await plansDesDemandes(acces.bd, [demandeId]);
    return reussi({
      dossier,
      qui: elle?.nomDit ?? 'Sans nom donné',
      age: ageSur(acces, elle?.naissance ?? null),
      visites,
      plans,
      avis: await avisDeLaDemande(acces.bd, demandeId),
      forfaits: await forfaitsDesDemandes(acces.bd, [demandeId]),
      etape: etapeDUn(dossier, visites, plans),
    });
  },
);

export const DOSSIERS_EN_LISTE = 200;

export interface DossierEnListe {
  dossier: Dossier;
  qui: string;
  etape: Etape;
  forfaits: readonly Forfait[];
}

function parDemande<T extends { demandeId: string }>(lus: readonly T[]): Map<string, T[]> {
  const rendus = new Map<string, T[]>();
  for (const lu of lus) {
    const siens = rendus.get(lu.demandeId);
    if (siens) siens.push(lu);
    else rendus.set(lu.demandeId, [lu]);
  }
  return rendus;
}

/** The team's files, newest first, each with what it waits for. */
export const listerLesDossiers = casDUsage(
  droits.voir,
  async (acces, _: Record<string, never>): Promise<Resultat<DossierEnListe[], never>> => {
    const dossiers = await dossiersDeLEquipe(acces.bd, DOSSIERS_EN_LISTE);
    const ids = dossiers.map(({ demandeId }) => demandeId);
    const noms = await lireLesPersonnes(
      acces,
      dossiers.map(({ personneId }) => personneId),
    );
    const visites = parDemande(await visitesDesDemandes(acces.bd, ids));
    const plans = parDemande(await plansDesDemandes(acces.bd, ids));
    const forfaits = parDemande(await forfaitsDesDemandes(acces.bd, ids));
    return reussi(
      dossiers.map((dossier) => ({
        dossier,
        qui: noms.get(dossier.personneId)?.nomDit ?? 'Sans nom donné',
        etape: etapeDUn(
          dossier,
          visites.get(dossier.demandeId) ?? [],
          plans.get(dossier.demandeId) ?? [],
        ),
        forfaits: forfaits.get(dossier.demandeId) ?? [],
      })),
    );
  },
);
