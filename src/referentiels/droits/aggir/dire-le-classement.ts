import { GROUPES } from './bareme.ts';
import type { Classement, EtapeDuClassement } from './classer.ts';
import { NOM_DE_LA_VARIABLE } from './variables.ts';

const nombre = (valeur: number) => valeur.toLocaleString('fr-FR');

const dire = ({ groupe, poids, total, seuils, seuilAtteint }: EtapeDuClassement): string => {
  const somme =
    poids.length === 0
      ? 'aucune variable ne pèse'
      : `${poids.map(({ variable, modalite, poids: p }) => `${NOM_DE_LA_VARIABLE[variable]} ${modalite} ${nombre(p)}`).join(' + ')} = ${nombre(total)}`;
  if (seuilAtteint)
    return `Groupe ${groupe} : ${somme}. Le seuil de ${nombre(seuilAtteint.minimum)} est atteint : rang ${seuilAtteint.rang}.`;
  const plusBas = Math.min(...seuils.map(({ minimum }) => minimum));
  return `Groupe ${groupe} : ${somme}. C’est moins que ${nombre(plusBas)} : on passe au groupe suivant.`;
};

/** The steps in French, one sentence a group read, the last one says the GIR (the explanation owed by CRPA R. 311-3-1-2). */
export function direLeClassement({ gir, rang, etapes }: Classement): string[] {
  const lus = etapes.map(dire);
  const dernier = etapes.at(-1);
  if (etapes.length === GROUPES.length && dernier && !dernier.seuilAtteint)
    lus[lus.length - 1] = (lus.at(-1) as string).replace(
      'on passe au groupe suivant.',
      `aucun groupe ne retient la personne, rang ${rang}.`,
    );
  const apa =
    gir <= 4
      ? 'Les GIR 1 à 4 ouvrent l’APA.'
      : 'Les GIR 5 et 6 n’ouvrent pas l’APA ; d’autres aides existent.';
  return [...lus, `Rang ${rang} : GIR ${gir}. ${apa}`];
}
