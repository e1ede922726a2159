import type { DonneesDeLaLettre } from '#documents';
import { aujourdHuiA, type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import { estDefavorable, MENTION_ALGORITHMIQUE, type Sens } from '../domaine/decisions.ts';
import type { Prestation } from '../domaine/prestations/prestation.ts';
import type { Decision } from '../stockage/decisions.ts';
import { jour, lesTextes, pourParler, recoursEnClair, type Service } from './blocs.ts';
import { direLeMontant } from './dire-le-montant.ts';

export interface DecisionAEcrire {
  emetteur: string;
  decision: Decision;
  prestation: Prestation;
  service: Service;
  destinataire: readonly string[];
  recueLe: DateCivile;
}

export type RefusDeLettre = { raison: 'lettre_incomplete'; manque: string };

const PHRASES: Readonly<Record<Sens, string>> = {
  accord: 'C’est oui : vous avez cette aide.',
  accord_partiel: 'C’est oui, pour une partie de ce que vous demandez.',
  refus: 'C’est non : vous n’avez pas cette aide.',
  suspension: 'Cette aide s’arrête pour un temps.',
  reduction: 'Cette aide baisse.',
  revision: 'Votre aide change.',
};

/** A refusal closes one door: the letter opens another at once. */
const LA_SUITE =
  'Votre besoin reste le vôtre. Un autre droit ou une autre aide existe peut-être : nous cherchons avec vous, si vous le voulez.';

function ceQuiManque({ decision, prestation }: DecisionAEcrire): string | null {
  if (!decision.signeeLe || !decision.signeePar) return 'la signature';
  if (decision.motifsDeFait.length === 0) return 'les raisons';
  if (decision.motifsDeDroit.length === 0) return 'les textes';
  if (!prestation.recours.some(({ genre }) => genre === 'contentieux')) return 'les recours';
  if (decision.calcul && decision.calcul.explication == null) return 'l’explication du calcul';
  return null;
}

/**
 * The letter of a decision, in plain French: the answer first, why, how to talk, how to contest, the texts last. It
 * cannot be written without a signature, reasons, somewhere to contest, and, where a machine computed, the mention and
 * the explanation of articles L311-3-1 and R311-3-1-1.
 */
export function ecrireLaDecision(
  aEcrire: DecisionAEcrire,
): Resultat<DonneesDeLaLettre, RefusDeLettre> {
  const manque = ceQuiManque(aEcrire);
  if (manque) return refuse({ raison: 'lettre_incomplete', manque });
  const { decision, prestation, service, emetteur, destinataire, recueLe } = aEcrire;
  const montant = direLeMontant(decision);
  return reussi({
    langue: 'fr',
    emetteur,
    auteur: [
      [decision.signeePar, decision.signeeQualite].filter(Boolean).join(', '),
      service.nom,
      service.adresse,
      ...(service.telephone ? [service.telephone] : []),
    ],
    destinataire,
    le: aujourdHuiA(decision.signeeLe ?? decision.prepareeLe),
    objet: `Notre réponse : ${prestation.nomSimple}`,
    parties: [
      {
        titre: 'Notre décision',
        paragraphes: [
          `Vous avez fait une demande le ${jour(recueLe)}.`,
          PHRASES[decision.sens],
          ...(montant ? [`Montant : ${montant}.`] : []),
          ...(decision.provisoire
            ? ['Cette décision est provisoire. Une autre la remplacera bientôt.']
            : []),
        ],
      },
      { titre: 'Pourquoi', paragraphes: decision.motifsDeFait },
      {
        titre: 'Pour en parler',
        paragraphes: [...pourParler(service), ...(estDefavorable(decision.sens) ? [LA_SUITE] : [])],
      },
      { titre: 'Si vous n’êtes pas d’accord', paragraphes: recoursEnClair(prestation) },
      ...(decision.calcul
        ? [
            {
              titre: 'Un calcul a servi à cette décision',
              paragraphes: [
                MENTION_ALGORITHMIQUE.finalite(prestation.nomSimple),
                MENTION_ALGORITHMIQUE.droit,
                MENTION_ALGORITHMIQUE.commentFaire(service.nom),
              ],
            },
          ]
        : []),
      {
        titre: 'Les textes',
        paragraphes: [
          lesTextes([
            ...decision.motifsDeDroit,
            ...prestation.recours.map(({ reference }) => reference),
            ...(decision.calcul
              ? [
                  {
                    texte: 'Code des relations entre le public et l’administration',
                    article: 'L311-3-1',
                  },
                ]
              : []),
          ]),
        ],
      },
    ],
  });
}
