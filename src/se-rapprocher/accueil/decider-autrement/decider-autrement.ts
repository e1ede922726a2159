import { casDUsage } from '#acces';
import { identifiant, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import { prioriteDe } from '../domaine/priorite.ts';
import { droits } from '../regles-d-acces.ts';
import { decisionsParRegle, ecrireUneDecision } from '../stockage/autres-decisions.ts';
import { personnesDe, type RefusDeFiche, tenirUneFiche } from '../tenir-une-fiche.ts';

export interface DecisionAutre {
  premierContactId: string;
  /** Working days; 0 is today. */
  delai: number;
  raison: string;
}

export type RefusDeDecider = RefusDeFiche | { raison: 'raison_manque' } | { raison: 'delai' };

/**
 * Decides a delay other than the rule's, with a reason. The reason is read beside the rule, to mend it; who decided
 * is written nowhere but in the trace that any writing leaves.
 */
export const deciderAutrement = casDUsage(
  droits.decider,
  async (
    acces,
    { premierContactId, delai, raison }: DecisionAutre,
  ): Promise<Resultat<undefined, RefusDeDecider>> => {
    const tenue = await tenirUneFiche(acces, premierContactId);
    if (!tenue.ok) return tenue;
    const dite = nettoyerUnTexte(raison).trim();
    if (dite.length < 3) return refuse({ raison: 'raison_manque' });
    if (!Number.isInteger(delai) || delai < 0 || delai > 60) return refuse({ raison: 'delai' });
    const {
      regle,
      reglesDu,
      delai: delaiDeLaRegle,
    } = prioriteDe(tenue.valeur.fiche, acces.aujourdHui);
    await ecrireUneDecision(acces.bd, {
      id: identifiant<'autre_decision'>(),
      premierContactId,
      cle: tenue.valeur.cle,
      regle,
      reglesDu,
      delaiDeLaRegle,
      delaiDecide: delai,
      raison: dite.slice(0, 500),
      decideLe: acces.maintenant,
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'priorité décidée autrement',
      objetId: premierContactId,
      personnes: personnesDe(tenue.valeur),
    });
    return reussi();
  },
);

/** Reasons for deciding otherwise, rule by rule, without who, about whom or when. */
export const raisonsParRegle = casDUsage(droits.lireParRegle, async (acces) => {
  const { lecteur } = acces;
  const decisions = await decisionsParRegle(
    acces.bd,
    lecteur.genre === 'agent' ? lecteur.cles : [],
  );
  await acces.tracer({ operation: 'liste', objet: 'raisons par règle' });
  return reussi(decisions);
});

const PHRASES: Readonly<Record<RefusDeDecider['raison'], string>> = {
  introuvable: 'Cette fiche n’est pas parmi celles de votre équipe. Revenez à l’accueil.',
  raison_manque: 'Dites en quelques mots pourquoi : c’est ce qui corrigera la règle.',
  delai: 'Écrivez un nombre de jours ouvrés, de 0 (aujourd’hui) à 60.',
};

export const direPourquoiPasDecide = ({ raison }: RefusDeDecider): string => PHRASES[raison];
