import { GRILLE_AGGIR } from '#droits';
import { type Centimes, dateCivile, ecrireLeMontant, jourEnToutesLettres } from '#socle/pur';
import type { CalculGarde, LigneDuCalcul } from '../domaine/calcul.ts';
import { relireUnProfil } from '../evaluer/coter.ts';

/** The mention owed on what is decided with an algorithm (CRPA L. 311-3-1, R. 311-3-1-1): what for, the right, how. */
export const MENTION = [
  'Un calcul fait par ordinateur a servi à classer votre situation dans un groupe (GIR, grille AGGIR) et à calculer votre APA et votre participation. Des personnes décident et signent ; le calcul ne décide pas.',
  'Vous avez le droit de connaître les règles de ce calcul, et comment elles ont joué pour vous (CRPA, articles L311-3-1 et R311-3-1-1). Demandez-le à la personne qui vous écrit, par téléphone, par lettre ou à l’accueil ; l’explication est aussi derrière le code de votre reçu.',
  'Sans réponse au bout d’un mois, vous pouvez saisir la CADA (cada.fr).',
] as const;

export interface Explication {
  titre: string;
  phrases: readonly string[];
}

const nombre = (valeur: number) => valeur.toLocaleString('fr-FR', { maximumFractionDigits: 4 });
const UNITES: Readonly<Record<string, string>> = {
  euro: '€',
  an: 'ans',
  'euro/heure': '€ l’heure',
};

function direUneLigne({ libelle, valeur, unite }: LigneDuCalcul): string {
  if (valeur === null) return `${libelle} : inconnu`;
  if (typeof valeur === 'boolean') return `${libelle} : ${valeur ? 'oui' : 'non'}`;
  if (typeof valeur === 'string') return `${libelle} : ${valeur.replaceAll('_', ' ')}`;
  if (unite === 'euro')
    return `${libelle} : ${ecrireLeMontant(Math.round(valeur * 100) as Centimes)}`;
  return `${libelle} : ${nombre(valeur)}${unite && UNITES[unite] ? ` ${UNITES[unite]}` : ''}`;
}

const parametresDe = (calcul: CalculGarde): string[] => [
  ...new Set(
    calcul.lignes.flatMap(({ parametres }) =>
      parametres.map(
        ({ libelle, valeur, unite, depuis }) =>
          `${libelle} : ${nombre(valeur)}${UNITES[unite] ? ` ${UNITES[unite]}` : ''}, depuis le ${jourEnToutesLettres(dateCivile(depuis), true)}.`,
      ),
    ),
  ),
];

/**
 * The four explanations owed on request (CRPA R. 311-3-1-2): how far and how the calculation counted, the data and
 * where they come from, the parameters and their weights for her, the operations done. From what was kept that day.
 */
export function quatreExplications(calcul: CalculGarde): readonly Explication[] {
  const { entrees, lignes, versionDesParametres } = calcul;
  const classee = entrees.profil ? relireUnProfil(entrees.profil) : null;
  const donnees = lignes.filter(({ origine }) => origine === 'donnee');
  const operations = lignes.filter(
    ({ origine, libelle }) => origine === 'formule' && !/grille AGGIR|groupe [A-H]/.test(libelle),
  );
  return [
    {
      titre: '1. Ce que le calcul a fait, et ce qu’il n’a pas fait',
      phrases: [
        'Un agent est venu vous voir et a noté ce que vous faites sans aide, et comment. La grille nationale AGGIR a donné le groupe, sans que personne puisse le changer. Les règles nationales de l’APA ont donné le plafond et la participation.',
        'Le plan d’aide a été composé avec vous, par des personnes. La décision est prise et signée par une personne.',
      ],
    },
    {
      titre: '2. Les données, et d’où elles viennent',
      phrases: [
        ...(classee
          ? [
              `Ce qui a été vu chez vous, variable par variable : ${classee.lettres.map(({ nom, lettre }) => `${nom} ${lettre}`).join(', ')}. A : fait seule ; B : en partie ; C : ne fait pas.`,
            ]
          : []),
        ...donnees
          .filter(({ libelle }) => !/A, B ou C/.test(libelle))
          .map((ligne) => `${direUneLigne(ligne)}.`),
      ],
    },
    {
      titre: '3. Les paramètres, et leur poids pour vous',
      phrases: [
        ...(classee
          ? [
              ...classee.classement.etapes.flatMap(({ groupe, poids }) =>
                poids.length === 0
                  ? []
                  : [
                      `Groupe ${groupe} de la grille : ${poids.map(({ variable, modalite, poids: p }) => `${classee.lettres.find((une) => une.variable === variable)?.nom} ${modalite} pèse ${nombre(p)}`).join(', ')}.`,
                    ],
              ),
              `Source de la grille : ${GRILLE_AGGIR.sources.join(' ; ')}.`,
            ]
          : []),
        ...parametresDe(calcul),
        `Version des paramètres : ${versionDesParametres}. Mois : ${entrees.mois}.`,
      ],
    },
    {
      titre: '4. Les opérations, dans l’ordre',
      phrases: [
        ...(classee ? classee.phrases : []),
        ...operations.map(
          (ligne) =>
            `${direUneLigne(ligne)}${ligne.articles.length > 0 ? ` (${ligne.articles.join(' ; ')})` : ''}.`,
        ),
        ...(calcul.motifs.length > 0 ? [`Réponse : ${calcul.motifs.join(' ')}`] : []),
      ],
    },
  ];
}
