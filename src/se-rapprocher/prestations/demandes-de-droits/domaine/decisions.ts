import { type Centimes, type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';

export const SENS = [
  'accord',
  'accord_partiel',
  'refus',
  'suspension',
  'reduction',
  'revision',
] as const;
export type Sens = (typeof SENS)[number];

/** Decisions that take away or refuse: their reasons are owed in writing (CRPA, art. L211-2). */
export const estDefavorable = (sens: Sens): boolean => sens !== 'accord' && sens !== 'revision';

export interface MotifDeDroit {
  texte: string;
  article: string;
}

export interface Montant {
  euros: number;
  periodicite: 'unique' | 'mensuelle';
  depuis: DateCivile | null;
  jusquau: DateCivile | null;
}

/** What a machine computed: enough to do it again by the law of that day, and to explain it (CRPA, art. R311-3-1-2). */
export interface Calcul {
  versionDesParametres: string;
  entrees: unknown;
  explication: unknown;
}

export interface ProjetDeDecision {
  sens: Sens;
  motifsDeDroit: readonly MotifDeDroit[];
  motifsDeFait: readonly string[];
  montant: Montant | null;
  calcul: Calcul | null;
}

export type RefusDeProjet =
  | { raison: 'motif_de_droit_manquant' }
  | { raison: 'motif_de_fait_manquant' }
  | { raison: 'montant_manquant' }
  | { raison: 'montant_illisible' }
  | { raison: 'dates_a_l_envers' }
  | { raison: 'explication_manquante' };

const FAIT_LISIBLE = 10;
const EUROS_AU_PLUS = 1_000_000;

const montantLisible = ({ euros, depuis, jusquau }: Montant): RefusDeProjet | null => {
  const centimes = Math.round(euros * 100);
  if (!Number.isFinite(euros) || euros < 0 || euros > EUROS_AU_PLUS)
    return { raison: 'montant_illisible' };
  if (Math.abs(centimes - euros * 100) > 1e-6) return { raison: 'montant_illisible' };
  return depuis && jusquau && jusquau < depuis ? { raison: 'dates_a_l_envers' } : null;
};

export const enCentimes = (euros: number): Centimes => Math.round(euros * 100) as Centimes;

/** A decision can be prepared with its reasons of law and of fact, and when it grants, with what it grants. */
export function verifierUnProjet(
  projet: ProjetDeDecision,
): Resultat<ProjetDeDecision, RefusDeProjet> {
  const { sens, motifsDeDroit, motifsDeFait, montant, calcul } = projet;
  if (motifsDeDroit.filter(({ texte, article }) => texte.trim() && article.trim()).length === 0)
    return refuse({ raison: 'motif_de_droit_manquant' });
  if (motifsDeFait.filter((fait) => fait.trim().length >= FAIT_LISIBLE).length === 0)
    return refuse({ raison: 'motif_de_fait_manquant' });
  if (!montant && (sens === 'accord_partiel' || sens === 'reduction'))
    return refuse({ raison: 'montant_manquant' });
  const illisible = montant ? montantLisible(montant) : null;
  if (illisible) return refuse(illisible);
  if (calcul && (!calcul.versionDesParametres.trim() || calcul.explication == null))
    return refuse({ raison: 'explication_manquante' });
  return reussi(projet);
}

/** The mention owed on the letter of a decision made with an algorithm (CRPA, art. L311-3-1 and R311-3-1-1). */
export const MENTION_ALGORITHMIQUE = {
  finalite: (prestation: string) =>
    `Un calcul fait par ordinateur a servi à cette décision. Il sert à savoir si vous avez droit à cette aide (${prestation}), et à en calculer le montant.`,
  droit:
    'Vous avez le droit de connaître les règles de ce calcul, et comment elles ont joué pour vous.',
  commentFaire: (ou: string) =>
    `Demandez-le à ${ou}, par téléphone, par lettre ou à l’accueil. Nous vous répondons par écrit. Sans réponse au bout d’un mois, vous pouvez saisir la CADA (cada.fr).`,
  reference: 'CRPA, articles L311-3-1 et R311-3-1-1',
} as const;
