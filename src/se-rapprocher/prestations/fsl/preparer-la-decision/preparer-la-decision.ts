import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { type MotifDeDroit, preparerUneDecision, type RefusDeDemande } from '#demandes-de-droits';
import { direLeRefusDePaiement, engager } from '#paiements';
import { lireUnReglement } from '#reglements';
import { type Centimes, type Resultat, refuse, reussi } from '#socle/pur';
import { natureDe } from '../domaine/dettes.ts';
import { direLaVersion } from '../domaine/resultats.ts';
import { droits } from '../regles-d-acces.ts';
import { type Calcul, type Dossier, dernierCalcul, dossierDe } from '../stockage/dossiers.ts';

export const ENVELOPPE = 'fsl';

/** Texts of the fund, said in each of its decisions beside the regulation of its day. */
export const TEXTES_DU_FONDS: readonly MotifDeDroit[] = [
  {
    texte: 'Loi n° 90-449 du 31 mai 1990 visant à la mise en œuvre du droit au logement',
    article: '6',
  },
  {
    texte: 'Décret n° 2005-212 du 2 mars 2005 relatif aux fonds de solidarité pour le logement',
    article: '2',
  },
];

export interface DecisionDeFsl {
  demandeId: string;
  sens: 'accord' | 'accord_partiel' | 'refus';
  centimes: Centimes | null;
  motifsDeFait: readonly string[];
  /** Without a computation, or against it: said in the reasons of fact. */
  calculId: string | null;
}

export type RefusDeDecider =
  | RefusDeDemande
  | RefusDAcces
  | { raison: 'inconnu' }
  | { raison: 'calcul_absent' }
  | { raison: 'plus_que_la_dette' }
  | { raison: 'sans_creancier' }
  | { raison: 'montant_nul' };

/** The help goes to whom she owes: never above what is owed, never to nobody. */
function verifier(
  dossier: Dossier,
  { sens, centimes }: Pick<DecisionDeFsl, 'sens' | 'centimes'>,
): Resultat<undefined, RefusDeDecider> {
  if (sens === 'refus') return reussi();
  if (!dossier.creancier) return refuse({ raison: 'sans_creancier' });
  if (centimes === null || centimes <= 0) return refuse({ raison: 'montant_nul' });
  return dossier.centimes !== null && centimes > dossier.centimes
    ? refuse({ raison: 'plus_que_la_dette' })
    : reussi();
}

const calculDe = (calcul: Calcul) => {
  const [retenu] = calcul.resultats;
  return retenu
    ? {
        versionDesParametres: direLaVersion(retenu),
        entrees: calcul.faits,
        explication: calcul.resultats,
      }
    : null;
};

/** « Règlement du fonds », its own reference: the one in force the day of the computation. */
async function motifDuReglement(acces: Acces, calcul: Calcul | null): Promise<MotifDeDroit[]> {
  const [retenu] = calcul?.resultats ?? [];
  if (!retenu) return [];
  const lu = await lireUnReglement(acces, { id: retenu.reglementId });
  const texte = lu.ok ? lu.valeur.reglement.contenu.libelle : retenu.libelle;
  return [{ texte: texte.slice(0, 200), article: `version ${retenu.numero ?? 1}` }];
}

/**
 * Prepares the decision with its reasons of law (the fund's texts, the regulation in force and its version) and of fact,
 * and what was computed. Who may sign decides; the money is committed with the signature.
 */
export const preparerLaDecision = casDUsage(
  droits.instruire,
  async (
    acces,
    { demandeId, sens, centimes, motifsDeFait, calculId }: DecisionDeFsl,
  ): Promise<Resultat<{ decisionId: string }, RefusDeDecider>> => {
    const dossier = await dossierDe(acces.bd, demandeId);
    if (!dossier) return refuse({ raison: 'inconnu' });
    const calcul = await dernierCalcul(acces.bd, demandeId);
    if (calculId !== (calcul?.id ?? null)) return refuse({ raison: 'calcul_absent' });
    const verifiee = verifier(dossier, { sens, centimes });
    if (!verifiee.ok) return verifiee;
    const accorde = sens !== 'refus' && centimes !== null;
    const preparee = await preparerUneDecision(acces, {
      demandeId,
      sens,
      motifsDeDroit: [...TEXTES_DU_FONDS, ...(await motifDuReglement(acces, calcul))],
      motifsDeFait,
      montant: accorde
        ? { euros: centimes / 100, periodicite: 'unique', depuis: null, jusquau: null }
        : null,
      calcul: calcul ? calculDe(calcul) : null,
      ...(accorde ? { enveloppe: ENVELOPPE } : {}),
    });
    if (preparee.ok && accorde)
      await prevoirLePaiement(acces, dossier, preparee.valeur.decisionId, centimes);
    return preparee;
  },
);

/** Paid to whom she owes, in one go; foreseen now, reserved with the signature. What was verified above cannot be refused. */
async function prevoirLePaiement(
  acces: Acces,
  { demandeId, personneId, cle, nature, creancier }: Dossier,
  decisionId: string,
  centimes: Centimes,
): Promise<void> {
  const prevu = await engager(acces, {
    decisionId,
    demandeId,
    prestation: 'fsl',
    enveloppe: ENVELOPPE,
    cle,
    personneId,
    montantEuros: centimes / 100,
    echeancier: { genre: 'unique', le: acces.aujourdHui },
    destinataire: { genre: 'tiers', quoi: natureDe(nature).creancier, nom: creancier ?? '' },
  });
  if (prevu.ok || prevu.refus.raison === 'acces') return;
  throw new Error(`paiement vérifié et pourtant refusé : ${direLeRefusDePaiement(prevu.refus)}`);
}
