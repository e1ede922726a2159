import type { Gir } from './bareme.ts';
import { girDuRang, rangDuProfil } from './classer.ts';
import {
  type Modalite,
  NOM_DE_LA_VARIABLE,
  type Profil,
  VARIABLES_QUI_PESENT,
  type VariableQuiPese,
} from './variables.ts';

/** One step of one variable that moves the GIR the wrong way: more help needed, and a group that says less. */
export interface Anomalie {
  variable: VariableQuiPese;
  de: Modalite;
  vers: Modalite;
  girAvant: Gir;
  girApres: Gir;
  note: string;
}

const PAS_DE_PLUS: readonly (readonly [Modalite, Modalite])[] = [
  ['A', 'B'],
  ['B', 'C'],
];

/**
 * The anomalies of the official grid that touch this profile, whichever end of the step it stands on. The result is
 * never altered: a note tells the evaluator to read that variable again and to write what she saw.
 */
export function anomaliesAutour(profil: Profil): Anomalie[] {
  return VARIABLES_QUI_PESENT.flatMap((variable) =>
    PAS_DE_PLUS.filter((pas) => pas.includes(profil[variable])).flatMap(([de, vers]) => {
      const girAvant = girDuRang(rangDuProfil({ ...profil, [variable]: de }));
      const girApres = girDuRang(rangDuProfil({ ...profil, [variable]: vers }));
      if (girApres <= girAvant) return [];
      const nom = NOM_DE_LA_VARIABLE[variable];
      const note = `Anomalie connue de la grille officielle : pour ce profil, coter « ${nom} » ${vers} au lieu de ${de} donne le GIR ${girApres} au lieu du GIR ${girAvant}. Le résultat est celui du texte, il n’est pas corrigé. Vérifiez cette cotation et notez ce que vous avez observé.`;
      return [{ variable, de, vers, girAvant, girApres, note }];
    }),
  );
}
