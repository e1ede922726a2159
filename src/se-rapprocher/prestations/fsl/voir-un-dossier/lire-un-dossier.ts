import { casDUsage } from '#acces';
import { type DemandeLue, lireUneDemande } from '#demandes-de-droits';
import type { Aide } from '#droits';
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
  /** Facts that they look at and that nobody has told yet. */
  aDemander: readonly NomDeFait[];
}

export type RefusDeLireUnDossier = { raison: 'inconnu' };

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
      aDemander: [...new Set(aides.flatMap(faitsDemandes))].filter(
        (nom) => dossier.faits[nom] === undefined,
      ),
    });
  },
);
