import { ecrireLeMontant, jourEnToutesLettres } from '#socle/pur';
import type { CalculGarde } from '../domaine/calcul.ts';
import type { Plan } from '../stockage/plans.ts';
import type { VisiteConclue } from '../stockage/visites.ts';

const CASF = 'Code de l’action sociale et des familles';
const article = (nom: string) => ({ texte: CASF, article: nom });

export interface Motifs {
  motifsDeDroit: { texte: string; article: string }[];
  motifsDeFait: string[];
}

const laVisite = ({ gir, rang, visiteeLe }: VisiteConclue) =>
  `Lors de la visite du ${jourEnToutesLettres(visiteeLe, true)}, votre situation a été classée dans le GIR ${gir} (rang ${rang} de la grille nationale AGGIR).`;

/** Why it is granted, in law and in fact: the group, the plan she accepted, what was counted. */
export function motifsDUnAccord(
  calcul: CalculGarde,
  visite: VisiteConclue,
  plan: Plan | null,
  /** The service paid in her place, when she agreed to it. */
  payeDirectement: string | null,
): Motifs {
  const { participation, allocation, retenu, entrees } = calcul;
  const montant = (lu: typeof allocation) => (lu === null ? 'inconnu' : ecrireLeMontant(lu));
  const aDomicile = entrees.cadre === 'domicile';
  return {
    motifsDeDroit: [
      article('L. 232-1 et L. 232-2'),
      ...(aDomicile
        ? [article('L. 232-3 et R. 232-10'), article('L. 232-4 et R. 232-11')]
        : [article('L. 232-8 et R. 232-19')]),
      ...(payeDirectement ? [article('L. 232-15')] : []),
    ],
    motifsDeFait: [
      laVisite(visite),
      ...(plan?.reponduLe
        ? [`Vous avez accepté le plan d’aide le ${jourEnToutesLettres(plan.reponduLe, true)}.`]
        : []),
      aDomicile
        ? `Le plan retenu est de ${montant(retenu)} par mois ; vous payez ${montant(participation)}, l’APA paie ${montant(allocation)}.`
        : `Le tarif dépendance retenu est de ${montant(retenu)} par mois ; vous payez ${montant(participation)}, l’APA paie ${montant(allocation)}.`,
      ...(payeDirectement
        ? [
            `Avec votre accord, l’APA est versée directement à ${payeDirectement}. Vous pouvez revenir sur cet accord quand vous voulez.`,
          ]
        : []),
      ...(entrees.ressourcesCentimes === null
        ? []
        : [
            `Les ressources comptées pour ${entrees.enCouple ? 'votre couple' : 'vous'} sont de ${ecrireLeMontant(entrees.ressourcesCentimes as NonNullable<typeof allocation>)} par mois.`,
          ]),
    ],
  };
}

/** Why it is not: a group that opens no right, or an amount under which nothing is paid. */
export const motifsDUnRefus = (calcul: CalculGarde, visite: VisiteConclue): Motifs => ({
  motifsDeDroit: [
    article('L. 232-2 et R. 232-4'),
    ...(visite.gir <= 4 ? [article('D. 232-31')] : []),
  ],
  motifsDeFait: [
    laVisite(visite),
    ...(visite.gir > 4
      ? [
          'L’APA est due pour les GIR 1 à 4. D’autres aides existent : nous pouvons les voir avec vous.',
        ]
      : calcul.motifs),
  ],
});
