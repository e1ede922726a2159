import { type Acces, casDUsage } from '#acces';
import { type DemandeLue, lireUneDemande } from '#demandes-de-droits';
import type { Aide } from '#droits';
import { listerLesStructures, type StructurePartenaire } from '#partenaires';
import { faitsDemandes, type NomDeFait, reglementsEnVigueur } from '#reglements';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type Calcul, type Dossier, dernierCalcul, dossierDe } from '../stockage/dossiers.ts';
import { type Instruction, instructionsDe } from '../stockage/instructions.ts';
import { type Plan, plansDe } from '../stockage/plans.ts';

export interface DossierLu {
  dossier: Dossier;
  lue: DemandeLue;
  calcul: Calcul | null;
  instructions: readonly Instruction[];
  plans: readonly Plan[];
  /** The fund's regulations in force today. */
  aides: readonly Aide[];
  /** Cities, CCAS and family funds of the directory, where she lives: whom to ask for an opinion. */
  partenaires: readonly StructurePartenaire[];
  /** Facts that they look at and that nobody has told yet. */
  aDemander: readonly NomDeFait[];
}

export type RefusDeLireUnDossier = { raison: 'inconnu' };

/** Networks of the directory's standard (data·inclusion) that examine with the fund. */
const RESEAUX: ReadonlySet<string> = new Set(['ccas-cias', 'caf', 'communes']);
const LEURS_NOMS = /\b(ccas|cias|caf|mairie)\b/i;
const AU_PLUS = 200;

async function quiDonneUnAvis(
  acces: Acces,
  { faits }: Dossier,
): Promise<readonly StructurePartenaire[]> {
  const communeCode = faits.commune?.valeur;
  if (typeof communeCode !== 'string') return [];
  const lues = await listerLesStructures(acces, { apres: '', limite: AU_PLUS, communeCode });
  return (lues.ok ? lues.valeur : []).filter(
    ({ nom, reseaux }) => (reseaux ?? []).some((un) => RESEAUX.has(un)) || LEURS_NOMS.test(nom),
  );
}

/** One file of the fund with its request, for the team that received it and the one that examines. Traced by the request. */
export const lireUnDossier = casDUsage(
  droits.lire,
  async (acces, demandeId: string): Promise<Resultat<DossierLu, RefusDeLireUnDossier>> => {
    const dossier = await dossierDe(acces.bd, demandeId);
    const lue = await lireUneDemande(acces, demandeId);
    if (!dossier || !lue.ok) return refuse({ raison: 'inconnu' });
    const enVigueur = await reglementsEnVigueur(acces, {
      le: acces.aujourdHui,
      prestation: 'fsl',
    });
    const aides = (enVigueur.ok ? enVigueur.valeur : []).map(({ contenu }) => contenu);
    return reussi({
      dossier,
      lue: lue.valeur,
      calcul: await dernierCalcul(acces.bd, demandeId),
      instructions: await instructionsDe(acces.bd, demandeId),
      plans: await plansDe(acces.bd, demandeId),
      aides,
      partenaires: lue.valeur.instruit ? await quiDonneUnAvis(acces, dossier) : [],
      aDemander: [...new Set(aides.flatMap(faitsDemandes))].filter(
        (nom) => dossier.faits[nom] === undefined,
      ),
    });
  },
);
