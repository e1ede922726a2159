import { casDUsage } from '#acces';
import { identifiant, nettoyerUneLigne, nettoyerUnTexte, type Resultat, reussi } from '#socle/pur';
import {
  type Calcul,
  enCentimes,
  type Montant,
  type MotifDeDroit,
  type RefusDeProjet,
  type Sens,
  verifierUnProjet,
} from '../domaine/decisions.ts';
import {
  abandonnerLesProjets,
  avancer,
  faitDe,
  nomDuLecteur,
  type RefusDAvancer,
  tenir,
} from '../gestes/avancer.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUneDecision } from '../stockage/decisions.ts';

export interface DecisionAPreparer {
  demandeId: string;
  version?: number;
  sens: Sens;
  motifsDeDroit: readonly MotifDeDroit[];
  motifsDeFait: readonly string[];
  montant: Montant | null;
  calcul: Calcul | null;
  enveloppe?: string;
  /** In an emergency, until the decision that follows: the request goes on, its clocks too (CASF, art. L232-12). */
  provisoire?: boolean;
}

export type RefusDePreparer = RefusDAvancer | RefusDeProjet;

const propre = ({ texte, article }: MotifDeDroit): MotifDeDroit => ({
  texte: nettoyerUneLigne(texte).slice(0, 200),
  article: nettoyerUneLigne(article).slice(0, 100),
});

/**
 * Writes what would be decided, with its reasons of law and of fact, its amount, and what a machine computed for it.
 * Nothing is decided yet: somebody who may signs. A project prepared again replaces the one before.
 */
export const preparerUneDecision = casDUsage(
  droits.instruire,
  async (
    acces,
    aPreparer: DecisionAPreparer,
  ): Promise<Resultat<{ decisionId: string }, RefusDePreparer>> => {
    const projet = verifierUnProjet({
      sens: aPreparer.sens,
      motifsDeDroit: aPreparer.motifsDeDroit.map(propre).filter(({ texte }) => texte !== ''),
      motifsDeFait: aPreparer.motifsDeFait
        .map((fait) => nettoyerUnTexte(fait).trim().slice(0, 1000))
        .filter(Boolean),
      montant: aPreparer.montant,
      calcul: aPreparer.calcul,
    });
    if (!projet.ok) return projet;
    const tenue = await tenir(acces, aPreparer.demandeId, { version: aPreparer.version });
    if (!tenue.ok) return tenue;
    const { demande } = tenue.valeur;
    const { sens, motifsDeDroit, motifsDeFait, montant, calcul } = projet.valeur;
    if (demande.etat === 'decision_preparee') await abandonnerLesProjets(acces, demande);
    const ecrite = await avancer(acces, demande, 'preparer', { mots: sens });
    if (!ecrite.ok) return ecrite;
    const decisionId = identifiant<'decision'>();
    await ecrireUneDecision(acces.bd, {
      id: decisionId,
      demandeId: demande.id,
      sens,
      motifsDeDroit,
      motifsDeFait,
      montantCentimes: montant ? enCentimes(montant.euros) : null,
      periodicite: montant?.periodicite ?? null,
      depuis: montant?.depuis ?? null,
      jusquau: montant?.jusquau ?? null,
      enveloppe: aPreparer.enveloppe?.slice(0, 100) || null,
      calcul,
      provisoire: aPreparer.provisoire ?? false,
      prepareeLe: acces.maintenant,
      prepareePar: nomDuLecteur(acces.lecteur),
    });
    await acces.annoncer({
      nom: 'DecisionPreparee',
      contenu: { ...faitDe(demande), decisionId, sens },
    });
    return reussi({ decisionId });
  },
);
